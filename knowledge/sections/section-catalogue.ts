import type { Analyser } from '../analyse/analyser';
import { splitSentences } from '../chunk/sentences';
import type { Passage } from '../document';
import type { LanguageIndex } from '../index/language-index';
import type { FacetReader, FacetSet } from './facets';
import { factKindsIn, type FactKindSet } from './fact-kinds';
import { SectionClassifier, type SectionExample } from './section-classifier';

/** What a passage and its own heading say. */
export interface SectionHeading {
  readonly text: string;
  readonly facets: FacetSet;
  /** Its content words, without those of the page's title, which tell no section from another. */
  readonly terms: readonly number[];
  readonly isFirst: boolean;
  /** What the passage's own words are about. */
  readonly textFacets: FacetSet;
  readonly facts: FactKindSet;
}

export interface PageSections {
  /** One a passage, in order; passages of one section share a heading. */
  readonly headings: readonly SectionHeading[];
  /** Words of the title and names of one word ("SIN"). */
  readonly titleTerms: ReadonlySet<number>;
  readonly classifier: SectionClassifier;
}

/** Solving takes the cube of their number: 120 take some milliseconds, once. */
const MOST_EXAMPLES = 120;

/** Its innermost heading, empty where it has none. */
function headingOf({ headingPath }: Passage): string {
  return headingPath.at(-1) ?? '';
}

/** The sections of the pages, each page read once, when it is first a candidate: a start need not wait. */
export class SectionCatalogue {
  readonly #index: LanguageIndex;
  readonly #analyser: Analyser;
  readonly #facets: FacetReader;
  readonly #termIds: ReadonlyMap<string, number>;
  readonly #pages = new Map<number, PageSections>();

  constructor(index: LanguageIndex, analyser: Analyser, facets: FacetReader) {
    this.#index = index;
    this.#analyser = analyser;
    this.#facets = facets;
    this.#termIds = new Map(index.vocabulary.terms.map((term, id) => [term, id]));
  }

  /** The sections of a document, by its place in the index. */
  of(document: number): PageSections {
    const known = this.#pages.get(document);
    if (known) return known;
    const read = this.#read(document);
    this.#pages.set(document, read);
    return read;
  }

  #read(document: number): PageSections {
    const { documents, passages, passageStarts } = this.#index;
    const { title = '', aliases = [] } = documents[document] ?? {};
    const shortNames = aliases
      .map((alias) => this.#idsOf(alias))
      .filter(({ length }) => length === 1);
    const titleTerms = new Set([...this.#idsOf(title), ...shortNames.flat()]);
    const own = passages.slice(passageStarts[document], passageStarts[document + 1]);
    const first = own[0]?.headingPath.at(-1);
    const headings = own.map((passage) => this.#describe(passage, titleTerms, first));
    return {
      titleTerms,
      headings,
      classifier: new SectionClassifier(
        this.#examplesOf(document, own),
        [...new Set(headings.map(({ text }) => text))],
        this.#analyser,
      ),
    };
  }

  /** What citizens say for each section, and what the sections say of themselves; the title tells none from another. */
  #examplesOf(document: number, own: readonly Passage[]): SectionExample[] {
    const { title = '', utterances = [] } = this.#index.documents[document] ?? {};
    const said = utterances.flatMap(({ text, section }) =>
      section === undefined ? [] : [{ text, heading: section }],
    );
    const headings = [...new Set(own.map(headingOf))].map((text) => ({ text, heading: text }));
    const sentences = own.flatMap((passage) =>
      splitSentences(passage.text, passage.language).map((text) => ({
        text,
        heading: headingOf(passage),
      })),
    );
    return [{ text: title, heading: null }, ...said, ...headings, ...sentences].slice(
      0,
      MOST_EXAMPLES,
    );
  }

  #describe(
    passage: Passage,
    titleTerms: ReadonlySet<number>,
    first: string | undefined,
  ): SectionHeading {
    const heading = headingOf(passage);
    return {
      text: heading,
      facets: this.#facets.ofHeading(heading),
      terms: [...new Set(this.#idsOf(heading))].filter((term) => !titleTerms.has(term)),
      isFirst: heading === (first ?? ''),
      textFacets: this.#facets.ofHeading(passage.text),
      facts: factKindsIn(passage.text, passage.language),
    };
  }

  #idsOf(text: string): number[] {
    return this.#analyser.analyse(text).flatMap(({ term }) => this.#termIds.get(term) ?? []);
  }
}
