import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { mediaTypeOf } from './readers/media-types';
import type { Source, SourceEvent } from './source';

/** Larger files are no pages, and are named instead. */
export const LARGEST_FILE_MB = 100;

/** Why a file was left out, for the caller to tell: a code of REASONS, and its detail. */
function failed(address: string, reason: string): SourceEvent {
  return { kind: 'failed', address, reason };
}

/** Files under a folder, sorted; hidden ones and symbolic links are left out, so that nothing outside is read. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    shown.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listFiles(path);
      return entry.isFile() && mediaTypeOf(path) !== undefined ? [path] : [];
    }),
  );
  return nested.flat();
}

async function readOne(path: string): Promise<SourceEvent> {
  const mediaType = mediaTypeOf(path);
  if (mediaType === undefined) return failed(path, 'unknown-type');
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE_MB * 1024 * 1024) return failed(path, 'too-large');
    return { kind: 'item', item: { address: path, mediaType, bytes: await readFile(path) } };
  } catch {
    return failed(path, 'unreadable');
  }
}

async function filesOf(path: string): Promise<string[] | null> {
  try {
    const entry = await lstat(path);
    // The path that the operator named is followed; those found on the way are not.
    const isFolder = entry.isSymbolicLink()
      ? (await stat(path)).isDirectory()
      : entry.isDirectory();
    return isFolder ? await listFiles(path) : [path];
  } catch {
    return null;
  }
}

/**
 * The files of a folder that a reader takes, or one file. Addresses are absolute paths. The reason of a
 * failure is one of REASONS: `missing`, `unreadable`, `too-large` or `unknown-type`.
 */
export async function* readFolder(path: string): Source {
  const files = await filesOf(resolve(path));
  if (files === null) {
    yield failed(resolve(path), 'missing');
    return;
  }
  yield { kind: 'expected', count: files.length };
  for (const file of files) yield await readOne(file);
}
