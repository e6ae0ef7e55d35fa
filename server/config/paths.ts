import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from)
    throw new Error('No package.json above this file: run Guichet from its own folder.');
  return findRoot(parent);
}

/** The project's folder, the same whether the code runs from source or from `dist/`. */
export const PROJECT_ROOT = findRoot(__dirname);

export const CONTENT_PACK = join(PROJECT_ROOT, 'knowledge', 'content');
export const LOCALES = join(PROJECT_ROOT, 'locales');
export const WEB_ASSETS = join(PROJECT_ROOT, 'dist', 'web');
