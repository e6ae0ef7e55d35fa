import { SPEECH } from '../../../../web/desk/language/speech';
import { fill, TEXTS } from '../../../../web/desk/language/texts';

const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
    : [path];

const textsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsOf)
    : [String(value)];

const slotsOf = (text: string) =>
  [...text.matchAll(/\{\{\w+\}\}/g)].map(([slot]) => slot).toSorted();

describe('the texts of the desk', () => {
  it('are the same ones in both languages, with the same places for values', () => {
    expect(keysOf(TEXTS.fr)).toEqual(keysOf(TEXTS.en));
    expect(textsOf(TEXTS.fr).map(slotsOf)).toEqual(textsOf(TEXTS.en).map(slotsOf));
  });

  it('follow the French of Canada before double punctuation', () => {
    const texts = textsOf(TEXTS.fr).join('\n');
    expect(texts).not.toMatch(/[^\u00a0]:( |$)/m);
    expect(texts).not.toMatch(/[ \u00a0][;!?]/);
  });

  it('have no straight apostrophe', () => {
    expect([...textsOf(TEXTS.en), ...textsOf(TEXTS.fr)].join('\n')).not.toContain("'");
  });
});

describe('the way a language writes figures', () => {
  it('counts nobody as one in French and as many in English', () => {
    expect(SPEECH.fr.count(TEXTS.fr.queue.count, 0)).toBe('0 personne en attente');
    expect(SPEECH.en.count(TEXTS.en.queue.count, 0)).toBe('0 people waiting');
    expect(SPEECH.en.count(TEXTS.en.queue.count, 1)).toBe('1 person waiting');
  });

  it.each([
    [-3, '0\u00a0s'],
    [59.9, '59\u00a0s'],
    [61, '1\u00a0min 1\u00a0s'],
    [3900, '1\u00a0h 5\u00a0min'],
  ])('tells a wait of %d seconds as %s', (seconds, told) => {
    expect(SPEECH.en.wait(seconds)).toBe(told);
    expect(SPEECH.fr.wait(seconds)).toBe(told);
  });

  it('writes a share as each language does', () => {
    expect(SPEECH.en.percent(0.34)).toBe('34%');
    expect(SPEECH.fr.percent(0.34)).toBe('34\u00a0%');
  });

  it('tells the day too where a message is not of today, and nothing where there is no time', () => {
    expect(SPEECH.en.time('2020-01-05T15:00:00Z')).toContain('2020');
    expect(SPEECH.fr.time('')).toBe('');
  });

  it('leaves a place without a value as it stands', () => {
    expect(fill('{{a}} and {{b}}', { a: 1 })).toBe('1 and {{b}}');
  });
});
