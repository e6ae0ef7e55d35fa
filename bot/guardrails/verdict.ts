/** What a guardrail found. `error` means that it could not tell, which never counts as a pass. */
export interface Verdict {
  readonly name: string;
  readonly verdict: 'pass' | 'block' | 'error';
  readonly reasons: readonly string[];
}
