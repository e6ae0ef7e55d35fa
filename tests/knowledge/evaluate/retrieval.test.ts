import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { evaluateRetrieval } from '../../../knowledge/evaluate/retrieval';
import { readDocumentRows } from '../../../knowledge/ingest/document-rows';
import { readQuestionRows } from '../../../knowledge/ingest/question-rows';
import type { Language } from '../../../knowledge/language';
import { SERVICE_PAGES } from '../service-pages';

const DATA = join(__dirname, '../../../../shared/data/retrieval');

function ask(lang: Language, question: string, doc_id: string) {
  return { id: question, lang, question, doc_id };
}

describe('evaluateRetrieval', () => {
  it('groups questions by their language and that of the document', () => {
    const { report } = evaluateRetrieval(SERVICE_PAGES, [
      ask('en', 'dog licence', 'dog-licence-en'),
      ask('fr', 'médaille de chien', 'dog-licence-fr'),
      { ...ask('en', 'licence', 'dog-licence-fr'), target_lang: 'fr' },
    ]);
    expect(Object.keys(report.groups)).toEqual(['en>en', 'en>fr', 'fr>fr']);
    expect(report.groups['fr>fr']).toEqual({ n: 1, 'recall@1': 1, 'recall@5': 1, 'mrr@10': 1 });
  });

  it('counts a document with the right one’s text as right, but only in the same language', () => {
    const [page] = SERVICE_PAGES;
    const copy = { ...page!, id: 'copy-en', title: 'Dog licence dog licence' };
    const evaluate = (language: Language) =>
      evaluateRetrieval(
        [page!, { ...copy, language }],
        [{ ...ask('en', 'dog licence', 'dog-licence-en'), target_lang: language }],
      ).report.groups[`en>${language}`]?.['recall@1'];
    expect(evaluate('en')).toBe(1);
    expect(evaluate('fr')).toBe(0);
  });

  it('gives the ranking of each question', () => {
    const { details } = evaluateRetrieval(SERVICE_PAGES, [
      ask('en', 'dog licence', 'dog-licence-en'),
    ]);
    expect(details).toHaveLength(1);
    expect(details[0]?.ranked[0]).toEqual({ doc_id: 'dog-licence-en', score: expect.any(Number) });
  });

  it('counts an empty question, and one whose document does not exist, as missed', () => {
    const { report } = evaluateRetrieval(SERVICE_PAGES, [
      ask('en', '', 'dog-licence-en'),
      ask('en', 'dog', 'no-such-document'),
    ]);
    expect(report.groups['en>en']).toMatchObject({ n: 2, 'recall@5': 0 });
  });
});

/** A plain MiniSearch index on the same files; see knowledge/DESIGN.md. */
const PLAIN_ENGINE = [
  ['quebec_covid_bilingual', 'en>en', 0.51],
  ['quebec_covid_bilingual', 'fr>fr', 0.62],
  ['quebec_covid_paraphrases_en', 'en>en', 0.6],
] as const;

const describeWithData = existsSync(DATA) ? describe : describe.skip;

describeWithData('on public questions (skipped where ../shared/data is absent)', () => {
  it.each(PLAIN_ENGINE)('%s %s is above a plain engine’s recall@1', (name, group, recall) => {
    const folder = join(DATA, name);
    const { report } = evaluateRetrieval(
      readDocumentRows(join(folder, 'documents.jsonl')),
      readQuestionRows(join(folder, 'questions.jsonl')),
    );
    expect(report.groups[group]?.['recall@1']).toBeGreaterThan(recall);
  });
});
