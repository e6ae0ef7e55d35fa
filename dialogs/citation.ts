import type { Source } from './reply';

/** What Teams shows of an extract. */
const MAX_ABSTRACT_CHARACTERS = 160;

function abstractOf(quotes: readonly string[]): string {
  const words = quotes.join(' ');
  if (words.length <= MAX_ABSTRACT_CHARACTERS) return words;
  const cut = words.slice(0, MAX_ABSTRACT_CHARACTERS - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

function quotedFrom(quotes: readonly string[]) {
  return {
    abstract: abstractOf(quotes),
    hasPart: quotes.map((text) => ({ '@type': 'Quotation', text })),
  };
}

function claimOf({ title, url, language, passageId, quotes = [] }: Source, index: number) {
  return {
    '@type': 'Claim',
    position: index + 1,
    appearance: {
      '@type': 'DigitalDocument',
      name: title,
      url,
      ...(language && { inLanguage: language }),
      ...(passageId && { identifier: passageId }),
      ...(quotes.length > 0 && quotedFrom(quotes)),
    },
  };
}

/**
 * Sources in the form that Bot Framework clients know: a schema.org Message with one Claim a source.
 * https://github.com/microsoft/BotFramework-WebChat/blob/main/docs/CITATION.md
 */
export function citationEntity(sources: readonly Source[]) {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    citation: sources.map(claimOf),
  };
}
