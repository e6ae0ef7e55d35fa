/** An utterance and what the citizen wanted with it. */
export interface IntentExample {
  readonly utterance: string;
  readonly intent: string;
}

export interface ScoredIntent {
  readonly intent: string;
  readonly logit: number;
  /** Of this intent by itself, 0 to 1: those of all intents need not sum to 1, and several may be likely. */
  readonly probability: number;
}

export interface Recognition {
  /** Every intent, best first. */
  readonly intents: readonly ScoredIntent[];
  /** Higher: more like the examples. Only to be compared with others of the same recogniser. */
  readonly familiarity: number;
  /** Calibrated, that the best intent is right, for an utterance that has one. */
  readonly probability: number;
}

export interface IntentRecogniser {
  recognise(utterance: string): Recognition;
}
