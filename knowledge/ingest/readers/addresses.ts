import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';

/** True for an address to fetch, false for a path. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** An address as a URL: a path becomes a `file:` URL. */
export function toUrl(address: string): string {
  return isWebAddress(address) || address.startsWith('file:')
    ? address
    : pathToFileURL(address).href;
}

/** What a link points to from a page, absolute; undefined for what is no page (`mailto:`, `tel:`, …). */
export function resolveLink(link: string, from: string): string | undefined {
  const target = URL.canParse(link, toUrl(from)) ? new URL(link, toUrl(from)) : null;
  return target && /^(?:https?|file):$/.test(target.protocol) ? target.href : undefined;
}

/** An address for people to open; empty where it is none. */
export function citable(address: string | undefined): string {
  return address !== undefined && isWebAddress(address) ? address : '';
}

/** A file's name as a title of last resort: `renew-a-passport.pdf` → `Renew a passport`. */
export function titleFromAddress(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  const words = basename(path, extname(path)).replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The date at the start of a text such as `2024-05-01T10:00:00Z`; undefined where it is none. */
export function readDate(text: string | undefined | null): string | undefined {
  const date = /^\s*(\d{4}-\d{2}-\d{2})/.exec(text ?? '')?.[1];
  return date !== undefined && !Number.isNaN(Date.parse(date)) ? date : undefined;
}
