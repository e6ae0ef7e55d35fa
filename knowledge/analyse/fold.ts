/** Letters that NFC and ligatures leave as they are: ASCII, and the accented letters of Latin-1 but "æ". */
const PLAIN = /^[\x00-\x7FÀ-ÅÇ-ÖØ-åç-öø-ÿ]*$/;

/** Accents off, case kept: "Élodie" → "Elodie". */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Lower case, one kind of apostrophe, ligatures spelt out: the form that stop words and stemmers expect. */
export function normaliseWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}
