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
    let place = hits.length;
    for (; place > 0 && isBefore(hit, hits[place - 1]); place -= 1);
    if (place >= this.#limit) return;
    if (hits.length < this.#limit) hits.push(hit);
    hits.copyWithin(place + 1, place);
    hits[place] = hit;
    if (hits.length === this.#limit) this.lowest = hits.at(-1)?.score ?? 0;
  }
}

function isBefore(hit: DocumentHit, other: DocumentHit | undefined): boolean {
  if (other === undefined || hit.score !== other.score) return hit.score > (other?.score ?? 0);
  return hit.document < other.document;
}
