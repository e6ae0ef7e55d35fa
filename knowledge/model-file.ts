import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The path of a file of `knowledge/` (given from there), the same for sources and for a build in
 * `dist/`, where the compiler copies no weights. Throws where no project stands above `from`.
 */
export function findModelFile(path: string, from = __dirname): string {
  if (existsSync(join(from, 'package.json'))) return join(from, 'knowledge', path);
  const parent = dirname(from);
  if (parent === from)
    throw new Error(`No package.json above ${__dirname}: cannot find knowledge/${path}.`);
  return findModelFile(path, parent);
}
