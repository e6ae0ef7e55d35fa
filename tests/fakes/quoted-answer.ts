import { addressAnswer } from '../../bot/address-answer';
import { answerReply } from '../../bot/answer-reply';
import { toActivity } from '../../dialogs/reply';
import { composeAnswer } from '../../knowledge/compose/extractive-composer';
import { otherLanguage } from '../../knowledge/language';
import { createRetriever } from '../../knowledge/retriever';
import { buildSnapshot } from '../../knowledge/snapshot/snapshot';
import type { Language } from '../../locales/language';
import { createTranslator } from '../../locales/translator';
import type { Activity } from '../../server/contracts/activity';
import { LOCALES } from '../../server/config/paths';
import { SERVICE_PAGES } from '../knowledge/service-pages';

const QUESTION = { en: 'library card', fr: 'carte de bibliothèque' } as const;

const retriever = createRetriever(
  buildSnapshot(SERVICE_PAGES.map((page) => ({ ...page, quotesItsPage: true }))),
);
const translator = createTranslator(LOCALES);

/** What the assistant sends to a reader of the language who is quoted the page of the other: two sources. */
export async function quotedAnswer(
  language: Language,
): Promise<Pick<Activity, 'text' | 'channelData' | 'entities'>> {
  const contentLanguage = otherLanguage(language);
  const answer = composeAnswer(
    retriever.retrieve(QUESTION[language], language, { contentLanguage }),
  );
  if (answer === null) throw new Error('The page of the library card is gone.');
  const addressed = await addressAnswer(answer, language, retriever);
  const {
    text = '',
    channelData,
    entities,
  } = toActivity(answerReply(addressed, language, translator(language)));
  return { text, channelData, entities };
}
