import en from '../../locales/en/widget.json';
import fr from '../../locales/fr/widget.json';
import type { Language } from '../../server/contracts/language';

const TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };

type Singular<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;
type PathsOf<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${PathsOf<T[K]>}`;
}[keyof T & string];

/** The path of a text in `widget.json`; without the ending of a plural. */
export type TextKey = PathsOf<typeof en>;
export type Variables = Readonly<Record<string, string | number>>;
export type Text = (key: TextKey, variables?: Variables) => string;

function find(texts: object, path: string): string | undefined {
  let found: unknown = texts;
  for (const key of path.split('.')) {
    found = Object.entries(found ?? {}).find(([name]) => name === key)?.[1];
  }
  return typeof found === 'string' ? found : undefined;
}

function chooseForm(language: Language, key: TextKey, { count }: Variables): string {
  const form = new Intl.PluralRules(language).select(Number(count)) === 'one' ? 'one' : 'other';
  return find(TEXTS[language], `${key}_${form}`) ?? key;
}

function write(value: string | number | undefined, language: Language): string {
  return typeof value === 'number' ? value.toLocaleString(`${language}-CA`) : (value ?? '');
}

/** The texts of one language, in i18next's format as far as the widget needs it. */
export function textIn(language: Language): Text {
  return (key, variables = {}) =>
    (find(TEXTS[language], key) ?? chooseForm(language, key, variables)).replace(
      /\{\{(\w+)\}\}/g,
      (_, name: string) => write(variables[name], language),
    );
}
