import type { NamedStep, StepOutcome, Turn, TurnDeps } from './turn';

/** What one step took, and how it ended: no word of the citizen's. */
export interface StepTrace {
  readonly step: string;
  readonly milliseconds: number;
  readonly kind: StepOutcome['kind'];
  /** What the step did, where that is not told by its name. */
  readonly note?: string;
}

export interface FinishedSteps {
  /** The turn with all facts found. */
  readonly turn: Turn;
  readonly outcome: Exclude<StepOutcome, { readonly kind: 'continue' }>;
  readonly trace: readonly StepTrace[];
}

/** Runs the steps until one ends the turn. A list whose last step continues is a fault of ours. */
export async function runSteps(
  steps: readonly NamedStep[],
  first: Turn,
  deps: TurnDeps,
): Promise<FinishedSteps> {
  let turn = first;
  const trace: StepTrace[] = [];
  for (const { name, run } of steps) {
    const started = performance.now();
    const outcome = await run(turn, deps);
    const milliseconds = performance.now() - started;
    const note = outcome.kind === 'continue' ? outcome.note : undefined;
    trace.push({
      step: name,
      milliseconds,
      kind: outcome.kind,
      ...(note !== undefined && { note }),
    });
    if (outcome.kind !== 'continue') return { turn, outcome, trace };
    turn = { ...turn, ...outcome.facts };
  }
  throw new Error('The last step of a turn must end it.');
}
