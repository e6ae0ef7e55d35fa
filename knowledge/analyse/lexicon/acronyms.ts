import type { Language } from '../../language';
import type { Analyser, Term } from '../analyser';
import { readWordList } from './word-list';

/** An acronym, in one language. */
interface Acronym {
  /** As the index has it. */
  readonly term: string;
  /** Whether it is also a word, and counts only when typed in capitals. */
  readonly isWord: boolean;
  readonly name: readonly Term[];
}

const COLUMNS: Readonly<Record<Language, readonly [number, number]>> = { en: [0, 1], fr: [2, 3] };
const NONE = /^[–-]?$/;

function readRows(): string[][] {
  const lines = readWordList('acronyms.txt').get('') ?? [];
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

function termOf(acronym: string, analyser: Analyser): string {
  return analyser.analyse(acronym.replace('*', ''))[0]?.term ?? '';
}

function readAcronym(row: readonly string[], analyser: Analyser): Acronym[] {
  const [at, nameAt] = COLUMNS[analyser.language];
  const written = row[at] ?? '';
  if (NONE.test(written)) return [];
  return [
    {
      term: termOf(written, analyser),
      isWord: written.endsWith('*'),
      name: analyser.analyse(row[nameAt] ?? ''),
    },
  ];
}

/** What the acronyms of a language stand for, and which names have one. */
export class Acronyms {
  readonly #byTerm: ReadonlyMap<string, Acronym>;

  constructor(analyser: Analyser) {
    const acronyms = readRows().flatMap((row) => readAcronym(row, analyser));
    this.#byTerm = new Map(acronyms.map((acronym) => [acronym.term, acronym]));
  }

  /** The names of a question's acronyms, as terms that the question does not have already. */
  spellOut(question: string, terms: readonly Term[]): Term[] {
    const known = new Set(terms.map(({ term }) => term));
    const named = terms.flatMap((term) => this.#nameOf(question, term));
    return named.filter(({ term }) => !known.has(term));
  }

  #nameOf(question: string, { term, start, end }: Term): readonly Term[] {
    const acronym = this.#byTerm.get(term);
    if (!acronym) return [];
    const typed = question.slice(start, end);
    return acronym.isWord && typed !== typed.toUpperCase() ? [] : acronym.name;
  }
}

/** An acronym, as a term, and that of the same program in the other language: EI and AE. */
export interface AcronymPair {
  readonly term: string;
  readonly counterpart: string;
}

export function pairedAcronyms(source: Analyser, target: Analyser): AcronymPair[] {
  const [at] = COLUMNS[source.language];
  const [otherAt] = COLUMNS[target.language];
  return readRows()
    .map((row) => ({ own: row[at] ?? '', other: row[otherAt] ?? '' }))
    .filter(({ own, other }) => !NONE.test(own) && !NONE.test(other))
    .map(({ own, other }) => ({ term: termOf(own, source), counterpart: termOf(other, target) }));
}
