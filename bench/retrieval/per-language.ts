import { createAnalyser } from '../../knowledge/analyse/analyser';
import type { Document } from '../../knowledge/document';
import { LANGUAGES, type Language } from '../../knowledge/language';
import type { BenchQuestion, Engine, Setup } from './engine';

/** A document as a peer is given it. */
export interface PeerDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A peer's index of one language. */
export interface PeerIndex {
  /** `question` is prepared as the documents were, by the rules of its own language. */
  search(question: string, limit: number): readonly string[] | Promise<readonly string[]>;
}

/** Makes a peer's index of documents in one language. */
export type PeerBuilder = (
  documents: Iterable<PeerDocument>,
  language: Language,
) => PeerIndex | Promise<PeerIndex>;

type Prepare = (text: string) => string;

/** The terms that our own index would hold, with a space between them. */
export function joinTerms(language: Language): Prepare {
  const analyser = createAnalyser(language);
  return (text) =>
    analyser
      .analyse(text)
      .map(({ term }) => term)
      .join(' ');
}

export function splitAtSpaces(text: string): string[] {
  return text.split(' ').filter((term) => term !== '');
}

/** One document at a time, so that what a peer does not keep can be freed while it builds. */
function* prepareDocuments(
  documents: readonly Document[],
  language: Language,
  prepare: Prepare,
): Iterable<PeerDocument> {
  for (const { id, language: own, title, text } of documents)
    if (own === language) yield { id, title: prepare(title), text: prepare(text) };
}

/**
 * An engine that keeps an index for each language. Questions are read by the analyser of their own
 * language: that of the documents would leave the question's stop words in, and found less.
 */
export function createPeer(name: string, setup: Setup, build: PeerBuilder): Engine {
  const prepareIn: Readonly<Record<Language, Prepare>> =
    setup === 'shared'
      ? { en: joinTerms('en'), fr: joinTerms('fr') }
      : { en: (text) => text, fr: (text) => text };
  const indexes = new Map<Language, PeerIndex>();
  return {
    name,
    async build(documents) {
      for (const language of LANGUAGES) {
        const prepared = prepareDocuments(documents, language, prepareIn[language]);
        indexes.set(language, await build(prepared, language));
      }
    },
    search({ text, language: questionLanguage }: BenchQuestion, language, limit) {
      const index = indexes.get(language);
      if (!index) throw new Error(`${name} was asked before it was built.`);
      return index.search(prepareIn[questionLanguage](text), limit);
    },
  };
}
