import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';

/** A question is a few sentences; more is a document, and is not read as a question. */
const MAX_QUESTION_CHARACTERS = 2_000;

export function isTooLong(utterance: string): boolean {
  return utterance.length > MAX_QUESTION_CHARACTERS;
}

type Unreadable = 'no_words' | 'too_long';

function problemOf(utterance: string): Unreadable | null {
  if (isTooLong(utterance)) return 'too_long';
  return /[\p{L}\p{N}]/u.test(utterance) ? null : 'no_words';
}

/** Nothing to read (empty, only emoji or punctuation), or too much. */
export async function refuseUnreadable(turn: Turn, { translator }: TurnDeps): Promise<StepOutcome> {
  const problem = problemOf(turn.utterance);
  if (!problem) return continueWith();
  const translate = translator(turn.language);
  return {
    kind: 'refuse',
    outcome: `refused_${problem}`,
    replies: [
      {
        text: translate(`chat:refused.${problem}`),
        language: turn.language,
        quickReplies: [translate('chat:talk_to_agent')],
      },
    ],
  };
}
