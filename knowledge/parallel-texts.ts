import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One sentence in both languages. */
export interface ParallelText {
  readonly en: string;
  readonly fr: string;
}

function readFile(path: string): ParallelText[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.map((line) => {
    const [en = '', fr = ''] = line.split('\t');
    return { en, fr };
  });
}

/**
 * The lines of every `*.tsv.gz` of a folder (English TAB French), a list a file, in the order of their
 * names. A line without one of the languages has it empty. Throws where the folder has no such file.
 */
export function readParallelTexts(directory: string): readonly (readonly ParallelText[])[] {
  const names = readdirSync(directory).filter((name) => name.endsWith('.tsv.gz'));
  if (names.length === 0) throw new Error(`No *.tsv.gz file of parallel texts in ${directory}.`);
  return names.sort().map((name) => readFile(join(directory, name)));
}
