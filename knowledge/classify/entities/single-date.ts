import type { DateMeaning } from './dates';
import type { DateValue } from './entity';
import { readNumericDate } from './numeric-date';
import { takePhrase } from './phrase';
import { rulesAt, type RuleIndex } from './rule-index';
import type { Found, Sentence } from './sentence';

/** The longest phrase that a rule knows at a word. */
export function readByRules(
  rules: RuleIndex<DateMeaning>,
  sentence: Sentence,
  at: number,
): Found<DateValue> | null {
  let best: Found<DateValue> | null = null;
  for (const [phrase, meaning] of rulesAt(rules, sentence, at)) {
    const taken = takePhrase(phrase, sentence, at);
    if (taken === null || taken.next <= (best?.next ?? 0)) continue;
    const value = meaning(taken.captures, sentence.today);
    if (value !== null) best = { value, first: at, next: taken.next };
  }
  return best;
}

/** A date within a phrase that shows it to be one: "from [March] to [2024]". */
export function readDateInContext(sentence: Sentence, at: number): Found<DateValue> | null {
  return (
    readNumericDate(sentence, at) ?? readByRules(sentence.lexicon.datesInContext, sentence, at)
  );
}

/** Where a date may begin behind one. */
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'le', 'la', 'l']);

/** The same past an article, where the date begins behind it. */
export function readDatePastArticle(sentence: Sentence, at: number): Found<DateValue> | null {
  const here = readDateInContext(sentence, at);
  if (here !== null || !ARTICLES.has(sentence.words[at]?.word ?? '')) return here;
  return readDateInContext(sentence, at + 1);
}
