import { foldAccents } from '../analyse/fold';
import { LANGUAGES } from '../language';
import { capitalsTell, isAbbreviationThere } from './abbreviations';
import { postalCodesIn } from './postal-codes';
import { PROVINCE_CODES, PROVINCES, type ProvinceCode } from './provinces';
import { isTownThere } from './town-namesakes';
import { ALL_TOWNS, type Town } from './towns';

/** A place that a text names: a province or territory, and the town where it is one. */
export interface Place {
  readonly province: ProvinceCode;
  readonly town: Town | null;
  readonly via: 'name' | 'abbreviation' | 'town' | 'postal-code';
  /** From `start` up to `end`, in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
}

interface Name {
  /** Folded. */
  readonly words: readonly string[];
  readonly place: Pick<Place, 'province' | 'town' | 'via'>;
}

/** A word of the text, folded. */
interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    word: foldAccents(written.toLowerCase()),
    start: index,
    end: index + written.length,
  }));
}

function nameOf(name: string, place: Name['place']): Name {
  return { words: wordsOf(name).map(({ word }) => word), place };
}

function namesOfProvince(province: ProvinceCode): Name[] {
  const { name, alsoCalled } = PROVINCES[province];
  const place = { province, town: null };
  return [
    ...LANGUAGES.map((language) => nameOf(name[language], { ...place, via: 'name' })),
    ...alsoCalled.map((other) => nameOf(other, { ...place, via: 'abbreviation' })),
    nameOf(province, { ...place, via: 'abbreviation' }),
  ];
}

function namesOfTown(town: Town): Name[] {
  const place = { province: town.province, town, via: 'town' as const };
  return LANGUAGES.map((language) => nameOf(town.name[language], place));
}

function byFirstWord(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const first = name.words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), name]);
  }
  return groups;
}

/** Longer names first: « Ville de Québec » before « Ville ». */
const NAMES = byFirstWord(
  [...PROVINCE_CODES.flatMap(namesOfProvince), ...ALL_TOWNS.flatMap(namesOfTown)].sort(
    (a, b) => b.words.length - a.words.length,
  ),
);

interface Search {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether the writer uses capitals for some words only. */
  readonly capitalsTell: boolean;
}

function readName(name: Name, at: number, search: Search): Place | null {
  const { text, words } = search;
  if (!name.words.every((word, index) => words[at + index]?.word === word)) return null;
  const [start, end] = [words[at]?.start ?? 0, words[at + name.words.length - 1]?.end ?? 0];
  const place = { ...name.place, start, end };
  const span = { text, start, end, capitalsTell: search.capitalsTell };
  if (place.via === 'abbreviation') return isAbbreviationThere(span) ? place : null;
  return place.via === 'name' || isTownThere(span) ? place : null;
}

function readPlace(at: number, search: Search): Place | null {
  for (const name of NAMES.get(search.words[at]?.word ?? '') ?? []) {
    const place = readName(name, at, search);
    if (place !== null) return place;
  }
  return null;
}

function namedPlaces(text: string): Place[] {
  const search = { text, words: wordsOf(text), capitalsTell: capitalsTell(text) };
  const places: Place[] = [];
  for (const [at, { start }] of search.words.entries()) {
    if (start < (places.at(-1)?.end ?? 0)) continue;
    const place = readPlace(at, search);
    if (place !== null) places.push(place);
  }
  return places;
}

/** Every place that a text names, in the order of the text, none overlapping; in linear time. */
export function findPlaces(text: string): Place[] {
  const codes = postalCodesIn(text).map((code) => ({
    ...code,
    town: null,
    via: 'postal-code' as const,
  }));
  const isFree = (place: Place) =>
    codes.every((code) => place.end <= code.start || code.end <= place.start);
  return [...codes, ...namedPlaces(text).filter(isFree)].sort((a, b) => a.start - b.start);
}

/** The place that a text names, the longest named one; null where it names none that we know. */
export function findPlace(text: string): Place | null {
  const lengthOf = ({ start, end }: Place) => end - start;
  return findPlaces(text).reduce<Place | null>(
    (best, place) => (best === null || lengthOf(place) > lengthOf(best) ? place : best),
    null,
  );
}
