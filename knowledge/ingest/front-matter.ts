import { parse } from 'yaml';
import { z } from 'zod';

export const TOPICS = [
  'passports',
  'identity',
  'government',
  'work',
  'health',
  'safety',
  'pensions',
  'families',
  'students',
  'taxes',
  'immigration',
  'life-events',
  'moving',
  'social-assistance',
  'driving',
  'veterans',
  'housing',
  'business',
  'accessibility',
  'justice',
] as const;

export const AUDIENCES = [
  'everyone',
  'newcomers',
  'seniors',
  'families',
  'workers',
  'students',
  'veterans',
  'businesses',
  'persons-with-disabilities',
  'indigenous-peoples',
] as const;

const FRONT_MATTER = z.strictObject({
  title: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  department: z.string().min(1),
  topic: z.enum(TOPICS),
  audience: z.enum(AUDIENCES),
  updated: z.iso.date(),
  phone: z.string().min(3).optional(),
  aliases: z.array(z.string().min(1)).default([]),
});

export type FrontMatter = z.output<typeof FRONT_MATTER>;

/** A page's source: its facts about itself, and its text. */
export interface Page {
  readonly frontMatter: FrontMatter;
  readonly body: string;
}

const PAGE = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/;

function describe(error: z.core.$ZodError): string {
  return error.issues
    .map((issue) => `${issue.path.join('.') || 'front matter'}: ${issue.message}`)
    .join('; ');
}

function parseYaml(source: string): unknown {
  try {
    // The core schema has no dates, so `updated: 2026-11-24` stays the string it is written as.
    return parse(source, { schema: 'core' });
  } catch (error) {
    throw new Error(`the front matter is not valid YAML: ${String(error)}`, { cause: error });
  }
}

/** Reads a page of the content pack. Throws an Error that names each key that does not fit. */
export function parsePage(source: string): Page {
  const match = PAGE.exec(source.replace(/^\uFEFF/, ''));
  if (!match) throw new Error('the page does not start with front matter between two lines "---"');
  const parsed = FRONT_MATTER.safeParse(parseYaml(match[1] ?? ''));
  if (!parsed.success) throw new Error(describe(parsed.error));
  const body = (match[2] ?? '').trim();
  if (body === '') throw new Error('the page has no text');
  return { frontMatter: parsed.data, body };
}
