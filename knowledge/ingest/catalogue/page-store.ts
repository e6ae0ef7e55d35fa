import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

import { LANGUAGES } from '../../language';
import { REASONS, type ReadResult } from '../found-page';
import { writeWhole } from './write-whole';

const PAGE = z.object({
  address: z.string(),
  url: z.string(),
  language: z.enum(LANGUAGES),
  title: z.string(),
  text: z.string(),
  aliases: z.array(z.string()),
  id: z.string().optional(),
  pairId: z.string().optional(),
  alternates: z.object({ en: z.string().exactOptional(), fr: z.string().exactOptional() }),
  updated: z.string().optional(),
  department: z.string().optional(),
  topic: z.string().optional(),
  phone: z.string().optional(),
  quotesItsPage: z.boolean().optional(),
  anchors: z.array(z.string()),
  links: z.array(z.string()),
});

const RESULT = z.object({
  pages: z.array(PAGE),
  problems: z.array(
    z.object({
      address: z.string(),
      reason: z.object({ code: z.enum(REASONS), detail: z.string() }),
    }),
  ),
});

/** What was read of each file or page, one file a key, so that what has not changed is not read again. */
export class PageStore {
  readonly #folder: string;

  /** @param folder DATA_DIR/ingest */
  constructor(folder: string) {
    this.#folder = join(folder, 'pages');
  }

  #fileOf(key: string): string {
    return join(this.#folder, `${key}.json`);
  }

  /** Undefined where nothing readable is stored under the key. */
  get(key: string): ReadResult | undefined {
    try {
      return RESULT.parse(JSON.parse(readFileSync(this.#fileOf(key), 'utf8')));
    } catch {
      return undefined;
    }
  }

  set(key: string, result: ReadResult): void {
    writeWhole(this.#fileOf(key), JSON.stringify(result));
  }

  /** Removes everything but the given keys. */
  keepOnly(keys: ReadonlySet<string>): void {
    if (!existsSync(this.#folder)) return;
    for (const file of readdirSync(this.#folder))
      if (!keys.has(file.replace(/\.json$/, ''))) rmSync(join(this.#folder, file), { force: true });
  }
}
