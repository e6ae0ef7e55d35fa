import { foldAccents } from '../analyse/fold';
import type { Analyser } from '../analyse/analyser';
import type { Language } from '../language';
import { ENGLISH_FACETS } from './english-facets';
import { FRENCH_FACETS } from './french-facets';

/** What a question may want to know about a subject, and what a section may say of it. */
export const FACETS = [
  'apply',
  'cost',
  'amount',
  'eligibility',
  'duration',
  'date',
  'documents',
  'refusal',
  'loss',
  'renewal',
  'contact',
  'status',
  'mistake',
  'emergency',
  'payment',
  'how',
  'where',
] as const;

export type Facet = (typeof FACETS)[number];

/** Phrases, separated by commas: in headings and questions alike, and in questions alone. */
export type FacetWords = Readonly<
  Record<Facet, { readonly headed: string; readonly asked: string }>
>;

const WORDS: Readonly<Record<Language, FacetWords>> = { en: ENGLISH_FACETS, fr: FRENCH_FACETS };

/** A set of facets, one bit each, in the order of FACETS. */
export type FacetSet = number;

export function facetSetOf(facets: readonly Facet[]): FacetSet {
  return facets.reduce((set, facet) => set | (1 << FACETS.indexOf(facet)), 0);
}

/** How and where: they say in what manner something is told, not what it is about. */
export const MANNER: FacetSet = facetSetOf(['how', 'where']);

/** The facets that two texts are both about, whatever their manner. */
export function sharedFacets(one: FacetSet, other: FacetSet): FacetSet {
  return one & other & ~MANNER;
}

export function countFacets(set: FacetSet): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** What most questions say in passing, beside what they want to know. */
const GENERAL = facetSetOf(['apply', 'eligibility']);
const SPECIFIC = facetSetOf(['cost', 'amount', 'duration', 'date', 'documents', 'refusal']);

const DURATION = facetSetOf(['duration']);
const AMOUNT = facetSetOf(['amount']);

/**
 * "How much is it to apply" asks for the cost alone, "what do I need to renew" for papers, and « combien de
 * temps » for no amount.
 */
function withoutPassing(set: FacetSet): FacetSet {
  const wanted = set & DURATION ? set & ~AMOUNT : set;
  return wanted & SPECIFIC ? wanted & ~GENERAL : wanted;
}

interface Phrase {
  readonly words: readonly string[];
  readonly facets: FacetSet;
}

/** Phrases by their first word, so that reading a text costs a look-up a word. */
type Phrases = Map<string, Phrase[]>;

function standsAt(words: readonly string[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => words[start + index] === word);
}

function readFacets(words: readonly string[], phrases: Phrases): FacetSet {
  let set = 0;
  words.forEach((word, start) => {
    for (const phrase of phrases.get(word) ?? [])
      if (standsAt(words, start, phrase.words)) set |= phrase.facets;
  });
  return set;
}

/** Reads the facets of questions and headings in one language, question words included. */
export class FacetReader {
  readonly #headed: Phrases = new Map();
  readonly #asked: Phrases = new Map();
  readonly #analyser: Analyser;

  constructor(analyser: Analyser) {
    this.#analyser = analyser;
    for (const facet of FACETS) {
      const { headed, asked } = WORDS[analyser.language][facet];
      this.#add(this.#headed, headed, facet);
      this.#add(this.#asked, `${headed},${asked}`, facet);
    }
  }

  ofQuestion(question: string): FacetSet {
    return withoutPassing(readFacets(this.#analyser.readWords(question), this.#asked));
  }

  ofHeading(heading: string): FacetSet {
    return readFacets(this.#analyser.readWords(heading), this.#headed);
  }

  /** People leave accents out, and then the stems differ. */
  #add(phrases: Phrases, list: string, facet: Facet): void {
    for (const text of new Set([...list.split(','), ...foldAccents(list).split(',')])) {
      const words = this.#analyser.readWords(text);
      const [first] = words;
      if (first === undefined) continue;
      phrases.set(first, [...(phrases.get(first) ?? []), { words, facets: facetSetOf([facet]) }]);
    }
  }
}
