import type { Language } from '../../../locales/language';
import type { Translator } from '../../../locales/translator';
import { escapeHtml } from './html';
import { banner, type Text } from './page-shell';

export interface MissingPageOptions {
  /** The visitor's language, which comes first. */
  readonly language: Language;
  readonly translator: Translator;
}

const textsOf =
  (translator: Translator, language: Language): Text =>
  (key) =>
    escapeHtml(translator(language)(`page:${key}`));

function notice(language: Language, text: Text, level: 'h1' | 'h2'): string {
  return `<section lang="${language}">
<${level}>${text('missing.heading')}</${level}>
<p>${text('missing.text')}</p>
<p><a href="/${language}">${text('missing.home')}</a></p>
<p>${text('missing.telephone')}</p>
</section>`;
}

/** The page of an address that does not exist: in both languages, since nothing tells which was meant. */
export function renderMissingPage({ language, translator }: MissingPageOptions): string {
  const other = language === 'en' ? 'fr' : 'en';
  const text = textsOf(translator, language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${text('missing.title')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/page.css">
</head>
<body>
${banner(text, { home: `/${language}`, beside: '' })}
<main class="container missing">
${notice(language, text, 'h1')}
${notice(other, textsOf(translator, other), 'h2')}
</main>
</body>
</html>
`;
}
