import { Refusal } from './refusal';

const PAGES = [
  'text/html',
  'application/xhtml+xml',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/csv',
  'text/plain',
  'text/markdown',
];
const LISTS = ['application/xml', 'text/xml', 'application/gzip', 'application/x-gzip'];
const HTML = ['text/html', 'application/xhtml+xml'];

/** What is sent as `Accept`. */
export const ACCEPTED = `${PAGES.join(', ')}, ${LISTS.join(', ')};q=0.9`;

/** A Content-Type without its parameters, in lower case. */
export function bareMediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

export function isHtml(contentType: string): boolean {
  return HTML.includes(bareMediaType(contentType));
}

export function isListType(contentType: string): boolean {
  return LISTS.includes(bareMediaType(contentType));
}

/** Throws Refusal for what no reader takes. */
export function checkPageType(contentType: string): void {
  const name = bareMediaType(contentType);
  if (PAGES.includes(name)) return;
  throw new Refusal(
    name === ''
      ? 'does not say what it is: there is no Content-Type'
      : `is ${name}; only HTML, PDF, DOCX, CSV and text are taken`,
  );
}
