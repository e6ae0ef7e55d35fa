import type { StepOutcome, Turn, TurnDeps } from '../turn';

/** The citizen no longer wants an agent: out of the queue, and whatever was being asked with it. */
export function leaveQueue(turn: Turn, { dialogs, translator }: TurnDeps): StepOutcome {
  dialogs.clear();
  const text = translator(turn.language)('handoff:cancelled');
  return {
    kind: 'answer',
    outcome: 'journey_cancelled',
    replies: [{ text, language: turn.language }],
    effects: [{ kind: 'handoff_cancelled' }],
  };
}
