import type { StepOutcome, TurnFacts } from '../turn';

/** The step found nothing that ends the turn; `facts` are for the steps after it. */
export function continueWith(facts?: Partial<TurnFacts>): StepOutcome {
  return facts ? { kind: 'continue', facts } : { kind: 'continue' };
}
