import { gzipSync } from 'node:zlib';
import {
  decodeTranslations,
  encodeTranslations,
} from '../../../knowledge/translate/translation-table';
import { loadTranslations } from '../../../knowledge/translate/translations';

const TABLES = {
  en: new Map([
    [
      'licenc',
      [
        { term: 'perm', trust: 1 },
        { term: 'licenc', trust: 0.5 },
      ],
    ],
  ]),
  fr: new Map([['perm', [{ term: 'licenc', trust: 1 }]]]),
};

describe('the translations', () => {
  it('are the same after they are written and read', () => {
    expect(decodeTranslations(encodeTranslations(TABLES))).toEqual(TABLES);
  });

  it('are refused when damaged or of another version', () => {
    expect(() => decodeTranslations(Buffer.from('nothing'))).toThrow(/train them again/u);
    expect(() => decodeTranslations(gzipSync('guichet translations 0\n'))).toThrow(/version/u);
  });

  it.each([
    ['en', 'passport', 'passeport'],
    ['en', 'tax', 'impot'],
    ['fr', 'pension', 'pension'],
    ['fr', 'enfant', 'child'],
  ] as const)('as trained, lead in %s from %s to %s', (language, term, expected) => {
    const terms = loadTranslations()
      [language].get(term)
      ?.map((translation) => translation.term);
    expect(terms).toContain(expected);
  });
});
