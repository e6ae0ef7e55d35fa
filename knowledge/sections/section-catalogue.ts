import type { Analyser } from '../analyse/analyser';
import { readUnits } from '../chunk/answer-units';
import type { Passage, Utterance } from '../document';
import type { LanguageIndex } from '../index/language-index';
import { KeptPages } from '../kept-pages';
import { readOnce } from '../read-once';
import type { FacetReader, FacetSet } from './facets';
import { factKindsIn, facetsToldBy, type FactKindSet } from './fact-kinds';
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
  /** How many sentences each passage has. */
  readonly sentenceCounts: readonly number[];
  /** Solved when it is first needed, and then kept. */
  readonly classifier: () => SectionClassifier;
}

/** Solving takes the cube of their number: 180 take some milliseconds, once. */
const MOST_EXAMPLES = 180;

/** Up to a tenth of a megabyte each, most of it the solved examples. */
const KEPT_PAGES = 512;

/** Its innermost heading, empty where it has none. */
function headingOf({ headingPath }: Passage): string {
  return headingPath.at(-1) ?? '';
}

interface PageSentence {
  readonly text: string;
  readonly heading: string;
}

/** All sentences of a page in order, as answers quote them. */
function sentencesOf(own: readonly Passage[]): PageSentence[] {
  return own.flatMap((passage) =>
    readUnits(passage.text, passage.language).map(({ text }) => ({
      text,
      heading: headingOf(passage),
    })),
  );
}

/** An utterance as an example of its section and of the sentences that answer it; none where it says of neither. */
function toExample(
  { text, section, answers = [] }: Utterance,
  sentences: readonly PageSentence[],
): SectionExample[] {
  if (section === undefined && answers.length === 0) return [];
  const places = answers
    .map((words) => sentences.findIndex((sentence) => sentence.text.includes(words)))
    .filter((place) => place >= 0);
  return [{ text, heading: section ?? null, sentences: places }];
}

/** The sections of the pages, each page read once, when it is first a candidate: a start need not wait. */
export class SectionCatalogue {
  readonly #index: LanguageIndex;
  readonly #analyser: Analyser;
  readonly #facets: FacetReader;
  readonly #termIds: ReadonlyMap<string, number>;
  readonly #pages = new KeptPages((document) => this.#read(document), KEPT_PAGES);

  constructor(index: LanguageIndex, analyser: Analyser, facets: FacetReader) {
    this.#index = index;
    this.#analyser = analyser;
    this.#facets = facets;
    this.#termIds = new Map(index.vocabulary.terms.map((term, id) => [term, id]));
  }

  /** The sections of a document, by its place in the index. */
  of(document: number): PageSections {
    return this.#pages.of(document);
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
      sentenceCounts: own.map(({ text, language }) => readUnits(text, language).length),
      classifier: readOnce(() => this.#learn(document, own)),
    };
  }

  #learn(document: number, own: readonly Passage[]): SectionClassifier {
    const sentences = sentencesOf(own);
    return new SectionClassifier(
      this.#examplesOf(document, own, sentences),
      { headings: [...new Set(own.map(headingOf))], sentenceCount: sentences.length },
      this.#analyser,
    );
  }

  /** What citizens say for each section, and what the sections say of themselves; the title tells none from another. */
  #examplesOf(
    document: number,
    own: readonly Passage[],
    sentences: readonly PageSentence[],
  ): SectionExample[] {
    const { title = '', utterances = [] } = this.#index.documents[document] ?? {};
    const said = utterances.flatMap((utterance) =>
      toExample(utterance, sentences).map((example) => ({
        ...example,
        facets: this.#facets.ofQuestion(example.text),
      })),
    );
    const headings = [...new Set(own.map(headingOf))].map((text) => ({
      text,
      heading: text,
      facets: this.#facets.ofHeading(text),
    }));
    const themselves = sentences.map(({ text, heading }, place) => ({
      text,
      heading,
      facets: this.#facets.ofHeading(text) | facetsToldBy(factKindsIn(text, this.#index.language)),
      sentences: [place],
    }));
    return [{ text: title, heading: null }, ...said, ...headings, ...themselves].slice(
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
