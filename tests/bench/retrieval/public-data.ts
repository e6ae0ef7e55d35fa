import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const SUBJECTS = [
  ['dog licence', 'Every dog needs a licence.', 'permis de chien', 'Tout chien porte un permis.'],
  ['passport', 'A passport lets you travel.', 'passeport', 'Un passeport permet de voyager.'],
  ['library card', 'Borrow books with a card.', 'bibliothèque', 'Empruntez des livres ici.'],
  [
    'parking',
    'Parking meters take coins.',
    'stationnement',
    'Les parcomètres prennent la monnaie.',
  ],
] as const;

export const DOCUMENTS = SUBJECTS.flatMap(([titleEn, en, titleFr, fr], place) => [
  { id: `s${place}-en`, pair_id: `s${place}`, lang: 'en', title: titleEn, text: en },
  { id: `s${place}-fr`, pair_id: `s${place}`, lang: 'fr', title: titleFr, text: fr },
]);

const QUESTIONS = [
  { id: 'q1', lang: 'en', question: 'Do I need a licence for my dog?', doc_id: 's0-en' },
  { id: 'q2', lang: 'fr', question: 'Où avoir un passeport?', doc_id: 's1-fr' },
  { id: 'q3', lang: 'en', question: 'passport', doc_id: 's1-fr', target_lang: 'fr' },
];

function toLines(rows: readonly object[]): string {
  return rows.map((row) => JSON.stringify(row)).join('\n');
}

/** A folder laid out as the public data is; returns its path. */
export function writePublicData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-data-'));
  for (const name of ['retrieval/small', 'content', 'parallel'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'retrieval/small/documents.jsonl'), toLines(DOCUMENTS));
  writeFileSync(join(folder, 'retrieval/small/questions.jsonl'), toLines(QUESTIONS));
  writeFileSync(join(folder, 'content/pages.jsonl'), toLines(DOCUMENTS));
  const sentences = Array.from(
    { length: 60 },
    (_, place) => `The ${place}th sentence speaks of a law.\tLa phrase ${place} parle d’une loi.`,
  );
  writeFileSync(join(folder, 'parallel/laws.tsv.gz'), gzipSync(sentences.join('\n')));
  return folder;
}
