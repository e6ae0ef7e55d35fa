import { SETUPS, type Setup } from './engine';
import { toShare, toTable } from './markdown';
import type { MeanMetrics, Part } from './quality';
import type { QualityRow, RetrievalResult } from './result';
import type { SpeedRow } from './speed';

const SETUP_TITLES: Readonly<Record<Setup, string>> = {
  shared: 'our analyser',
  own: 'its own setup',
};
const PART_TITLES: Readonly<Record<Part, string>> = {
  test: 'test half',
  tuning: 'tuning half',
  all: 'all',
};
/** The fair one first. */
const SHOWN_PARTS = ['test', 'tuning', 'all'] as const;

function nameOf({ engines }: RetrievalResult, id: string): string {
  const engine = engines.find((entry) => entry.id === id);
  return engine ? `${engine.name} (${engine.version})` : id;
}

function showMetrics(metrics: MeanMetrics | undefined): string {
  if (!metrics) return '–';
  return [metrics['recall@1'], metrics['recall@5'], metrics['mrr@10']].map(toShare).join(' / ');
}

function rowOf(result: RetrievalResult, engine: string, setup: Setup): QualityRow | undefined {
  return result.quality.find((row) => row.engine === engine && row.setup === setup);
}

function qualityTable(result: RetrievalResult): string {
  const head = SETUPS.flatMap((setup) =>
    SHOWN_PARTS.map((part) => `${SETUP_TITLES[setup]}, ${PART_TITLES[part]}`),
  );
  const rows = result.engines.map(({ id }) => [
    nameOf(result, id),
    ...SETUPS.flatMap((setup) => {
      const row = rowOf(result, id, setup);
      return SHOWN_PARTS.map((part) => showMetrics(row?.mean[part]));
    }),
  ]);
  return toTable(['engine', ...head], rows);
}

function groupTable(result: RetrievalResult, part: Part): string {
  const groups = Object.keys(result.quality[0]?.groups ?? {});
  const head = groups.map((group) => {
    const count = result.quality[0]?.groups[group]?.[part].n ?? 0;
    return `${group.replaceAll('_', ' ')} (${count})`;
  });
  const rows = result.quality.map((row) => [
    `${nameOf(result, row.engine)}, ${SETUP_TITLES[row.setup]}`,
    ...groups.map((group) => showMetrics(row.groups[group]?.[part])),
  ]);
  return toTable(['engine', ...head], rows);
}

function speedCells({ median, failure }: SpeedRow): string[] {
  if (!median) return [failure ?? 'not measured', '–', '–', '–', '–', '–', '–', '–'];
  return [
    median.p50Ms.toFixed(2),
    median.p99Ms.toFixed(2),
    median.ownP99Ms.toFixed(2),
    median.acrossP99Ms.toFixed(2),
    String(median.questions),
    median.buildSeconds.toFixed(1),
    median.residentMb.toFixed(0),
    median.peakMb.toFixed(0),
  ];
}

function speedTable(result: RetrievalResult): string {
  const head = [
    'passages',
    'engine',
    'p50 ms',
    'p99 ms',
    'p99 ms, one language',
    'p99 ms, across',
    'questions timed',
    'build s',
  ];
  const rows = result.speed.map((row) => [
    row.size.toLocaleString('en'),
    nameOf(result, row.engine),
    ...speedCells(row),
  ]);
  return toTable([...head, 'resident growth MB', 'peak MB'], rows);
}

function describeMachine({ date, machine }: RetrievalResult): string {
  const { cpu, cores, memoryGb, node, platform } = machine;
  return `Measured ${date.slice(0, 10)} on ${cpu}, ${cores} cores, ${memoryGb} GB, Node ${node}, ${platform}.`;
}

function describeSpeedMethod({ method }: RetrievalResult): string {
  const core = method.pinned
    ? 'held to one core with `taskset`, the driver waiting on the others'
    : 'not held to one core, since `taskset` is not there';
  return `Each engine in a process of its own, ${core}; the questions are put by library calls in the same process, after a warm-up with the same questions; medians over repetitions (${method.repetitions}) in rotated order; limits ${method.limits.minutes} minutes and ${method.limits.memoryGb} GB a process.`;
}

function setupNotes(result: RetrievalResult): string {
  return result.engines
    .flatMap(({ name, setups }) =>
      SETUPS.flatMap((setup) =>
        setups[setup] === undefined ? [] : [`- ${name}, ${SETUP_TITLES[setup]}: ${setups[setup]}`],
      ),
    )
    .join('\n');
}

function qualitySections(result: RetrievalResult): string[] {
  if (result.quality.length === 0) return [];
  return [
    '#### Quality: recall@1 / recall@5 / MRR@10, mean over the groups',
    qualityTable(result),
    '#### Quality by group, test half (questions in the half)',
    groupTable(result, 'test'),
    '#### Quality by group, all questions',
    groupTable(result, 'all'),
  ];
}

function speedSections(result: RetrievalResult): string[] {
  if (result.speed.length === 0) return [];
  const title = '#### Speed and memory, every engine with our analyser';
  return [title, describeSpeedMethod(result), speedTable(result)];
}

/** The result as Markdown: what was measured on what, then a table for each question that one has. */
export function toMarkdown(result: RetrievalResult): string {
  return [
    describeMachine(result),
    ...qualitySections(result),
    ...speedSections(result),
    '#### Setups',
    setupNotes(result),
  ].join('\n\n');
}
