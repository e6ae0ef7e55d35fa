import type { CandidatePage, PageName } from './candidate-page';
import { coverageBy, type CandidateQuestion } from './candidate-question';
import { likenessOf } from './letter-grams';

function harmonicMean(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}

/** Share of the name's words that the question has, by trust. */
function namedBy({ words }: CandidateQuestion, { terms }: PageName): number {
  let named = 0;
  for (const term of terms)
    named += words.reduce((best, { trusts }) => Math.max(best, trusts.get(term) ?? 0), 0);
  return named / Math.max(1, terms.size);
}

function pairsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(1).map((word, place) => `${words[place] ?? ''} ${word}`));
}

function highest<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((best, item) => Math.max(best, valueOf(item)), 0);
}

/** How near the question comes to one of the page's names; 0 where the page has none. */
export function nameFeatures(question: CandidateQuestion, { names }: CandidatePage) {
  const { allWords, letterGrams } = question;
  const distinct = new Set(allWords);
  const pairs = pairsOf(allWords);
  return {
    nameMatch: highest(names, (name) =>
      harmonicMean(coverageBy(question, name.terms), namedBy(question, name)),
    ),
    nameCoverage: highest(names, (name) => coverageBy(question, name.terms)),
    nameNamed: highest(names, (name) => namedBy(question, name)),
    nameWords: highest(names, (name) => likenessOf(distinct, new Set(name.allWords))),
    namePairs: highest(names, (name) => likenessOf(pairs, pairsOf(name.allWords))),
    nameLetters: highest(names, (name) => likenessOf(letterGrams, name.letterGrams)),
    nameBeginning: Number(names[0] !== undefined && names[0].allWords[0] === allWords[0]),
  };
}
