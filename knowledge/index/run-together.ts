/** Shorter parts are found in too many words by chance. */
const SHORTEST_PART = 4;

/** Two known words that may have been typed as one, and how often the rarer one occurs. */
interface Split {
  readonly parts: readonly [string, string];
  readonly count: number;
}

/**
 * Parts a word that is not known into two that are ("passportrenewal"); of several ways, the one whose
 * rarer part occurs most often. `countOf` says how often a written word occurs, 0 where it is not known.
 */
export function splitRunTogether(
  surface: string,
  countOf: (surface: string) => number,
): readonly [string, string] | undefined {
  let best: Split | undefined;
  for (let at = SHORTEST_PART; at <= surface.length - SHORTEST_PART; at += 1) {
    const parts = [surface.slice(0, at), surface.slice(at)] as const;
    const count = Math.min(countOf(parts[0]), countOf(parts[1]));
    if (count > (best?.count ?? 0)) best = { parts, count };
  }
  return best?.parts;
}
