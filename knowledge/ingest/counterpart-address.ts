import type { Language } from '../language';

/** Spellings of the language in an address, English beside French, each the other's counterpart. */
const MARKS: readonly (readonly [string, string])[] = [
  ['en', 'fr'],
  ['eng', 'fra'],
  ['e', 'f'],
  ['english', 'francais'],
  ['en-ca', 'fr-ca'],
];

const ENGLISH = new Map(MARKS.flatMap(([en, fr]) => [[en, en] as const, [fr, en] as const]));

const IN_PATH = /(?<=\/)(en-ca|fr-ca|english|francais|eng|fra|en|fr|e|f)(?=\/|\.|$)/g;
/** Before the extension a single letter needs its underscore or hyphen: `index_e.html`, `form-f.pdf`. */
const IN_NAME = /(?<=[-_.])(english|francais|eng|fra|en|fr|e|f)(?=\.\w+$|\/?$)/g;
const IN_QUERY = /(?<=[?&](?:lang|language|langue|hl|locale)=)(en-ca|fr-ca|eng|fra|en|fr)(?=&|$)/g;

/**
 * What an address has in common with that of its counterpart in the other language: `/fr/a_f.html` and
 * `/en/a_e.html` give the same. Undefined for an address that does not name its language.
 */
export function languageNeutral(address: string, language: Language): string | undefined {
  const [path = '', query] = address
    .toLowerCase()
    .replace(/#.*$/, '')
    .split(/(?=\?)/);
  let found = false;
  const neutral = (mark: string) => {
    const side = MARKS.find(([en, fr]) => (language === 'en' ? en : fr) === mark);
    found ||= side !== undefined;
    return side === undefined ? mark : `{${ENGLISH.get(mark)}}`;
  };
  const result =
    path.replace(IN_PATH, neutral).replace(IN_NAME, neutral) +
    (query ?? '').replace(IN_QUERY, neutral);
  return found ? result : undefined;
}
