import type { ConfidenceBand } from './bands';

/** At most so many of the answers given may be from a page that does not answer. */
export const HIGHEST_RISK = 0.05;

/**
 * What each outcome costs a citizen, in handoffs. HIGHEST_RISK alone decides when to answer; the costs
 * decide between asking and handing over, and weigh a day's outcomes in one figure. A wrong answer may
 * send someone to the wrong counter, so it weighs as four needless handoffs. An answer from the right page
 * that lacks the fact has that page under it: the citizen reads on, at the price of one. A clarifying question
 * costs a turn and loses people who give up, as waiting for an agent does: 0.4, or 0.6 where none of
 * its choices is right and the person is handed over after all. These are judgements, not measured.
 */
export const BAND_COSTS = {
  wrongAnswer: 4,
  incompleteAnswer: 1,
  needlessHandoff: 1,
  helpfulClarification: 0.4,
  vainClarification: 0.6,
} as const;

/** What is known about a labelled question once it has been searched. */
export interface Judged {
  readonly probability: number;
  /** The answer is right: from the right document, and with the fact where one was labelled. */
  readonly isRight: boolean;
  /** The best document is the right one. */
  readonly isRightPage: boolean;
  /** The right document is among those that a clarifying question would offer. */
  readonly isAmongChoices: boolean;
}

export interface Thresholds {
  readonly answer: number;
  readonly clarify: number;
}

export function bandOf(probability: number, thresholds: Thresholds): ConfidenceBand {
  if (probability >= thresholds.answer) return 'answer';
  return probability >= thresholds.clarify ? 'clarify' : 'escalate';
}

function costOfAnswer({ isRight, isRightPage }: Judged): number {
  if (isRight) return 0;
  return isRightPage ? BAND_COSTS.incompleteAnswer : BAND_COSTS.wrongAnswer;
}

function costOf(row: Judged, thresholds: Thresholds): number {
  const { probability, isAmongChoices } = row;
  switch (bandOf(probability, thresholds)) {
    case 'answer':
      return costOfAnswer(row);
    case 'clarify':
      return isAmongChoices ? BAND_COSTS.helpfulClarification : BAND_COSTS.vainClarification;
    case 'escalate':
      return isAmongChoices ? BAND_COSTS.needlessHandoff : 0;
  }
}

/** Mean cost of a question, in handoffs. */
export function meanCost(judged: readonly Judged[], thresholds: Thresholds): number {
  return judged.reduce((sum, row) => sum + costOf(row, thresholds), 0) / Math.max(1, judged.length);
}

const GRID = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);

/** Share of answers from wrong pages, as if one more had been wrong: few labelled questions leave room for luck. */
function riskOf(judged: readonly Judged[], answer: number): number {
  const answers = judged.filter(({ probability }) => probability >= answer);
  const wrong = answers.filter(({ isRightPage }) => !isRightPage).length;
  return (wrong + 1) / (answers.length + 1);
}

/** The lowest probability, to a hundredth, from which answers keep to HIGHEST_RISK; 1 where none does. */
export function chooseAnswerThreshold(judged: readonly Judged[]): number {
  return GRID.find((answer) => riskOf(judged, answer) <= HIGHEST_RISK) ?? 1;
}

/** The questions of one language, and from where on they are answered. */
export interface AnsweredFrom {
  readonly judged: readonly Judged[];
  readonly answer: number;
}

/** The probability below which handing over costs least, to a hundredth: one for all languages. */
export function chooseClarifyThreshold(groups: readonly AnsweredFrom[]): number {
  const costAt = (clarify: number) =>
    groups.reduce(
      (sum, { judged, answer }) => sum + judged.length * meanCost(judged, { answer, clarify }),
      0,
    );
  const highest = Math.min(...groups.map(({ answer }) => answer));
  return GRID.filter((value) => value <= highest).reduce(
    (best, value) => (costAt(value) < costAt(best) ? value : best),
    highest,
  );
}
