import { evaluateEscalation } from '../../../knowledge/evaluate/escalation';
import {
  areaUnderRisk,
  coverageAtRisk,
  riskCoverageCurve,
} from '../../../knowledge/evaluate/selective-answering';

function row(probability: number, kind: 'right' | 'wrong' | 'outside') {
  return { probability, isRight: kind === 'right', isOutside: kind === 'outside' };
}

function page(language: 'en' | 'fr', id: string, [title, text]: readonly [string, string]) {
  return { id, pairId: id, language, title, text, url: '', aliases: [] };
}

const DOCUMENTS = [
  page('en', 'dog', ['Dog licence', 'Every dog needs a licence. It costs 20 dollars a year.']),
  page('en', 'pool', ['Swimming pools', 'Pools open in June. Children swim free on Sundays.']),
  page('fr', 'chien', ['Médaille de chien', 'Tout chien porte une médaille, chaque année.']),
];
const QUESTIONS = [
  { id: 'q1', lang: 'en' as const, question: 'licence for my dog', doc_id: 'dog' },
  { id: 'q2', lang: 'en' as const, question: 'when do pools open', doc_id: 'pool' },
  { id: 'q3', lang: 'fr' as const, question: 'médaille pour mon chien', doc_id: 'chien' },
];
const OUTSIDE = [{ id: 'o1', lang: 'en' as const, question: 'capital gains of a trust' }];

describe('the risk–coverage curve', () => {
  const rows = [row(0.9, 'right'), row(0.8, 'outside'), row(0.7, 'right'), row(0.6, 'wrong')];

  it('counts only answerable questions as covered, and every wrong answer as risk', () => {
    expect(riskCoverageCurve(rows)).toEqual([
      { confidence: 0.9, coverage: 1 / 3, risk: 0 },
      { confidence: 0.8, coverage: 1 / 3, risk: 1 / 2 },
      { confidence: 0.7, coverage: 2 / 3, risk: 1 / 3 },
      { confidence: 0.6, coverage: 1, risk: 1 / 2 },
    ]);
  });

  it('gives the highest coverage within a risk, also after a worse stretch', () => {
    expect(coverageAtRisk(riskCoverageCurve(rows), 0.05)).toBeCloseTo(1 / 3);
    expect(coverageAtRisk(riskCoverageCurve(rows), 0.34)).toBeCloseTo(2 / 3);
  });

  it('answers questions of one confidence together or not at all', () => {
    expect(riskCoverageCurve([row(0.9, 'right'), row(0.9, 'wrong')])).toHaveLength(1);
  });

  it('has the mean of the shares of wrong answers as its area', () => {
    expect(areaUnderRisk(rows)).toBeCloseTo((0 + 1 / 2 + 1 / 3 + 1 / 2) / 4);
  });
});

describe('evaluate escalation', () => {
  it('reports each language by itself', () => {
    const { report } = evaluateEscalation(DOCUMENTS, QUESTIONS, OUTSIDE);
    expect(report.en).toMatchObject({ n: 3, outsideAuroc: 1, coverageAtRisk5: 1 });
    expect(report.fr).toMatchObject({ n: 1, outsideAuroc: null });
  });

  it('has null for a language without rows', () => {
    expect(evaluateEscalation(DOCUMENTS, QUESTIONS.slice(0, 2), OUTSIDE).report.fr).toBeNull();
  });

  it('names the document that it would answer from, and how sure it is', () => {
    const { details } = evaluateEscalation(DOCUMENTS, QUESTIONS, OUTSIDE);
    expect(details.map(({ id, doc_id }) => [id, doc_id]).slice(0, 3)).toEqual([
      ['q1', 'dog'],
      ['q2', 'pool'],
      ['q3', 'chien'],
    ]);
    expect(details[3]).toEqual({ id: 'o1', doc_id: null, confidence: 0 });
  });

  it('fails answers that are wrong: with the labels exchanged nothing may be covered', () => {
    const exchanged = QUESTIONS.map((question) => ({
      ...question,
      doc_id: question.doc_id === 'dog' ? 'pool' : 'dog',
    }));
    const { report } = evaluateEscalation(DOCUMENTS, exchanged, OUTSIDE);
    expect(report.en?.coverageAtRisk5).toBe(0);
    expect(report.en?.aurc).toBe(1);
  });

  it('counts a document of the same words as right', () => {
    const twice = [...DOCUMENTS, { ...DOCUMENTS[0]!, id: 'dog-again', pairId: 'dog-again' }];
    const asked = [{ ...QUESTIONS[0]!, doc_id: 'dog-again' }];
    expect(evaluateEscalation(twice, asked, []).report.en?.coverageAtRisk5).toBe(1);
  });
});
