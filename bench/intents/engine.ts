import type { IntentRow } from '../../knowledge/classify/intent/intent-rows';
import type { Language } from '../../knowledge/language';

export interface BenchUtterance {
  readonly text: string;
  readonly language: Language;
}

export interface BenchRecognition {
  readonly intent: string;
  /** Higher: more like the examples. */
  readonly score: number;
}

/** One intent recogniser; it is trained once. */
export interface IntentEngine {
  train(rows: readonly IntentRow[], validation: readonly IntentRow[]): void | Promise<void>;
  recognise(utterance: BenchUtterance): BenchRecognition | Promise<BenchRecognition>;
}

export interface IntentEngineEntry {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** What a reader must know of the setup to judge it. */
  readonly setup: string;
  create(): IntentEngine;
}
