import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { toMarkdown } from './report';
import type { IntentResult } from './result';

const BEGIN = '<!-- intents: begin -->';
const END = '<!-- intents: end -->';

function replaceBetweenMarkers(page: string, text: string): string {
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start < 0 || end < start)
    throw new Error(`bench/README.md needs a line "${BEGIN}" and after it a line "${END}".`);
  return `${page.slice(0, start + BEGIN.length)}\n${text}\n${page.slice(end)}`;
}

/** Writes `results/intents-DATE.json` and the tables in `README.md` of the folder; returns the path of the former. */
export function storeResult(folder: string, result: IntentResult): string {
  const readme = join(folder, 'README.md');
  const page = replaceBetweenMarkers(readFileSync(readme, 'utf8'), toMarkdown(result));
  mkdirSync(join(folder, 'results'), { recursive: true });
  const file = join(folder, 'results', `intents-${result.date.slice(0, 10)}.json`);
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(readme, page);
  return file;
}
