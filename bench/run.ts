import type { Benchmark } from './benchmark';
import { intents } from './intents/benchmark';
import { retrieval } from './retrieval/benchmark';
import { runBenchmark } from './run-benchmark';

const BENCHMARKS: readonly Benchmark[] = [retrieval, intents];

void runBenchmark(process.argv.slice(2), BENCHMARKS, {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
}).then((code) => {
  process.exitCode = code;
});
