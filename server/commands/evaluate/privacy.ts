import { z } from 'zod';

import type { PersonalInformationKind } from '../../../bot/guardrails/personal-information/kind';
import { maskPersonalInformation } from '../../../bot/guardrails/personal-information/mask';
import { readJsonLines } from '../../../knowledge/ingest/json-lines';
import { LANGUAGES } from '../../../knowledge/language';
import { requiredOption, type EvaluationKind } from './evaluation-kind';

/** A question that holds personal information (`block`) or only seems to (`keep`). */
const PRIVACY_CASE = z.object({
  id: z.string().min(1),
  lang: z.enum(LANGUAGES),
  question: z.string(),
  label: z.enum(['block', 'keep']),
  /** The question as it should be, with `[kind]` in place of each piece; only beside `block`. */
  masked: z.string().optional(),
});

export type PrivacyCase = z.output<typeof PRIVACY_CASE>;

export interface PrivacyReport {
  /** Share of the cases with personal information in which some was found; null where there is no such case. */
  readonly block: { readonly n: number; readonly recall: number | null };
  readonly keep: { readonly n: number; readonly falsePositiveRate: number | null };
  /** Ids of the cases on the wrong side. */
  readonly missed: readonly string[];
  readonly wronglyBlocked: readonly string[];
  /** Ids of the cases in which something was found, but not all of it, not it alone or not as what it is. */
  readonly maskedOtherwise: readonly string[];
}

export interface PrivacyDetail {
  readonly id: string;
  readonly masked: string;
  readonly kinds: readonly PersonalInformationKind[];
}

export interface PrivacyEvaluation {
  readonly report: PrivacyReport;
  readonly details: readonly PrivacyDetail[];
}

export function evaluatePrivacy(cases: readonly PrivacyCase[]): PrivacyEvaluation {
  const details = cases.map(maskCase);
  const found = new Set(details.filter(({ kinds }) => kinds.length > 0).map(({ id }) => id));
  const idsOf = (label: PrivacyCase['label']): string[] =>
    cases.filter((row) => row.label === label).map(({ id }) => id);
  const [block, keep] = [idsOf('block'), idsOf('keep')];
  const missed = block.filter((id) => !found.has(id));
  const wronglyBlocked = keep.filter((id) => found.has(id));
  const expected = new Map(cases.map(({ id, masked }) => [id, masked]));
  const maskedOtherwise = details
    .filter(({ id, masked }) => found.has(id) && masked !== (expected.get(id) ?? masked))
    .map(({ id }) => id);
  return {
    report: {
      block: { n: block.length, recall: share(block.length - missed.length, block.length) },
      keep: { n: keep.length, falsePositiveRate: share(wronglyBlocked.length, keep.length) },
      missed,
      wronglyBlocked,
      maskedOtherwise,
    },
    details,
  };
}

export const privacy: EvaluationKind = {
  name: 'privacy',
  options: [{ name: 'cases', type: 'string', required: true }],
  run(options) {
    const file = requiredOption(options, 'cases');
    const { report, details } = evaluatePrivacy(readJsonLines(file, PRIVACY_CASE));
    return { report, details, text: describe(report) };
  },
};

function maskCase({ id, question }: PrivacyCase): PrivacyDetail {
  return { id, ...maskPersonalInformation(question, (kind) => `[${kind}]`) };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function describe({ block, keep, ...wrong }: PrivacyReport): string {
  return [
    `block  n ${block.n}  recall ${block.recall?.toFixed(3) ?? '–'}`,
    `keep   n ${keep.n}  false positives ${keep.falsePositiveRate?.toFixed(3) ?? '–'}`,
    ...wrong.missed.map((id) => `missed: ${id}`),
    ...wrong.wronglyBlocked.map((id) => `wrongly blocked: ${id}`),
    ...wrong.maskedOtherwise.map((id) => `masked otherwise: ${id}`),
  ].join('\n');
}
