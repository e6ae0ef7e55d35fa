import { rmSync } from 'node:fs';

import { groupLines, readPassages, takeEvenly } from '../../../bench/retrieval/passage-corpus';
import { writePublicData } from './public-data';

const LINE = 'one two three four five six seven eight nine ten eleven twelve thirteen';

describe('passages to measure speed on', () => {
  it('are groups of consecutive lines, with a short first line as their title', () => {
    const lines = ['Fees', ...Array.from({ length: 7 }, () => LINE)];
    const passages = [...groupLines({ id: 'law', language: 'en', title: '', lines })];
    expect(passages.map(({ id, title, text }) => [id, title, text.split('\n').length])).toEqual([
      ['law-0', 'Fees', 5],
      ['law-1', '', 2],
    ]);
  });

  it('keep the title of their page where it has one', () => {
    const [passage] = groupLines({ id: 'p', language: 'fr', title: 'Frais', lines: ['Un', LINE] });
    expect(passage).toMatchObject({ title: 'Frais', text: `Un\n${LINE}`, language: 'fr' });
  });

  it('are taken from all over the texts', () => {
    expect(takeEvenly([1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([3, 6, 9]);
    expect(takeEvenly([1, 2], 5)).toEqual([1, 2]);
  });

  it('are as many as were asked for, half of them in each language', () => {
    const shared = writePublicData();
    const passages = readPassages(shared, 12);
    rmSync(shared, { recursive: true });
    expect(passages).toHaveLength(12);
    expect(passages.filter(({ language }) => language === 'fr')).toHaveLength(6);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(12);
  });
});
