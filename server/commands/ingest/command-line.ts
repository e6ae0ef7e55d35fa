import { parseArgs } from 'node:util';
import { z } from 'zod';
import { languageSchema, type Language } from '../../contracts/language';
import { WrongUse } from '../run-command';

const USAGE =
  'Usage: npm run ingest -- SOURCE... [--watch] [--replace-pack] [--lang en|fr] [--json] [--max-pages N] [--stale-days N] [--allow-private-addresses]\n' +
  '  SOURCE: a folder, a file, the address of a page or that of a sitemap';

const TWO_YEARS = 730;

export interface IngestArguments {
  readonly sources: readonly string[];
  readonly watch: boolean;
  /** Whether the index holds what is ingested alone, without the content pack. */
  readonly replacePack: boolean;
  readonly language: Language;
  readonly json: boolean;
  readonly maxPages: number | undefined;
  readonly staleDays: number;
  readonly allowPrivateAddresses: boolean;
}

const wholeNumber = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().positive());

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      watch: { type: 'boolean', default: false },
      'replace-pack': { type: 'boolean', default: false },
      'allow-private-addresses': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
      'max-pages': { type: 'string' },
      'stale-days': { type: 'string', default: String(TWO_YEARS) },
    },
  });
}

/** Reads the command line. Throws WrongUse with the usage line. */
export function readIngestArguments(argv: readonly string[]): IngestArguments {
  try {
    const { values, positionals } = parse(argv);
    return {
      sources: z.array(z.string().min(1)).min(1).parse(positionals),
      watch: values.watch,
      replacePack: values['replace-pack'],
      language: languageSchema.parse(values.lang),
      json: values.json,
      maxPages: wholeNumber.optional().parse(values['max-pages']),
      staleDays: wholeNumber.parse(values['stale-days']),
      allowPrivateAddresses: values['allow-private-addresses'],
    };
  } catch {
    throw new WrongUse(USAGE);
  }
}
