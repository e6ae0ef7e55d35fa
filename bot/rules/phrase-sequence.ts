import { wordAfter, type Phrases } from './phrases';

/*
 * An utterance may be a row of phrases: "hello, yes, thank you". Both functions look once at each word, and remember
 * what they found there; a position is that of a word, or one past the utterance's end.
 */

/** Up to which words an utterance is nothing but these phrases: always 0 among them. */
export function headsOf(phrases: Phrases, utterance: string): ReadonlySet<number> {
  const heads = new Set([0]);
  for (const start of wordStarts(utterance)) {
    if (heads.has(start)) phrases.endsIn(utterance, start).forEach((end) => heads.add(end + 1));
  }
  return heads;
}

/** From which words on it is nothing but these phrases: always its end among them. */
export function tailsOf(phrases: Phrases, utterance: string): ReadonlySet<number> {
  const tails = new Set([utterance.length + 1]);
  for (const start of wordStarts(utterance).reverse()) {
    if (phrases.endsIn(utterance, start).some((end) => tails.has(end + 1))) tails.add(start);
  }
  return tails;
}

export function wordStarts(utterance: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < utterance.length; at = wordAfter(utterance, at)) starts.push(at);
  return starts;
}
