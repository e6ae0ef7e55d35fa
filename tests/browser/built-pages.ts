import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { PROJECT_ROOT, WEB_ASSETS } from '../../server/config/paths';

export interface BuiltPages {
  readonly folder: string;
  remove(): void;
}

/** Builds pages as they are shipped, beside what a running service serves: in a new folder in `place`. */
export function buildPages(part: 'desk' | 'widget', place = tmpdir()): BuiltPages {
  const folder = mkdtempSync(join(place, `guichet-${part}-`));
  const vite = join(PROJECT_ROOT, 'node_modules/vite/bin/vite.js');
  const config = ['build', '--config', `web/${part}/vite.config.mts`, '--outDir', folder];
  execFileSync(process.execPath, [vite, ...config], { cwd: PROJECT_ROOT, stdio: 'pipe' });
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Builds the widget, and the pages' style, to where the service has them. Other test files serve them
 * meanwhile, so each file is replaced in one step: nobody reads half of one.
 */
export function buildServedWidget(): void {
  const place = dirname(WEB_ASSETS);
  mkdirSync(place, { recursive: true });
  const { folder, remove } = buildPages('widget', place);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const built = join(entry.parentPath, entry.name);
    const served = join(WEB_ASSETS, relative(folder, built));
    mkdirSync(dirname(served), { recursive: true });
    renameSync(built, served);
  }
  remove();
}
