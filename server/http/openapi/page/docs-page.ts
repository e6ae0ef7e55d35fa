import type { Language } from '../../../../locales/language';
import type { Translate } from '../../../../locales/translator';
import { DESCRIPTION } from '../document';
import { TAGS } from '../operation';
import { OPERATIONS } from '../operations';
import { REFUSALS } from '../refusals';
import { componentSchemas } from '../schemas';
import { operationSection } from './operation-section';
import { schemaSection } from './schema-section';
import { inEnglish, renderTable, schemaLink, textOf, type Text } from './text';

export interface DocsPageOptions {
  readonly language: Language;
  readonly translate: Translate;
}

const ADDRESSES: Readonly<Record<Language, string>> = { en: '/docs', fr: '/docs/fr' };

function head(text: Text): string {
  return `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text('title')} – ${text('page:name')}</title>
<link rel="alternate" hreflang="en" href="${ADDRESSES.en}">
<link rel="alternate" hreflang="fr" href="${ADDRESSES.fr}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/page.css">
<link rel="stylesheet" href="/docs/docs.css">
</head>`;
}

function banner(language: Language, text: Text): string {
  const other = language === 'en' ? 'fr' : 'en';
  return `<a class="skip" href="#main">${text('skip')}</a>
<header><div class="container masthead">
<a class="name" href="/${language}">${text('page:name')}</a>
<nav aria-label="${text('page:language')}"><a href="${ADDRESSES[other]}" lang="${other}" hreflang="${other}">${text('page:otherLanguage')}</a></nav>
</div></header>`;
}

function anchorOf(tag: string): string {
  return `tag-${tag.toLowerCase().replaceAll(' ', '-')}`;
}

function tagContents(tag: string): string {
  const own = OPERATIONS.filter((operation) => operation.tag === tag);
  const items = own.map(
    ({ operationId, method, path }) =>
      `<li><a href="#${operationId}"><code>${method.toUpperCase()} ${path}</code></a></li>`,
  );
  return `<li><a href="#${anchorOf(tag)}">${inEnglish(tag)}</a>\n<ul>${items.join('\n')}</ul></li>`;
}

function contents(text: Text): string {
  return `<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${text('contents')}</h2>
<ul>${Object.keys(TAGS).map(tagContents).join('\n')}
<li><a href="#refusals">${text('refusals.title')}</a></li>
<li><a href="#schemas">${text('schemas')}</a></li></ul>
</nav>`;
}

function tagSection([tag, description]: readonly [string, string], text: Text): string {
  const own = OPERATIONS.filter((operation) => operation.tag === tag);
  return `<h2 id="${anchorOf(tag)}">${inEnglish(tag)}</h2>
<p>${inEnglish(description)}</p>
${own.map((operation) => operationSection(operation, text)).join('\n')}`;
}

function refusals(text: Text): string {
  const rows = Object.entries(REFUSALS).map(([status, { name, description, example }]) => [
    `<span id="refusal-${status}">${status} ${name}</span>`,
    inEnglish(description),
    `<code>${example.code}</code>`,
  ]);
  const heads = [text('status'), text('description'), text('refusals.code')];
  return `<h2 id="refusals">${text('refusals.title')}</h2>
<p>${text('refusals.text')} ${schemaLink('ErrorBody')}</p>
${renderTable({ caption: text('refusals.title'), heads, rows })}`;
}

function schemas(text: Text): string {
  const sections = Object.entries(componentSchemas()).map(([name, schema]) =>
    schemaSection(name, schema, text),
  );
  return `<h2 id="schemas">${text('schemas')}</h2>\n${sections.join('\n')}`;
}

/** The document to read, at `/docs` and `/docs/fr`: the frame in the page's language, the rest English. */
export function renderDocsPage({ language, translate }: DocsPageOptions): string {
  const text = textOf(translate);
  return `<!doctype html>
<html lang="${language}">
${head(text)}
<body>
${banner(language, text)}
<main id="main" class="container docs">
<h1>${text('title')}</h1>
<p>${text('lead')} <a href="/docs/openapi.json">${text('document')}</a></p>
<p>${inEnglish(DESCRIPTION)}</p>
${contents(text)}
${Object.entries(TAGS)
  .map((entry) => tagSection(entry, text))
  .join('\n')}
${refusals(text)}
${schemas(text)}
</main>
</body>
</html>
`;
}
