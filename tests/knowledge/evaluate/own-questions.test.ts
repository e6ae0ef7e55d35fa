import { join } from 'node:path';

import { createAnalyser } from '../../../knowledge/analyse/analyser';
import { assessConfidence } from '../../../knowledge/confidence/confidence';
import { containsFact } from '../../../knowledge/evaluate/fact-in-answer';
import { askQuestion, isOutside } from '../../../knowledge/evaluate/own-questions';
import { measureRanking } from '../../../knowledge/evaluate/ranking-metrics';
import { splitOf } from '../../../knowledge/evaluate/split';
import { readContentPack } from '../../../knowledge/ingest/content-pack';
import { readLabelledQuestions } from '../../../knowledge/ingest/labelled-questions';
import { createRetriever } from '../../../knowledge/retriever';
import { buildSnapshot } from '../../../knowledge/snapshot/snapshot';

const PACK = join(__dirname, '../../../knowledge/content');
const questions = readLabelledQuestions(join(PACK, 'questions.jsonl'));
const { documents } = readContentPack(PACK);
const retriever = createRetriever(buildSnapshot(documents));

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

describe('the labelled questions', () => {
  it('have ids of their own and pages that exist', () => {
    const slugs = new Set(documents.map(({ pairId }) => pairId));
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(questions.filter(({ doc_id }) => doc_id !== null && !slugs.has(doc_id))).toEqual([]);
  });

  it('are split by page, so that no page is in both halves', () => {
    for (const { id, doc_id, split } of questions) expect(split).toBe(splitOf(doc_id ?? id));
  });

  it('never repeat a page’s title', () => {
    const titles = new Set(documents.map(({ title }) => normalise(title)));
    expect(questions.filter(({ question }) => titles.has(normalise(question)))).toEqual([]);
  });

  it('are not near copies of each other', () => {
    for (const lang of ['en', 'fr'] as const) {
      const analyser = createAnalyser(lang);
      const keys = questions
        .filter((question) => question.lang === lang)
        .map(({ question }) =>
          analyser
            .analyse(question)
            .map(({ term }) => term)
            .sort()
            .join(' '),
        )
        .filter((key) => key.split(' ').length > 3);
      expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
    }
  });
});

describe('the facts that right answers contain', () => {
  const withFact = questions.filter(({ must_contain }) => must_contain !== undefined);

  it.each(['en', 'fr'] as const)('are known for at least 100 test questions in %s', (lang) => {
    const known = withFact.filter((row) => row.lang === lang && row.split === 'test');
    expect(known.length).toBeGreaterThanOrEqual(100);
  });

  it('stand on the page that answers, in each of their wordings', () => {
    const texts = new Map(documents.map(({ id, text }) => [id, text]));
    const missing = withFact.flatMap(({ id, lang, doc_id, must_contain = [], also = [] }) =>
      [{ doc_id, must_contain }, ...also].flatMap((page) =>
        page.must_contain
          .filter((fact) => !containsFact(texts.get(`${page.doc_id}-${lang}`) ?? '', [fact]))
          .map((fact) => `${id}: ${fact}`),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(['en', 'fr'] as const)('retrieval on the test half in %s', (lang) => {
  const asked = questions
    .filter((question) => question.lang === lang && question.split === 'test')
    .map((question) => askQuestion(retriever, question));

  it('finds the page of most questions', () => {
    const inside = asked.filter((row) => !isOutside(row));
    const figures = measureRanking(inside.map(({ rank }) => rank));
    expect(figures['recall@1']).toBeGreaterThan(0.7);
    expect(figures['recall@5']).toBeGreaterThan(0.88);
  });

  it('hardly ever answers a question that no page answers', () => {
    const outside = asked.filter(isOutside);
    const answered = outside.filter(
      ({ retrieval }) => assessConfidence(retrieval).band === 'answer',
    );
    expect(answered.length / outside.length).toBeLessThan(0.1);
  });
});
