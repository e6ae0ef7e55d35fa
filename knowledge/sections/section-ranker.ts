import type { Analyser } from '../analyse/analyser';
import { rarityOf } from '../index/impact-table';
import type { LanguageIndex } from '../index/language-index';
import { bestImpactOf, type QueryTerm } from '../index/query';
import type { Language } from '../language';
import type { FacetSet } from './facets';
import { factKindsAsked } from './fact-kinds';
import type { QuestionReader } from '../question-reader';
import { readOnce } from '../read-once';
import { exampleFeatures } from './example-features';
import { SectionCatalogue, type PageSections } from './section-catalogue';
import type { PageScores } from './section-classifier';
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

/** What each sentence of a passage scores by the page's examples, in order: about 0 (not this one) to 1. */
type SentenceScores = readonly number[];

interface DescribedPassage {
  readonly features: SectionFeatures;
  readonly sentenceScores: SentenceScores;
}

export interface JudgedPassage {
  /** How likely it is to answer beside the best passage of its page: above 0, at most 1. */
  readonly share: number;
  readonly scoreSentences: () => SentenceScores;
}

function sentencesOf(page: PageSections, passage: number, { sentences }: PageScores) {
  const start = page.sentenceCounts.slice(0, passage).reduce((sum, count) => sum + count, 0);
  return sentences.slice(start, start + (page.sentenceCounts[passage] ?? 0));
}

/** What a word counts among the sections of a page even where it stands in all of them. */
const LEAST_RARITY = 0.4;

function shareOfHighest(values: readonly number[]): number[] {
  const highest = Math.max(0, ...values);
  return highest > 0 ? values.map((value) => value / highest) : [...values];
}

/** Says how well each section of a page answers a question. */
export class SectionRanker {
  readonly #index: LanguageIndex;
  readonly #catalogue: SectionCatalogue;
  readonly #analyser: Analyser;
  readonly #loadModel: () => SectionModel;

  /** The model is read when a question first needs it, so that what trains it can do without. */
  constructor(
    index: LanguageIndex,
    { analyser, facets }: Pick<QuestionReader, 'analyser' | 'facets'>,
    loadModel = loadSectionModel,
  ) {
    this.#index = index;
    this.#catalogue = new SectionCatalogue(index, analyser, facets);
    this.#analyser = analyser;
    this.#loadModel = loadModel;
  }

  /** A judge of the passages of any document, in order, that reads the question once. */
  judge(question: SectionQuestion): (document: number) => JudgedPassage[] {
    const features = readOnce(() =>
      exampleFeatures(question.question, this.#analyser, question.facets),
    );
    return (document) => {
      const page = this.#catalogue.of(document);
      const scores = readOnce(() => page.classifier().scoresOf(features()));
      const shares = page.headings.length < 2 ? [1] : this.#sharesOf(document, question, scores());
      return page.headings.map((_, place) => ({
        share: shares[place] ?? 0,
        scoreSentences: () => sentencesOf(page, place, scores()),
      }));
    };
  }

  /** What the merits are worked out from, for training: an example of the page must not speak for itself. */
  describeUnseen(document: number, question: SectionQuestion): DescribedPassage[] {
    const page = this.#catalogue.of(document);
    const scores =
      page.classifier().scoresWithout(question.question) ??
      page
        .classifier()
        .scoresOf(exampleFeatures(question.question, this.#analyser, question.facets));
    return this.#compare(document, question, scores).map((features, place) => ({
      features,
      sentenceScores: sentencesOf(page, place, scores),
    }));
  }

  #sharesOf(document: number, question: SectionQuestion, scores: PageScores): number[] {
    const { sections } = this.#loadModel();
    const merits = this.#compare(document, question, scores).map((features) =>
      meritOf(sections, features),
    );
    const highest = Math.max(...merits);
    return merits.map((merit) => Math.exp(merit - highest));
  }

  #compare(document: number, question: SectionQuestion, scores: PageScores): SectionFeatures[] {
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
      classified: scores.sections.get(heading.text) ?? 0,
      bestSentence: Math.max(0, ...sentencesOf(page, place, scores)),
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
