/** A document of the index, by its place there. */
export interface DocumentHit {
  readonly document: number;
  readonly score: number;
}

/** Keeps the best of the documents it is offered, best first; of equals, the earlier one in the index. */
export class BestHits {
  readonly hits: DocumentHit[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whatever scores less is not among the best; 0 while there is room. */
  get lowest(): number {
    return this.hits.length < this.#limit ? 0 : (this.hits.at(-1)?.score ?? 0);
  }

  offer(document: number, score: number): void {
    let place = this.hits.length;
    while (place > 0 && this.#isBefore(document, score, place - 1)) place -= 1;
    if (place >= this.#limit) return;
    this.hits.splice(place, 0, { document, score });
    if (this.hits.length > this.#limit) this.hits.pop();
  }

  #isBefore(document: number, score: number, place: number): boolean {
    const other = this.hits[place];
    if (other === undefined || score !== other.score) return score > (other?.score ?? 0);
    return document < other.document;
  }
}
