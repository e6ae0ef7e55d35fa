import type { Language } from '../language';
import { facetSetOf, type FacetSet } from './facets';

/** What an answer may have to hold: a price, a delay, a number to call… */
export const FACT_KINDS = [
  'money',
  'duration',
  'date',
  'phone',
  'papers',
  'age',
  'permission',
  'denial',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

type KindPatterns = Readonly<Record<FactKind, RegExp>>;

const PHONE = /\d-\d{3}-\d{3}|\d{3}-\d{4}|\b[2-9]-?1-?1\b/;

const HELD: Readonly<Record<Language, KindPatterns>> = {
  en: {
    money: /\$\s?\d|\d\s?(?:%|cents|dollars)|\bfree\b/i,
    duration:
      /\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[\s-](?:(?:business|working|calendar|insured) )?(?:day|week|month|year|hour|minute)s?\b/i,
    date: /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! 20)/,
    phone: PHONE,
    papers: /^(?:- |\d\. )|\b[A-Z]{2,}[ -]?\d+\b|\bform\b/m,
    age: /\bage\b|years old|or older|under \d\d/i,
    permission: /\b(?:you can|may|eligible|must)\b/i,
    denial: /\b(?:not|no|cannot|never|except|unless)\b/i,
  },
  fr: {
    money: /\d\s?[$%]|\bgratuit/i,
    duration:
      /(?<!\p{L})(?:\d[\d,. ]*|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze)\s?(?:jour|semaine|mois|an|année|heure|minute)s?(?!\p{L})/iu,
    date: /(?<!\p{L})(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?! 20)/u,
    phone: PHONE,
    papers: /^(?:- |\d\. )|\b[A-Z]{2,}[ -]?\d+\b|formulaire/m,
    age: /(?<!\p{L})âge|ans ou plus|moins de \d\d ans|plus de \d\d ans/iu,
    permission: /\b(?:vous pouvez|peut|peuvent|avez droit|devez)\b/i,
    denial: /(?<!\p{L})(?:ne|n[’']|pas|jamais|sauf|aucune?)(?!\p{L})/iu,
  },
};

/** Questions that yes or no would answer. */
const YES_OR_NO: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[.,;!?] )(?:(?:so|and|but|hi|hello|also) )?(?:is|are|am|can|could|do|does|did|will|would|should|must|may|has|have)\b|allowed to/i,
  fr: /est-ce qu|(?<!\p{L})\p{L}+-(?:je|tu|il|elle|on|vous|t-)(?!\p{L})/iu,
};

const AGE: Readonly<Record<Language, RegExp>> = {
  en: /\bage\b|how old|\b\d\d year|\bI'?m \d\d|turning|years old/i,
  fr: /(?<!\p{L})[âa]ge|\d\d ans/iu,
};

const PHONE_NUMBER: Readonly<Record<Language, RegExp>> = {
  en: /\bnumber (?:to|for)\b|what number|\bphone\b|\bcall\b/i,
  fr: /quel num[ée]ro|num[ée]ro (?:pour|de)|t[ée]l[ée]phone|appel/i,
};

/** A set of kinds, one bit each, in the order of FACT_KINDS. */
export type FactKindSet = number;

function setOf(isIn: (kind: FactKind) => boolean): FactKindSet {
  return FACT_KINDS.reduce((set, kind, place) => (isIn(kind) ? set | (1 << place) : set), 0);
}

/** The kinds of facts that stand in a text. */
export function factKindsIn(text: string, language: Language): FactKindSet {
  return setOf((kind) => HELD[language][kind].test(text));
}

const ASKED_BY: Partial<Record<FactKind, FacetSet>> = {
  money: facetSetOf(['cost', 'amount']),
  duration: facetSetOf(['duration']),
  date: facetSetOf(['date']),
  phone: facetSetOf(['contact']),
  papers: facetSetOf(['documents']),
};

/** The facets that a text with such facts may tell of. */
export function facetsToldBy(held: FactKindSet): FacetSet {
  return FACT_KINDS.reduce(
    (set, kind, place) => ((held >> place) & 1 ? set | (ASKED_BY[kind] ?? 0) : set),
    0,
  );
}

/** The kinds of facts that would answer a question with these facets. */
export function factKindsAsked(
  question: string,
  facets: FacetSet,
  language: Language,
): FactKindSet {
  const isYesOrNo = YES_OR_NO[language].test(question);
  const seen = { phone: PHONE_NUMBER[language], age: AGE[language] } as const;
  return setOf((kind) => {
    if (kind === 'permission' || kind === 'denial') return isYesOrNo;
    if (((ASKED_BY[kind] ?? 0) & facets) !== 0) return true;
    return (kind === 'phone' || kind === 'age') && seen[kind].test(question);
  });
}

/** For each kind whether it is both asked for and held, 0 or 1, by names such as `moneyAsked`. */
export function heldFacts(asked: FactKindSet, held: FactKindSet): Record<string, number> {
  return Object.fromEntries(
    FACT_KINDS.map((kind, place) => [`${kind}Asked`, ((asked & held) >> place) & 1]),
  );
}

/** Kinds whose absence shows: who asks for a price, a delay, a day or a number is not helped by words alone. */
const TELLING = [
  'money',
  'duration',
  'date',
  'phone',
  'age',
] as const satisfies readonly FactKind[];
const TELLING_SET = setOf((kind) => TELLING.some((telling) => telling === kind));

/** How many of the kinds that were asked for a text has not. */
export function countMissing(asked: FactKindSet, held: FactKindSet): number {
  let count = 0;
  for (let rest = asked & ~held & TELLING_SET; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
