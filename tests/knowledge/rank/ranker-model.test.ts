import { CandidateReader } from '../../../knowledge/rank/candidate-features';
import { loadRankerModel, standingOf } from '../../../knowledge/rank/ranker-model';
import { createAnalyser } from '../../../knowledge/analyse/analyser';
import { QuestionReader } from '../../../knowledge/question-reader';
import { countsIn } from '../../../knowledge/retrieval-features';
import { buildSnapshot } from '../../../knowledge/snapshot/snapshot';
import { SERVICE_PAGES } from '../service-pages';

describe('The trained ranker', () => {
  it('weighs just the features that candidates have', () => {
    const index = buildSnapshot(SERVICE_PAGES).indexes.en;
    const reader = new QuestionReader(createAnalyser('en'), index.vocabulary);
    const candidates = new CandidateReader(index, reader.analyser, countsIn(index.documentTable));
    const [features = {}] = candidates.read(reader.read('dog'), [{ document: 0, score: 1 }]);
    expect(Object.keys(loadRankerModel().weights).sort()).toEqual(Object.keys(features).sort());
  });

  it('adds up what each feature is worth', () => {
    const model = { weights: { coverage: 2, missingWords: -1 } };
    expect(standingOf(model, { coverage: 0.5, missingWords: 3 })).toBe(-2);
  });
});
