/** One file or page as it was found, before it is read. */
export interface SourceItem {
  /** URL, or path of the file. */
  readonly address: string;
  readonly mediaType: string; // e.g. 'text/html', 'application/pdf', 'text/markdown', 'text/csv', 'application/jsonl', DOCX's
  readonly bytes: Uint8Array;
  /** ISO date (YYYY-MM-DD) of the last change where it is known. */
  readonly updated?: string;
}
export type SourceEvent =
  | { readonly kind: 'expected'; readonly count: number } // how many in all, as far as known; may be told again
  | { readonly kind: 'item'; readonly item: SourceItem }
  | { readonly kind: 'unchanged'; readonly address: string } // not fetched again: the stored pages of this address stand
  | { readonly kind: 'failed'; readonly address: string; readonly reason: string };
export type Source = AsyncIterable<SourceEvent>;
