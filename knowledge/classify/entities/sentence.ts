import type { Language } from '../../language';
import { dayOf, type Day } from './calendar';
import { lexiconOf, type Lexicon } from './lexicon';
import { readQuantity, type Quantity } from './quantity';
import { wordsOf, type Word } from './words';

/** An utterance, ready to be read: every reader goes over the same words. */
export interface Sentence {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly today: Day;
  readonly words: readonly Word[];
  /** The number that begins at each word, in digits or spelt out; null where none does. */
  readonly quantities: readonly (Quantity | null)[];
}

/** What a reader found: a value, and the words from which it was read, `first` up to `next`. */
export interface Found<Value> {
  readonly value: Value;
  readonly first: number;
  readonly next: number;
}

export interface Circumstances {
  readonly language: Language;
  readonly today: Date;
}

export function readSentence(text: string, { language, today }: Circumstances): Sentence {
  const lexicon = lexiconOf(language);
  const words = wordsOf(text, lexicon);
  const quantities = words.map((_, at) => readQuantity(words, at, lexicon.numbers));
  return { text, lexicon, today: dayOf(today), words, quantities };
}

/** The longest of several; the first of those as long. */
export function longest<Value>(found: readonly (Found<Value> | null)[]): Found<Value> | null {
  return found.reduce<Found<Value> | null>(
    (best, each) => (each !== null && each.next > (best?.next ?? 0) ? each : best),
    null,
  );
}
