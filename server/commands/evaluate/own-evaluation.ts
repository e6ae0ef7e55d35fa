import type { Interval } from '../../../knowledge/evaluate/paired-difference';
import type { EvaluationKind, EvaluationResult, OwnFigures } from './evaluation-kind';

interface ComparedFigure {
  readonly en: number | null;
  readonly fr: number | null;
  /** French less English; null where one of them has no such figure. */
  readonly difference: number | null;
  /** Of the difference, at 95 %; null where it was not worked out. */
  readonly interval: Interval | null;
}

function compare({ en, fr, intervals }: OwnFigures): Record<string, ComparedFigure> {
  const names = [...new Set([...Object.keys(en), ...Object.keys(fr)])];
  return Object.fromEntries(
    names.map((name) => {
      const [english, french] = [en[name] ?? null, fr[name] ?? null];
      const difference = english === null || french === null ? null : french - english;
      const interval = intervals?.[name] ?? null;
      return [name, { en: english, fr: french, difference, interval }];
    }),
  );
}

function formatNumber(value: number | null): string {
  if (value === null) return '–';
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}

function formatInterval(interval: Interval | null): string {
  return interval === null ? '' : `${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}`;
}

function formatRow(name: string, cells: readonly string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(15)).join('');
}

function formatSection(title: string, figures: Record<string, ComparedFigure>): string {
  const rows = Object.entries(figures).map(([name, { en, fr, difference, interval }]) =>
    formatRow(name, [...[en, fr, difference].map(formatNumber), formatInterval(interval)]),
  );
  const heads = ['English', 'French', 'difference', '95 % of it'];
  return [formatRow(title, heads), ...rows].join('\n');
}

/** Runs every kind that has questions of the project's own. */
export async function runOwnEvaluation(
  kinds: readonly EvaluationKind[],
): Promise<EvaluationResult> {
  const sections: OwnFigures[] = [];
  for (const kind of kinds) sections.push(...((await kind.measureOwn?.()) ?? []));
  const compared = sections.map((section) => ({ title: section.title, figures: compare(section) }));
  return {
    report: Object.fromEntries(compared.map(({ title, figures }) => [title, figures])),
    details: [],
    text: compared.map(({ title, figures }) => formatSection(title, figures)).join('\n\n'),
  };
}
