import { join } from 'node:path';
import { readContentPack } from '../../../knowledge/ingest/content-pack';
import { readCatalogue } from '../../../knowledge/ingest/catalogue/catalogue';
import { IngestBusy, withIngestLock } from '../../../knowledge/ingest/catalogue/ingest-lock';
import { ingest, type Ingested } from '../../../knowledge/ingest/ingest';
import { createTranslator, type Translate } from '../../../locales/translator';
import type { Clock } from '../../clock';
import { CONTENT_PACK, LOCALES } from '../../config/paths';
import { ingestedFileIn } from '../../knowledge/ingested-file';
import { readIngestArguments, type IngestArguments } from './command-line';
import { displayProgress, type ProgressStream } from './progress';
import { reportText } from './report-text';
import { openSources, type Crawling } from './sources';
import { watchSources, type WatchTimes } from './watch';

export interface IngestSurroundings {
  readonly dataDir: string;
  readonly clock: Clock;
  /** Receives the report, once a run. */
  readonly print: (text: string) => void;
  readonly progress: ProgressStream;
  /** Ends `--watch`, and a run at work. */
  readonly signal?: AbortSignal;
  /** Between two requests to one host; the crawler's own where it is absent. */
  readonly crawlDelayMs?: number;
  readonly watchTimes?: WatchTimes;
}

interface Run {
  readonly args: IngestArguments;
  readonly surroundings: IngestSurroundings;
  readonly translate: Translate;
}

const DAY_MS = 86_400_000;

function staleBefore({ args, surroundings }: Run): string {
  const limit = surroundings.clock.now().getTime() - args.staleDays * DAY_MS;
  return new Date(limit).toISOString().slice(0, 10);
}

function crawlingOf({ signal, crawlDelayMs }: IngestSurroundings): Crawling {
  return {
    ...(signal === undefined ? {} : { signal }),
    ...(crawlDelayMs === undefined ? {} : { delayMs: crawlDelayMs }),
  };
}

async function ingestSources(run: Run): Promise<Ingested> {
  const { args, surroundings, translate } = run;
  const folder = join(surroundings.dataDir, 'ingest');
  const previous = readCatalogue(folder);
  const display = displayProgress(surroundings.progress, translate);
  try {
    return await ingest({
      ...openSources(args, previous, crawlingOf(surroundings)),
      folder,
      previous,
      snapshotFile: ingestedFileIn(surroundings.dataDir),
      besides: args.replacePack ? [] : readContentPack(CONTENT_PACK).documents,
      staleBefore: staleBefore(run),
      onProgress: (progress) => display.show(progress),
      signal: surroundings.signal,
    });
  } finally {
    display.end();
  }
}

function indexText({ isIndexNew, report }: Ingested, { surroundings, translate }: Run): string {
  if (isIndexNew)
    return translate('ingest:done.index_new', { file: ingestedFileIn(surroundings.dataDir) });
  const isEmpty = report.pages.en + report.pages.fr === 0;
  return translate(isEmpty ? 'ingest:done.index_none' : 'ingest:done.index_same');
}

function tell(ingested: Ingested, run: Run, seconds: number): void {
  const { args, surroundings, translate } = run;
  if (args.json) {
    const { report, isIndexNew } = ingested;
    surroundings.print(JSON.stringify({ ...report, isIndexNew, seconds }));
    return;
  }
  const text = reportText({ report: ingested.report, staleBefore: staleBefore(run), translate });
  const time = translate('ingest:done.seconds', { seconds });
  surroundings.print([text, indexText(ingested, run), time].join('\n'));
}

/** One ingestion, told when it is done. 0: all was read; 1: something was skipped, and the rest is indexed. */
async function runOnce(run: Run): Promise<number> {
  const { clock, dataDir } = run.surroundings;
  const begun = clock.now().getTime();
  const ingested = await withIngestLock(join(dataDir, 'ingest'), () => ingestSources(run));
  tell(ingested, run, Math.round((clock.now().getTime() - begun) / 100) / 10);
  return ingested.report.failed.length > 0 ? 1 : 0;
}

async function runTold(run: Run): Promise<number> {
  try {
    return await runOnce(run);
  } catch (error) {
    if (!(error instanceof IngestBusy)) throw error;
    throw new Error(run.translate('ingest:busy', { process: error.processId }), { cause: error });
  }
}

/** Ingests again at each change, until the signal ends it; a run that fails does not end the watch. */
async function watch(run: Run): Promise<void> {
  const { progress, signal, watchTimes } = run.surroundings;
  const say = (text: string) => progress.write(`${text}\n`);
  await watchSources({
    sources: run.args.sources,
    ...(signal ? { signal } : {}),
    ...(watchTimes ? { times: watchTimes } : {}),
    onReady: () => say(run.translate('ingest:watch.begins')),
    run: async () => {
      say(run.translate('ingest:watch.again'));
      await runTold(run).catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        say(run.translate('ingest:watch.failed', { message }));
      });
    },
  });
}

/** The command `ingest`. Gives its exit code; throws WrongUse, and what prevents a run as a whole. */
export async function runIngest(
  argv: readonly string[],
  surroundings: IngestSurroundings,
): Promise<number> {
  const args = readIngestArguments(argv);
  const translate = createTranslator(LOCALES)(args.language);
  const run = { args, surroundings, translate };
  const code = await runTold(run);
  if (args.watch) await watch(run);
  return code;
}
