/** Languages known by the letters that they are written in. */
interface ScriptLanguage {
  readonly letters: RegExp;
  /** BCP-47 of the language that mostly writes so; a guess where a script serves several. */
  readonly tag: string;
}

/** Closer cases before wider ones: kana before Han, Ukrainian before Cyrillic, Urdu before Persian. */
const SCRIPTS: readonly ScriptLanguage[] = [
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, tag: 'ja' },
  { letters: /\p{Script=Hangul}/u, tag: 'ko' },
  { letters: /\p{Script=Han}/u, tag: 'zh' },
  { letters: /[іїєґ]/iu, tag: 'uk' },
  { letters: /\p{Script=Cyrillic}/u, tag: 'ru' },
  { letters: /[ټډړښڅځۍ]/u, tag: 'ps' },
  { letters: /[ٹڈڑںےہھ]/u, tag: 'ur' },
  { letters: /[پچژگیک]/u, tag: 'fa' },
  { letters: /\p{Script=Arabic}/u, tag: 'ar' },
  { letters: /\p{Script=Hebrew}/u, tag: 'he' },
  { letters: /\p{Script=Greek}/u, tag: 'el' },
  { letters: /\p{Script=Devanagari}/u, tag: 'hi' },
  { letters: /\p{Script=Gurmukhi}/u, tag: 'pa' },
  { letters: /\p{Script=Gujarati}/u, tag: 'gu' },
  { letters: /\p{Script=Bengali}/u, tag: 'bn' },
  { letters: /\p{Script=Tamil}/u, tag: 'ta' },
  { letters: /\p{Script=Telugu}/u, tag: 'te' },
  { letters: /\p{Script=Kannada}/u, tag: 'kn' },
  { letters: /\p{Script=Malayalam}/u, tag: 'ml' },
  { letters: /\p{Script=Sinhala}/u, tag: 'si' },
  { letters: /\p{Script=Thai}/u, tag: 'th' },
  { letters: /\p{Script=Khmer}/u, tag: 'km' },
  { letters: /\p{Script=Lao}/u, tag: 'lo' },
  { letters: /\p{Script=Myanmar}/u, tag: 'my' },
  { letters: /\p{Script=Tibetan}/u, tag: 'bo' },
  { letters: /\p{Script=Ethiopic}/u, tag: 'am' },
  { letters: /\p{Script=Armenian}/u, tag: 'hy' },
  { letters: /\p{Script=Georgian}/u, tag: 'ka' },
  { letters: /\p{Script=Canadian_Aboriginal}/u, tag: 'iu' },
];

/** No text of English or French letters has a character from here on, but for punctuation and emoji. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\uffee]/u;
const LATIN_LETTER = /\p{Script=Latin}/gu;
const OTHER_LETTER = /[^\P{L}\p{Script=Latin}]/gu;

export interface ScriptFinding {
  /** Share of the letters that are not Latin. */
  readonly share: number;
  /** Absent where the script is none that we name. */
  readonly tag?: string;
}

/** Null where every letter is Latin. */
export function readScript(text: string): ScriptFinding | null {
  if (!BEYOND_LATIN.test(text)) {
    return null;
  }
  const others = text.match(OTHER_LETTER)?.length ?? 0;
  if (others === 0) {
    return null;
  }
  const latin = text.match(LATIN_LETTER)?.length ?? 0;
  const tag = SCRIPTS.find(({ letters }) => letters.test(text))?.tag;
  return { share: others / (others + latin), ...(tag === undefined ? {} : { tag }) };
}
