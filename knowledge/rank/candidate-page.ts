import type { Analyser } from '../analyse/analyser';
import { splitSentences } from '../chunk/sentences';
import { otherWordingsOf } from '../document';
import type { LanguageIndex } from '../index/language-index';
import { KeptPages } from '../kept-pages';
import { letterGramsOf } from './letter-grams';

/** One of a page's names: its title, an alias, or what people say for it. */
export interface PageName {
  readonly terms: ReadonlySet<string>;
  /** All its words, stop words among them. */
  readonly allWords: readonly string[];
  readonly letterGrams: ReadonlySet<string>;
}

/** What of a page is compared with a question. */
export interface CandidatePage {
  readonly names: readonly PageName[];
  readonly title: ReadonlySet<string>;
  readonly headings: ReadonlySet<string>;
  readonly firstSentence: ReadonlySet<string>;
  /** The content words in the order of the page: names, headings, text. */
  readonly terms: readonly string[];
  readonly distinct: ReadonlySet<string>;
  /** How often each of them stands there. */
  readonly counts: ReadonlyMap<string, number>;
  readonly surfaces: ReadonlySet<string>;
}

function countEach(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Some ten kilobytes each. */
const KEPT_PAGES = 2048;

/** Reads the pages of an index for comparison, and keeps those that were asked for before. */
export class CandidatePages {
  readonly #index: LanguageIndex;
  readonly #analyser: Analyser;
  readonly #kept = new KeptPages((document) => this.#read(document), KEPT_PAGES);

  constructor(index: LanguageIndex, analyser: Analyser) {
    this.#index = index;
    this.#analyser = analyser;
  }

  pageOf(document: number): CandidatePage {
    return this.#kept.of(document);
  }

  #read(document: number): CandidatePage {
    const { documents, passages, passageStarts, language } = this.#index;
    const found = documents[document];
    const title = found?.title ?? '';
    const others = found ? otherWordingsOf(found) : [];
    const own = passages.slice(passageStarts[document], passageStarts[document + 1]);
    const headings = [...new Set(own.flatMap(({ headingPath }) => headingPath))];
    const read = [title, ...others, ...headings, ...own.map(({ text }) => text)].flatMap((text) =>
      this.#analyser.analyse(text),
    );
    const terms = read.map(({ term }) => term);
    return {
      names: [title, ...others].filter((name) => name !== '').map((name) => this.#nameOf(name)),
      title: this.#termsOf(title),
      headings: this.#termsOf(headings.join('\n')),
      firstSentence: this.#termsOf(splitSentences(own[0]?.text ?? '', language)[0] ?? ''),
      terms,
      distinct: new Set(terms),
      counts: countEach(terms),
      surfaces: new Set(read.map(({ surface }) => surface)),
    };
  }

  #nameOf(name: string): PageName {
    return {
      terms: this.#termsOf(name),
      allWords: this.#analyser.readWords(name),
      letterGrams: letterGramsOf(name),
    };
  }

  #termsOf(text: string): ReadonlySet<string> {
    return new Set(this.#analyser.analyse(text).map(({ term }) => term));
  }
}
