import type { Language } from '../../../language';
import { citable, readDate, resolveLink } from '../addresses';
import { readLanguageName } from '../page-language';
import { textOf, type HtmlDocument } from './dom';

/** What a page says of itself in its head, and canada.ca's pages also in their body. */
export interface HeadFacts {
  readonly title: string;
  readonly declaredLanguage: string | undefined;
  readonly canonical: string;
  readonly alternates: Readonly<Partial<Record<Language, string>>>;
  readonly updated: string | undefined;
  readonly department: string | undefined;
  readonly topic: string | undefined;
  readonly aliases: readonly string[];
}

function metaOf(document: HtmlDocument, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const meta = document.querySelector(`meta[name="${name}" i], meta[property="${name}" i]`);
    const content = meta?.getAttribute('content')?.trim();
    if (content !== undefined && content !== '') return content;
  }
  return undefined;
}

/** « Title - Canada.ca » and the like: the site's name is no part of the page's. */
function withoutSiteName(title: string): string {
  return title.replace(/\s+[-–|]\s+[^-–|]*\b(?:Canada|Québec|Ontario)[^-–|]*$/u, '').trim();
}

/** `hreflang` links of the head, else the visible link to the other language (`<a lang="fr" hreflang="fr">`). */
function readAlternates(document: HtmlDocument, address: string): HeadFacts['alternates'] {
  const alternates: Partial<Record<Language, string>> = {};
  const links = [
    ...document.querySelectorAll('link[rel~="alternate"][hreflang]'),
    ...document.querySelectorAll('#wb-lng a[lang], .wb-lng a[lang], a[hreflang], header a[lang]'),
  ];
  for (const link of links) {
    const name = link.getAttribute('hreflang') ?? link.getAttribute('lang') ?? undefined;
    const language = readLanguageName(name);
    const target = resolveLink(link.getAttribute('href') ?? '', address);
    if (language !== undefined && target !== undefined) alternates[language] ??= target;
  }
  return alternates;
}

function readUpdated(document: HtmlDocument): string | undefined {
  const visible = document.querySelector(
    'time[property="dateModified"], time[itemprop="dateModified"]',
  );
  return (
    readDate(metaOf(document, 'dcterms.modified', 'article:modified_time', 'last-modified')) ??
    readDate(visible?.getAttribute('datetime') ?? textOf(visible)) ??
    readDate(metaOf(document, 'dcterms.issued'))
  );
}

/** The first of a list such as `Taxes; Income tax`. */
function firstOf(list: string | undefined): string | undefined {
  return list?.split(/\s*[;,]\s*/)[0];
}

function readCanonical(document: HtmlDocument, address: string): string {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return citable(href ? resolveLink(href, address) : address) || citable(address);
}

/** Reads a page's head. Addresses are resolved against `address`, the page's own. */
export function readHead(document: HtmlDocument, address: string): HeadFacts {
  const named =
    metaOf(document, 'dcterms.title', 'og:title') ?? textOf(document.querySelector('title'));
  const keywords = metaOf(document, 'keywords', 'dcterms.alternative') ?? '';
  return {
    title: withoutSiteName(named),
    declaredLanguage:
      document.documentElement?.getAttribute('lang') ?? metaOf(document, 'dcterms.language'),
    canonical: readCanonical(document, address),
    alternates: readAlternates(document, address),
    updated: readUpdated(document),
    department: metaOf(document, 'dcterms.creator', 'author'),
    topic: firstOf(metaOf(document, 'dcterms.subject')),
    aliases: keywords.split(/\s*[;,]\s*/).filter((word) => word !== ''),
  };
}
