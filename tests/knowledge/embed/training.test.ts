import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeEmbedding } from '../../../knowledge/embed/embedding-file';
import { StaticEmbedder } from '../../../knowledge/embed/static-embedder';
import { HeldOutTexts, mayLearnFrom } from '../../../knowledge/embed/training/held-out';
import { pairPages } from '../../../knowledge/embed/training/page-pairs';
import { pairParallelTexts } from '../../../knowledge/embed/training/parallel-pairs';
import { pairQuestions } from '../../../knowledge/embed/training/question-pairs';
import { TeacherCache } from '../../../knowledge/embed/training/teacher-cache';
import { TEACHER_DIMENSIONS } from '../../../knowledge/embed/training/teacher';
import { pairTexts } from '../../../knowledge/embed/training/text-pair';
import { trainEmbedding, type EmbeddingPlan } from '../../../knowledge/embed/training/train';
import { splitOf, tuningPartOf } from '../../../knowledge/evaluate/split';
import { seedRandom } from '../../../knowledge/classify/language/training/random';
import type { Document } from '../../../knowledge/document';
import { cosine } from './cosine';

const SUBJECTS = [
  ['the dog', 'le chien'],
  ['a library card', 'une carte de bibliothèque'],
  ['your passport', 'votre passeport'],
  ['the fishing licence', 'le permis de pêche'],
  ['an old bridge', 'un vieux pont'],
  ['his garden', 'son jardin'],
] as const;
const ACTIONS = [
  ['renew', 'renouveler'],
  ['lose', 'perdre'],
  ['sell', 'vendre'],
  ['find', 'trouver'],
] as const;

const SENTENCES = ACTIONS.flatMap(([verb, verbe]) =>
  SUBJECTS.map(([thing, chose]) => ({
    en: `How to ${verb} ${thing}`,
    fr: `Comment ${verbe} ${chose}`,
  })),
);

/** A teacher to whom all lessons of one subject are alike, and others not. */
function teachBySubject(at: number): Float32Array {
  const vector = new Float32Array(8);
  vector[at % SUBJECTS.length] = 1;
  return vector;
}

const PLAN: EmbeddingPlan = {
  data: {
    pairs: SENTENCES.flatMap(({ en, fr }) => pairTexts('sentences', en, fr)),
    lessons: SENTENCES,
  },
  teacherVectors: SENTENCES.map((_, at) => teachBySubject(at)),
  seed: 7,
  steps: 60,
  batch: 16,
  dimensions: 24,
  size: { words: 200, prefixes: 50, gramBuckets: 60 },
  onStep: () => undefined,
};

function page(language: 'en' | 'fr', title: string, text: string): Document {
  return { id: `p-${language}`, pairId: 'p', language, title, text, url: '', aliases: [] };
}

describe('training the embedding', () => {
  it('learns from pairs alone what means the same in the other language', () => {
    const embedder = new StaticEmbedder(trainEmbedding(PLAN));
    const right = SENTENCES.filter(({ en }) => {
      const scores = SENTENCES.map(({ fr }) => cosine(embedder, en, fr));
      return SENTENCES[scores.indexOf(Math.max(...scores))]?.en === en;
    });
    expect(right.length).toBeGreaterThanOrEqual(22);
  });

  it('learns from the teacher what lies near each other, and gives it to the translation', () => {
    const plan = { ...PLAN, data: { pairs: [], lessons: SENTENCES }, steps: 120 };
    const embedder = new StaticEmbedder(trainEmbedding(plan));
    const dog = cosine(embedder, 'renouveler le chien', 'vendre le chien');
    expect(dog).toBeGreaterThan(cosine(embedder, 'vendre le chien', 'vendre son jardin') + 0.2);
    expect(cosine(embedder, 'sell the dog', 'perdre le chien')).toBeGreaterThan(
      cosine(embedder, 'sell the dog', 'vendre son jardin') + 0.2,
    );
  });

  it('gives the same bytes each time, and others with another seed', () => {
    const bytes = (seed: number) => encodeEmbedding(trainEmbedding({ ...PLAN, seed, steps: 10 }));
    expect(bytes(7).equals(bytes(7))).toBe(true);
    expect(bytes(7).equals(bytes(8))).toBe(false);
  });

  it('says so where there is nothing to learn from', () => {
    const plan = { ...PLAN, data: { pairs: [], lessons: [] }, teacherVectors: [] };
    expect(() => trainEmbedding(plan)).toThrow(/nothing to learn from/u);
  });

  it('tells the loss of every step, and it falls', () => {
    const losses: number[] = [];
    const onStep = (_step: number, kind: string, loss: number) => {
      if (kind === 'sentences') losses.push(loss);
    };
    trainEmbedding({ ...PLAN, onStep });
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 3);
  });
});

describe('what the embedding learns from', () => {
  it('is never a key of the test half, nor of the part that the ranker learns from', () => {
    const keys = Array.from({ length: 400 }, (_, at) => `page-${at}`);
    const learnt = keys.filter(mayLearnFrom);
    expect(learnt.every((key) => splitOf(key) === 'tuning')).toBe(true);
    expect(learnt.every((key) => tuningPartOf(key) === 'embedding')).toBe(true);
    expect(learnt.length).toBeGreaterThan(60);
    expect(learnt.length).toBeLessThan(140);
  });

  it('knows held-out texts by their words, however they are written', () => {
    const heldOut = new HeldOutTexts();
    heldOut.add('Comment renouveler mon passeport?', '');
    expect(heldOut.has('comment  renouveler « mon passeport »')).toBe(true);
    expect(heldOut.has('Comment renouveler mon permis?')).toBe(false);
    expect(heldOut.has('')).toBe(false);
  });

  it('takes each sentence of a law once, and a heading with the provision below it', () => {
    const filler = Array.from({ length: 20_000 }, (_, at) => ({ en: `w${at}`, fr: `m${at}` }));
    const heading = { en: 'Fishing licences', fr: 'Permis de pêche' };
    const provision = {
      en: 'Every person who fishes must hold a licence of the proper kind.',
      fr: 'Quiconque pêche est tenu d’être titulaire d’un permis du type voulu.',
    };
    const pairs = pairParallelTexts([heading, provision, heading, ...filler]);
    expect(pairs).toEqual([
      { kind: 'sentences', left: heading.en, right: heading.fr },
      { kind: 'headings-en', left: heading.en, right: provision.en },
      { kind: 'headings-fr', left: heading.fr, right: provision.fr },
      { kind: 'sentences', left: provision.en, right: provision.fr },
    ]);
  });

  it('takes the titles and headings of a page, and what its twin says in the other language', () => {
    const english = page(
      'en',
      'Fishing',
      '## Licences\n\nEverybody who fishes in a lake needs one.',
    );
    const french = page('fr', 'La pêche', '## Permis\n\nQuiconque pêche dans un lac en a besoin.');
    expect(pairPages([english, french])).toEqual(
      expect.arrayContaining([
        { kind: 'titles-fr', left: 'La pêche Permis', right: expect.any(String) },
        { kind: 'service-texts', left: 'Licences', right: 'Permis' },
        { kind: 'titles-across', left: 'Fishing', right: expect.stringContaining('Quiconque') },
      ]),
    );
  });

  it('puts the questions to one page together', () => {
    const answer = page('fr', 'La pêche', 'Il faut un permis.');
    const questions = ['je peux pêcher?', 'permis pour pêcher'].map((question) => ({
      question,
      language: 'fr' as const,
      page: answer,
    }));
    const pairs = pairQuestions(questions, seedRandom(1));
    expect(pairs).toContainEqual({
      kind: 'questions-fr',
      left: 'je peux pêcher?',
      right: 'La pêche Il faut un permis.',
    });
    expect(pairs).toContainEqual({
      kind: 'paraphrases',
      left: 'permis pour pêcher',
      right: 'La pêche',
    });
  });
});

describe('the teacher’s cache', () => {
  const directory = mkdtempSync(join(tmpdir(), 'guichet-teacher-'));
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  async function teach(texts: readonly string[]): Promise<{ asked: string[]; lengths: number[] }> {
    const asked: string[] = [];
    const vectors = await new TeacherCache(directory).teach(texts, {
      teacher: async () => async (text) => {
        asked.push(text);
        return new Float32Array(TEACHER_DIMENSIONS).fill(text.length);
      },
      onProgress: () => undefined,
    });
    return { asked, lengths: vectors.map(([first = 0]) => first) };
  }

  it('asks the teacher once for each text, also in a later run', async () => {
    expect(await teach(['a b', 'a b c'])).toEqual({ asked: ['a b', 'a b c'], lengths: [3, 5] });
    expect(await teach(['a b c', 'x y z w'])).toEqual({ asked: ['x y z w'], lengths: [5, 7] });
  });
});
