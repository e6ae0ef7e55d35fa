import { DirectLineError } from './direct-line-client';
import type { Pause } from './pause';

const ATTEMPTS = 3;
const LONGEST_WAIT_SECONDS = 60;

interface Throttling {
  readonly pause: Pause;
  /** Called with the seconds until the next attempt, and with 0 when it is made. */
  onThrottled(seconds: number): void;
}

/** Sends, and waits as long as the service asks (429) before it tries again. */
export async function deliver(send: () => Promise<void>, { pause, onThrottled }: Throttling) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await send();
      return;
    } catch (error) {
      const seconds = error instanceof DirectLineError ? error.retryAfterSeconds : 0;
      if (seconds === 0 || seconds > LONGEST_WAIT_SECONDS || attempt === ATTEMPTS) throw error;
      onThrottled(seconds);
      await pause.wait(seconds * 1000);
      onThrottled(0);
    }
  }
}
