import type { Language } from '../../language';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import type { Grammar, Rule } from './grammar';
import { phraseOf } from './notation';
import { beginningOf, vocabularyOf, type Phrase } from './phrase';
import { indexRules, type RuleIndex } from './rule-index';

type Compiled<Field> = Field extends readonly Rule<infer Meaning>[]
  ? RuleIndex<Meaning>
  : Field extends readonly string[]
    ? readonly Phrase[]
    : Field;

type CompiledGrammar = { readonly [Field in keyof Grammar]: Compiled<Grammar[Field]> };

/** A grammar whose phrases are ready to be looked for. */
export interface Lexicon extends CompiledGrammar {
  /** Every word that a reader looks for. */
  readonly known: ReadonlySet<string>;
  /** Words that fill a blank of a phrase, besides numbers: months, weekdays, units, "last [year]". */
  readonly blankWords: ReadonlySet<string>;
  /** Words long enough to be told when misspelt, by their first letter. */
  readonly longWords: ReadonlyMap<string, readonly string[]>;
}

const SHORTEST_MISSPELT = 6;

function rulesOf<Meaning>(rules: readonly Rule<Meaning>[]): RuleIndex<Meaning> {
  return indexRules(rules.map(([notation, meaning]) => [phraseOf(notation), meaning] as const));
}

function phrasesOf(notations: readonly string[]): readonly Phrase[] {
  return notations.map(phraseOf);
}

function compile(grammar: Grammar): CompiledGrammar {
  return {
    ...grammar,
    businessDays: rulesOf(grammar.businessDays),
    years: rulesOf(grammar.years),
    dates: rulesOf(grammar.dates),
    datesInContext: rulesOf([...grammar.dates, ...grammar.datesInContext]),
    bounds: rulesOf(grammar.bounds),
    rangeLinks: rulesOf(grammar.rangeLinks),
    dollars: phrasesOf(grammar.dollars),
    cents: phrasesOf(grammar.cents),
    payPeriods: rulesOf(grammar.payPeriods),
    halves: phrasesOf(grammar.halves),
    unspokenNumbers: rulesOf(grammar.unspokenNumbers),
    agesAfter: phrasesOf(grammar.agesAfter),
    compoundRelations: rulesOf(grammar.compoundRelations),
    selves: phrasesOf(grammar.selves),
  };
}

function wordsOf(grammar: Grammar, { datesInContext }: CompiledGrammar): Set<string> {
  const { numbers, months, weekdays, units, relations } = grammar;
  const tables = [numbers.values, numbers.ordinals, months, weekdays, units, relations];
  const scales = [numbers.hundred, numbers.thousand, numbers.million];
  return new Set([
    ...tables.flatMap((table) => [...table.keys()]),
    ...scales.flatMap((scale) => [...scale]),
    ...datesInContext.all.flatMap(([phrase]) => vocabularyOf(phrase)),
  ]);
}

function blankWordsOf(grammar: Grammar, { years, businessDays }: CompiledGrammar): Set<string> {
  const { months, shortMonths, weekdays, units } = grammar;
  const tables = [months, shortMonths, weekdays, units];
  const phrases = [...years.all, ...businessDays.all].map(([phrase]) => phrase);
  return new Set([
    ...tables.flatMap((table) => [...table.keys()]),
    ...phrases.flatMap((phrase) => beginningOf(phrase).words),
  ]);
}

function byFirstLetter(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const letter = word.charAt(0);
    groups.set(letter, [...(groups.get(letter) ?? []), word]);
  }
  return groups;
}

function build(grammar: Grammar): Lexicon {
  const compiled = compile(grammar);
  const known = wordsOf(grammar, compiled);
  const long = [...known].filter((word) => word.length >= SHORTEST_MISSPELT);
  const blankWords = blankWordsOf(grammar, compiled);
  return { ...compiled, known, blankWords, longWords: byFirstLetter(long) };
}

const built = new Map<Language, Lexicon>();

/** Built when a language is first read, in a few milliseconds; then kept. */
export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language) ?? build(language === 'en' ? ENGLISH : FRENCH);
  built.set(language, known);
  return known;
}
