import { LARGEST_FILE_MB } from '../../../knowledge/ingest/folder-source';
import type { IngestProblem } from '../../../knowledge/ingest/found-page';
import type { IngestReport, PageName } from '../../../knowledge/ingest/report/report';
import type { Translate } from '../../../locales/translator';

/** So many of a kind are named; the count tells the rest. */
const MOST_NAMED = 10;

interface Told {
  readonly report: IngestReport;
  readonly staleBefore: string;
  readonly translate: Translate;
}

type Part = (told: Told) => readonly string[];

/** A heading with its count, then the first of the list. A kind that has none is left out. */
function listPart(heading: string, lines: readonly string[], { translate }: Told): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_NAMED;
  const named = lines.slice(0, MOST_NAMED).map((line) => `  ${line}`);
  return [
    heading,
    ...named,
    ...(more > 0 ? [`  ${translate('ingest:lines.more', { number: more })}`] : []),
  ];
}

function pagesPart(
  kind: 'added' | 'changed' | 'gone' | 'withoutCounterpart' | 'withoutAddress',
): Part {
  return (told) => {
    const pages: readonly PageName[] = told.report[kind];
    const heading = told.translate(`ingest:counts.${kind}`, { number: pages.length });
    const lines = pages.map(({ title, address }) =>
      told.translate('ingest:lines.page', { title, address }),
    );
    return listPart(heading, lines, told);
  };
}

const unchanged: Part = ({ report, translate }) =>
  report.unchanged > 0 ? [translate('ingest:counts.unchanged', { number: report.unchanged })] : [];

const undated: Part = ({ report, translate }) =>
  report.undated > 0 ? [translate('ingest:counts.undated', { number: report.undated })] : [];

const stale: Part = (told) => {
  const { report, staleBefore: date, translate } = told;
  const heading = translate('ingest:counts.stale', { number: report.stale.length, date });
  const lines = report.stale.map(({ title, address, updated }) =>
    translate('ingest:lines.stale', { title, address, date: updated }),
  );
  return listPart(heading, lines, told);
};

const duplicates: Part = (told) => {
  const groups = told.report.duplicates;
  const heading = told.translate('ingest:counts.duplicates', { number: groups.length });
  const lines = groups.map(({ addresses, similarity }) =>
    told.translate('ingest:lines.duplicates', {
      addresses: addresses.join(', '),
      percent: Math.round(similarity * 100),
    }),
  );
  return listPart(heading, lines, told);
};

const deadLinks: Part = (told) => {
  const { deadLinks: links } = told.report;
  const heading = told.translate('ingest:counts.deadLinks', { number: links.length });
  const lines = links.map(({ from, to, missing }) =>
    told.translate(`ingest:lines.${missing === 'page' ? 'deadPage' : 'deadAnchor'}`, { from, to }),
  );
  return listPart(heading, lines, told);
};

/** Why something was skipped, in the operator's language; what a site or a library said stays as it is. */
export function reasonText({ reason }: IngestProblem, translate: Translate): string {
  const variables = { detail: reason.detail, limit: LARGEST_FILE_MB };
  return translate(`ingest:reasons.${reason.code}`, variables).trim();
}

const failed: Part = (told) => {
  const problems = told.report.failed;
  const heading = told.translate('ingest:counts.failed', { number: problems.length });
  const lines = problems.map((problem) =>
    told.translate('ingest:lines.failed', {
      address: problem.address,
      reason: reasonText(problem, told.translate),
    }),
  );
  return listPart(heading, lines, told);
};

const PARTS: readonly Part[] = [
  pagesPart('added'),
  pagesPart('changed'),
  unchanged,
  pagesPart('gone'),
  pagesPart('withoutCounterpart'),
  pagesPart('withoutAddress'),
  stale,
  undated,
  duplicates,
  deadLinks,
  failed,
];

/** The report as an operator reads it. */
export function reportText(told: Told): string {
  const { report, translate } = told;
  const { en, fr } = report.pages;
  const first = translate('ingest:done.pages', { total: en + fr, en, fr, pairs: report.pairs });
  return [first, ...PARTS.flatMap((part) => part(told))].join('\n');
}
