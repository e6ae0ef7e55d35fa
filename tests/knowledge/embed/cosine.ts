import type { StaticEmbedder } from '../../../knowledge/embed/static-embedder';

/** How near two texts are, from −1 to 1. */
export function cosine(embedder: StaticEmbedder, left: string, right: string): number {
  const other = embedder.embedText(right);
  return embedder.embedText(left).reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
