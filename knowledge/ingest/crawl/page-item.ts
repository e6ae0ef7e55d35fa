import { charsetOf } from '../readers/decode-text';
import type { SourceItem } from '../source';
import type { HttpAnswer } from './http-client';
import { bareMediaType } from './media-types';
import type { Validator } from './validator';

/** The kind, with the charset where the header names one, since a page need not say it itself. */
function mediaTypeOf(contentType: string): string {
  const charset = charsetOf(contentType);
  const name = bareMediaType(contentType);
  return charset === null ? name : `${name}; charset=${charset}`;
}

function dateOf(lastModified: string | undefined): string | undefined {
  const time = Date.parse(lastModified ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** What the crawler hands on of a page. `listed` is the date that a sitemap gave. */
export function itemFrom(
  address: string,
  answer: HttpAnswer,
  listed: string | undefined,
): SourceItem {
  const updated = listed ?? dateOf(answer.header('last-modified'));
  const mediaType = mediaTypeOf(answer.header('content-type') ?? '');
  return {
    address,
    mediaType,
    bytes: answer.bytes,
    ...(updated === undefined ? {} : { updated }),
  };
}

/** What to keep for the next crawl; undefined where the site gave nothing to compare by. */
export function validatorFrom(
  answer: HttpAnswer,
  alternates: readonly string[],
): Validator | undefined {
  const etag = answer.header('etag');
  const lastModified = answer.header('last-modified');
  if (etag === undefined && lastModified === undefined) return undefined;
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    alternates,
  };
}
