import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readWords } from '../../../../knowledge/classify/language/features';
import { scoreFrench } from '../../../../knowledge/classify/language/model';
import { cutWindow, roughen } from '../../../../knowledge/classify/language/training/augment';
import { readCorpus } from '../../../../knowledge/classify/language/training/corpus';
import { seedRandom } from '../../../../knowledge/classify/language/training/random';
import { trainLanguageModel } from '../../../../knowledge/classify/language/training/train';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallel-'));
  const rows = ['held out\tgardé à part', 'the ferry sails today\tle traversier part aujourd’hui'];
  const same = 'Ottawa\tOttawa';
  writeFileSync(join(folder, 'a.tsv.gz'), gzipSync([...rows, same, 'no tab'].join('\n')));
});

afterAll(() => rmSync(folder, { recursive: true }));

const train = (seed: number) =>
  trainLanguageModel({
    corpus: readCorpus(folder),
    seed,
    samples: 4000,
    onProgress: () => undefined,
  });

test('pairs that are alike or incomplete are left out, and held-out pairs are kept apart', () => {
  expect(readCorpus(folder).en.files).toEqual([['the ferry sails today']]);
  expect(readCorpus(folder, true).fr.files).toEqual([['gardé à part']]);
});

test('a folder without parallel texts is an error that names it', () => {
  expect(() => readCorpus(__dirname)).toThrow(__dirname);
});

test('no phrase stands in the lists of both languages', () => {
  const { en, fr } = readCorpus(folder);
  const french = new Set([...fr.phrases, ...fr.openings]);
  expect([...en.phrases, ...en.openings].filter((phrase) => french.has(phrase))).toEqual([]);
});

test('a model learns both languages from few texts', () => {
  const model = train(1);
  const score = (text: string) => scoreFrench(model, readWords(text));
  expect(score('when does the ferry sail')).toBeLessThan(0);
  expect(score('quand part le traversier')).toBeGreaterThan(0);
});

test('the same seed gives the same weights, another seed others', () => {
  const [first, again, other] = [train(7), train(7), train(8)].map(({ weights }) =>
    Buffer.from(weights.buffer).toString('base64'),
  );
  expect(first === again).toBe(true);
  expect(first === other).toBe(false);
});

test('a roughened text is never empty, and a window is a part of its sentence', () => {
  const random = seedRandom(3);
  const sentence = 'L’employé reçoit une prestation d’assurance-emploi pendant quinze semaines';
  for (let i = 0; i < 500; i++) {
    const window = cutWindow(sentence, random);
    expect(sentence).toContain(window);
    expect(roughen(window, random).trim()).not.toBe('');
  }
});
