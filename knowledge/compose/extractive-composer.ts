import { citationLink, type CitedPage } from '../cite/citation-link';
import type { Passage } from '../document';
import type { Language } from '../language';
import type { Retrieval, ScoredPassage } from '../retrieval';
import { loadSectionModel, type Weights } from '../sections/section-model';
import { textOfBlocks, toBlocks, type AnswerBlock } from './answer-blocks';
import { chooseSentences, worthReading, type Asked } from './sentence-choice';
import type { QuotableUnit } from './sentence-features';

export { MAX_ANSWER_SENTENCES, MAX_ANSWER_WORDS } from './sentence-choice';

/** A passage that an answer quotes, as a reader is shown it. */
export interface AnswerSource {
  readonly passageId: string;
  readonly documentId: string;
  readonly language: Language;
  /** Of the page. */
  readonly title: string;
  readonly headingPath: readonly string[];
  /** Opens the page, at the passage where that is possible. */
  readonly url: string;
}

/** An answer in the content's own words: whole sentences, in their order. */
export interface ExtractiveAnswer {
  readonly text: string;
  /** The text again, each sentence with the passage that it came from. */
  readonly blocks: readonly AnswerBlock[];
  readonly language: Language;
  /** One for each passage that a sentence came from. */
  readonly sources: readonly AnswerSource[];
  /** How likely the page's answer is among what is quoted, 0 to 1. */
  readonly likelihood: number;
}

export interface ComposeOptions {
  /** The page that the passages are of. */
  readonly page?: CitedPage | undefined;
  /** Of the sentences' features; those that were trained where it is absent. */
  readonly sentences?: Weights;
}

function quoteFrom(found: ScoredPassage, chosen: readonly QuotableUnit[], page?: CitedPage) {
  const own = chosen.filter((unit) => unit.found === found);
  return {
    blocks: toBlocks(own, found.passage.id),
    sources: own.length > 0 ? [sourceOf(found.passage, page, own[0]?.text ?? '')] : [],
  };
}

function sourceOf(passage: Passage, page: CitedPage | undefined, quoted: string): AnswerSource {
  const { id, documentId, language, title, headingPath } = passage;
  const url = citationLink(passage, page, quoted);
  return { passageId: id, documentId, language, title, headingPath, url };
}

function shareOf(passages: readonly ScoredPassage[]): number {
  return passages.reduce((sum, { share = 1 }) => sum + share, 0);
}

/**
 * Answers from the passages of one page, best first: one to four sentences of the best one, about ninety
 * words, some of them of the second where that may answer as well. Throws where there is no passage.
 */
export function composeFrom(
  asked: Asked,
  passages: readonly ScoredPassage[],
  { page, sentences = loadSectionModel().sentences }: ComposeOptions = {},
): ExtractiveAnswer {
  const read = worthReading(passages);
  const [best] = read;
  if (best === undefined) throw new Error('An answer needs a passage to quote.');
  const { units, likelihood } = chooseSentences(asked, read, sentences);
  const quotes = read.map((found) => quoteFrom(found, units, page));
  const blocks = quotes.flatMap((quote) => quote.blocks);
  return {
    text: textOfBlocks(blocks),
    blocks,
    language: best.passage.language,
    sources: quotes.flatMap((quote) => quote.sources),
    likelihood: likelihood * (shareOf(read) / shareOf(passages)),
  };
}

/** Answers from the best passages of the best page; null where nothing was found. */
export function composeAnswer(retrieval: Retrieval): ExtractiveAnswer | null {
  const { passages, documents } = retrieval;
  const [best] = passages;
  if (best === undefined) return null;
  const { documentId } = best.passage;
  const own = passages.filter(({ passage }) => passage.documentId === documentId);
  const page = documents.find(({ document }) => document.id === documentId)?.document;
  return composeFrom(retrieval, own, { page });
}
