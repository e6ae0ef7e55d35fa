import { identifyLanguage } from '../../classify/language/identify-language';
import type { Language } from '../../language';
import { UnreadablePage } from '../found-page';

const DECLARED: Readonly<Record<string, Language>> = {
  en: 'en',
  eng: 'en',
  english: 'en',
  anglais: 'en',
  fr: 'fr',
  fra: 'fr',
  fre: 'fr',
  french: 'fr',
  français: 'fr',
  francais: 'fr',
};

/** `fr-CA`, `fra`, `français`: the language meant; undefined for another one or none. */
export function readLanguageName(name: string | undefined): Language | undefined {
  const primary = (name ?? '').trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return DECLARED[primary];
}

const IN_ADDRESS = /(?:^|[/\\._-])(en|fr|eng|fra|english|francais)(?=[/\\._-]|$)/gi;

/** The language that a URL or path names last: `/fr/page.html`, `page-fr.md`. */
export function languageInAddress(address: string): Language | undefined {
  const path = address.replace(/[?#].*$/, '');
  return readLanguageName([...path.matchAll(IN_ADDRESS)].at(-1)?.[1]);
}

function languageOfText(text: string): Language {
  const { language, other } = identifyLanguage(text);
  if (language === 'en' || language === 'fr') return language;
  if (language === 'other') throw new UnreadablePage('language-other', other ?? '');
  throw new UnreadablePage('language-unknown');
}

export interface LanguageClues {
  /** What the page says of itself. */
  readonly declared?: string | undefined;
  readonly address: string;
  readonly text: string;
}

/**
 * The language of a page: as it declares, else as its text is identified, else as its address names.
 * Throws UnreadablePage where that is neither English nor French.
 */
export function decideLanguage({ declared, address, text }: LanguageClues): Language {
  const known = readLanguageName(declared);
  if (known !== undefined) return known;
  if (declared !== undefined && declared.trim() !== '')
    throw new UnreadablePage('language-other', declared.trim());
  try {
    return languageOfText(text);
  } catch (error) {
    const named = languageInAddress(address);
    if (named !== undefined) return named;
    throw error;
  }
}
