import { PROVINCES } from '../places/provinces';
import type { Retrieval, ScoredPassage } from '../retrieval';
import { meritOf, type Weights } from '../sections/section-model';
import type { AnswerUnit } from '../chunk/answer-units';
import { announcesNext, leansOnPrevious } from './dependence';
import { quotableUnits, sentenceFeatures, type QuotableUnit } from './sentence-features';

/** What is read aloud in about forty seconds; a list that is needed whole may go beyond it. */
export const MAX_ANSWER_WORDS = 90;
export const MAX_ANSWER_SENTENCES = 4;

/** What was asked, as a retrieval has it. */
export type Asked = Pick<Retrieval, 'question' | 'language'>;

interface Candidates {
  readonly units: readonly QuotableUnit[];
  /** How likely each is to be the sentence that answers, beside the others: sum 1. */
  readonly likelihoods: readonly number[];
}

/** Beside the best passage a second one is quoted where it is at least so likely to answer. */
const RUNNER_UP_SHARE = 0.1;
/** A sentence of the second passage is quoted from here on. */
const RUNNER_UP_LIKELIHOOD = 0.05;
/** A list that is so likely to hold the answer is given whole, even where it is long. */
const LIKELY_LIST = 0.3;
const MAX_WORDS_WITH_LIST = 150;

/** Whether two neighbours stand in one passage. */
function areOfOnePassage(unit: QuotableUnit | undefined, next: QuotableUnit | undefined): boolean {
  return unit !== undefined && unit.found === next?.found;
}

/** Whether a unit says nothing without the one before it. */
function needsPrevious({ units }: Candidates, place: number): boolean {
  const unit = units[place];
  if (unit === undefined || !areOfOnePassage(units[place - 1], unit)) return false;
  return unit.isItem || leansOnPrevious(unit.text, unit.found.passage.language);
}

/** Whether a unit promises the one after it: a list is given whole, and so is what announces it. */
function needsNext({ units }: Candidates, place: number): boolean {
  const unit = units[place];
  const next = units[place + 1];
  if (unit === undefined || !next?.isItem || !areOfOnePassage(unit, next)) return false;
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

function fits(units: readonly AnswerUnit[], places: readonly number[], words: number): boolean {
  return (
    countWords(units, places) <= words && countSentences(units, places) <= MAX_ANSWER_SENTENCES
  );
}

/** A list counts as a whole, each of its items as likely as all of them together. */
function withWholeLists({ units, likelihoods }: Candidates): Candidates {
  const whole: number[] = [];
  for (const [place, likelihood] of likelihoods.entries()) {
    const start = whole.length - itemsBefore(units, place);
    const sum = (start < place ? (whole[place - 1] ?? 0) : 0) + likelihood;
    whole.push(sum);
    whole.fill(sum, start);
  }
  return { units, likelihoods: whole };
}

/** How many items of the same list stand right before an item; 0 for what is none. */
function itemsBefore(units: readonly QuotableUnit[], place: number): number {
  let at = place;
  while (units[at]?.isItem && units[at - 1]?.isItem && areOfOnePassage(units[at - 1], units[at]))
    at -= 1;
  return place - at;
}

/** How long the answer may become for a place. */
function roomFor({ units, likelihoods }: Candidates, place: number): number {
  const isLikelyList = units[place]?.isItem && (likelihoods[place] ?? 0) >= LIKELY_LIST;
  return isLikelyList ? MAX_WORDS_WITH_LIST : MAX_ANSWER_WORDS;
}

/** Best first, and among equals in the order of the passages. */
function byLikelihood({ likelihoods }: Candidates): number[] {
  return [...likelihoods.keys()].sort((a, b) => (likelihoods[b] ?? 0) - (likelihoods[a] ?? 0));
}

/** The best passage is quoted as far as there is room, another one only where it is likely to answer. */
function isWorthQuoting({ units, likelihoods }: Candidates, place: number): boolean {
  const isOfBest = units[place]?.found === units[0]?.found;
  return isOfBest || (likelihoods[place] ?? 0) >= RUNNER_UP_LIKELIHOOD;
}

/** The first sentence names the subject that the others speak of, so it always opens the answer. */
function choosePlaces(candidates: Candidates): number[] {
  const { units } = candidates;
  let chosen = companionsOf(candidates, 0);
  for (const place of byLikelihood(candidates)) {
    if (!isWorthQuoting(candidates, place)) continue;
    const together = [...new Set([...chosen, ...companionsOf(candidates, place)])];
    if (fits(units, together, roomFor(candidates, place))) chosen = together;
  }
  return chosen.sort((a, b) => a - b);
}

function likelihoodsOf(asked: Asked, units: readonly QuotableUnit[], weights: Weights): number[] {
  const merits = sentenceFeatures(asked, units).map((features) => meritOf(weights, features));
  const highest = Math.max(...merits);
  const odds = merits.map((merit) => Math.exp(merit - highest));
  const sum = odds.reduce((total, each) => total + each, 0);
  return odds.map((each) => each / sum);
}

const PROVINCE_NAMES = new Set(
  Object.values(PROVINCES).flatMap(({ name }) => Object.values<string>(name)),
);

function isOfOneProvince({ passage }: ScoredPassage): boolean {
  return PROVINCE_NAMES.has(passage.headingPath.at(-1) ?? '');
}

/** The best passage, and the second where it may answer too; what holds in one province says nothing of another. */
export function worthReading([best, runnerUp]: readonly ScoredPassage[]): ScoredPassage[] {
  if (best === undefined) return [];
  const isClose = runnerUp !== undefined && (runnerUp.share ?? 0) >= RUNNER_UP_SHARE;
  if (!isClose || (isOfOneProvince(best) && isOfOneProvince(runnerUp))) return [best];
  return [best, runnerUp];
}

/** What an answer quotes. */
export interface ChosenSentences {
  /** In the order of the passages. */
  readonly units: readonly QuotableUnit[];
  /** How likely one of them is to be what answers, among all sentences of the passages: 0 to 1. */
  readonly likelihood: number;
}

/** The sentences to quote from the passages; `weights` are of the sentences' features. */
export function chooseSentences(
  asked: Asked,
  passages: readonly ScoredPassage[],
  weights: Weights,
): ChosenSentences {
  const units = quotableUnits(passages);
  const likelihoods = likelihoodsOf(asked, units, weights);
  const places = choosePlaces(withWholeLists({ units, likelihoods }));
  return {
    units: places.flatMap((place) => units[place] ?? []),
    likelihood: places.reduce((sum, place) => sum + (likelihoods[place] ?? 0), 0),
  };
}
