import { BLANKS } from './blanks';
import type { Blank, Element, Phrase } from './phrase';

function literal(alternatives: ReadonlySet<string>): Blank {
  return (sentence, at) =>
    alternatives.has(sentence.words[at]?.word ?? '') ? { captures: {}, next: at + 1 } : null;
}

function blankOf(name: string): Blank {
  const blank = BLANKS[name];
  if (blank === undefined) throw new Error(`A phrase has the blank <${name}>, which is unknown.`);
  return blank;
}

const BLANK = /^<([a-z-]+)>$/;

function elementOf(piece: string): Element {
  const isOptional = piece.endsWith('?');
  const core = isOptional ? piece.slice(0, -1) : piece;
  const blank = BLANK.exec(core)?.[1] ?? null;
  if (blank !== null) {
    const isAfterComma = blank.endsWith('year');
    return { take: blankOf(blank), words: null, blank, isOptional, isFiller: false, isAfterComma };
  }
  const words = new Set(core.split('|'));
  const take = literal(words);
  return { take, words, blank, isOptional, isFiller: isOptional, isAfterComma: false };
}

/** @throws Error where the notation has a blank that is none of ours. */
export function phraseOf(notation: string): Phrase {
  const {
    before,
    body = '',
    after,
  } = /^(?:\((?<before>\S+)\) )?(?<body>.+?)(?: !(?<after>\S+))?$/.exec(notation)?.groups ?? {};
  const setOf = (words?: string) => (words === undefined ? null : new Set(words.split('|')));
  const elements = body.split(' ').map(elementOf);
  return { before: setOf(before), elements, notBefore: setOf(after) };
}
