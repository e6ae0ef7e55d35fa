/** What a benchmark may write: its result on `out`, its progress on `err`. */
export interface BenchmarkStreams {
  out(text: string): void;
  err(text: string): void;
}

/** One benchmark that `npm run bench -- NAME` knows. */
export interface Benchmark {
  readonly name: string;
  /** Its options, as the usage shows them. */
  readonly options: string;
  /** Throws WrongBenchmarkUse where the arguments do not fit. */
  run(args: readonly string[], streams: BenchmarkStreams): Promise<void>;
}

/** A command line that does not fit; the message says what to change. */
export class WrongBenchmarkUse extends Error {}
