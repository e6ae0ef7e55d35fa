import { mkdirSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Logger } from 'pino';

interface Watched {
  readonly file: string;
  readonly logger: Logger;
  /** Called soon after the file may have changed, and sometimes where it has not. */
  readonly onChange: () => void;
}

/** The folder is watched, because a rename gives the name to another file. */
function openWatcher({ file, onChange }: Watched): FSWatcher {
  mkdirSync(dirname(file), { recursive: true });
  const name = basename(file);
  const watcher = watch(dirname(file), { persistent: false });
  watcher.on('change', (_kind, changed) => {
    if (changed === null || String(changed) === name) onChange();
  });
  return watcher;
}

/**
 * Wakes whoever polls a file. Not every file system tells of changes: this only shortens the wait for
 * the next poll, and where it cannot work it says so and does nothing. Returns what ends it.
 */
export function watchForChanges(watched: Watched): () => void {
  try {
    const watcher = openWatcher(watched);
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch (error) {
    watched.logger.warn({ err: error }, 'Changes of content are seen by polling alone.');
    return () => undefined;
  }
}
