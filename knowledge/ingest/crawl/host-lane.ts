import type { Pace } from './pace';
import { Refusal } from './refusal';

/** One request at a time to a host, with a pause after each. */
export class HostLane {
  #tail: Promise<unknown> = Promise.resolve();
  #freeAt = 0;
  #closed: Refusal | undefined;

  constructor(
    private readonly pace: Pace,
    private delayMs: number,
  ) {}

  /** What robots.txt asks for; never quicker than our own delay. */
  slowTo(delayMs: number): void {
    this.delayMs = Math.max(this.delayMs, delayMs);
  }

  /** The host asked for a pause. */
  rest(ms: number): void {
    this.#freeAt = Math.max(this.#freeAt, this.pace.now() + ms);
  }

  /** Nothing more is asked of this host. */
  close(reason: string): void {
    this.#closed = new Refusal(reason);
  }

  /** Runs the request when its turn has come. Throws Refusal where the lane was closed. */
  run<T>(request: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const turn = this.#tail.then(() => this.#take(request, signal));
    this.#tail = turn.catch(() => undefined);
    return turn;
  }

  async #take<T>(request: () => Promise<T>, signal: AbortSignal): Promise<T> {
    if (this.#closed) throw this.#closed;
    const pause = this.#freeAt - this.pace.now();
    if (pause > 0) await this.pace.wait(pause, signal);
    try {
      return await request();
    } finally {
      this.rest(this.delayMs);
    }
  }
}
