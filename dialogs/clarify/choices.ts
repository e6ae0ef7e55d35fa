import type { Language } from '../../locales/language';
import type { Translator } from '../../locales/translator';
import { sameWords } from '../commands';
import type { AnswerPort, NamedPage } from '../ports';

/** What naming a page to a citizen takes. */
export interface ChoiceServices {
  readonly answers: AnswerPort;
  readonly translator: Translator;
}

/** A page under its own title, marked where it is in the other language. */
function choiceOf(
  { title, language }: NamedPage,
  reader: Language,
  translator: Translator,
): string {
  return language === reader ? title : translator(reader)('clarify:in_other_language', { title });
}

/** What a citizen may choose from, in the order of the pairs; pages that are gone are left out. */
export async function choicesOf(
  pairIds: readonly string[],
  reader: Language,
  { answers, translator }: ChoiceServices,
): Promise<string[]> {
  const pages = await Promise.all(pairIds.map((pairId) => answers.pageOf(pairId, reader)));
  return pages.flatMap((page) => (page ? [choiceOf(page, reader, translator)] : []));
}

export interface Naming {
  readonly pairIds: readonly string[];
  readonly utterance: string;
  /** The language that the choices were offered in. */
  readonly reader: Language;
}

/** The pair that the utterance names by its choice or by its page's title; else null. */
export async function namedPair(
  { pairIds, utterance, reader }: Naming,
  { answers, translator }: ChoiceServices,
): Promise<string | null> {
  for (const pairId of pairIds) {
    const page = await answers.pageOf(pairId, reader);
    const names = page ? [page.title, choiceOf(page, reader, translator)] : [];
    if (names.some((name) => sameWords(name, utterance))) return pairId;
  }
  return null;
}
