import { createAnalyser } from '../../../knowledge/analyse/analyser';
import type { Language } from '../../../knowledge/language';
import { QuestionReader } from '../../../knowledge/question-reader';
import { CandidatePages } from '../../../knowledge/rank/candidate-page';
import { readCandidateQuestion } from '../../../knowledge/rank/candidate-question';
import { questionLikelihood } from '../../../knowledge/rank/question-likelihood';
import { countsIn } from '../../../knowledge/retrieval-features';
import { buildSnapshot } from '../../../knowledge/snapshot/snapshot';
import type { TranslationTable } from '../../../knowledge/translate/translation-table';
import { SERVICE_PAGES } from '../service-pages';

const { indexes } = buildSnapshot(SERVICE_PAGES);

function likelihoodOf(question: string, pageId: string, associations: TranslationTable): number {
  const language: Language = pageId.endsWith('-fr') ? 'fr' : 'en';
  const index = indexes[language];
  const reader = new QuestionReader(createAnalyser(language), index.vocabulary);
  const { analyser } = reader;
  const read = readCandidateQuestion(reader.read(question), {
    analyser,
    vocabulary: index.vocabulary.terms,
    counts: countsIn(index.documentTable),
  });
  const place = index.documents.findIndex(({ id }) => id === pageId);
  return questionLikelihood(read, new CandidatePages(index, analyser).pageOf(place), associations);
}

const NOTHING: TranslationTable = new Map();

describe('The likelihood of a question', () => {
  it.each([
    ['dog licence', 'dog-licence-en', 'library-card-en'],
    ['médaille pour chien', 'dog-licence-fr', 'library-card-fr'],
  ])('is higher for the page that has its words: %s', (question, having, lacking) => {
    expect(likelihoodOf(question, having, NOTHING)).toBeGreaterThan(
      likelihoodOf(question, lacking, NOTHING),
    );
  });

  it.each([
    ['zyzzyx', 'dog-licence-en', 'dog'],
    ['zyzzyx', 'dog-licence-fr', 'chien'],
  ])('rises where a word of the page calls up one that it lacks: %s, %s', (word, page, term) => {
    const associations = new Map([[word, [{ term, trust: 0.3 }]]]);
    expect(likelihoodOf(word, page, associations)).toBeGreaterThan(
      likelihoodOf(word, page, NOTHING),
    );
  });

  it('is a number for a question without a word', () => {
    expect(likelihoodOf('', 'dog-licence-en', NOTHING)).toBe(0);
  });
});
