import { SingleBar } from 'cli-progress';
import type { Progress } from '../../../knowledge/ingest/collect';
import type { Translate } from '../../../locales/translator';

/** Where progress is shown: standard error, so that standard output holds the result alone. */
export type ProgressStream = NodeJS.WriteStream | (NodeJS.WritableStream & { isTTY?: boolean });

export interface ProgressDisplay {
  show(progress: Progress): void;
  end(): void;
}

function showBar(stream: ProgressStream, translate: Translate): ProgressDisplay {
  const bar = new SingleBar({
    stream,
    format: translate('ingest:progress.bar'),
    clearOnComplete: true,
    hideCursor: true,
    etaBuffer: 50,
  });
  bar.start(0, 0);
  return {
    show: ({ done, expected }) => {
      bar.setTotal(expected);
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}

/** A line for each tenth of the work, for logs. */
function writeLines(stream: ProgressStream, translate: Translate): ProgressDisplay {
  let told = 0;
  return {
    show: ({ done, expected }) => {
      const tenth = Math.floor((10 * done) / Math.max(expected, 1));
      if (tenth <= told) return;
      told = tenth;
      stream.write(`${translate('ingest:progress.line', { done, expected })}\n`);
    },
    end: () => undefined,
  };
}

/** A bar with the remaining time on a terminal, plain lines elsewhere. */
export function displayProgress(stream: ProgressStream, translate: Translate): ProgressDisplay {
  return stream.isTTY ? showBar(stream, translate) : writeLines(stream, translate);
}
