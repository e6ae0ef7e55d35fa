import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { dangerIn } from '../routing/urgent';
import { continueWith } from './continue-turn';

/** Safety first, on the raw words, before anything may mask, misread or delay them. */
export async function answerEmergency(turn: Turn, { translator }: TurnDeps): Promise<StepOutcome> {
  const danger = dangerIn(turn.utterance, turn.language);
  if (!danger) return continueWith();
  const translate = translator(turn.language);
  return {
    kind: 'answer',
    outcome: `answered_${danger}`,
    replies: [
      {
        text: translate(`emergency:${danger}`),
        language: turn.language,
        quickReplies: [translate('chat:talk_to_agent')],
      },
    ],
  };
}
