import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readDocumentRows } from '../../../knowledge/ingest/document-rows';
import { readQuestionRows } from '../../../knowledge/ingest/question-rows';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'json-lines-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('JSON Lines', () => {
  it('reads documents and fills in what may be absent', () => {
    const file = write('documents.jsonl', '{"id":"a","lang":"fr","text":"Bonjour"}\n\n');
    expect(readDocumentRows(file)).toEqual([
      { id: 'a', pairId: 'a', language: 'fr', title: '', url: '', text: 'Bonjour', aliases: [] },
    ]);
  });

  it('names the file and the line of a row that does not fit', () => {
    const file = write(
      'questions.jsonl',
      '{"id":"q1","lang":"en","question":"Where?","doc_id":"a"}\n{"id":"q2","lang":"de","question":"Wo?","doc_id":"a"}',
    );
    expect(() => readQuestionRows(file)).toThrow(/questions\.jsonl:2: lang: /);
  });

  it('names the file and the line of what is not JSON', () => {
    const file = write('broken.jsonl', '\n{"id": ');
    expect(() => readDocumentRows(file)).toThrow(`${file}:2: is not valid JSON`);
  });
});
