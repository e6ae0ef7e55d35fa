import type { Language } from '../../../../locales/language';
import type { Translate } from '../../../../locales/translator';
import { escapeHtml } from '../../../http/pages/html';

/** Where the pages' own style is served. */
export const STYLE_PATH = '/chat/plain-chat.css';

/** The language of a page and its texts. */
export interface PageLanguage {
  readonly language: Language;
  readonly translate: Translate;
}

export interface Frame extends PageLanguage {
  /** A key of `plain-chat`; the page's title and its first heading. */
  readonly title: string;
  /** HTML: how one gets to the other language. */
  readonly languageSwitch: string;
  /** HTML. */
  readonly main: string;
  /** Absent: the page stays as it is. */
  readonly refresh?: { readonly seconds: number; readonly path?: string };
}

/** Gives a text ready for HTML; without a namespace it is the plain chat's own. */
export type Text = (key: string, variables?: Parameters<Translate>[1]) => string;

export function textOf(translate: Translate): Text {
  return (key, variables) =>
    escapeHtml(translate(key.includes(':') ? key : `plain-chat:${key}`, variables));
}

function refreshTag({ refresh }: Frame): string {
  if (!refresh) return '';
  const target = refresh.path === undefined ? '' : `;url=${escapeHtml(refresh.path)}`;
  return `\n<meta http-equiv="refresh" content="${refresh.seconds}${target}">`;
}

function head(frame: Frame, text: Text): string {
  return `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(frame.title)} – ${text('page:name')}</title>
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/page.css">
<link rel="stylesheet" href="${STYLE_PATH}">${refreshTag(frame)}
</head>`;
}

function banner({ language, languageSwitch }: Frame, text: Text): string {
  return `<a class="skip" href="#main">${text('skip')}</a>
<header>
<p class="phase"><span class="container"><strong>${text('page:demonstration.label')}</strong> ${text('page:demonstration.text')}</span></p>
<div class="container masthead">
<a class="name" href="/${language}">${text('page:name')}</a>
<nav aria-label="${text('page:language')}">${languageSwitch}</nav>
</div>
</header>`;
}

/** A whole page: the site's own frame around what `main` says. */
export function renderFrame(frame: Frame): string {
  const text = textOf(frame.translate);
  return `<!doctype html>
<html lang="${frame.language}">
${head(frame, text)}
<body>
${banner(frame, text)}
<main id="main" class="container chat">
<h1>${text(frame.title)}</h1>
${frame.main}
</main>
<footer><div class="container"><p>${text('page:emergency')}</p></div></footer>
</body>
</html>
`;
}
