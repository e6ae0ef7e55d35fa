import type { NamedStep, StepOutcome, Turn, TurnDeps } from './turn';

/** What one step took, and how it ended: no word of the citizen's. */
export interface StepTrace {
  readonly step: string;
  readonly milliseconds: number;
  readonly kind: StepOutcome['kind'];
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
    trace.push({ step: name, milliseconds: performance.now() - started, kind: outcome.kind });
    if (outcome.kind !== 'continue') return { turn, outcome, trace };
    turn = { ...turn, ...outcome.facts };
  }
  throw new Error('The last step of a turn must end it.');
}
