import type { Logger } from 'pino';
import type { Services } from './compose';
import { ingestedFileIn } from './knowledge/ingested-file';
import { watchForChanges } from './knowledge/watch-content';

interface Job {
  readonly name: string;
  readonly everyMilliseconds: number;
  /** Returns how many things it did; 0 is not worth a line. */
  readonly run: () => Promise<number>;
}

const HOUR = 3_600_000;

function jobsOf({ purge, desk, knowledge }: Services): readonly Job[] {
  return [
    { name: 'purge', everyMilliseconds: HOUR, run: purge },
    { name: 'reclaim', everyMilliseconds: 5_000, run: () => desk.reclaim() },
    { name: 'content', everyMilliseconds: 2_000, run: () => knowledge.refresh() },
  ];
}

function repeat({ name, everyMilliseconds, run }: Job, logger: Logger): () => void {
  const once = async () => {
    try {
      const count = await run();
      if (count > 0) logger.info({ job: name, count }, 'A job did its work.');
    } catch (error) {
      logger.error({ job: name, err: error }, 'A job failed; it runs again at its time.');
    }
  };
  void once();
  const timer = setInterval(() => void once(), everyMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}

/** New content is looked for as soon as the file system tells of it, and by the job in any case. */
function wakeForContent({ config, knowledge, logger }: Services): () => void {
  const onChange = () => {
    knowledge
      .refresh()
      .catch((err: unknown) => logger.error({ err }, 'New content could not be looked at.'));
  };
  return watchForChanges({ file: ingestedFileIn(config.dataDir), logger, onChange });
}

/** What the service does by itself, at start and from time to time, until the returned function is called. */
export function startJobs(services: Services): () => void {
  const stops = jobsOf(services).map((job) => repeat(job, services.logger));
  stops.push(wakeForContent(services));
  return () => stops.forEach((stop) => stop());
}
