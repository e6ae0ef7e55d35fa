import type { FoundPage } from '../found-page';
import { minHashBands, shinglesOf, similarity } from './shingles';

export interface DuplicateGroup {
  readonly language: FoundPage['language'];
  /** Addresses of pages that say the same. */
  readonly addresses: readonly string[];
  /** Share of their runs of words that the least alike have in common; 1: the same text. */
  readonly similarity: number;
}

/** Pages that share nine tenths of their runs of words say the same. */
const ALIKE = 0.9;

/** Below this many words, pages are alike by accident. */
const FEWEST_WORDS = 12;

interface Candidate {
  readonly page: FoundPage;
  readonly shingles: ReadonlySet<number>;
}

interface Group {
  readonly members: Candidate[];
  similarity: number;
}

function candidatesIn(pages: readonly FoundPage[]): Candidate[] {
  return pages
    .map((page) => ({ page, ...shinglesOf(page.text) }))
    .filter(({ words }) => words >= FEWEST_WORDS);
}

/** Joins a page to the first group whose first page it is alike to. */
function assign(candidate: Candidate, near: readonly Group[]): Group | undefined {
  for (const group of near) {
    const [first] = group.members;
    const share = first ? similarity(first.shingles, candidate.shingles) : 0;
    if (share < ALIKE) continue;
    group.members.push(candidate);
    group.similarity = Math.min(group.similarity, share);
    return group;
  }
  return undefined;
}

function groupAlike(candidates: readonly Candidate[]): Group[] {
  const byBand = new Map<string, Set<Group>>();
  const groups: Group[] = [];
  for (const candidate of candidates) {
    const bands = minHashBands(candidate.shingles);
    const near = new Set(bands.flatMap((band) => [...(byBand.get(band) ?? [])]));
    if (assign(candidate, [...near])) continue;
    const group: Group = { members: [candidate], similarity: 1 };
    groups.push(group);
    for (const band of bands) byBand.set(band, (byBand.get(band) ?? new Set()).add(group));
  }
  return groups.filter(({ members }) => members.length > 1);
}

/** Pages of one language with the same text, or nearly so. */
export function findDuplicates(pages: readonly FoundPage[]): DuplicateGroup[] {
  return (['en', 'fr'] as const).flatMap((language) => {
    const groups = groupAlike(candidatesIn(pages.filter((page) => page.language === language)));
    return groups.map((group) => ({
      language,
      addresses: group.members.map(({ page }) => page.address),
      similarity: Math.floor(group.similarity * 100) / 100,
    }));
  });
}
