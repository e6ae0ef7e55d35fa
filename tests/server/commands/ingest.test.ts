import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createRetriever } from '../../../knowledge/retriever';
import { readSnapshot } from '../../../knowledge/snapshot/snapshot-file';
import { runIngest } from '../../../server/commands/ingest/run-ingest';
import { WrongUse } from '../../../server/commands/run-command';
import { eventually } from '../../fakes/eventually';

let root: string;
let content: string;
let dataDir: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guichet-ingest-'));
  [content, dataDir] = [join(root, 'content'), join(root, 'data')];
  write('en/kayak.md', '# Kayak permit\n\nA kayak permit is needed on every lake of the park.');
  write('fr/kayak.md', '# Permis de kayak\n\nIl faut un permis de kayak sur chaque lac du parc.');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string | Uint8Array): void {
  mkdirSync(join(content, name, '..'), { recursive: true });
  writeFileSync(join(content, name), text);
}

const snapshotFile = () => join(dataDir, 'index', 'ingested.snapshot');

/** The command without the content pack, which takes its time to index, and what it printed. */
function ingest(...args: readonly string[]) {
  return ingestWithPack('--replace-pack', ...args);
}

async function ingestWithPack(...args: readonly string[]) {
  const printed: string[] = [];
  const progress = new PassThrough();
  const code = await runIngest(args, {
    dataDir,
    clock: { now: () => new Date('2026-11-24T12:00:00Z') },
    print: (text) => printed.push(text),
    progress,
  });
  const output = printed.join('\n');
  return { code, output, told: String(progress.read() ?? '') };
}

async function ingestJson(...args: readonly string[]) {
  const { code, output } = await ingest('--json', ...args);
  return { code, report: JSON.parse(output) };
}

async function titleFor(question: string, language: 'en' | 'fr') {
  const retriever = createRetriever(readSnapshot(snapshotFile()));
  const { documents } = await retriever.retrieve(question, language);
  return documents[0]?.document.title;
}

describe('npm run ingest', () => {
  it('makes an index in which both languages are found, beside the content pack', async () => {
    const { code, output } = await ingestWithPack(content, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      pages: { en: 1, fr: 1 },
      pairs: 1,
      isIndexNew: true,
    });
    expect(await titleFor('do I need a permit for my kayak', 'en')).toBe('Kayak permit');
    expect(await titleFor('faut-il un permis pour mon kayak', 'fr')).toBe('Permis de kayak');
    expect(await titleFor('how do I renew my passport', 'en')).toMatch(/passport/i);
  });

  it('leaves the content pack out with --replace-pack', async () => {
    await ingest(content);
    expect(await titleFor('how do I renew my passport', 'en')).toBeUndefined();
    expect(await titleFor('kayak', 'en')).toBe('Kayak permit');
  });

  it('reads only what has changed: the rest is unchanged', async () => {
    await ingest(content);
    const again = await ingestJson(content);
    expect(again.report).toMatchObject({ added: [], changed: [], unchanged: 2, isIndexNew: false });
    write('en/kayak.md', '# Kayak permit\n\nNo kayak permit is needed any more, on any lake.');
    write('en/canoe.md', '# Canoe permit\n\nA canoe permit costs ten dollars a year.');
    rmSync(join(content, 'fr/kayak.md'));
    const { report } = await ingestJson(content);
    expect(report).toMatchObject({
      added: [{ title: 'Canoe permit' }],
      changed: [{ title: 'Kayak permit' }],
      unchanged: 0,
      gone: [{ title: 'Permis de kayak' }],
      isIndexNew: true,
    });
    expect(await titleFor('canoe', 'en')).toBe('Canoe permit');
  });

  it('names a bad file, indexes the rest and ends with 1', async () => {
    write('broken.docx', 'no document');
    write(
      'rows.jsonl',
      '{"id":"a","lang":"en","title":"Sled","text":"A sled is free."}\nnot JSON\n',
    );
    const { code, output } = await ingest(content);
    expect(code).toBe(1);
    expect(output).toContain(`${join(content, 'broken.docx')}: is damaged`);
    expect(output).toContain(`${join(content, 'rows.jsonl')}:2: has a row that does not fit`);
    expect(await titleFor('sled', 'en')).toBe('Sled');
    expect(await titleFor('kayak', 'en')).toBe('Kayak permit');
  });

  it('speaks French where it is asked to', async () => {
    write('vide.html', '<html lang="fr"><main></main></html>');
    const { output } = await ingest(content, '--lang', 'fr');
    expect(output).toContain('Pages\u00a0: 2 (1 en anglais, 1 en français)');
    expect(output).toContain('vide.html\u00a0: ne contient aucun texte');
  });

  it('keeps the index where nothing can be read', async () => {
    await ingest(content);
    const { code, report } = await ingestJson(join(root, 'nowhere'));
    expect([code, report.isIndexNew]).toEqual([1, false]);
    expect(report.failed[0].reason.code).toBe('missing');
    expect(await titleFor('kayak', 'en')).toBe('Kayak permit');
  });

  it('calls nothing gone where nothing can be read, as after a slip in the path', async () => {
    await ingest(content);
    const { code, report } = await ingestJson(join(root, 'contents'));
    expect([code, report.gone]).toEqual([1, []]);
  });

  it('forgets nothing of a folder that is away for once', async () => {
    const other = join(root, 'other');
    cpSync(join(content, 'en'), other, { recursive: true });
    await ingest(join(content, 'fr'), other);
    rmSync(other, { recursive: true });
    const { code, report } = await ingestJson(join(content, 'fr'), other);
    expect([code, report.gone, report.unchanged]).toEqual([1, [], 2]);
  });

  it('reads no hidden file, and follows no symbolic link out', async () => {
    write('.secret.md', '# Secret\n\nThis is a hidden page of the test.');
    writeFileSync(join(root, 'outside.md'), '# Outside\n\nThis is a page outside of the folder.');
    symlinkSync(join(root, 'outside.md'), join(content, 'link.md'));
    expect((await ingestJson(content)).report.pages).toEqual({ en: 1, fr: 1 });
  });

  it('leaves nothing half written behind', async () => {
    await ingest(content);
    const left = readdirSync(join(dataDir, 'ingest'));
    expect(left.sort()).toEqual(['catalogue.json', 'pages']);
  });

  it('writes nothing where it is interrupted', async () => {
    const surroundings = {
      dataDir,
      clock: { now: () => new Date() },
      print: () => undefined,
      progress: new PassThrough(),
      signal: AbortSignal.abort(),
    };
    await expect(runIngest([content], surroundings)).rejects.toThrow(/aborted/);
    expect(existsSync(snapshotFile())).toBe(false);
  });

  it('refuses to run beside itself', async () => {
    mkdirSync(join(dataDir, 'ingest'), { recursive: true });
    writeFileSync(join(dataDir, 'ingest', 'lock'), String(process.pid));
    await expect(ingest(content)).rejects.toThrow('Another ingestion is at work');
    expect(existsSync(snapshotFile())).toBe(false);
  });

  it('tells its progress in plain lines where there is no terminal', async () => {
    expect((await ingest(content)).told).toContain('2 of 2 read');
  });

  it.each([[[]], [['--lang', 'es', 'x']], [['--max-pages', 'many', 'x']], [['--nonsense', 'x']]])(
    'answers wrong use %j with its usage line',
    async (args) => {
      await expect(ingest(...args)).rejects.toThrow(WrongUse);
      await expect(ingest(...args)).rejects.toThrow('Usage: npm run ingest');
    },
  );

  it('with --watch ingests again at a change, until it is ended', async () => {
    const ending = new AbortController();
    const printed: string[] = [];
    let told = '';
    const progress = new PassThrough();
    progress.on('data', (text: Buffer) => (told += text.toString()));
    const watching = runIngest([content, '--watch', '--replace-pack', '--json'], {
      dataDir,
      clock: { now: () => new Date() },
      print: (text) => printed.push(text),
      progress,
      signal: ending.signal,
      watchTimes: { settleMs: 20, revisitMs: 60_000 },
    });
    await eventually(() => told.includes('Watching'));
    write('en/canoe.md', '# Canoe permit\n\nA canoe permit costs ten dollars a year.');
    await eventually(() => printed.length > 1);
    ending.abort();
    expect(await watching).toBe(0);
    expect(JSON.parse(printed.at(-1)!).pages.en).toBe(2);
  });
});

describe('npm run ingest with an address', () => {
  let site: Server;
  let asked: string[];

  beforeEach(async () => {
    asked = [];
    site = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers['if-none-match'] ?? ''}`.trim());
      if (request.url !== '/en/boats.html') response.writeHead(404).end();
      else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/html', etag: '"1"' })
          .end(
            '<html lang="en"><main><h1>Boats</h1><p>Boats of every kind need a number on them.</p></main></html>',
          );
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  });

  afterEach(() => new Promise((resolve) => site.close(resolve)));

  it('asks a site only for what has changed, and keeps what stands', async () => {
    const { port } = site.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/en/boats.html`;
    const args = [address, '--allow-private-addresses'];
    expect((await ingestJson(...args)).report).toMatchObject({
      added: [{ title: 'Boats' }],
      failed: [],
    });
    expect((await ingestJson(...args)).report).toMatchObject({
      unchanged: 1,
      gone: [],
      failed: [],
    });
    expect(asked).toContain('/en/boats.html "1"');
    expect(await titleFor('number on boats', 'en')).toBe('Boats');
  });
});
