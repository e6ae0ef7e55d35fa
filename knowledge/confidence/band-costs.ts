import type { ConfidenceBand } from './bands';

/**
 * What each outcome costs a citizen, in handoffs. A wrong answer may send someone to the wrong
 * counter, so it weighs as four needless handoffs; a clarifying question costs a turn, and two where
 * it leads nowhere and the person is handed over after all.
 */
export const BAND_COSTS = {
  wrongAnswer: 4,
  needlessHandoff: 1,
  helpfulClarification: 0.4,
  vainClarification: 0.6,
} as const;

/** What is known about a labelled question once it has been searched. */
export interface Judged {
  readonly probability: number;
  /** The best document is the right one. */
  readonly isRight: boolean;
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

function costOf({ probability, isRight, isAmongChoices }: Judged, thresholds: Thresholds): number {
  switch (bandOf(probability, thresholds)) {
    case 'answer':
      return isRight ? 0 : BAND_COSTS.wrongAnswer;
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

/** The thresholds, to a hundredth, with the lowest mean cost. */
export function chooseThresholds(judged: readonly Judged[]): Thresholds {
  let best = { answer: 1, clarify: 1 };
  let lowest = meanCost(judged, best);
  for (const answer of GRID)
    for (const clarify of GRID.filter((value) => value <= answer)) {
      const cost = meanCost(judged, { answer, clarify });
      if (cost >= lowest) continue;
      lowest = cost;
      best = { answer, clarify };
    }
  return best;
}
