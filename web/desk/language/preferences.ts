import type { Language } from '../../../server/contracts/language';
import { languageSchema } from '../../../server/contracts/language';
import type { Preferences } from '../state/desk-state';

const LANGUAGE_KEY = 'guichet.desk.language';
const SHORTCUTS_KEY = 'guichet.desk.shortcuts';

/** A browser may forbid storage altogether: the preference then lasts as long as the page. */
function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}

function languageOfBrowser(): Language {
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

export function readPreferences(): Preferences {
  const language = languageSchema.safeParse(readKept(LANGUAGE_KEY));
  return {
    language: language.success ? language.data : languageOfBrowser(),
    shortcuts: readKept(SHORTCUTS_KEY) !== 'off',
  };
}

export function keepPreferences({ language, shortcuts }: Preferences): void {
  keep(LANGUAGE_KEY, language);
  keep(SHORTCUTS_KEY, shortcuts ? 'on' : 'off');
}
