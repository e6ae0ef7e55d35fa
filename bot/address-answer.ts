import type { AnswerSource, ExtractiveAnswer } from '../knowledge/compose/extractive-composer';
import type { Retriever } from '../knowledge/retriever';
import type { Language } from '../locales/language';

/** A page as a link to it needs it. */
export type PageLink = Pick<AnswerSource, 'title' | 'url' | 'language'>;

/** What a reader is told of an answer that quotes a page in the other language. */
export interface OtherLanguage {
  readonly language: Language;
  /** The subject's page in the reader's own language; null where there is none. */
  readonly ownPage: PageLink | null;
}

/** An answer as one reader gets it. */
export interface AddressedAnswer extends ExtractiveAnswer {
  /** Null where it is in the reader's language. */
  readonly otherLanguage: OtherLanguage | null;
}

async function ownPageOf(
  { sources }: ExtractiveAnswer,
  language: Language,
  retriever: Retriever,
): Promise<PageLink | null> {
  const quoted = sources[0] && (await retriever.documentOf(sources[0].documentId));
  const own = quoted && (await retriever.documentOfPair(quoted.pairId, language));
  return own ? { title: own.title, url: own.url, language: own.language } : null;
}

/** Declares an answer's language where it is not the reader's, with what they can read instead. */
export async function addressAnswer(
  answer: ExtractiveAnswer,
  language: Language,
  retriever: Retriever,
): Promise<AddressedAnswer> {
  if (answer.language === language) return { ...answer, otherLanguage: null };
  const ownPage = await ownPageOf(answer, language, retriever);
  return { ...answer, otherLanguage: { language: answer.language, ownPage } };
}
