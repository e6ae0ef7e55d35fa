import type { Language } from '../../language';
import { findPlaces, type Place } from '../../places/find-place';
import type { Entity } from './entity';
import { readDate } from './read-date';
import { readDuration } from './read-duration';
import { readMoney } from './read-money';
import { readNumber } from './read-number';
import { readReference } from './read-reference';
import { readRelation } from './read-relation';
import { longest, readSentence, type Found, type Sentence } from './sentence';

/** What an entity says, whatever its place. */
type Said = Entity extends infer Each
  ? Each extends Entity
    ? Pick<Each, 'kind' | 'value'>
    : never
  : never;

type Reader = (sentence: Sentence, at: number) => Found<Said> | null;

function as<Value, Each extends Said>(
  read: (sentence: Sentence, at: number) => Found<Value> | null,
  say: (value: Value) => Each,
): Reader {
  return (sentence, at) => {
    const found = read(sentence, at);
    return found === null ? null : { ...found, value: say(found.value) };
  };
}

const readReferenceEntity = as(readReference, (value) => ({ kind: 'reference', value }));

/** Of those that take as many words, the first: what tells more before what tells less. */
const READERS: readonly Reader[] = [
  as(readMoney, (value) => ({ kind: 'money', value })),
  as(readDate, (value) => ({ kind: 'date', value })),
  as(readDuration, (value) => ({ kind: 'duration', value })),
  as(readRelation, (value) => ({ kind: 'person-relation', value })),
  as(readNumber, (value) => ({ kind: 'number', value })),
];

/** A place as an entity of the words that it covers. */
function readPlace(place: Place, sentence: Sentence, first: number): Found<Said> {
  let next = first + 1;
  while ((sentence.words[next]?.start ?? place.end) < place.end) next += 1;
  const { province: code, via, town } = place;
  return { value: { kind: 'province', value: { code, via, town } }, first, next };
}

interface Places {
  readonly byStart: ReadonlyMap<number, Place>;
}

function readAt(sentence: Sentence, at: number, { byStart }: Places): Found<Said> | null {
  const reference = readReferenceEntity(sentence, at);
  if (reference !== null) return reference;
  const place = byStart.get(sentence.words[at]?.start ?? -1);
  if (place !== undefined) return readPlace(place, sentence, at);
  return longest(READERS.map((read) => read(sentence, at)));
}

function entityOf({ value, first, next }: Found<Said>, { text, words }: Sentence): Entity {
  const start = words[first]?.start ?? 0;
  const end = words[next - 1]?.end ?? start;
  return { ...value, text: text.slice(start, end), start, end };
}

/** Longer utterances are pasted letters: what follows is not read. */
const LONGEST_UTTERANCE = 2000;

/**
 * What an utterance holds besides its intent, in the order of the text, none overlapping: dates,
 * provinces (by name, abbreviation, town or postal code), money, reference numbers, relations,
 * numbers and lengths of time. `today` counts as its day in UTC: a caller that knows the citizen's
 * time zone shifts it. Only the first 2,000 UTF-16 code units are read, in linear time.
 *
 * Our own grammars, not `@microsoft/recognizers-text-*`, which come with botbuilder-dialogs 4.23.3
 * (version 1.1.4). Measured on two busy cores: 0.3 s and 30 MB to load, 155 MB once both languages
 * were used, 0.8 s for the first English date and 3.7 s for the first French one, then 10 to 130 ms
 * a short sentence, and 12 to 27 s for the dates of 2,000 characters. In French it takes « il y a
 * trois ans » and « la semaine prochaine » for lengths of time, misses « avant-hier », and drops
 * the « prochain » of « le 12 mars prochain »; in English it reads "I may move" as May, and
 * "12/03/1984" one way only. These grammars take 0.05 ms a short sentence and 2 ms for 2,000
 * characters.
 */
export function readEntities(
  utterance: string,
  language: Language,
  today: Date,
): readonly Entity[] {
  const text = utterance.slice(0, LONGEST_UTTERANCE);
  const sentence = readSentence(text, { language, today });
  const byStart = new Map(findPlaces(text).map((place) => [place.start, place]));
  const entities: Entity[] = [];
  for (let at = 0; at < sentence.words.length;) {
    const found = readAt(sentence, at, { byStart });
    if (found !== null) entities.push(entityOf(found, sentence));
    at = found?.next ?? at + 1;
  }
  return entities;
}
