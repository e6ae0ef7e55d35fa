import type { CandidatePage } from './candidate-page';
import type { CandidateQuestion, QuestionWord } from './candidate-question';

const NEAR = 8;
const WINDOW = 15;

/** A word of the question at a place of the page. */
interface Occurrence {
  readonly at: number;
  readonly word: number;
}

function occurrencesOf(words: readonly QuestionWord[], terms: readonly string[]): Occurrence[] {
  const wordOf = new Map<string, number>();
  words.forEach(({ trusts }, word) => {
    for (const term of trusts.keys()) if (!wordOf.has(term)) wordOf.set(term, word);
  });
  return terms.flatMap((term, at) => {
    const word = wordOf.get(term);
    return word === undefined ? [] : [{ at, word }];
  });
}

/** Adjacent words of the question that stand within `distance` of each other somewhere in the page. */
function nearPairs(occurrences: readonly Occurrence[], distance: number): ReadonlySet<number> {
  const found = new Set<number>();
  occurrences.forEach(({ at, word }, place) => {
    for (let next = place + 1; next < occurrences.length; next += 1) {
      const other = occurrences[next];
      if (other === undefined || other.at - at > distance) break;
      if (other.word === word + 1) found.add(word);
      else if (distance > 1 && other.word === word - 1) found.add(other.word);
    }
  });
  return found;
}

/** The distinct words inside a window that moves over the page, and the sum of their rarities. */
class Window {
  sum = 0;
  readonly #counts: Uint32Array;

  constructor(private readonly words: readonly QuestionWord[]) {
    this.#counts = new Uint32Array(words.length);
  }

  add({ word }: Occurrence): void {
    if (this.#counts[word] === 0) this.sum += this.words[word]?.rarity ?? 0;
    this.#counts[word] = (this.#counts[word] ?? 0) + 1;
  }

  remove({ word }: Occurrence): void {
    this.#counts[word] = (this.#counts[word] ?? 1) - 1;
    if (this.#counts[word] === 0) this.sum -= this.words[word]?.rarity ?? 0;
  }
}

/** The highest sum of rarities of distinct words within a window. */
function densestWindow(occurrences: readonly Occurrence[], words: readonly QuestionWord[]): number {
  const window = new Window(words);
  let [left, best] = [0, 0];
  for (const occurrence of occurrences) {
    window.add(occurrence);
    for (let first = occurrences[left]; first && occurrence.at - first.at > WINDOW;) {
      window.remove(first);
      left += 1;
      first = occurrences[left];
    }
    best = Math.max(best, window.sum);
  }
  return best;
}

/** The longest stretch of the page that is a stretch of the question, in words. */
function longestRun(occurrences: readonly Occurrence[]): number {
  let [run, best] = [0, 0];
  occurrences.forEach(({ at, word }, place) => {
    const before = occurrences[place - 1];
    const goesOn = before?.at === at - 1 && before.word === word - 1;
    run = goesOn ? run + 1 : 1;
    best = Math.max(best, run);
  });
  return best;
}

/** How closely the question's words stand together in the page. */
export function proximityFeatures(
  { words, totalRarity }: CandidateQuestion,
  { terms }: CandidatePage,
) {
  const occurrences = occurrencesOf(words, terms);
  const pairs = Math.max(1, words.length - 1);
  const run = longestRun(occurrences);
  return {
    adjacentPairs: nearPairs(occurrences, 1).size / pairs,
    nearPairs: nearPairs(occurrences, NEAR).size / pairs,
    densestWindow: densestWindow(occurrences, words) / totalRarity,
    longestRun: run,
    runShare: run / Math.max(1, words.length),
  };
}
