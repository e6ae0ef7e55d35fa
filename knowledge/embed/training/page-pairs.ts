import { readSections, type Section } from '../../chunk/markdown-sections';
import type { Document } from '../../document';
import { pairTexts, type TextPair } from './text-pair';

const SECTIONS_A_PAGE = 8;
const SHORT_HEADING_WORDS = 4;
const SECTION_WORDS = 7;

function textOf(section: Section): string {
  return section.lines.join(' ');
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

/** The page's words without its title, which many pages repeat as their first heading. */
function bodyOf({ title, text }: Document): string {
  return readSections(text)
    .map((section) => {
      const heading = section.headingPath.at(-1) ?? '';
      return `${heading === title ? '' : heading} ${textOf(section)}`;
    })
    .join(' ');
}

function pairSection(page: Document, section: Section): TextPair[] {
  const heading = section.headingPath.at(-1);
  const text = textOf(section);
  if (heading === undefined || heading === page.title || countWords(text) < SECTION_WORDS)
    return [];
  // "Overview" says nothing without the page that it stands on.
  const isShort = countWords(heading) < SHORT_HEADING_WORDS;
  const name = isShort ? `${page.title} ${heading}` : heading;
  return pairTexts(`titles-${page.language}`, name, text);
}

/** What a page teaches in its own language: its title and its headings, and their texts. */
export function pairPage(page: Document): TextPair[] {
  const sections = readSections(page.text);
  return [
    ...pairTexts(`titles-${page.language}`, page.title, bodyOf(page)),
    ...sections.slice(0, SECTIONS_A_PAGE).flatMap((section) => pairSection(page, section)),
  ];
}

function pairSections(english: Document, french: Document): TextPair[] {
  const left = readSections(english.text);
  const right = readSections(french.text);
  if (left.length !== right.length) return [];
  return left.flatMap((section, at) => {
    const twin = right[at];
    if (twin === undefined) return [];
    const headings = [section.headingPath.at(-1) ?? '', twin.headingPath.at(-1) ?? ''] as const;
    return [
      ...pairTexts('service-texts', ...headings),
      ...pairTexts('service-texts', textOf(section), textOf(twin)),
    ];
  });
}

/** What the two pages of one subject teach together. */
export function pairTwins(english: Document, french: Document): TextPair[] {
  return [
    ...pairTexts('service-texts', english.title, french.title),
    ...pairTexts('service-texts', bodyOf(english), bodyOf(french)),
    ...pairTexts('titles-across', english.title, bodyOf(french)),
    ...pairTexts('titles-across', french.title, bodyOf(english)),
    ...pairSections(english, french),
  ];
}

/** The pairs of many pages: each alone, and each with its twin. */
export function pairPages(pages: readonly Document[]): TextPair[] {
  const french = new Map(
    pages.filter(({ language }) => language === 'fr').map((page) => [page.pairId, page]),
  );
  const across = pages.flatMap((page) => {
    const twin = page.language === 'en' ? french.get(page.pairId) : undefined;
    return twin === undefined ? [] : pairTwins(page, twin);
  });
  return [...pages.flatMap(pairPage), ...across];
}
