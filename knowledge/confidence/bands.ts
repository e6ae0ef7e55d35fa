/** Three ways to go on from a retrieval: answer from it, ask what was meant, hand over to a person. */
export const CONFIDENCE_BANDS = ['answer', 'clarify', 'escalate'] as const;

export type ConfidenceBand = (typeof CONFIDENCE_BANDS)[number];
