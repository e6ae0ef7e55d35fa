import type { EngineEntry, Setup } from './engine';
import type { Machine } from './machine';
import type { Limits } from './pinned-process';
import type { Quality } from './quality';
import type { SpeedRow } from './speed';

export interface QualityRow extends Quality {
  readonly engine: string;
  readonly setup: Setup;
}

/** What one run of the benchmark found, as it is stored. */
export interface RetrievalResult {
  readonly benchmark: 'retrieval';
  /** ISO date and time at which the run began. */
  readonly date: string;
  readonly machine: Machine;
  readonly method: {
    readonly repetitions: number;
    readonly questions: number;
    /** Whether each measured process had one core to itself. */
    readonly pinned: boolean;
    readonly limits: Limits;
  };
  readonly engines: readonly Omit<EngineEntry, 'create'>[];
  readonly quality: readonly QualityRow[];
  readonly speed: readonly SpeedRow[];
}
