import { parse } from 'yaml';
import { z } from 'zod';

import { UnreadablePage, type FoundPage } from '../found-page';
import { titleFromAddress } from './addresses';
import { pageFromFacts } from './facts-page';
import { LOOSE_FACTS, nameFacts, type LooseFacts } from './loose-facts';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

function parseYaml(source: string): unknown {
  try {
    // The core schema has no dates, so `updated: 2026-11-24` stays the string it is written as.
    return parse(source, { schema: 'core' }) ?? {};
  } catch (cause) {
    throw new UnreadablePage('bad-front-matter', String(cause).split('\n')[0], { cause });
  }
}

function readFacts(source: string): LooseFacts {
  const keys = z.record(z.string(), z.unknown()).safeParse(parseYaml(source));
  if (!keys.success) throw new UnreadablePage('bad-front-matter', 'name: value');
  const facts = LOOSE_FACTS.safeParse(nameFacts(keys.data));
  if (facts.success) return facts.data;
  throw new UnreadablePage('bad-front-matter', z.prettifyError(facts.error).replace(/\s+/g, ' '));
}

/** Reads Markdown or plain text, with front matter where it has some. Throws UnreadablePage. */
export function readMarkdownPage(source: string, address: string): FoundPage {
  const match = FRONT_MATTER.exec(source);
  const facts = readFacts(match?.[1] ?? '');
  const markdown = (match ? source.slice(match[0].length) : source).replace(/^\uFEFF/, '');
  return pageFromFacts({ address, markdown, facts, fallbackTitle: titleFromAddress(address) });
}
