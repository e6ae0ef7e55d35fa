import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { readContentPack } from '../../../knowledge/ingest/content-pack';

const PACK = join(__dirname, '../../../knowledge/content');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-pack-'));
  mkdirSync(join(folder, 'en'));
  mkdirSync(join(folder, 'fr'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FACTS: Readonly<Record<string, string>> = {
  title: 'Dogs',
  url: 'https://town.example/dogs',
  department: 'The town',
  topic: 'housing',
  audience: 'everyone',
  updated: '2026-01-31',
};

function pageOf(changes: Readonly<Record<string, string>> = {}): string {
  const facts = Object.entries({ ...FACTS, ...changes }).map(([key, value]) => `${key}: ${value}`);
  return `---\n${facts.join('\n')}\naliases:\n  - dog\n---\n\nDogs are welcome.\n`;
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe('readContentPack', () => {
  it('reads both pages of a pair', () => {
    write('en/housing/dogs.md', pageOf());
    write('fr/housing/dogs.md', pageOf({ title: 'Chiens', phone: '1-800-555-0100' }));
    const { documents, problems } = readContentPack(folder);
    expect(problems).toEqual([]);
    expect(documents).toEqual([
      {
        ...FACTS,
        id: 'dogs-en',
        pairId: 'dogs',
        language: 'en',
        text: 'Dogs are welcome.',
        aliases: ['dog'],
      },
      {
        ...FACTS,
        title: 'Chiens',
        phone: '1-800-555-0100',
        id: 'dogs-fr',
        pairId: 'dogs',
        language: 'fr',
        text: 'Dogs are welcome.',
        aliases: ['dog'],
      },
    ]);
  });

  it('names a page without its twin and leaves it out', () => {
    write('en/housing/dogs.md', pageOf());
    const { documents, problems } = readContentPack(folder);
    expect(documents).toEqual([]);
    expect(problems).toEqual([
      { file: 'en/housing/dogs.md', message: 'its twin fr/housing/dogs.md is missing' },
    ]);
  });

  it.each([
    [{ topic: 'pets' }, /topic/],
    [{ url: 'town.example' }, /url/],
    [{ updated: 'yesterday' }, /updated/],
    [{ colour: 'brown' }, /colour/],
    [{ title: '"Dogs' }, /not valid YAML/],
    [{ topic: 'health' }, /folder "housing"/],
  ])('names what is wrong in the front matter: %j', (changes, message) => {
    write('en/housing/dogs.md', pageOf());
    write('fr/housing/dogs.md', pageOf(changes));
    const { documents, problems } = readContentPack(folder);
    expect(problems).toEqual([
      { file: 'fr/housing/dogs.md', message: expect.stringMatching(message) },
    ]);
    expect(documents).toEqual([]);
  });

  it('names a page without front matter or without text', () => {
    write('en/housing/dogs.md', 'Dogs are welcome.');
    write('fr/housing/dogs.md', pageOf().replace('Dogs are welcome.', ''));
    expect(readContentPack(folder).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('front matter'),
      'the page has no text',
    ]);
  });

  it('gives a page what citizens say for it, in its language', () => {
    for (const language of ['en', 'fr']) write(`${language}/housing/dogs.md`, pageOf());
    write('utterances/en.jsonl', '{"intent":"dogs","utterance":"can I keep my puppy"}\n');
    write('utterances/fr.jsonl', '{"intent":"dogs","utterance":"puis-je garder mon chiot"}\n');
    expect(readContentPack(folder).documents.map(({ utterances }) => utterances)).toEqual([
      [{ text: 'can I keep my puppy' }],
      [{ text: 'puis-je garder mon chiot' }],
    ]);
  });

  it('knows which section answers what citizens say, and names a section that its page does not have', () => {
    for (const language of ['en', 'fr'])
      write(
        `${language}/housing/dogs.md`,
        pageOf().replace('Dogs are welcome.', '## Leash\nDogs are welcome.'),
      );
    const row = (section: string) =>
      `${JSON.stringify({ intent: 'dogs', utterance: 'can it run free', section })}\n`;
    write('utterances/en.jsonl', row('Leash'));
    write('utterances/fr.jsonl', row('Laisse'));
    const { documents, problems } = readContentPack(folder);
    expect(documents[0]?.utterances).toEqual([{ text: 'can it run free', section: 'Leash' }]);
    expect(problems).toEqual([
      { file: 'utterances/fr.jsonl', message: 'the page "dogs" has no section "Laisse"' },
    ]);
  });

  it('knows which sentences answer what citizens say, and names words that no sentence has', () => {
    for (const language of ['en', 'fr']) write(`${language}/housing/dogs.md`, pageOf());
    const row = (answers: readonly string[]) =>
      `${JSON.stringify({ intent: 'dogs', utterance: 'my puppy', answers })}\n`;
    write('utterances/en.jsonl', row(['Dogs are']));
    write('utterances/fr.jsonl', row(['Les chats sont']));
    const { documents, problems } = readContentPack(folder);
    expect(documents[0]?.utterances).toEqual([{ text: 'my puppy', answers: ['Dogs are'] }]);
    expect(problems).toEqual([
      {
        file: 'utterances/fr.jsonl',
        message: 'the page "dogs" has no sentence with "Les chats sont"',
      },
    ]);
  });

  it('names an utterance of a page that is not there, and a line that does not fit', () => {
    for (const language of ['en', 'fr']) write(`${language}/housing/dogs.md`, pageOf());
    write('utterances/en.jsonl', '{"intent":"cats","utterance":"my kitten"}\n');
    write('utterances/fr.jsonl', '{"intent":"dogs"}\n');
    const { documents, problems } = readContentPack(folder);
    expect(documents).toHaveLength(2);
    expect(problems).toEqual([
      { file: 'utterances/fr.jsonl', message: expect.stringMatching(/^line 1: utterance/) },
      { file: 'utterances/en.jsonl', message: 'there is no page "cats"' },
    ]);
  });

  it('takes the good pages of a pack that has bad ones', () => {
    for (const language of ['en', 'fr']) write(`${language}/housing/cats.md`, pageOf());
    write('en/housing/dogs.md', 'broken');
    expect(readContentPack(folder).documents.map(({ id }) => id)).toEqual(['cats-en', 'cats-fr']);
  });
});

describe('the content pack of the project', () => {
  const { documents, problems } = readContentPack(PACK);

  it('has no problems', () => {
    expect(problems).toEqual([]);
  });

  it('has as many pages in French as in English', () => {
    const count = (language: string) =>
      documents.filter((document) => document.language === language).length;
    expect(count('fr')).toBe(count('en'));
    expect(count('en')).toBeGreaterThan(90);
  });

  it('names its subjects differently from page to page', () => {
    for (const language of ['en', 'fr']) {
      const titles = documents.filter((d) => d.language === language).map((d) => d.title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});
