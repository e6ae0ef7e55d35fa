import { readDocumentRows } from '../../knowledge/ingest/document-rows';
import { ENGINES } from './engines';
import { readJob } from './measured-job';
import { measureEngine } from './measure-engine';

/** Measures one engine in a process of its own: the file of the job is its argument, the figures its output. */
async function measure(): Promise<void> {
  const job = readJob(process.argv[2] ?? '');
  const entry = ENGINES.find(({ id }) => id === job.engine);
  if (!entry) throw new Error(`There is no engine "${job.engine}".`);
  const measurement = await measureEngine(entry.create('shared'), {
    readDocuments: () => readDocumentRows(job.documentsFile),
    questions: job.questions,
    askingSeconds: job.askingSeconds,
  });
  process.stdout.write(JSON.stringify(measurement));
}

measure().catch((error: unknown) => {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
