import type { Reply } from '../dialogs/reply';
import type { ExtractiveAnswer } from '../knowledge/compose/extractive-composer';
import type { Language } from '../locales/language';
import type { Translate } from '../locales/translator';

/** The composed answer as a message: its sentences, and the page that they come from. */
export function answerReply(
  answer: ExtractiveAnswer,
  language: Language,
  translate: Translate,
): Reply {
  return {
    text: answer.text,
    language,
    sources: [answer.source],
    ratable: true,
    quickReplies: [translate('chat:talk_to_agent')],
  };
}
