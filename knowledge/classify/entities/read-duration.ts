import type { DurationUnit, DurationValue } from './entity';
import { phraseOf } from './notation';
import { endOfAny, takePhrase } from './phrase';
import { cardinalAt } from './quantity';
import { takeRule } from './rule-index';
import type { Found, Sentence } from './sentence';

type Length = Omit<DurationValue, 'isAge'>;

const UNIT = phraseOf('<unit>');

function endOfHalf(sentence: Sentence, at: number): number | null {
  return endOfAny(sentence.lexicon.halves, sentence, at);
}

/** « Un jour » and « une minute » are more often "some day" and "hold on" than lengths. */
const SAID_LOOSELY: ReadonlySet<DurationUnit> = new Set(['minute', 'hour', 'day']);

interface Unit {
  readonly unit: DurationUnit;
  /** Whether it comes with a half: "two [and a half years]". */
  readonly hasHalf: boolean;
  readonly next: number;
}

function readUnit(sentence: Sentence, at: number): Unit | null {
  const half = endOfHalf(sentence, at);
  const taken = takePhrase(UNIT, sentence, half ?? at);
  const unit = taken?.captures.unit;
  if (taken === null || unit === undefined) return null;
  const lateHalf = endOfHalf(sentence, taken.next);
  return { unit, hasHalf: (half ?? lateHalf) !== null, next: lateHalf ?? taken.next };
}

/** "Two and a half years", « deux ans et demi », "18-month". */
function readCounted(sentence: Sentence, at: number): Found<Length> | null {
  const quantity = cardinalAt(sentence, at);
  const counted = quantity === null ? null : readUnit(sentence, quantity.next);
  if (quantity === null || counted === null) return null;
  const { unit, hasHalf, next } = counted;
  if (quantity.isArticle && SAID_LOOSELY.has(unit)) return null;
  return { value: { amount: quantity.value + (hasHalf ? 0.5 : 0), unit }, first: at, next };
}

/** "[For] a year", "half a day". */
function readUncounted(sentence: Sentence, at: number): Found<Length> | null {
  const taken = takeRule(sentence.lexicon.unspokenNumbers, sentence, at);
  const unit = taken?.captures.unit;
  if (taken === null || unit === undefined) return null;
  return { value: { amount: taken.meaning, unit }, first: at, next: taken.next };
}

/** « J’ai [65 ans] », « âgé de [65 ans] », « mon fils de [3 ans] ». */
function isAgeByWordsBefore({ words, lexicon }: Sentence, at: number): boolean {
  const wordAt = (place: number) => words[place]?.word ?? '';
  if (lexicon.agesBefore.has(wordAt(at - 1))) return true;
  if (wordAt(at - 1) !== 'de') return false;
  return lexicon.relations.has(wordAt(at - 2)) || /^agee?s?$/.test(wordAt(at - 2));
}

/** « À 14 heures ». */
function isTimeOfDay({ value, first }: Found<Length>, { words, lexicon }: Sentence): boolean {
  return value.unit === 'hour' && lexicon.timesAfter.has(words[first - 1]?.word ?? '');
}

/** A length of time, or an age, that begins at a word: "six months", « 10 jours ouvrables ». */
export function readDuration(sentence: Sentence, at: number): Found<DurationValue> | null {
  const length = readCounted(sentence, at) ?? readUncounted(sentence, at);
  if (length === null || isTimeOfDay(length, sentence)) return null;
  const age = endOfAny(sentence.lexicon.agesAfter, sentence, length.next);
  const isAge = age !== null || (length.value.unit === 'year' && isAgeByWordsBefore(sentence, at));
  return { value: { ...length.value, isAge }, first: at, next: age ?? length.next };
}
