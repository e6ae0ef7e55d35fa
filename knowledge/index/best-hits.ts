/** A document of the index, by its place there. */
export interface DocumentHit {
  readonly document: number;
  readonly score: number;
}

/** Keeps the best of the documents it is offered, best first; of equals, the earlier one in the index. */
export class BestHits {
  readonly hits: DocumentHit[] = [];
  /** Whatever scores less is not among the best; 0 while there is room. */
  lowest = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(document: number, score: number): void {
    const { hits } = this;
    const hit = { document, score };
    if (hits.length < this.#limit) hits.push(hit);
    else if (!isBefore(hit, hits.at(-1))) return;
    let place = hits.length - 1;
    for (let other = hits[place - 1]; other && isBefore(hit, other); other = hits[place - 1]) {
      hits[place] = other;
      place -= 1;
    }
    hits[place] = hit;
    if (hits.length === this.#limit) this.lowest = hits.at(-1)?.score ?? 0;
  }
}

function isBefore(hit: DocumentHit, other: DocumentHit | undefined): boolean {
  if (other === undefined) return false;
  return hit.score === other.score ? hit.document < other.document : hit.score > other.score;
}
