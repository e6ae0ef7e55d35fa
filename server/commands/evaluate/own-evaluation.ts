import type { EvaluationKind, EvaluationResult, OwnFigures } from './evaluation-kind';

interface ComparedFigure {
  readonly en: number | null;
  readonly fr: number | null;
  /** French less English; null where one of them has no such figure. */
  readonly difference: number | null;
}

function compare({ en, fr }: OwnFigures): Record<string, ComparedFigure> {
  const names = [...new Set([...Object.keys(en), ...Object.keys(fr)])];
  return Object.fromEntries(
    names.map((name) => {
      const [english, french] = [en[name] ?? null, fr[name] ?? null];
      const difference = english === null || french === null ? null : french - english;
      return [name, { en: english, fr: french, difference }];
    }),
  );
}

function formatNumber(value: number | null): string {
  if (value === null) return '–';
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}

function formatRow(name: string, cells: readonly string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(12)).join('');
}

function formatSection(title: string, figures: Record<string, ComparedFigure>): string {
  const rows = Object.entries(figures).map(([name, { en, fr, difference }]) =>
    formatRow(name, [en, fr, difference].map(formatNumber)),
  );
  return [formatRow(title, ['English', 'French', 'difference']), ...rows].join('\n');
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
