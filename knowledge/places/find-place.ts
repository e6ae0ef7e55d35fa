import { foldAccents } from '../analyse/fold';
import { LANGUAGES } from '../language';
import { PROVINCE_CODES, PROVINCES, type ProvinceCode } from './provinces';
import { ALL_TOWNS, type Town } from './towns';

/** A place that a text names: a province or territory, and the town where it is one. */
export interface Place {
  readonly province: ProvinceCode;
  readonly town: Town | null;
  readonly via: 'name' | 'abbreviation' | 'town';
  /** From `start` up to `end`, in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
}

interface Name {
  /** Finds the name in a folded text. */
  readonly pattern: RegExp;
  readonly length: number;
  readonly place: Pick<Place, 'province' | 'town' | 'via'>;
}

/** Folded, one space for each mark, of the same length as the text. */
function fold(text: string): string {
  return foldAccents(text.toLowerCase()).replace(/[^a-z0-9]/g, ' ');
}

/** Short forms that are also words ("on", "pe", "ma nu"): only in capitals do they name a province. */
const SHORTEST_SAFE_ABBREVIATION = 3;

function nameOf(name: string, place: Name['place']): Name {
  const words = fold(name).trim().split(/ +/);
  return {
    pattern: new RegExp(`(?<![a-z0-9])${words.join(' +')}(?![a-z0-9])`),
    length: words.join(' ').length,
    place,
  };
}

function namesOfProvince(province: ProvinceCode): Name[] {
  const { name, alsoCalled } = PROVINCES[province];
  const place = { province, town: null };
  return [
    ...LANGUAGES.map((language) => nameOf(name[language], { ...place, via: 'name' })),
    ...alsoCalled.map((other) => nameOf(other, { ...place, via: 'abbreviation' })),
  ];
}

function namesOfTown(town: Town): Name[] {
  const place = { province: town.province, town, via: 'town' as const };
  return LANGUAGES.map((language) => nameOf(town.name[language], place));
}

/** Longer names first: « ville de Québec » before « Québec ». */
const NAMES: readonly Name[] = [
  ...PROVINCE_CODES.flatMap(namesOfProvince),
  ...ALL_TOWNS.flatMap(namesOfTown),
].sort((a, b) => b.length - a.length);

function isWrittenSo(written: string, { place, length }: Name): boolean {
  const isShort = place.via === 'abbreviation' && length < SHORTEST_SAFE_ABBREVIATION;
  return !isShort || written === written.toUpperCase();
}

/** The place that a text names, the most telling one; null where it names none that we know. */
export function findPlace(text: string): Place | null {
  const folded = fold(text);
  for (const name of NAMES) {
    const found = name.pattern.exec(folded);
    if (!found) continue;
    const [start, end] = [found.index, found.index + found[0].length];
    if (isWrittenSo(text.slice(start, end), name)) return { ...name.place, start, end };
  }
  return null;
}
