import type { Machine } from '../retrieval/machine';
import type { IntentEngineEntry } from './engine';
import type { IntentMeasurement } from './measure-engine';

export interface IntentResultRow {
  readonly set: string;
  readonly engine: string;
  readonly measurement: IntentMeasurement;
}

/** What one run of the benchmark found, as it is stored. */
export interface IntentResult {
  readonly benchmark: 'intents';
  /** ISO date and time at which the run began. */
  readonly date: string;
  readonly machine: Machine;
  readonly engines: readonly Omit<IntentEngineEntry, 'create'>[];
  readonly rows: readonly IntentResultRow[];
}
