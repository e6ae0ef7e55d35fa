import type { StepOutcome, Turn, TurnDeps } from '../turn';

/** The citizen no longer wants an agent: out of the queue, or back from one; nothing more is asked. */
export function leaveDesk(turn: Turn, { dialogs, translator }: TurnDeps): StepOutcome {
  dialogs.clear();
  const text = translator(turn.language)(turn.inQueue ? 'handoff:cancelled' : 'handoff:left_agent');
  return {
    kind: 'answer',
    outcome: 'journey_cancelled',
    replies: [{ text, language: turn.language }],
    effects: [{ kind: 'handoff_cancelled' }],
  };
}
