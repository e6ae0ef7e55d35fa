import { toTable } from '../retrieval/markdown';
import type { IntentMeasurement } from './measure-engine';
import type { IntentResult } from './result';

const HEAD = [
  'engine',
  'accuracy',
  'AUROC',
  'out of scope found at 5 % rejection',
  'train s',
  'p50 µs',
  'p99 µs',
];

function toPercent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}

function cellsOf(measurement: IntentMeasurement): string[] {
  return [
    toPercent(measurement.accuracy),
    measurement.auroc?.toFixed(3) ?? '–',
    toPercent(measurement.recallAt5PercentRejection),
    measurement.trainSeconds.toFixed(1),
    measurement.p50Microseconds.toFixed(0),
    measurement.p99Microseconds.toFixed(0),
  ];
}

function sectionOf({ engines, rows }: IntentResult, set: string): string {
  const table = rows
    .filter((row) => row.set === set)
    .map(({ engine, measurement }) => {
      const entry = engines.find(({ id }) => id === engine);
      return [entry ? `${entry.name} (${entry.version})` : engine, ...cellsOf(measurement)];
    });
  return `#### ${set}\n\n${toTable(HEAD, table)}`;
}

/** The result as Markdown: a table for each set. */
export function toMarkdown(result: IntentResult): string {
  const { date, machine, engines, rows } = result;
  const { cpu, cores, memoryGb, node, platform } = machine;
  return [
    `Measured ${date.slice(0, 10)} on ${cpu}, ${cores} cores, ${memoryGb} GB, Node ${node}, ${platform}.`,
    ...[...new Set(rows.map(({ set }) => set))].map((set) => sectionOf(result, set)),
    '#### Setups',
    engines.map(({ name, setup }) => `- ${name}: ${setup}`).join('\n'),
  ].join('\n\n');
}
