import type { QueryTerm } from '../index/query';
import { countFacets, facetSetOf, MANNER, sharedFacets, type FacetSet } from './facets';
import type { SectionHeading } from './section-catalogue';

/** What speaks for a section of a page or against it, each 0 to 1. */
export interface SectionFeatures {
  /** The question's words in the section, beside the section that has most of them. */
  readonly ownWords: number;
  /** The same for words of the page's title, which tell little. */
  readonly titleWords: number;
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
  readonly first: number;
}

const TROUBLE = facetSetOf(['refusal', 'loss', 'mistake', 'emergency']);

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
}

/** The part of the features that the heading alone decides. */
export function compareHeading(
  { facets, named }: AskedFor,
  heading: SectionHeading,
): Omit<SectionFeatures, 'ownWords' | 'titleWords'> {
  const shared = sharedFacets(facets, heading.facets);
  const isShared = shared !== 0;
  const isAsked = (facets & ~MANNER) !== 0;
  const trusts = heading.terms.map((term) => named.get(term) ?? 0);
  const sum = trusts.reduce((total, trust) => total + trust, 0);
  return {
    headingShare: trusts.length === 0 ? 0 : sum / trusts.length,
    wholeHeading: Number(trusts.length > 0 && trusts.every((trust) => trust > 0)),
    sharedFacet: isShared ? countFacets(shared) / countFacets(facets & ~MANNER) : 0,
    sharedManner: Number((facets & heading.facets & MANNER) !== 0),
    otherFacet: Number(isAsked && !isShared && (heading.facets & ~MANNER) !== 0),
    unaskedTrouble: Number(!isAsked && (heading.facets & TROUBLE) !== 0),
    first: Number(heading.isFirst),
  };
}
