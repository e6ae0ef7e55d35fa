import type { TranslationTable } from '../translate/translation-table';
import type { CandidatePage } from './candidate-page';
import type { CandidateQuestion, QuestionWord } from './candidate-question';

/** How many words of a page weigh as much as the language in general. */
const SMOOTHING_WORDS = 30;
/** What is left for a page's words to call up others, beside standing for themselves. */
const ASSOCIATED_SHARE = 0.4;

function highestCount({ trusts }: QuestionWord, { counts }: CandidatePage): number {
  let highest = 0;
  for (const [term, trust] of trusts) highest = Math.max(highest, trust * (counts.get(term) ?? 0));
  return highest;
}

/** How often the page's words would call up the word, were each to call up one. */
function associatedCount(
  { term }: QuestionWord,
  { counts }: CandidatePage,
  associations: TranslationTable,
): number {
  const found = associations.get(term) ?? [];
  return found.reduce((sum, other) => sum + other.trust * (counts.get(other.term) ?? 0), 0);
}

/**
 * How likely a writer who has the page in mind is to ask the question: the mean logarithm of its words'
 * probabilities, each from the page itself, from what its words are associated with, and from the language
 * in general. A translation language model (Xue, Jeon and Croft, Retrieval Models for Question and Answer
 * Archives, 2008).
 */
export function questionLikelihood(
  { words }: CandidateQuestion,
  page: CandidatePage,
  associations: TranslationTable,
): number {
  const length = Math.max(1, page.terms.length);
  const share = length / (length + SMOOTHING_WORDS);
  let sum = 0;
  for (const word of words) {
    const own = (1 - ASSOCIATED_SHARE) * highestCount(word, page);
    const associated = ASSOCIATED_SHARE * associatedCount(word, page, associations);
    const fromPage = (share * (own + associated)) / length;
    sum += Math.log(fromPage + (1 - share) * word.commonness);
  }
  return sum / Math.max(1, words.length);
}
