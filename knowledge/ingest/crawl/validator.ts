/** What a site said about the state of a page, to ask next time only for what changed. */
export interface Validator {
  readonly etag?: string;
  readonly lastModified?: string;
  /**
   * The page's counterparts in the other language. An answer 304 has no body to find them in, so
   * they are kept with the validator; without them a page given singly is asked for in full.
   */
  readonly alternates?: readonly string[];
}

/** The headers of a conditional request (RFC 9110, section 13.1). */
export function conditionalHeaders(validator: Validator | undefined): Record<string, string> {
  return {
    ...(validator?.etag === undefined ? {} : { 'if-none-match': validator.etag }),
    ...(validator?.lastModified === undefined
      ? {}
      : { 'if-modified-since': validator.lastModified }),
  };
}
