import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { intents } from '../../../server/commands/evaluate/intents';
import { runEvaluate } from '../../../server/commands/evaluate/run-evaluate';

const SUBJECTS = {
  en: ['passport', 'driving licence', 'birth certificate', 'health card', 'fishing permit'],
  fr: ['passeport', 'permis de conduire', 'acte de naissance', 'carte santé', 'permis de pêche'],
} as const;
const FRAMES = {
  renew: {
    en: ['renew my %', 'my % expires soon', 'extend the % that I have', 'a renewal of my %'],
    fr: [
      'renouveler mon %',
      'mon % expire bientôt',
      'prolonger le % que j’ai',
      'renouvellement : %',
    ],
  },
  lost: {
    en: ['I lost my %', 'someone stole my %', 'my % is missing', 'I cannot find my %'],
    fr: ['j’ai perdu mon %', 'on m’a volé mon %', 'mon % a disparu', 'je ne trouve plus mon %'],
  },
  price: {
    en: ['what does a % cost', 'price of a %', 'how much is the % fee', 'is a % free of charge'],
    fr: [
      'combien coûte un %',
      'prix d’un %',
      'à combien sont les frais : %',
      'un % est-il gratuit',
    ],
  },
} as const;
const OUTSIDE = [
  'purple elephants juggle',
  'who won the hockey game',
  'sing me something',
  'boil eggs quickly',
  'des girafes jonglent',
  'qui a gagné le match',
  'chante-moi quelque chose',
  'cuire des œufs vite',
];

interface Row {
  readonly id: string;
  readonly lang: 'en' | 'fr';
  readonly question: string;
  readonly label: string;
}

const INSIDE: readonly Row[] = Object.entries(FRAMES).flatMap(([label, frames]) =>
  (['en', 'fr'] as const).flatMap((lang) =>
    frames[lang].flatMap((frame, at) =>
      SUBJECTS[lang].map((subject, place) => ({
        id: `${label}-${lang}-${at}-${place}`,
        lang,
        question: frame.replace('%', subject),
        label,
      })),
    ),
  ),
);
const STRANGE: readonly Row[] = OUTSIDE.map((question, place) => ({
  id: `oos-${place}`,
  lang: place < 4 ? 'en' : 'fr',
  question,
  label: 'oos',
}));
const isTest = (_: Row, place: number) => place % 4 === 1;
const TRAIN = INSIDE.filter((row, place) => !isTest(row, place));
const TEST = INSIDE.filter(isTest);

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'intents-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, rows: readonly object[]): string {
  const file = join(folder, name);
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  return file;
}

async function evaluate(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const code = await runEvaluate(['intents', ...args], [intents], streams);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

async function reportOf(train: readonly Row[], test: readonly Row[], ...more: string[]) {
  const files = ['--train', write('train.jsonl', train), '--test', write('test.jsonl', test)];
  const { code, out, err } = await evaluate(...files, ...more, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

describe('npm run evaluate -- intents', () => {
  it('prints one JSON object of the promised shape', async () => {
    expect(await reportOf(TRAIN, [...TEST, ...STRANGE])).toEqual({
      accuracy: expect.any(Number),
      ece: expect.any(Number),
      oos: { auroc: expect.any(Number), recallAt5PercentRejection: expect.any(Number) },
      trainSeconds: expect.any(Number),
      predictMicroseconds: { p50: expect.any(Number), p99: expect.any(Number) },
    });
  });

  it('recognises most of what is like the examples, and tells most of the rest from it', async () => {
    const { accuracy, oos } = await reportOf(TRAIN, [...TEST, ...STRANGE]);
    expect(accuracy).toBeGreaterThan(0.9);
    expect(oos.auroc).toBeGreaterThan(0.9);
  });

  it('gives a low accuracy where the labels of the examples are shuffled', async () => {
    const labels = Object.keys(FRAMES);
    const shuffled = TRAIN.map((row, place) => ({ ...row, label: labels[(place * 7) % 3]! }));
    expect((await reportOf(shuffled, TEST)).accuracy).toBeLessThan(0.7);
  });

  it('gives no out-of-scope figures where no row is out of scope', async () => {
    expect((await reportOf(TRAIN, TEST)).oos).toEqual({
      auroc: null,
      recallAt5PercentRejection: null,
    });
  });

  it('counts only rows in scope in the accuracy', async () => {
    const alone = await reportOf(TRAIN, TEST);
    const together = await reportOf(TRAIN, [...TEST, ...STRANGE]);
    expect(together.accuracy).toBe(alone.accuracy);
    expect(together.ece).toBeCloseTo(alone.ece, 10);
  });

  it('never predicts oos unless it is asked to learn it', async () => {
    const train = [...TRAIN, ...STRANGE];
    const details = join(folder, 'details.jsonl');
    const predicted = () =>
      readFileSync(details, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).predicted);
    await reportOf(train, STRANGE, '--details', details);
    expect(predicted()).not.toContain('oos');
    await reportOf(train, STRANGE, '--details', details, '--oos-class');
    expect(predicted()).toContain('oos');
  });

  it('writes a line a row to the details file, from which the figures follow', async () => {
    const details = join(folder, 'details.jsonl');
    const test = [...TEST, ...STRANGE];
    const { accuracy, oos } = await reportOf(TRAIN, test, '--details', details);
    const rows = readFileSync(details, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows[0]).toEqual({
      id: test[0]?.id,
      predicted: expect.any(String),
      score: expect.any(Number),
      accepted: expect.any(Boolean),
      probability: expect.any(Number),
    });
    const right = TEST.filter(({ label }, place) => rows[place].predicted === label);
    expect(right.length / TEST.length).toBe(accuracy);
    const rejected = rows.slice(TEST.length).filter(({ accepted }) => !accepted);
    expect(rejected.length / STRANGE.length).toBe(oos.recallAt5PercentRejection);
  });

  it('sets the threshold on the validation file where there is one', async () => {
    const details = join(folder, 'details.jsonl');
    const validation = write('validation.jsonl', [...TEST, ...STRANGE]);
    await reportOf(TRAIN, TEST, '--validation', validation, '--details', details);
    const rows = readFileSync(details, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const rejected = rows.filter(({ accepted }) => !accepted);
    expect(rejected).toHaveLength(Math.floor(0.05 * TEST.length));
  });

  it('refuses a row that does not fit, with file and line', async () => {
    const train = write('train.jsonl', TRAIN);
    const test = write('broken.jsonl', [TEST[0]!, { id: 'x', lang: 'en', question: 'hello' }]);
    const { code, out, err } = await evaluate('--train', train, '--test', test, '--json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('broken.jsonl:2: label');
  });

  it('says what to change where there is nothing to learn from', async () => {
    const train = write('train.jsonl', STRANGE);
    const { code, err } = await evaluate('--train', train, '--test', write('test.jsonl', TEST));
    expect(code).toBe(1);
    expect(err).toContain('no examples');
  });
});
