import { automatonOf, type State } from './phrase-automaton';
import { PhraseScan } from './phrase-scan';
import { parsePhrase, type Vocabulary } from './phrase-syntax';

/** From `start` up to, but not including, `end`. */
export interface PhraseSpan {
  readonly start: number;
  readonly end: number;
}

/** A table of phrases (see `phrase-syntax.ts`), read in `plainText` as whole words. */
export class Phrases {
  private readonly automaton: State;

  constructor(table: readonly string[], vocabulary: Vocabulary = new Map()) {
    this.automaton = automatonOf(table.flatMap((phrase) => parsePhrase(phrase, vocabulary)));
  }

  areSaidIn(text: string): boolean {
    return !this.spansIn(new PhraseScan(text)).next().done;
  }

  areAllOf(text: string): boolean {
    return this.endsIn(text, 0).includes(text.length);
  }

  /** The ends of all phrases that begin at `start`. */
  endsIn(text: string, start: number): readonly number[] {
    return new PhraseScan(text).endsOf(this.automaton, start);
  }

  /** From left to right, the longest at each place, none inside another. */
  *spansIn(scan: PhraseScan): Generator<PhraseSpan> {
    for (let start = 0; start < scan.text.length;) {
      const end = scan.endsOf(this.automaton, start).at(-1);
      if (end !== undefined) yield { start, end };
      start = wordAfter(scan.text, end ?? start);
    }
  }

  /** The text with a space in the place of each phrase. */
  takenFrom(text: string): string {
    const spans = Array.from(this.spansIn(new PhraseScan(text)));
    const kept = spans.map(({ start }, place) => text.slice(spans[place - 1]?.end ?? 0, start));
    return [...kept, text.slice(spans.at(-1)?.end ?? 0)].join(' ').trim();
  }
}

/** Where the next word begins after the one at `at`, or the text's length. */
export function wordAfter(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 ? text.length : space + 1;
}

/** One of the phrases, as a piece of others. */
export function anyOf(phrases: readonly string[]): string {
  return `(${phrases.join('|')})`;
}
