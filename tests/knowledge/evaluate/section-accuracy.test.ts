import { measureSections } from '../../../knowledge/evaluate/section-accuracy';
import type { SectionQuestion } from '../../../knowledge/ingest/section-questions';
import { createRetriever } from '../../../knowledge/retriever';
import { buildSnapshot } from '../../../knowledge/snapshot/snapshot';
import { SERVICE_PAGES } from '../service-pages';

const retriever = createRetriever(buildSnapshot(SERVICE_PAGES));
const row: SectionQuestion = {
  id: 'q',
  lang: 'en',
  question: 'what does it cost',
  doc_id: 'dog-licence',
  heading: 'What it costs',
  split: 'test',
};

describe('measuring sections', () => {
  it('counts the right section of the right page, with the page given and without', () => {
    const elsewhere = { ...row, question: 'borrow books', heading: 'Who needs a licence' };
    expect(measureSections(retriever, [row, elsewhere])).toEqual({
      sectionQuestions: 2,
      'section given its page': 1,
      'section by search': 0.5,
    });
  });

  it('counts a page that does not exist as missed, and no questions as 0', () => {
    const unknown = { ...row, doc_id: 'cats' };
    expect(measureSections(retriever, [unknown])['section given its page']).toBe(0);
    expect(measureSections(retriever, [])['section by search']).toBe(0);
  });
});
