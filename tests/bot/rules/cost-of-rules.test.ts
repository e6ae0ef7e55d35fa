import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectEmergency } from '../../../bot/rules/emergency';
import { asksForPerson } from '../../../bot/rules/human-request';
import { requestedLanguage } from '../../../bot/rules/language-switch';
import { PhraseScan } from '../../../bot/rules/phrase-scan';
import { detectSmallTalk } from '../../../bot/rules/small-talk';

const RULES = join(__dirname, '../../../bot/rules');
const TABLES: Readonly<Record<string, readonly string[]>> = {
  emergency: filesOf('danger-words'),
  person: [...filesOf('person-words'), 'courtesy.ts'],
  language: ['language-switch.ts', 'courtesy.ts'],
  'small talk': ['small-talk.ts'],
};

function filesOf(folder: string): string[] {
  return readdirSync(join(RULES, folder)).map((file) => `${folder}/${file}`);
}

/** Every word that a rule's tables hold. */
function wordsOf(rule: string): string[] {
  const sources = (TABLES[rule] ?? []).map((file) => readFileSync(join(RULES, file), 'utf8'));
  const strings = sources.join('\n').match(/['`][^'`\n]*['`]/g) ?? [];
  return [...new Set(strings.join(' ').match(/[a-z]{2,}/g))];
}

/** A word again and again, as far as `length`, then what no rule knows. */
function hostile(word: string, length: number): string {
  return `${`${word} `.repeat(Math.ceil(length / (word.length + 1)))}x`;
}

/** What a rule does on a text, counted in the states that its phrases enter: no clock. */
function stepsOf(rule: (text: string) => unknown, text: string): number {
  let steps = 0;
  const endsOf = PhraseScan.prototype.endsOf;
  const spy = jest.spyOn(PhraseScan.prototype, 'endsOf').mockImplementation(function (
    this: PhraseScan,
    ...reading
  ) {
    const before = this.steps;
    const ends = endsOf.apply(this, reading);
    steps += this.steps - before;
    return ends;
  });
  rule(text);
  spy.mockRestore();
  return steps;
}

describe.each([
  ['emergency', detectEmergency],
  ['person', asksForPerson],
  ['language', requestedLanguage],
  ['small talk', detectSmallTalk],
] as const)('the cost of the rules of %s', (name, rule) => {
  const words = wordsOf(name);
  const costs = words
    .map((word) => ({ word, steps: stepsOf(rule, hostile(word, 200)) }))
    .sort((left, right) => right.steps - left.steps);

  it('is some hundred steps a letter at most, whichever of their words is said again and again', () => {
    expect(words.length).toBeGreaterThan(100);
    expect(costs.filter(({ steps }) => steps > 200 * 2_000)).toEqual([]);
  });

  it('grows with the length of the text, not faster', () => {
    for (const { word } of costs.slice(0, 5)) {
      const [short, long] = [2_000, 4_000].map((length) => stepsOf(rule, hostile(word, length)));
      expect(long).toBeLessThanOrEqual(2.1 * (short ?? 0));
    }
  });

  it('holds on a row of courtesies that ends in another word', () => {
    for (const word of ['yo', 'hey', 'ok thanks', 'bonjour', 'ca va', 'please', 'real live']) {
      const text = hostile(word, 79);
      expect(stepsOf(rule, text)).toBeLessThan(2_000 * text.length);
    }
  });
});
