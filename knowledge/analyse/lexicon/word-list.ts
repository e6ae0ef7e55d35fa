import { readFileSync } from 'node:fs';
import { findModelFile } from '../../model-file';

/**
 * The lines of a list that editors write, by `[section]` ('' before the first one). Empty lines and
 * notes ("# …") are left out. `file` stands in this folder.
 */
export function readWordList(file: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  sections.set('', lines);
  for (const line of readFileSync(findModelFile(`analyse/lexicon/${file}`), 'utf8').split(
    /\r?\n/,
  )) {
    const name = /^\[(\w+)\]$/.exec(line.trim())?.[1];
    if (name !== undefined) sections.set(name, (lines = []));
    else if (line.trim() !== '' && !line.startsWith('#')) lines.push(line.trim());
  }
  return sections;
}
