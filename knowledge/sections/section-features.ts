import type { QueryTerm } from '../index/query';
import { countFacets, facetSetOf, MANNER, sharedFacets, type FacetSet } from './facets';
import { heldFacts, type FactKindSet } from './fact-kinds';
import type { SectionHeading } from './section-catalogue';

/** What speaks for a section of a page or against it, by name; every section has the same names. */
export type SectionFeatures = Readonly<Record<string, number>>;

/** What the heading says, each 0 to 1. */
interface HeadingFeatures {
  /** Share of the heading's words that the question names. */
  readonly headingShare: number;
  /** The question names all of the heading: a province, "The test". */
  readonly wholeHeading: number;
  /** Share of what the question asks (a cost, a delay, a refusal…) that the heading is about. */
  readonly sharedFacet: number;
  /** Both only ask how or where. */
  readonly sharedManner: number;
  /** The question is about one thing and the heading about another. */
  readonly otherFacet: number;
  /** The heading is about a loss, a refusal and the like, and the question about nothing in particular. */
  readonly unaskedTrouble: number;
  /** The same where the question is so short that it names a subject and no more. */
  readonly troubleOfSubject: number;
  readonly first: number;
  /** The first section, and the question is about nothing in particular. */
  readonly firstOfAll: number;
}

const TROUBLE = facetSetOf(['refusal', 'loss', 'mistake', 'emergency']);

const SUBJECT_WORDS = 3;

/** Trust of the best reading of each term that the question names. */
export type NamedTerms = ReadonlyMap<number, number>;

export function namedTermsOf(terms: readonly QueryTerm[]): NamedTerms {
  const named = new Map<number, number>();
  for (const { readings } of terms)
    for (const { term, trust } of readings) named.set(term, Math.max(trust, named.get(term) ?? 0));
  return named;
}

export interface AskedFor {
  readonly facets: FacetSet;
  readonly named: NamedTerms;
  /** Number of content words. */
  readonly words: number;
  readonly facts: FactKindSet;
}

/** Whether the passage's own words are about what is asked, and hold the kind of fact that would answer it. */
export function compareText(
  { facets, facts }: AskedFor,
  section: SectionHeading,
): Record<string, number> {
  const isShared = sharedFacets(facets, section.textFacets) !== 0;
  return { textFacet: Number(isShared), ...heldFacts(facts, section.facts) };
}

export function compareHeading({ facets, named, words }: AskedFor, heading: SectionHeading) {
  const shared = sharedFacets(facets, heading.facets);
  const isShared = shared !== 0;
  const isAsked = (facets & ~MANNER) !== 0;
  const isTroubleUnasked = !isAsked && (heading.facets & TROUBLE) !== 0;
  const trusts = heading.terms.map((term) => named.get(term) ?? 0);
  const sum = trusts.reduce((total, trust) => total + trust, 0);
  return {
    headingShare: trusts.length === 0 ? 0 : sum / trusts.length,
    wholeHeading: Number(trusts.length > 0 && trusts.every((trust) => trust > 0)),
    sharedFacet: isShared ? countFacets(shared) / countFacets(facets & ~MANNER) : 0,
    sharedManner: Number((facets & heading.facets & MANNER) !== 0),
    otherFacet: Number(isAsked && !isShared && (heading.facets & ~MANNER) !== 0),
    unaskedTrouble: Number(isTroubleUnasked),
    troubleOfSubject: Number(isTroubleUnasked && words <= SUBJECT_WORDS),
    first: Number(heading.isFirst),
    firstOfAll: Number(heading.isFirst && !isAsked),
  } satisfies HeadingFeatures;
}
