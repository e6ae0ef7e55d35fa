import { personalSlotOf } from '../dialogs/dialog-runner';
import type { DialogServices } from '../dialogs/environment';
import type { Reply } from '../dialogs/reply';
import type { TurnResult } from './bot';
import { maskFor } from './mask-for';
import type { Turn } from './turn';

interface Failed {
  readonly turn: Turn;
  readonly failure: unknown;
  say(reply: Reply): Promise<void>;
}

/**
 * A failure ends in a prepared message and an agent, never in silence. If the desk fails too, the
 * message says how to reach a person by telephone.
 */
export async function failTurn(
  { turn, failure, say }: Failed,
  services: Pick<DialogServices, 'translator' | 'escalation'>,
): Promise<Omit<TurnResult, 'replies'>> {
  const { language, question, state } = turn;
  const translate = services.translator(language);
  const escalation = turn.inQueue
    ? null
    : await services.escalation
        .prepare({
          language,
          reason: 'failure',
          reasons: [],
          confidence: null,
          subject: state.lastQuestion,
        })
        .catch(() => null);
  await say({
    text: translate(escalation ? 'chat:failed.with_agent' : 'chat:failed.alone'),
    language,
  });
  return {
    outcome: 'failed_internal',
    language,
    state: { ...state, dialog: { dialogStack: [] } },
    effects: escalation ? [escalation.effect] : [],
    storedText: personalSlotOf(state.dialog)
      ? translate('privacy:sealed')
      : maskFor(question, translate).masked,
    confidence: null,
    reasons: [],
    trace: [],
    route: null,
    failure,
  };
}
