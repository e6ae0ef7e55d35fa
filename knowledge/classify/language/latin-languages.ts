import { ALSO_ENGLISH_OR_FRENCH, EVERYDAY_WORDS } from './other-words';

/** A letter that neither English nor French writes. Acute a, i, o, u and ñ stay out: family names have them. */
const FOREIGN_LETTER = /[^\P{Script=Latin}a-zàâäçéèêëîïôöœæùûüÿáíóúñªº]/u;

interface LatinFinding {
  readonly tag: string;
  /** Different words of `tag` that neither English nor French has. */
  readonly markers: number;
  /** Share of the words that are everyday words of `tag`, or shared ones. */
  readonly share: number;
}

export type LatinVerdict =
  | { readonly is: 'other'; readonly tag: string; readonly share: number }
  /** Every word is foreign, but they are too few to tell a citizen so ("hola"). */
  | { readonly is: 'doubtful' }
  | { readonly is: 'home' };

const FEWEST_MARKERS = 2;
/** With more markers a smaller share is enough: names and loan words fill the rest. */
const MANY_MARKERS = 3;
const SHARE_FOR_FEW = 0.4;
const SHARE_FOR_MANY = 0.3;

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const [tag, list] of Object.entries(EVERYDAY_WORDS)) {
    for (const word of new Set(list.split(/\s+/u))) {
      tags.set(word, [...(tags.get(word) ?? []), tag]);
    }
  }
  return tags;
}

const TAGS_OF_WORD = indexWords();

function collectWords(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) {
    for (const tag of TAGS_OF_WORD.get(word) ?? []) {
      found.set(tag, [...(found.get(tag) ?? []), word]);
    }
  }
  return found;
}

/** Words with foreign letters count for every language that has a word of its own in the text. */
function weigh(tag: string, own: readonly string[], words: readonly string[]): LatinFinding {
  const markers = new Set(own.filter((word) => !ALSO_ENGLISH_OR_FRENCH.has(word)));
  if (markers.size === 0) {
    return { tag, markers: 0, share: own.length / words.length };
  }
  const strangers = words.filter((word) => FOREIGN_LETTER.test(word));
  const theirs = new Set([...own, ...strangers]);
  return {
    tag,
    markers: new Set([...markers, ...strangers]).size,
    share: words.filter((word) => theirs.has(word)).length / words.length,
  };
}

function compare(one: LatinFinding, other: LatinFinding): number {
  return other.markers - one.markers || other.share - one.share;
}

/** A language other than English and French; on purpose slow to say so. */
export function readLatinLanguage(words: readonly string[]): LatinVerdict {
  const findings = [...collectWords(words)].map(([tag, own]) => weigh(tag, own, words));
  const best = findings.sort(compare)[0];
  if (best === undefined || best.markers === 0) {
    return { is: 'home' };
  }
  const needed = best.markers >= MANY_MARKERS ? SHARE_FOR_MANY : SHARE_FOR_FEW;
  if (best.markers >= FEWEST_MARKERS && best.share >= needed) {
    return { is: 'other', tag: best.tag, share: best.share };
  }
  return { is: best.share === 1 ? 'doubtful' : 'home' };
}
