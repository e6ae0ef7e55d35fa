import type { Language } from '../../../server/contracts/language';

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'fr' : 'en';
}
