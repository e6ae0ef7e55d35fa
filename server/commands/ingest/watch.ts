import { watch } from 'chokidar';
import { isWebAddress } from '../../../knowledge/ingest/readers/addresses';

export interface WatchTimes {
  /** Files are written in several steps: this long after the last of them they are read. Milliseconds. */
  readonly settleMs: number;
  /** Sites do not say that they have changed: they are asked this often. Milliseconds. */
  readonly revisitMs: number;
}

const TIMES: WatchTimes = { settleMs: 500, revisitMs: 60 * 60 * 1000 };

export interface WatchOptions {
  readonly sources: readonly string[];
  /** Never called while an earlier call is at work. */
  readonly run: () => Promise<void>;
  readonly onReady: () => void;
  readonly signal?: AbortSignal;
  readonly times?: WatchTimes;
}

/** Runs again after the last of several wishes, one run at a time; wishes during a run lead to one more. */
class Rerun {
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> | undefined;
  #isWanted = false;

  constructor(
    private readonly run: () => Promise<void>,
    private readonly settleMs: number,
  ) {}

  want(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#begin(), this.settleMs);
  }

  #begin(): void {
    this.#isWanted = true;
    this.#working ??= this.#work().finally(() => (this.#working = undefined));
  }

  async #work(): Promise<void> {
    while (this.#isWanted) {
      this.#isWanted = false;
      await this.run();
    }
  }

  async end(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isWanted = false;
    await this.#working;
  }
}

function untilAborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Watches folders and files for changes, and revisits sites, until the signal; then waits for the run at work. */
export async function watchSources(options: WatchOptions): Promise<void> {
  const { settleMs, revisitMs } = options.times ?? TIMES;
  const rerun = new Rerun(options.run, settleMs);
  const paths = options.sources.filter((source) => !isWebAddress(source));
  const watcher = watch(paths, { ignoreInitial: true, followSymlinks: false });
  watcher.on('all', () => rerun.want());
  watcher.on('ready', options.onReady);
  const hasSites = paths.length < options.sources.length;
  const revisits = hasSites ? setInterval(() => rerun.want(), revisitMs) : undefined;
  await untilAborted(options.signal);
  clearInterval(revisits);
  await watcher.close();
  await rerun.end();
}
