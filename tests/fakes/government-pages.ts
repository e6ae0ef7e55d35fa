import { pageHtml, type SiteLanguage } from './government-page-html';
import { SUBJECTS, type Subject } from './government-subjects';

/** What one address of the site answers. */
export interface SitePage {
  readonly path: string;
  readonly mediaType: string;
  readonly body: Buffer;
  /** YYYY-MM-DD */
  readonly modified: string;
  readonly language: SiteLanguage;
  /** The path of the page in the other language; null where there is none. */
  readonly counterpart: string | null;
}

/** By the index of the subject. */
export const ONLY_ENGLISH = [3, 40, 77];
export const ONLY_FRENCH = [11, 58, 101];
export const STALE = [0, 15, 30, 45, 60, 75, 90, 105, 120, 135];
export const DEAD_ANCHORS = [8, 33, 66, 99];
/** Their English pages stand a second time under /en/archive/. */
export const COPIED = [20, 50, 80];

const ANCHOR = { en: 'fees', fr: 'frais' } as const;

function languagesOf({ index }: Subject): SiteLanguage[] {
  if (ONLY_ENGLISH.includes(index)) return ['en'];
  return ONLY_FRENCH.includes(index) ? ['fr'] : ['en', 'fr'];
}

function modifiedOf({ index }: Subject): string {
  const month = String(1 + (index % 12)).padStart(2, '0');
  return STALE.includes(index) ? `2012-${month}-15` : `2025-${month}-15`;
}

function pageOf(subject: Subject, language: SiteLanguage, origin: string): SitePage {
  const other = language === 'en' ? 'fr' : 'en';
  const counterpart = languagesOf(subject).length === 2 ? subject.path[other] : null;
  const modified = modifiedOf(subject);
  const anchor = DEAD_ANCHORS.includes(subject.index) ? 'section-9' : ANCHOR[language];
  const html = pageHtml({ subject, language, counterpart, modified, origin, anchor });
  return {
    path: subject.path[language],
    mediaType: 'text/html; charset=utf-8',
    body: Buffer.from(html),
    modified,
    language,
    counterpart,
  };
}

function copyOf(page: SitePage): SitePage {
  const html = page.body.toString().replace(/<link rel="alternate"[^>]*>\n?/g, '');
  const body = Buffer.from(html.replace(/<section id="wb-lng">.*?<\/section>/, ''));
  const path = page.path.replace('/en/services/', '/en/archive/');
  return { ...page, path, body, counterpart: null };
}

/** All pages of the site that can be had: 294 of 150 subjects, and 3 copies. */
export function sitePages(origin: string): SitePage[] {
  const pages = SUBJECTS.flatMap((subject) =>
    languagesOf(subject).map((language) => pageOf(subject, language, origin)),
  );
  const copied = COPIED.map((index) => SUBJECTS[index]?.path.en);
  return [...pages, ...pages.filter(({ path }) => copied.includes(path)).map(copyOf)];
}
