import { systemClock } from '../clock';
import { readConfig } from '../config/env';
import { runIngest } from './ingest/run-ingest';
import { runCommand } from './run-command';

/** The first Ctrl+C ends a watch in good order; a second one ends the process. */
function untilInterrupted(): AbortSignal {
  const ending = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => ending.abort());
  return ending.signal;
}

runCommand(() =>
  runIngest(process.argv.slice(2), {
    dataDir: readConfig().dataDir,
    clock: systemClock,
    print: (text) => console.log(text),
    progress: process.stderr,
    signal: untilInterrupted(),
  }),
);
