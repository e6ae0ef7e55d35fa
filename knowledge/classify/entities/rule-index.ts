import { beginningOf, takePhrase, type Captures, type Phrase } from './phrase';
import { quantityAt } from './quantity';
import type { Sentence } from './sentence';

/** A rule of a grammar, ready to be looked for. */
export type PhraseRule<Meaning> = readonly [phrase: Phrase, meaning: Meaning];

/** Rules by the word that they begin with, so that few are tried at a word. */
export interface RuleIndex<Meaning> {
  /** In the order of the grammar. */
  readonly all: readonly PhraseRule<Meaning>[];
  readonly byWord: ReadonlyMap<string, readonly PhraseRule<Meaning>[]>;
  /** The same, with those that may begin with a number, a month, a day of the week. */
  readonly byWordOrBlank: ReadonlyMap<string, readonly PhraseRule<Meaning>[]>;
  readonly byBlank: readonly PhraseRule<Meaning>[];
}

export function indexRules<Meaning>(all: readonly PhraseRule<Meaning>[]): RuleIndex<Meaning> {
  const entries = all.map((rule) => ({ rule, ...beginningOf(rule[0]) }));
  const words = new Set(entries.flatMap((entry) => entry.words));
  const groupBy = (alsoOpen: boolean) =>
    new Map(
      [...words].map((word) => {
        const begins = entries.filter(
          (entry) => entry.words.includes(word) || (alsoOpen && entry.isOpen),
        );
        return [word, begins.map(({ rule }) => rule)] as const;
      }),
    );
  const byBlank = entries.filter(({ isOpen }) => isOpen).map(({ rule }) => rule);
  return { all, byWord: groupBy(false), byWordOrBlank: groupBy(true), byBlank };
}

function fillsBlank(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at]?.word ?? '';
  return quantityAt(sentence, at) !== null || sentence.lexicon.blankWords.has(word);
}

/** The rules that may begin at a word, in the order of the grammar. */
export function rulesAt<Meaning>(
  { byWord, byWordOrBlank, byBlank }: RuleIndex<Meaning>,
  sentence: Sentence,
  at: number,
): readonly PhraseRule<Meaning>[] {
  const word = sentence.words[at]?.word ?? '';
  if (fillsBlank(sentence, at)) return byWordOrBlank.get(word) ?? byBlank;
  return byWord.get(word) ?? [];
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
