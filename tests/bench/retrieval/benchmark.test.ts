import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { retrieval } from '../../../bench/retrieval/benchmark';
import { toMarkdown } from '../../../bench/retrieval/report';
import type { RetrievalResult } from '../../../bench/retrieval/result';
import { rotate } from '../../../bench/retrieval/speed';
import { replaceBetweenMarkers } from '../../../bench/retrieval/store';
import { runBenchmark } from '../../../bench/run-benchmark';
import { writePublicData } from './public-data';

let shared: string;
beforeAll(() => {
  shared = writePublicData();
});
afterAll(() => rmSync(shared, { recursive: true }));

async function bench(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runBenchmark(args, [retrieval], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const SMALL = ['--repetitions', '1', '--engines', 'guichet,minisearch', '--json'];

describe('the retrieval benchmark', () => {
  it('measures quality and speed beside a peer, and prints one JSON object alone', async () => {
    const { code, out, err } = await bench(
      ...['retrieval', '--shared', shared, '--sizes', '12', ...SMALL],
    );
    expect(err).toContain('speed: 12 passages, 1 of 1, MiniSearch: built in');
    expect(code).toBe(0);
    const result: RetrievalResult = JSON.parse(out);
    expect(result.machine.node).toBe(process.version);
    expect(result.quality.map(({ engine, setup }) => `${engine} ${setup}`)).toEqual([
      'guichet shared',
      'minisearch shared',
      'minisearch own',
    ]);
    const groups = result.quality[1]!.groups;
    expect(Object.keys(groups)).toEqual([
      'small en>en',
      'small fr>fr',
      'small en>fr',
      'small without twins en>fr',
    ]);
    expect(groups['small fr>fr']!.all).toEqual({ n: 1, 'recall@1': 1, 'recall@5': 1, 'mrr@10': 1 });
    expect(result.speed.map(({ engine, size }) => ({ engine, size }))).toEqual([
      { engine: 'guichet', size: 12 },
      { engine: 'minisearch', size: 12 },
    ]);
    for (const { median, failure } of result.speed) {
      expect(failure).toBeNull();
      expect(median).toEqual({
        buildSeconds: expect.any(Number),
        p50Ms: expect.any(Number),
        p99Ms: expect.any(Number),
        ownP99Ms: expect.any(Number),
        acrossP99Ms: expect.any(Number),
        questions: 3,
        residentMb: expect.any(Number),
        peakMb: expect.any(Number),
      });
    }
  });

  it('prints tables of quality in both setups, by halves', async () => {
    const { code, out } = await bench(
      ...['retrieval', '--shared', shared, '--only', 'quality', '--engines', 'lunr'],
    );
    expect(code).toBe(0);
    expect(out).toContain('| engine | our analyser, test half |');
    expect(out).toMatch(
      /\| lunr \(2\.3\.9, lunr-languages 1\.22\.0\) \| [.\d]+ \/ [.\d]+ \/ [.\d]+ \|/,
    );
    expect(out).not.toContain('#### Speed');
  });

  it('fails where the public data is absent, and says what is missing', async () => {
    const absent = join(shared, 'absent');
    const { code, out, err } = await bench('retrieval', '--shared', absent);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(`There is no folder ${join(absent, 'retrieval')}.`);
    expect(err).toContain('--shared FOLDER');
  });

  it('says how many passages there are where more are wanted', async () => {
    const { code, err } = await bench(
      ...['retrieval', '--shared', shared, '--only', 'speed', '--sizes', '100000'],
    );
    expect(code).toBe(1);
    expect(err).toMatch(/gives \d+ passages in en, fewer than the 50000 wanted/);
  });

  it.each([
    [['nothing'], 'There is no benchmark "nothing".'],
    [['retrieval', '--sizes', 'many'], '--sizes'],
    [['retrieval', '--engines', 'solr'], 'solr is not one of guichet-lexical, guichet, minisearch'],
    [['retrieval', '--only', 'price'], '--only'],
    [['--depth', '3'], '--depth'],
  ])('refuses %j with its usage', async (args, reason) => {
    const { code, err } = await bench(...args);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(err).toContain('npm run bench -- retrieval');
  });

  it('leaves the stored result alone when engines or parts are left out', () => {
    const today = new Date().toISOString().slice(0, 10);
    const stored = join(__dirname, '..', '..', '..', 'bench', 'results', `retrieval-${today}.json`);
    const before = existsSync(stored);
    return bench('retrieval', '--shared', shared, '--only', 'quality', ...SMALL).then(({ err }) => {
      expect(err).not.toContain('Wrote');
      expect(existsSync(stored)).toBe(before);
    });
  });
});

describe('the report', () => {
  it('says in the table what an engine could not do', () => {
    const result: RetrievalResult = {
      benchmark: 'retrieval',
      date: '2026-05-04T10:00:00.000Z',
      machine: {
        cpu: 'A processor',
        cores: 2,
        memoryGb: 8,
        node: 'v20.20.0',
        platform: 'linux x64',
      },
      method: { repetitions: 3, questions: 3, pinned: true, limits: { minutes: 10, memoryGb: 8 } },
      engines: [{ id: 'slow', name: 'Slow', version: '1.0.0', setups: { shared: 'plain' } }],
      quality: [],
      speed: [
        {
          engine: 'slow',
          size: 200_000,
          median: null,
          repetitions: [],
          failure: 'needs more than 8 GB',
        },
      ],
    };
    const text = toMarkdown(result);
    expect(text).toContain('| 200,000 | Slow (1.0.0) | needs more than 8 GB | – |');
    expect(text).toContain('Measured 2026-05-04 on A processor, 2 cores, 8 GB, Node v20.20.0');
  });

  it('goes between the markers of the page, in place of the former one', () => {
    const page = 'a\n<!-- retrieval: begin -->\nold\n<!-- retrieval: end -->\nb';
    expect(replaceBetweenMarkers(page, 'new')).toBe(
      'a\n<!-- retrieval: begin -->\nnew\n<!-- retrieval: end -->\nb',
    );
    expect(() => replaceBetweenMarkers('a page', 'new')).toThrow('needs a line');
  });
});

it('begins each repetition with another engine', () => {
  expect([0, 1, 2, 3].map((repetition) => rotate(['a', 'b', 'c'], repetition).join(''))).toEqual([
    'abc',
    'bca',
    'cab',
    'abc',
  ]);
});
