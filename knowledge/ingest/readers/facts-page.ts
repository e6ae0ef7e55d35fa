import { UnreadablePage, type FoundPage } from '../found-page';
import { citable, readDate } from './addresses';
import type { LooseFacts } from './loose-facts';
import {
  anchorsOfMarkdown,
  headingOf,
  linksOfMarkdown,
  speakMarkdownTables,
  withoutTitle,
} from './markdown-text';
import { decideLanguage } from './page-language';

export interface PageSource {
  readonly address: string;
  /** Markdown or plain text. */
  readonly markdown: string;
  readonly facts: LooseFacts;
  /** A title for a page that gives itself none; '' where it must have one. */
  readonly fallbackTitle: string;
}

/** Makes a page of Markdown and what is said about it. Throws UnreadablePage where it has no text. */
export function pageFromFacts({ address, markdown, facts, fallbackTitle }: PageSource): FoundPage {
  const source = markdown.replace(/\r\n?/g, '\n').trim();
  const title = facts.title ?? headingOf(source) ?? fallbackTitle;
  if (title === '') throw new UnreadablePage('row-invalid', 'title');
  const body = withoutTitle(source, title);
  if (body === '') throw new UnreadablePage('no-text');
  const url = citable(facts.url);
  const clues = { declared: facts.lang, address: url || address, text: `${title}\n${body}` };
  const language = decideLanguage(clues);
  return {
    address,
    url,
    language,
    title,
    text: speakMarkdownTables(body, language),
    aliases: facts.aliases ?? [],
    id: facts.id,
    pairId: facts.pair_id,
    alternates: {},
    updated: readDate(facts.updated),
    department: facts.department,
    topic: facts.topic,
    phone: facts.phone,
    // Of a page that stands elsewhere, Markdown does not tell the ids.
    anchors: url === '' ? anchorsOfMarkdown(source) : [],
    links: linksOfMarkdown(source, url || address),
  };
}
