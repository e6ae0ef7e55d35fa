/** Typographic variants that people paste or that telephones type, each to the plain character that rules expect. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ...pairs('\u2018\u2019\u02bc\u00b4\uff07', "'"),
  ...pairs('\u2010\u2011\u2012\u2013\u2014\u2212\uff0d', '-'),
  ...pairs('\u00a0\u2007\u2008\u2009\u200a\u202f\u200b\u200c\u200d\u2060\ufeff', ' '),
  ...pairs('\uff20', '@'),
]);

/** First code points of the decimal digits of other scripts: Arabic, Persian, Devanagari, full width. */
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

/**
 * Lower case, without accents, with straight apostrophes, plain hyphens, spaces and digits. Takes text in NFC and
 * keeps its length, so that an offset in the result is an offset in the text.
 */
export function foldCharacters(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, foldCharacter).toLowerCase();
}

/** Tags, and the entities that a copied page brings: "j&eacute;tais" is "jétais", "kill&nbsp;myself" two words. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<[^<>]{1,200}>/g, ' '],
  [/&([a-z])(?:acute|grave|circ|cedil|uml);/gi, '$1'],
  [/&(?:#39|apos|rsquo);/gi, "'"],
  [/&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/gi, ' '],
];

function withoutMarkup(text: string): string {
  return MARKUP.reduce((plain, [markup, words]) => plain.replace(markup, words), text);
}

/** Words only, folded, one space between them: what rules that read a whole utterance match against. */
export function plainText(text: string): string {
  const folded = foldCharacters(withoutMarkup(text).normalize('NFC'))
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  // Drawn-out letters ("heeelp", "merciii"): neither language writes a letter three times in a row.
  return words.replace(/(\p{L})\1{2,}/gu, '$1');
}

function foldCharacter(character: string): string {
  return VARIANTS.get(character) ?? asciiDigit(character) ?? character.normalize('NFD').charAt(0);
}

function asciiDigit(character: string): string | undefined {
  const code = character.charCodeAt(0);
  const zero = DIGIT_ZEROS.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? undefined : String(code - zero);
}

function pairs(characters: string, plain: string): [string, string][] {
  return Array.from(characters, (character) => [character, plain]);
}
