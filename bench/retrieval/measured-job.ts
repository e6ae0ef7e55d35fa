import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

import type { Document } from '../../knowledge/document';
import { LANGUAGES } from '../../knowledge/language';

const LANGUAGE = z.enum(LANGUAGES);

const JOB = z.object({
  engine: z.string(),
  /** JSON Lines, as `npm run evaluate` reads them. */
  documentsFile: z.string(),
  askingSeconds: z.number().positive(),
  questions: z.array(z.object({ text: z.string(), language: LANGUAGE, target: LANGUAGE })),
});

/** What a measured process is to do. */
export type MeasuredJob = z.output<typeof JOB>;

export const MEASUREMENT = z.object({
  buildSeconds: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  ownP99Ms: z.number(),
  acrossP99Ms: z.number(),
  questions: z.number(),
  residentMb: z.number(),
  peakMb: z.number(),
});

export function readJob(file: string): MeasuredJob {
  return JOB.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export function writeJob(file: string, job: MeasuredJob): void {
  writeFileSync(file, JSON.stringify(job));
}

/** Writes documents as JSON Lines, from which the measured process reads them one by one. */
export function writeDocuments(file: string, documents: readonly Document[]): void {
  writeFileSync(file, '');
  for (let start = 0; start < documents.length; start += 10_000) {
    const rows = documents
      .slice(start, start + 10_000)
      .map(({ language, pairId, ...rest }) =>
        JSON.stringify({ ...rest, lang: language, pair_id: pairId }),
      );
    writeFileSync(file, `${rows.join('\n')}\n`, { flag: 'a' });
  }
}
