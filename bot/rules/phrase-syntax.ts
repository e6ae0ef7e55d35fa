/**
 * The notation of phrase tables. Phrases are written as `plainText` leaves what people say: lower case, no accents, an
 * apostrophe is a space.
 *
 *     (my|our) house      one of several      neighbou?r, (very )?ill      perhaps
 *     suicid*             any ending          ( really){0,3}               so many times
 *     _                   any one word        #                            a number in digits
 *     (?! of tea)         not before this     ^ and $                      start and end of the utterance
 *     <somebody>          what a vocabulary has under this name
 *
 * No repetition is without bound, so that a phrase is some words long, whatever the utterance.
 */
export type PhrasePart = { readonly source: string } & (
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'ending' | 'word' | 'number' | 'start' | 'end' }
  | { readonly kind: 'choice' | 'not-before'; readonly options: PhraseOptions }
  | {
      readonly kind: 'repeat';
      readonly part: PhrasePart;
      readonly least: number;
      readonly most: number;
    }
);

/** Each option is a sequence of parts. */
export type PhraseOptions = readonly (readonly PhrasePart[])[];

/** Phrases by name, each of which may use those before it. */
export type Vocabulary = ReadonlyMap<string, PhrasePart>;

const SIGNS = {
  '*': 'ending',
  _: 'word',
  '#': 'number',
  '^': 'start',
  $: 'end',
} as const satisfies Readonly<Record<string, PhrasePart['kind']>>;

const TOKEN = /\(\?!|\{\d+,\d+\}|<[a-z -]+>|[()|?*_#^$]|[a-z\d ]/uy;

/** Throws on what is not in the notation, since a table with a slip would silently hear nothing. */
export function parsePhrase(source: string, vocabulary: Vocabulary): PhraseOptions {
  const reader = new Reader(source, vocabulary);
  const options = readOptions(reader);
  if (reader.token !== '') throw reader.error();
  return options;
}

export function readVocabulary(entries: Readonly<Record<string, string>>): Vocabulary {
  const vocabulary = new Map<string, PhrasePart>();
  for (const [name, phrase] of Object.entries(entries)) {
    const options = parsePhrase(phrase, vocabulary);
    vocabulary.set(`<${name}>`, { kind: 'choice', source: `<${name}>`, options });
  }
  return vocabulary;
}

class Reader {
  token = '';
  private at = 0;

  constructor(
    private readonly source: string,
    readonly vocabulary: Vocabulary,
  ) {
    this.advance();
  }

  /** Where the token begins. */
  get start(): number {
    return this.at - this.token.length;
  }

  advance(): void {
    TOKEN.lastIndex = this.at;
    this.token = TOKEN.exec(this.source)?.[0] ?? '';
    if (this.token === '' && this.at < this.source.length) throw this.error();
    this.at += this.token.length;
  }

  since(start: number): string {
    return this.source.slice(start, this.start);
  }

  error(): Error {
    return new Error(`"${this.source}" is no phrase: see character ${String(this.start + 1)}.`);
  }
}

function readOptions(reader: Reader): PhraseOptions {
  const options = [readSequence(reader)];
  while (reader.token === '|') {
    reader.advance();
    options.push(readSequence(reader));
  }
  return options;
}

function readSequence(reader: Reader): PhrasePart[] {
  const parts: PhrasePart[] = [];
  while (!['', '|', ')'].includes(reader.token)) parts.push(readPart(reader));
  return parts;
}

function readPart(reader: Reader): PhrasePart {
  const start = reader.start;
  const part = readAtom(reader);
  const times = /^\{(\d+),(\d+)\}$|^\?$/.exec(reader.token);
  if (!times) return part;
  reader.advance();
  const [, least = '0', most = '1'] = times;
  const source = reader.since(start);
  return { kind: 'repeat', source, part, least: Number(least), most: Number(most) };
}

function readAtom(reader: Reader): PhrasePart {
  const { token, start } = reader;
  const named = reader.vocabulary.get(token);
  if (/^[?{]/.test(token) || (token.startsWith('<') && !named)) throw reader.error();
  reader.advance();
  if (named) return named;
  if (token === '(' || token === '(?!') {
    const options = readOptions(reader);
    if (reader.token !== ')') throw reader.error();
    reader.advance();
    const source = reader.since(start);
    return { kind: token === '(' ? 'choice' : 'not-before', source, options };
  }
  return isSign(token)
    ? { kind: SIGNS[token], source: token }
    : { kind: 'letter', source: token, letter: token };
}

function isSign(token: string): token is keyof typeof SIGNS {
  return token in SIGNS;
}
