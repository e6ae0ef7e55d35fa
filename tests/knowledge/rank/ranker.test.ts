import { createAnalyser } from '../../../knowledge/analyse/analyser';
import type { Language } from '../../../knowledge/language';
import { QuestionReader } from '../../../knowledge/question-reader';
import { CandidateReader } from '../../../knowledge/rank/candidate-features';
import { Ranker } from '../../../knowledge/rank/ranker';
import { countsIn } from '../../../knowledge/retrieval-features';
import { buildSnapshot } from '../../../knowledge/snapshot/snapshot';
import { SERVICE_PAGES } from '../service-pages';

const { indexes } = buildSnapshot(SERVICE_PAGES);

function open(language: Language, weights: Record<string, number>) {
  const index = indexes[language];
  const reader = new QuestionReader(createAnalyser(language), index.vocabulary);
  const candidates = new CandidateReader(index, reader.analyser, countsIn(index.documentTable));
  const placeOf = (id: string) => index.documents.findIndex((document) => document.id === id);
  return { reader, candidates, placeOf, ranker: new Ranker(candidates, () => ({ weights })) };
}

describe('The ranker', () => {
  it.each([
    ['en', 'dog licence', 'dog-licence-en', 'library-card-en'],
    ['fr', 'médaille pour chien', 'dog-licence-fr', 'library-card-fr'],
  ] as const)('puts the page with the name of the question first (%s): %s', (...row) => {
    const [language, question, right, wrong] = row;
    const { reader, ranker, placeOf } = open(language, { nameLetters: 5 });
    const hits = [
      { document: placeOf(wrong), score: 3 },
      { document: placeOf(right), score: 2 },
    ];
    const ranked = ranker.rank(reader.read(question), hits);
    expect(ranked.map(({ document }) => document)).toEqual([placeOf(right), placeOf(wrong)]);
  });

  it('gives the first page its score by words, and those after it less', () => {
    const { reader, ranker, placeOf } = open('en', { nameLetters: 5 });
    const hits = [
      { document: placeOf('library-card-en'), score: 3 },
      { document: placeOf('dog-licence-en'), score: 2 },
    ];
    const [first, second] = ranker.rank(reader.read('dog licence'), hits);
    expect(first?.score).toBe(2);
    expect(second?.score).toBeGreaterThan(0);
    expect(second?.score).toBeLessThan(2);
  });

  it('keeps the order of the search where nothing tells the pages apart', () => {
    const { reader, ranker } = open('en', {});
    const hits = [
      { document: 1, score: 3 },
      { document: 0, score: 2 },
    ];
    const ranked = ranker.rank(reader.read('dog licence'), hits);
    expect(ranked.map(({ document }) => document)).toEqual([1, 0]);
  });

  it('leaves what stands far down the search where it is', () => {
    const { reader, ranker } = open('en', { nameLetters: 5 });
    const hits = Array.from({ length: 25 }, (_, place) => ({
      document: place % indexes.en.documents.length,
      score: 25 - place,
    }));
    const ranked = ranker.rank(reader.read('dog licence'), hits);
    expect(ranked).toHaveLength(25);
    expect(ranked.slice(20).map(({ document }) => document)).toEqual(
      hits.slice(20).map(({ document }) => document),
    );
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('finds nothing among nothing', () => {
    const { reader, ranker } = open('fr', {});
    expect(ranker.rank(reader.read('chien'), [])).toEqual([]);
  });
});

describe('The features of a candidate', () => {
  it.each([
    ['en', 'a licence for my dog', 'dog-licence-en', 'library-card-en'],
    ['fr', 'une médaille pour mon chien', 'dog-licence-fr', 'library-card-fr'],
  ] as const)('say which page has the words and the name (%s): %s', (...row) => {
    const [language, question, right, wrong] = row;
    const { reader, candidates, placeOf } = open(language, {});
    const hits = [right, wrong].map((id) => ({ document: placeOf(id), score: 1 }));
    const [having, lacking] = candidates.read(reader.read(question), hits);
    const named = ['rarityCoverage', 'nameCoverage', 'nameLetters', 'densestWindow'];
    for (const name of [...named, 'sentenceCosine', 'likelihood'])
      expect(having?.[name]).toBeGreaterThan(lacking?.[name] ?? Infinity);
    expect(having?.missingWords).toBeLessThan(lacking?.missingWords ?? 0);
  });

  it('are numbers for a question without a known word', () => {
    const { reader, candidates } = open('en', {});
    const [features = {}] = candidates.read(reader.read('xyzzy'), [{ document: 0, score: 0 }]);
    expect(Object.values(features).every(Number.isFinite)).toBe(true);
  });
});
