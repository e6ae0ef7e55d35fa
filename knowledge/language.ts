/** The two languages of the service, as equals. Everything that differs by language takes one of these. */
export const LANGUAGES = ['en', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The other one of the two. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'fr' : 'en';
}
