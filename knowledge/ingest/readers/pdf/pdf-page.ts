import { z } from 'zod';

import { UnreadablePage, type FoundPage } from '../../found-page';
import { titleFromAddress } from '../addresses';
import { pageFromFacts } from '../facts-page';
import { LOOSE_FACTS } from '../loose-facts';
import { dropHeadersAndFooters, readLines, type Line } from './pdf-lines';
import { toParagraphs } from './pdf-paragraphs';

type Pdf = Awaited<ReturnType<(typeof import('unpdf'))['getDocumentProxy']>>;

/** `D:20250401120000-05'00'` → `2025-04-01` */
const pdfDate = z
  .string()
  .regex(/^D:\d{8}/)
  .transform((date) => `${date.slice(2, 6)}-${date.slice(6, 8)}-${date.slice(8, 10)}`)
  .optional()
  .catch(undefined);

const INFO = z.object({
  Title: z.string().trim().catch(''),
  ModDate: pdfDate,
  CreationDate: pdfDate,
  Language: z.string().optional().catch(undefined),
});

async function open(bytes: Uint8Array): Promise<Pdf> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // A copy, because PDF.js takes the memory of what it is given, and refuses a Buffer; 0: no warnings are written.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : '';
    if (name === 'PasswordException') throw new UnreadablePage('encrypted', '', { cause });
    throw new UnreadablePage('broken', cause instanceof Error ? cause.message : '', { cause });
  }
}

async function readPages(pdf: Pdf): Promise<Line[][]> {
  const { extractTextItems } = await import('unpdf');
  const { items } = await extractTextItems(pdf);
  return items.map(readLines);
}

/** A title that a program left behind ("Microsoft Word - letter.docx") is none. */
function isTitle(title: string): boolean {
  return title.length > 3 && !/^(?:Microsoft Word|untitled|sans titre)|\.\w{3,4}$/i.test(title);
}

const LONGEST_TITLE = 150;

function chooseTitle(named: string, paragraphs: readonly string[], address: string): string {
  if (isTitle(named)) return named;
  const first = paragraphs[0] ?? '';
  return first !== '' && first.length <= LONGEST_TITLE ? first : titleFromAddress(address);
}

async function readInfo(pdf: Pdf) {
  const { info } = await pdf.getMetadata();
  return INFO.parse(info);
}

/** Reads a PDF that holds text. Throws UnreadablePage where it is encrypted, broken or scanned. */
export async function readPdfPage(bytes: Uint8Array, address: string): Promise<FoundPage> {
  const pdf = await open(bytes);
  try {
    const info = await readInfo(pdf);
    const paragraphs = toParagraphs(dropHeadersAndFooters(await readPages(pdf)));
    if (paragraphs.length === 0) throw new UnreadablePage('scanned');
    const title = chooseTitle(info.Title, paragraphs, address);
    const body =
      paragraphs.length > 1 && paragraphs[0] === title ? paragraphs.slice(1) : paragraphs;
    const url = /^https?:/.test(address) ? address : '';
    const updated = info.ModDate ?? info.CreationDate;
    return pageFromFacts({
      address,
      markdown: body.map(escapeMarks).join('\n\n'),
      facts: LOOSE_FACTS.parse({ title, url, updated, lang: info.Language }),
      fallbackTitle: title,
    });
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** A line of a PDF that begins with `#`, `>` or `+` is no Markdown. */
function escapeMarks(paragraph: string): string {
  return paragraph.replace(/^([#>+=]|\*(?=\s))/, '\\$1').replaceAll('|', '\\|');
}
