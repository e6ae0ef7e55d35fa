import type { Analyser } from '../analyse/analyser';
import type { Passage } from '../document';
import type { LanguageIndex } from '../index/language-index';
import type { FacetReader, FacetSet } from './facets';

/** What a passage's own heading says. */
export interface SectionHeading {
  readonly facets: FacetSet;
  /** Its content words, without those of the page's title, which tell no section from another. */
  readonly terms: readonly number[];
  readonly isFirst: boolean;
}

export interface PageSections {
  /** One a passage, in order; passages of one section share a heading. */
  readonly headings: readonly SectionHeading[];
  /** Words of the title and names of one word ("SIN"). */
  readonly titleTerms: ReadonlySet<number>;
}

/** The headings of the pages, each page read once, when it is first a candidate: a start need not wait. */
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
    return {
      titleTerms,
      headings: own.map((passage) => this.#describe(passage, titleTerms, first)),
    };
  }

  #describe(
    { headingPath }: Passage,
    titleTerms: ReadonlySet<number>,
    first: string | undefined,
  ): SectionHeading {
    const heading = headingPath.at(-1) ?? '';
    return {
      facets: this.#facets.ofHeading(heading),
      terms: [...new Set(this.#idsOf(heading))].filter((term) => !titleTerms.has(term)),
      isFirst: headingPath.at(-1) === first,
    };
  }

  #idsOf(text: string): number[] {
    return this.#analyser.analyse(text).flatMap(({ term }) => this.#termIds.get(term) ?? []);
  }
}
