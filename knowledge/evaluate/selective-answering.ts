/** An answer that was or was not given, by its confidence alone. */
export interface WeighedAnswer {
  /** 0 to 1. */
  readonly probability: number;
  readonly isRight: boolean;
  /** No document answers the question. */
  readonly isOutside: boolean;
}

/** What answering from one confidence upwards comes to. */
export interface CurvePoint {
  /** The lowest confidence that is answered. */
  readonly confidence: number;
  /** Share of the answerable questions that are answered. */
  readonly coverage: number;
  /** Share of the answers that are wrong or to outside questions. */
  readonly risk: number;
}

/** The risk–coverage curve, from the surest answer down; answers of one confidence are given together. */
export function riskCoverageCurve(rows: readonly WeighedAnswer[]): CurvePoint[] {
  const ranked = [...rows].sort((a, b) => b.probability - a.probability);
  const answerable = Math.max(1, rows.filter((row) => !row.isOutside).length);
  const points: CurvePoint[] = [];
  let wrong = 0;
  let answered = 0;
  ranked.forEach((row, place) => {
    if (!row.isRight) wrong += 1;
    if (!row.isOutside) answered += 1;
    if (row.probability === ranked[place + 1]?.probability) return;
    points.push({
      confidence: row.probability,
      coverage: answered / answerable,
      risk: wrong / (place + 1),
    });
  });
  return points;
}

/** Highest coverage whose risk is at most `risk`; 0 where there is none. */
export function coverageAtRisk(curve: readonly CurvePoint[], risk: number): number {
  return Math.max(
    0,
    ...curve.filter((point) => point.risk <= risk).map(({ coverage }) => coverage),
  );
}

/**
 * Area under the risk–coverage curve: the mean, over all questions from the surest on, of the share of wrong
 * answers so far (El-Yaniv and Wiener, 2010). 0 is perfect.
 */
export function areaUnderRisk(rows: readonly WeighedAnswer[]): number {
  const ranked = [...rows].sort((a, b) => b.probability - a.probability);
  let wrong = 0;
  const risks = ranked.map((row, place) => {
    if (!row.isRight) wrong += 1;
    return wrong / (place + 1);
  });
  return risks.reduce((sum, risk) => sum + risk, 0) / Math.max(1, risks.length);
}
