import { LRUCache } from 'lru-cache';

/** What was read of an index's pages, by their places: those asked for last are kept, so that memory has a bound. */
export class KeptPages<Page extends object> {
  readonly #pages: LRUCache<number, Page>;

  constructor(read: (document: number) => Page, max: number) {
    this.#pages = new LRUCache({ max, memoMethod: read });
  }

  of(document: number): Page {
    return this.#pages.memo(document);
  }
}
