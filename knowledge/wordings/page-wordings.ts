import type { Analyser } from '../analyse/analyser';
import type { LanguageIndex } from '../index/language-index';
import { scoreWordings } from './wording-model';

/** How much a question sounds like what people say for each page. */
export interface WordingScores {
  /** About -1 to 1; 0 for a page of which nothing is known. */
  scoreOf(document: number): number;
  /** The lead over the best other page; 0 where nothing is known. */
  leadOf(document: number): number;
}

const NOTHING_KNOWN: WordingScores = { scoreOf: () => 0, leadOf: () => 0 };

/** Reads questions by the wordings of one index. */
export class PageWordings {
  readonly #index: LanguageIndex;
  readonly #analyser: Analyser;
  readonly #places: ReadonlyMap<number, number>;

  constructor(index: LanguageIndex, analyser: Analyser) {
    this.#index = index;
    this.#analyser = analyser;
    const documents = index.wordings?.documents ?? new Uint32Array();
    this.#places = new Map(Array.from(documents, (document, place) => [document, place]));
  }

  read(question: string): WordingScores {
    const { wordings } = this.#index;
    if (wordings === null) return NOTHING_KNOWN;
    const scores = scoreWordings(wordings, this.#analyser.analyse(question));
    const [first = 0, second = 0] = [...scores].sort((a, b) => b - a);
    const scoreOf = (document: number) => scores[this.#places.get(document) ?? -1] ?? 0;
    return {
      scoreOf,
      leadOf: (document) => scoreOf(document) - (scoreOf(document) === first ? second : first),
    };
  }
}
