import { WrongBenchmarkUse, type Benchmark, type BenchmarkStreams } from './benchmark';

function describeUsage(benchmarks: readonly Benchmark[]): string {
  const lines = benchmarks.map(({ name, options }) => `  npm run bench -- ${name} ${options}`);
  return ['Usage:', ...lines].join('\n');
}

function choose(name: string | undefined, benchmarks: readonly Benchmark[]): readonly Benchmark[] {
  if (name === undefined || name.startsWith('-')) return benchmarks;
  const chosen = benchmarks.filter((benchmark) => benchmark.name === name);
  if (chosen.length === 0) throw new WrongBenchmarkUse(`There is no benchmark "${name}".`);
  return chosen;
}

/** Runs the benchmark that is named first, or all of them, and returns the exit code: 0 done, 1 failed, 2 wrong use. */
export async function runBenchmark(
  args: readonly string[],
  benchmarks: readonly Benchmark[],
  streams: BenchmarkStreams,
): Promise<number> {
  try {
    const chosen = choose(args[0], benchmarks);
    const options = args.filter((value, place) => place > 0 || value.startsWith('-'));
    for (const benchmark of chosen) await benchmark.run(options, streams);
    return 0;
  } catch (error) {
    streams.err(error instanceof Error ? error.message : String(error));
    if (!(error instanceof WrongBenchmarkUse)) return 1;
    streams.err(describeUsage(benchmarks));
    return 2;
  }
}
