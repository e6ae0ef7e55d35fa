import type { Language } from '../../locales/language';

/** The first of our languages in a locale or an Accept-Language list; English where there is none. */
export function languageOfLocale(list: string | undefined): Language {
  const wanted = (list ?? '')
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .find((entry) => /^(en|fr)\b/.test(entry));
  return wanted?.startsWith('fr') ? 'fr' : 'en';
}
