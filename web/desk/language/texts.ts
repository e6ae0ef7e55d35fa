import en from '../../../locales/en/desk.json';
import fr from '../../../locales/fr/desk.json';
import type { Language } from '../../../server/contracts/language';

/** Every text of the console, by the shape of the English file; the compiler holds French to it. */
export type Texts = typeof en;

export const TEXTS: Readonly<Record<Language, Texts>> = { en, fr };

export type Variables = Readonly<Record<string, string | number>>;

/** Puts values where a text has `{{name}}`. */
export function fill(text: string, variables: Variables): string {
  return text.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => String(variables[name] ?? slot));
}

export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** French counts 0 as one, English as many. */
export function choosePlural(language: Language, forms: Plural, count: number): string {
  return new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other;
}
