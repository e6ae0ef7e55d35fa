/** The encoding that the bytes begin with, where they begin with a byte order mark. */
function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** How far into a file a declaration is looked for, in bytes (HTML asks for the first 1,024). */
const DECLARATION_WITHIN = 2048;

/** The encoding that an HTML or XML file declares: `<meta charset>`, `http-equiv`, or `<?xml encoding>`. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, DECLARATION_WITHIN)).toString('latin1');
  const found = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start);
  return found?.[1]?.toLowerCase() ?? null;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The charset of a media type such as `text/html; charset=windows-1252`. */
export function charsetOf(mediaType: string): string | null {
  return /charset\s*=\s*"?([\w-]+)/i.exec(mediaType)?.[1]?.toLowerCase() ?? null;
}

/**
 * Decodes text: by its byte order mark, else as the transport or the file declares, else as UTF-8, else as
 * windows-1252, in which every byte has a meaning. A declaration that the bytes contradict is not believed.
 */
export function decodeText(bytes: Uint8Array, mediaType = ''): string {
  const marked = markedEncoding(bytes);
  const candidates = [marked, charsetOf(mediaType), declaredEncoding(bytes), 'utf-8'];
  for (const encoding of candidates) {
    const text = encoding === null ? null : decodeAs(bytes, encoding);
    if (text !== null) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
