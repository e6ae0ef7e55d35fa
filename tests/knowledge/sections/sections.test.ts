import { join } from 'node:path';

import { splitOf } from '../../../knowledge/evaluate/split';
import { measureSections } from '../../../knowledge/evaluate/section-accuracy';
import { readContentPack } from '../../../knowledge/ingest/content-pack';
import { readSectionQuestions } from '../../../knowledge/ingest/section-questions';
import { createRetriever } from '../../../knowledge/retriever';
import { buildSnapshot } from '../../../knowledge/snapshot/snapshot';

const PACK = join(__dirname, '../../../knowledge/content');
const questions = readSectionQuestions(join(PACK, 'section-questions.jsonl'));
const snapshot = buildSnapshot(readContentPack(PACK).documents);
const retriever = createRetriever(snapshot);

describe('the labelled sections', () => {
  it('have ids of their own, pages that have their heading, and the half of their page', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { lang, doc_id, heading, split } of questions) {
      const page = retriever.documentOfPair(doc_id, lang);
      const headings = snapshot.indexes[lang].passages
        .filter(({ documentId }) => documentId === page?.id)
        .map(({ headingPath }) => headingPath.at(-1));
      expect(headings).toContain(heading);
      expect(split).toBe(splitOf(doc_id));
    }
  });
});

describe.each(['en', 'fr'] as const)('on the test half in %s', (lang) => {
  const own = questions.filter((row) => row.lang === lang && row.split === 'test');

  it('the section that answers is chosen in most cases', () => {
    const figures = measureSections(retriever, own);
    expect(figures['section given its page']).toBeGreaterThan(0.85);
    expect(figures['section by search']).toBeGreaterThan(0.78);
  });
});

describe('the section of a page', () => {
  it.each([
    ['en', 'How do I apply for EI?', 'How to apply'],
    ['fr', 'comment demander le chômage', 'Comment faire une demande'],
    ['en', 'can I get welfare in Alberta', 'Who can get Income Support in Alberta'],
    ['fr', 'aide sociale en Ontario', 'Quel programme de l’Ontario vous convient'],
    ['fr', 'renouveler permis de conduire Québec', 'Québec'],
    ['en', 'how to get a SIN', 'How to apply'],
    ['fr', 'comment avoir un NAS', 'Comment faire la demande'],
  ] as const)('is the one that answers (%s): %s', (lang, question, heading) => {
    expect(retriever.retrieve(question, lang).passages[0]?.passage.headingPath.at(-1)).toBe(
      heading,
    );
  });
});

describe('pages without headings', () => {
  const long = (about: string) => `${`A line about ${about}. `.repeat(60)}\n`;
  const plain = createRetriever(
    buildSnapshot([
      {
        id: 'plain',
        pairId: 'plain',
        language: 'en',
        title: 'Town parks',
        url: '',
        aliases: [],
        text: `${long('benches')}\n${long('picnics')}`,
      },
    ]),
  );

  it('are searched by their words alone', () => {
    const found = plain.retrieve('how much is a picnic in the park', 'en').passages;
    expect(found.length).toBeGreaterThan(1);
    expect(found[0]?.passage.text).toContain('picnics');
  });
});
