import type { Language } from '../../language';
import type { Analyser } from '../analyser';
import { foldAccents } from '../fold';
import { ENGLISH_EQUIVALENTS, ENGLISH_PLACES } from './english';
import { FRENCH_EQUIVALENTS, FRENCH_PLACES } from './french';

/** For the term of a word, the terms of other words that may stand for it in the content. */
export type Lexicon = ReadonlyMap<string, ReadonlySet<string>>;

const SOURCES: Readonly<Record<Language, { equivalents: string; places: string }>> = {
  en: { equivalents: ENGLISH_EQUIVALENTS, places: ENGLISH_PLACES },
  fr: { equivalents: FRENCH_EQUIVALENTS, places: FRENCH_PLACES },
};

function linesOf(list: string): string[] {
  return list.trim().split('\n');
}

class LexiconBuilder {
  readonly entries = new Map<string, Set<string>>();
  readonly #analyser: Analyser;

  constructor(analyser: Analyser) {
    this.#analyser = analyser;
  }

  addGroup(line: string): void {
    const terms = this.#termsOf(line);
    for (const term of this.#typedTermsOf(line)) this.#add(term, terms);
  }

  addPlaces(line: string): void {
    const [province = '', places = ''] = line.split(':');
    const targets = this.#termsOf(province);
    for (const place of this.#typedTermsOf(places)) this.#add(place, targets);
  }

  #termsOf(words: string): string[] {
    return words.split(' ').flatMap((word) => this.#analyser.analyse(word).map(({ term }) => term));
  }

  /** People leave accents out, and then the stems differ. */
  #typedTermsOf(words: string): Set<string> {
    return new Set([...this.#termsOf(words), ...this.#termsOf(foldAccents(words))]);
  }

  #add(term: string, targets: readonly string[]): void {
    const known = this.entries.get(term) ?? new Set();
    for (const target of targets) if (target !== term) known.add(target);
    this.entries.set(term, known);
  }
}

/** Builds the lexicon of the analyser's language. */
export function createLexicon(analyser: Analyser): Lexicon {
  const { equivalents, places } = SOURCES[analyser.language];
  const builder = new LexiconBuilder(analyser);
  linesOf(equivalents).forEach((line) => builder.addGroup(line));
  linesOf(places).forEach((line) => builder.addPlaces(line));
  return builder.entries;
}
