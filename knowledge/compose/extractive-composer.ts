import { citationLink, type CitedPage } from '../cite/citation-link';
import type { Passage } from '../document';
import type { Language } from '../language';
import type { Retrieval, ScoredPassage } from '../retrieval';
import { textOfBlocks, toBlocks, type AnswerBlock } from './answer-blocks';
import { countMatches, readUnits, type AnswerUnit } from './answer-units';
import { announcesNext, leansOnPrevious } from './dependence';

/** What is read aloud in about forty seconds; a list that is needed whole may go beyond it. */
export const MAX_ANSWER_WORDS = 90;
export const MAX_ANSWER_SENTENCES = 4;

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
}

interface Candidates {
  readonly passage: ScoredPassage['passage'];
  readonly units: readonly AnswerUnit[];
  readonly matches: readonly number[];
}

/** Whether a unit says nothing without the one before it. */
function needsPrevious({ units, passage }: Candidates, place: number): boolean {
  const unit = units[place];
  if (unit === undefined || place === 0) return false;
  return unit.isItem || leansOnPrevious(unit.text, passage.language);
}

/** Whether a unit promises the one after it: a list is given whole, and so is what announces it. */
function needsNext({ units }: Candidates, place: number): boolean {
  const unit = units[place];
  if (unit === undefined || !units[place + 1]?.isItem) return false;
  return unit.isItem || announcesNext(unit.text);
}

/** A place with all that must come along with it. */
function companionsOf(candidates: Candidates, place: number): number[] {
  const companions = new Set([place]);
  for (const at of companions) {
    if (needsPrevious(candidates, at)) companions.add(at - 1);
    if (needsNext(candidates, at)) companions.add(at + 1);
  }
  return [...companions];
}

/** A run of list items counts as one sentence. */
function countSentences(units: readonly AnswerUnit[], places: readonly number[]): number {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.filter((place) => !(units[place]?.isItem && units[place - 1]?.isItem)).length;
}

function countWords(units: readonly AnswerUnit[], places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (units[place]?.words ?? 0), 0);
}

function fits(units: readonly AnswerUnit[], places: readonly number[]): boolean {
  return (
    countWords(units, places) <= MAX_ANSWER_WORDS &&
    countSentences(units, places) <= MAX_ANSWER_SENTENCES
  );
}

/** Best first: more of the question's words, then the order of the passage, whose first sentence answers its heading. */
function byMerit({ matches, units }: Candidates): number[] {
  return units
    .map((_, place) => place)
    .sort((a, b) => (matches[b] ?? 0) - (matches[a] ?? 0) || a - b);
}

/** The first sentence names the subject that the others speak of, so it always opens the answer. */
function choosePlaces(candidates: Candidates): number[] {
  const { units } = candidates;
  let chosen = companionsOf(candidates, 0);
  for (const place of byMerit(candidates)) {
    const together = [...new Set([...chosen, ...companionsOf(candidates, place)])];
    if (fits(units, together)) chosen = together;
  }
  return chosen.sort((a, b) => a - b);
}

function sourceOf(passage: Passage, page: CitedPage | undefined, quoted: string): AnswerSource {
  const { id, documentId, language, title, headingPath } = passage;
  const url = citationLink(passage, page, quoted);
  return { passageId: id, documentId, language, title, headingPath, url };
}

/** Answers from one passage: its best one to four sentences, about ninety words. `page` is the passage's. */
export function composeFrom(
  { passage, highlights }: ScoredPassage,
  page?: CitedPage,
): ExtractiveAnswer {
  const units = readUnits(passage.text, passage.language);
  const matches = units.map((unit) => countMatches(unit, passage.text, highlights));
  const chosen = choosePlaces({ passage, units, matches }).flatMap((place) => units[place] ?? []);
  const blocks = toBlocks(chosen, passage.id);
  return {
    text: textOfBlocks(blocks),
    blocks,
    language: passage.language,
    sources: [sourceOf(passage, page, chosen[0]?.text ?? '')],
  };
}

/** Answers from the best passage; null where nothing was found. */
export function composeAnswer({ passages, documents }: Retrieval): ExtractiveAnswer | null {
  const [best] = passages;
  if (best === undefined) return null;
  const page = documents.find(({ document }) => document.id === best.passage.documentId);
  return composeFrom(best, page?.document);
}
