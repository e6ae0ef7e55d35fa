import { rarityOf } from '../index/impact-table';
import type { LanguageIndex } from '../index/language-index';
import { bestImpactOf, type QueryTerm } from '../index/query';
import type { Language } from '../language';
import type { FacetSet } from './facets';
import { factKindsAsked } from './fact-kinds';
import type { PageSections, SectionCatalogue } from './section-catalogue';
import type { SectionScores } from './section-classifier';
import {
  compareHeading,
  compareText,
  namedTermsOf,
  type SectionFeatures,
} from './section-features';
import { loadSectionModel, meritOf, type SectionModel } from './section-model';

export interface SectionQuestion {
  readonly question: string;
  /** The language it was asked in. */
  readonly language: Language;
  readonly terms: readonly QueryTerm[];
  readonly facets: FacetSet;
}

/** What a word counts among the sections of a page even where it stands in all of them. */
const LEAST_RARITY = 0.4;

function shareOfHighest(values: readonly number[]): number[] {
  const highest = Math.max(0, ...values);
  return highest > 0 ? values.map((value) => value / highest) : [...values];
}

/** Says how well each section of one page answers a question. */
export class SectionRanker {
  readonly #index: LanguageIndex;
  readonly #catalogue: SectionCatalogue;
  readonly #loadModel: () => SectionModel;

  /** The model is read when a question first needs it, so that what trains it can do without. */
  constructor(index: LanguageIndex, catalogue: SectionCatalogue, loadModel = loadSectionModel) {
    this.#index = index;
    this.#catalogue = catalogue;
    this.#loadModel = loadModel;
  }

  /** Of each passage of the document, in order, how likely it is to answer beside the best one: above 0, at most 1. */
  sharesOf(document: number, question: SectionQuestion): number[] {
    const { sections } = this.#loadModel();
    const merits = this.describe(document, question).map((each) => meritOf(sections, each));
    const highest = Math.max(...merits);
    return merits.map((merit) => Math.exp(merit - highest));
  }

  /** What the merits are worked out from. */
  describe(document: number, question: SectionQuestion): SectionFeatures[] {
    const { classifier } = this.#catalogue.of(document);
    return this.#describe(document, question, classifier.scoresOf(question.question));
  }

  /** The same for training, where an example of the page must not speak for itself. */
  describeUnseen(document: number, question: SectionQuestion): SectionFeatures[] {
    const { classifier } = this.#catalogue.of(document);
    const scores =
      classifier.scoresWithout(question.question) ?? classifier.scoresOf(question.question);
    return this.#describe(document, question, scores);
  }

  #describe(document: number, question: SectionQuestion, scores: SectionScores): SectionFeatures[] {
    const page = this.#catalogue.of(document);
    const { terms, facets, language } = question;
    const isTitle = ({ readings }: QueryTerm) =>
      readings.some(({ term }) => page.titleTerms.has(term));
    const own = this.#sumImpacts(
      document,
      page,
      terms.filter((term) => !isTitle(term)),
    );
    const title = this.#sumImpacts(document, page, terms.filter(isTitle));
    const facts = factKindsAsked(question.question, facets, language);
    const asked = { facets, named: namedTermsOf(terms), facts, words: terms.length };
    return page.headings.map((heading, place) => ({
      ownWords: own[place] ?? 0,
      titleWords: title[place] ?? 0,
      classified: scores.get(heading.text) ?? 0,
      ...compareHeading(asked, heading),
      ...compareText(asked, heading),
    }));
  }

  /** A word counts by how few sections of the page it stands in. */
  #sumImpacts(document: number, page: PageSections, terms: readonly QueryTerm[]): number[] {
    const start = this.#index.passageStarts[document] ?? 0;
    const sums = new Array<number>(page.headings.length).fill(0);
    for (const { readings } of terms) {
      const impacts = sums.map((_, place) =>
        bestImpactOf(this.#index.passageTable, start + place, readings),
      );
      const frequency = impacts.filter((impact) => impact > 0).length;
      const rarity = LEAST_RARITY + rarityOf(impacts.length, frequency);
      impacts.forEach((impact, place) => (sums[place] = (sums[place] ?? 0) + rarity * impact));
    }
    return shareOfHighest(sums);
  }
}
