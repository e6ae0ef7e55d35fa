import { setTimeout as sleep } from 'node:timers/promises';

/** The clock and the waiting, so that tests need neither. */
export interface Pace {
  /** Milliseconds since 1970, as Date.now. */
  now(): number;
  /** Rejects with the signal's reason when it is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** Rings once after so long, unless what it returns is called before. */
  alarm(ms: number, ring: () => void): () => void;
}

export const realPace: Pace = {
  now: Date.now,
  wait: async (ms, signal) => {
    await sleep(ms, undefined, { signal });
  },
  alarm: (ms, ring) => {
    const timer = setTimeout(ring, ms);
    return () => clearTimeout(timer);
  },
};
