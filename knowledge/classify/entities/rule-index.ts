import { BLANKS_OF_NUMBERS, BLANKS_OF_WORDS } from './blanks';
import { beginningOf, takePhrase, type Beginning, type Captures, type Phrase } from './phrase';
import { quantityAt } from './quantity';
import type { Sentence } from './sentence';

/** A rule of a grammar, ready to be looked for. */
export type PhraseRule<Meaning> = readonly [phrase: Phrase, meaning: Meaning];

/** Rules that may begin at a word of some kind, in the order of the grammar. */
interface Beginnings<Meaning> {
  readonly byWord: ReadonlyMap<string, readonly PhraseRule<Meaning>[]>;
  /** Those that begin with a blank, for words that begin no rule. */
  readonly byBlank: readonly PhraseRule<Meaning>[];
}

/** Rules by what they begin with, so that few are tried at a word. */
export interface RuleIndex<Meaning> {
  readonly all: readonly PhraseRule<Meaning>[];
  /** At 0 for plain words, at 1 for numbers, at 2 for words that fill blanks, at 3 for both. */
  readonly byKind: readonly Beginnings<Meaning>[];
}

const [NUMBER, BLANK_WORD] = [1, 2];

function mayBegin({ blanks }: Beginning, kind: number): boolean {
  const hasAny = (names: ReadonlySet<string>) => blanks.some((blank) => names.has(blank));
  const isByNumber = (kind & NUMBER) !== 0 && hasAny(BLANKS_OF_NUMBERS);
  return isByNumber || ((kind & BLANK_WORD) !== 0 && hasAny(BLANKS_OF_WORDS));
}

function beginningsOf<Meaning>(
  rules: readonly PhraseRule<Meaning>[],
  kind: number,
): Beginnings<Meaning> {
  const entries = rules.map((rule) => ({ rule, beginning: beginningOf(rule[0]) }));
  const rulesWhere = (isWanted: (beginning: Beginning) => boolean) =>
    entries.filter(({ beginning }) => isWanted(beginning)).map(({ rule }) => rule);
  const words = new Set(entries.flatMap(({ beginning }) => beginning.words));
  const byWord = new Map(
    [...words].map((word) => [
      word,
      rulesWhere((each) => each.words.includes(word) || mayBegin(each, kind)),
    ]),
  );
  return { byWord, byBlank: rulesWhere((each) => mayBegin(each, kind)) };
}

export function indexRules<Meaning>(all: readonly PhraseRule<Meaning>[]): RuleIndex<Meaning> {
  return { all, byKind: [0, 1, 2, 3].map((kind) => beginningsOf(all, kind)) };
}

function kindAt(sentence: Sentence, at: number): number {
  const isBlankWord = sentence.lexicon.blankWords.has(sentence.words[at]?.word ?? '');
  return (quantityAt(sentence, at) === null ? 0 : NUMBER) + (isBlankWord ? BLANK_WORD : 0);
}

/** The rules that may begin at a word, in the order of the grammar. */
export function rulesAt<Meaning>(
  { byKind }: RuleIndex<Meaning>,
  sentence: Sentence,
  at: number,
): readonly PhraseRule<Meaning>[] {
  const beginnings = byKind[kindAt(sentence, at)];
  return beginnings?.byWord.get(sentence.words[at]?.word ?? '') ?? beginnings?.byBlank ?? [];
}

export interface TakenRule<Meaning> {
  readonly meaning: Meaning;
  readonly captures: Captures;
  readonly next: number;
}

/** The first rule, in the order of the grammar, whose phrase stands at a word. */
export function takeRule<Meaning>(
  index: RuleIndex<Meaning>,
  sentence: Sentence,
  at: number,
): TakenRule<Meaning> | null {
  for (const [phrase, meaning] of rulesAt(index, sentence, at)) {
    const taken = takePhrase(phrase, sentence, at);
    if (taken !== null) return { meaning, ...taken };
  }
  return null;
}
