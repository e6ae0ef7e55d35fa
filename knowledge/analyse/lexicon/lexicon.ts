import type { Language } from '../../language';
import type { Analyser } from '../analyser';
import { foldAccents } from '../fold';
import { readWordList } from './word-list';

/** For the term of a word, the terms of other words that may stand for it in the content. */
export type Lexicon = ReadonlyMap<string, ReadonlySet<string>>;

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

function listOf(language: Language): ReadonlyMap<string, readonly string[]> {
  return readWordList(`${language}.txt`);
}

/** Every word of a language's groups, as written, with spaces between. */
export function everydayWordsOf(language: Language): string {
  return (listOf(language).get('equivalents') ?? []).join(' ');
}

/** Builds the lexicon of the analyser's language from its list, `analyse/lexicon/{en,fr}.txt`. */
export function createLexicon(analyser: Analyser): Lexicon {
  const sections = listOf(analyser.language);
  const builder = new LexiconBuilder(analyser);
  for (const line of sections.get('equivalents') ?? []) builder.addGroup(line);
  for (const line of sections.get('places') ?? []) builder.addPlaces(line);
  return builder.entries;
}
