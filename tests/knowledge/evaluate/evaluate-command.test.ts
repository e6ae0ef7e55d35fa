import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { EvaluationKind } from '../../../server/commands/evaluate/evaluation-kind';
import { retrieval } from '../../../server/commands/evaluate/retrieval';
import { runEvaluate } from '../../../server/commands/evaluate/run-evaluate';

const DOCUMENTS = [
  { id: 'dog', lang: 'en', title: 'Dog licence', text: 'Every dog needs a licence.' },
  { id: 'chien', lang: 'fr', title: 'Médaille', text: 'Tout chien porte une médaille.' },
];
const QUESTIONS = [
  { id: 'q1', lang: 'en', question: 'licence for my dog', doc_id: 'dog' },
  { id: 'q2', lang: 'fr', question: 'medaille', doc_id: 'chien' },
];

const counting: EvaluationKind = {
  name: 'counting',
  options: [{ name: 'strict', type: 'boolean', required: false }],
  run: ({ strict }) => ({ report: { strict: strict === true }, details: [], text: 'counted' }),
  measureOwn: () => [{ title: 'Counting', en: { n: 3, share: 0.5 }, fr: { n: 2, share: 0.75 } }],
};

let folder: string;
let documents: string;
let questions: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  documents = write('documents.jsonl', DOCUMENTS);
  questions = write('questions.jsonl', QUESTIONS);
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, rows: readonly object[]): string {
  const file = join(folder, name);
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  return file;
}

async function evaluate(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runEvaluate(args, [{ ...retrieval, measureOwn: () => [] }, counting], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('npm run evaluate', () => {
  it('prints one JSON object of the promised shape', async () => {
    const files = ['--documents', documents, '--questions', questions];
    const { code, out, err } = await evaluate('retrieval', ...files, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const perfect = { n: 1, 'recall@1': 1, 'recall@5': 1, 'mrr@10': 1 };
    expect(JSON.parse(out)).toEqual({
      groups: { 'en>en': perfect, 'fr>fr': perfect },
      latencyMs: { p50: expect.any(Number), p99: expect.any(Number) },
      indexSeconds: expect.any(Number),
    });
  });

  it('writes a line a question to the details file', async () => {
    const details = join(folder, 'details.jsonl');
    const files = ['--documents', documents, '--questions', questions];
    await evaluate('retrieval', ...files, '--details', details);
    const rows = readFileSync(details, 'utf8').trim().split('\n');
    expect(rows.map((row) => JSON.parse(row))).toEqual([
      { id: 'q1', ranked: [{ doc_id: 'dog', score: expect.any(Number) }] },
      { id: 'q2', ranked: [{ doc_id: 'chien', score: expect.any(Number) }] },
    ]);
  });

  it('refuses a row that does not fit, with file and line, and ends with 1', async () => {
    const broken = write('broken.jsonl', [...QUESTIONS, { id: 'q3' }]);
    const files = ['--documents', documents, '--questions', broken];
    const { code, out, err } = await evaluate('retrieval', ...files, '--json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('broken.jsonl:3: ');
  });

  it.each([
    ['an unknown kind', ['astrology']],
    ['a missing option', ['retrieval', '--documents', 'x']],
    ['an unknown option', ['counting', '--loud']],
    ['a word too many', ['counting', 'twice']],
  ])('ends with 2 and the usage line for %s', async (_, args) => {
    const { code, out, err } = await evaluate(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: npm run evaluate -- [retrieval --documents FILE');
  });

  it('hands a kind its flags', async () => {
    expect((await evaluate('counting', '--strict', '--json')).out).toBe('{"strict":true}');
  });

  it('without a kind sets English beside French with the difference', async () => {
    expect(JSON.parse((await evaluate('--json')).out)).toEqual({
      Counting: {
        n: { en: 3, fr: 2, difference: -1, interval: null },
        share: { en: 0.5, fr: 0.75, difference: 0.25, interval: null },
      },
    });
    const { out } = await evaluate();
    expect(out).toMatch(/Counting +English +French +difference +95 % of it\nn +3 +2 +-1 *\n/);
  });
});
