import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import i18next, { type i18n } from 'i18next';
import FsBackend from 'i18next-fs-backend';
import { LANGUAGES, type Language } from './language';

export type Variables = Readonly<Record<string, string | number>>;

/** `key` is `namespace:path.to.text`; a namespace is a file of `locales/{en,fr}/`. */
export type Translate = (key: string, variables?: Variables) => string;

/** Gives the texts of one language. There is no current language: every caller names the one it means. */
export type Translator = (language: Language) => Translate;

function namespacesOf(directory: string): string[] {
  return readdirSync(join(directory, 'en'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
}

function startI18next(directory: string): i18n {
  const instance = i18next.createInstance();
  void instance.use(FsBackend).init({
    initAsync: false,
    fallbackLng: false,
    preload: [...LANGUAGES],
    supportedLngs: [...LANGUAGES],
    ns: namespacesOf(directory),
    backend: { loadPath: join(directory, '{{lng}}', '{{ns}}.json') },
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** Loads every text at once. A key without a text throws: a citizen never sees a key. */
export function createTranslator(directory: string): Translator {
  const instance = startI18next(directory);
  const fixed = { en: instance.getFixedT('en'), fr: instance.getFixedT('fr') };
  return (language) => (key, variables) => {
    const options = { ...variables };
    if (!instance.exists(key, { lng: language, ...options })) {
      throw new Error(`No text "${key}" in ${language}.`);
    }
    return fixed[language](key, options);
  };
}
