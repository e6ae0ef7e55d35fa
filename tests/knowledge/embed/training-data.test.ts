import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mayLearnFrom } from '../../../knowledge/embed/training/held-out';
import {
  readTrainingData,
  type TrainingData,
} from '../../../knowledge/embed/training/training-data';
import { readContentPack } from '../../../knowledge/ingest/content-pack';
import { readLabelledQuestions } from '../../../knowledge/ingest/labelled-questions';
import { readSectionQuestions } from '../../../knowledge/ingest/section-questions';
import { findModelFile } from '../../../knowledge/model-file';

const KEYS = Array.from({ length: 40 }, (_, at) => `page-${at}`);
const HELD_OUT = KEYS.filter((key) => !mayLearnFrom(key));
const CONTENT_FILES = [
  'gc_service_inventory_2023-24',
  'seniors_retirement',
  'veterans_benefits',
  'service_app_texts',
  'fr_service_public_best_fiches',
  'canada_ca_pages_en_only',
];

function toJsonLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function pageRow(key: string, lang: string, about = key): object {
  return {
    id: `${key}-${lang}`,
    pair_id: key,
    lang,
    title: `Title ${about}`,
    text: `Text of ${about}`,
  };
}

/** A data folder where every text names the page that it belongs to. */
function writeDataFolder(directory: string): void {
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  const laws = [...KEYS, 'other'].map((key) => `question about ${key}\tquestion sur ${key}`);
  write('parallel/texts.tsv.gz', gzipSync(laws.join('\n')));
  for (const name of CONTENT_FILES) write(`content/${name}.jsonl`, '');
  write(
    'content/canada_ca_pages_en_only.jsonl',
    toJsonLines([pageRow('only for evaluation', 'en')]),
  );
  const pages = KEYS.flatMap((key) => [pageRow(key, 'en'), pageRow(key, 'fr')]);
  write('content/seniors_retirement.jsonl', toJsonLines([...pages, pageRow('free', 'en')]));
  // A second key with the words of a page that only measures.
  const copies = KEYS.map((key) => pageRow(`${key}-copy`, 'en', key));
  write('retrieval/set/documents.jsonl', toJsonLines([...pages, ...copies]));
  const questions = KEYS.flatMap((key) => [
    { id: `q-${key}`, lang: 'en', question: `question about ${key}`, doc_id: `${key}-en` },
    { id: `c-${key}`, lang: 'en', question: `another about ${key}`, doc_id: `${key}-copy-en` },
  ]);
  write('retrieval/set/questions.jsonl', toJsonLines(questions));
  const utterances = ['hello there', 'good day'].map((question) => ({
    lang: 'en',
    question,
    label: 'hi',
  }));
  write('intents/set/train.jsonl', toJsonLines(utterances));
}

describe('the texts that the embedding learns from', () => {
  const directory = mkdtempSync(join(tmpdir(), 'guichet-embedding-data-'));
  let data: TrainingData;
  let texts: string[];
  beforeAll(() => {
    writeDataFolder(directory);
    data = readTrainingData(directory, 5);
    texts = [
      ...data.pairs.flatMap(({ left, right }) => [left, right]),
      ...data.lessons.flatMap(({ en, fr = '' }) => [en, fr]),
    ];
  });
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  it('hold pages, questions, sentences and utterances that may be learnt', () => {
    const learnt = KEYS.filter(mayLearnFrom);
    expect(learnt.length).toBeGreaterThan(3);
    for (const key of learnt) expect(texts).toContain(`question about ${key}`);
    expect(texts).toEqual(
      expect.arrayContaining(['Title free', 'hello there', 'question sur other']),
    );
  });

  it('hold nothing of a page that measures, or that the ranker learns from, under whatever key', () => {
    const words = new Set(texts.flatMap((text) => text.split(' ')));
    expect(HELD_OUT.filter((key) => words.has(key))).toEqual([]);
  });

  it('hold no page that is there for evaluation alone', () => {
    expect(texts.join(' ')).not.toContain('evaluation');
  });

  it('hold no title and no question of the project’s own content, in either language', () => {
    const own = findModelFile('content');
    const titles = readContentPack(own).documents.map(({ title }) => title);
    const questions = [
      ...readLabelledQuestions(join(own, 'questions.jsonl')),
      ...readSectionQuestions(join(own, 'section-questions.jsonl')),
    ].map(({ question }) => question);
    const learnt = new Set(texts);
    expect(titles.length).toBeGreaterThan(100);
    expect(questions.length).toBeGreaterThan(100);
    expect([...titles, ...questions].filter((text) => learnt.has(text))).toEqual([]);
  });

  it('are the same each time', () => {
    expect(readTrainingData(directory, 5)).toEqual(data);
  });
});
