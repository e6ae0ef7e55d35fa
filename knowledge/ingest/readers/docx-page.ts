import { UnreadablePage, type FoundPage } from '../found-page';
import { readHtmlPage, type HtmlClues } from './html/html-page';

async function convert(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const withoutImages = mammoth.images.imgElement(async () => ({ src: '' }));
    const options = { convertImage: withoutImages, includeDefaultStyleMap: true };
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
  } catch (cause) {
    throw new UnreadablePage('broken', cause instanceof Error ? cause.message : '', { cause });
  }
}

/** Reads a Word document (DOCX); its styles of headings become headings. Throws UnreadablePage. */
export async function readDocxPage(bytes: Uint8Array, clues: HtmlClues): Promise<FoundPage> {
  const html = await convert(bytes);
  return readHtmlPage(`<html><body><main>${html}</main></body></html>`, clues);
}
