import type { Language } from '../../../locales/language';

/** Gives a text of the pages' own namespace, ready for HTML. */
export type Text = (key: string) => string;

/** The line above every page that says what the service is, and its name, with what stands beside it. */
export function banner(text: Text, { home, beside }: { home: string; beside: string }): string {
  return `<header>
<p class="phase"><span class="container"><strong>${text('demonstration.label')}</strong> ${text('demonstration.text')}</span></p>
<div class="container masthead">
<a class="name" href="${home}">${text('name')}</a>
${beside}
</div>
</header>`;
}

export function languageLink(language: Language, text: Text): string {
  const other = language === 'en' ? 'fr' : 'en';
  return `<nav aria-label="${text('language')}"><a href="/${other}" lang="${other}" hreflang="${other}">${text('otherLanguage')}</a></nav>`;
}
