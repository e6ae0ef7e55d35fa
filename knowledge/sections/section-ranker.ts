import { rarityOf } from '../index/impact-table';
import type { LanguageIndex } from '../index/language-index';
import { bestImpactOf, type QueryTerm } from '../index/query';
import type { PageSections, SectionCatalogue } from './section-catalogue';
import type { FacetSet } from './facets';
import { compareHeading, namedTermsOf, type SectionFeatures } from './section-features';
import { meritOf } from './section-weights';

export interface SectionQuestion {
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

  constructor(index: LanguageIndex, catalogue: SectionCatalogue) {
    this.#index = index;
    this.#catalogue = catalogue;
  }

  /** Of each passage of the document, in order, its merit beside the best one: above 0, at most 1. */
  sharesOf(document: number, question: SectionQuestion): number[] {
    const merits = this.describe(document, question).map(meritOf);
    const highest = Math.max(...merits);
    return merits.map((merit) => Math.exp(merit - highest));
  }

  /** What the merits are worked out from. */
  describe(document: number, { terms, facets }: SectionQuestion): SectionFeatures[] {
    const page = this.#catalogue.of(document);
    const isTitle = ({ readings }: QueryTerm) =>
      readings.some(({ term }) => page.titleTerms.has(term));
    const own = this.#sumImpacts(
      document,
      page,
      terms.filter((term) => !isTitle(term)),
    );
    const title = this.#sumImpacts(document, page, terms.filter(isTitle));
    const asked = { facets, named: namedTermsOf(terms) };
    return page.headings.map((heading, place) => ({
      ownWords: own[place] ?? 0,
      titleWords: title[place] ?? 0,
      ...compareHeading(asked, heading),
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
