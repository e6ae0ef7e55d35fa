import { createAnalyser } from '../../../knowledge/analyse/analyser';
import type { Document } from '../../../knowledge/document';
import { createRetriever } from '../../../knowledge/retriever';
import { buildSnapshot } from '../../../knowledge/snapshot/snapshot';

/** Twenty thousand short passages over two thousand made-up words, the same on every run. */
function makeDocuments(count: number): Document[] {
  let seed = 1;
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    // Squaring makes some words common and most rare, as in a language.
    return Math.floor((seed / 2147483647) ** 2 * below);
  };
  const words = (length: number) => Array.from({ length }, () => `word${next(2000)}`).join(' ');
  return Array.from({ length: count }, (_, index) => ({
    id: `d${index}`,
    pairId: `d${index}`,
    language: 'en',
    title: words(5),
    url: '',
    aliases: [],
    text: words(30),
  }));
}

describe('searching twenty thousand passages', () => {
  const documents = makeDocuments(20_000);
  const retriever = createRetriever(buildSnapshot(documents));
  const questions = documents.slice(0, 300).map(({ title }) => title);

  it('finds the document whose title is asked for', () => {
    const found = questions.map(
      (question) => retriever.retrieve(question, 'en', { limit: 1 }).documents[0],
    );
    const analyser = createAnalyser('en');
    const keyOf = (text: string) =>
      analyser
        .analyse(text)
        .map(({ term }) => term)
        .sort()
        .join(' ');
    const right = found.filter(
      (hit, index) => keyOf(hit?.document.title ?? '') === keyOf(questions[index] ?? ''),
    );
    expect(right.length / questions.length).toBeGreaterThan(0.95);
  });
});
