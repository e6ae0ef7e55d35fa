import { readFileSync } from 'node:fs';

import type { z } from 'zod';

/** A line that does not fit, told so that it can be found: `file:line: what is wrong`. */
export class JsonLinesError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly reason: string,
  ) {
    super(`${file}:${line}: ${reason}`);
    this.name = 'JsonLinesError';
  }
}

function reasonOf(error: z.core.$ZodError): string {
  return error.issues
    .map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`)
    .join('; ');
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Reads a file of one JSON value a line; empty lines are skipped. Throws JsonLinesError at the first line that does not fit. */
export function readJsonLines<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): z.output<Schema>[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parseLine(line);
    if (value === undefined) throw new JsonLinesError(file, index + 1, 'is not valid JSON');
    const row = schema.safeParse(value);
    if (!row.success) throw new JsonLinesError(file, index + 1, reasonOf(row.error));
    return [row.data];
  });
}
