import type { Logger } from 'pino';
import type { TurnResult } from '../../bot/bot';
import type { Metrics } from '../http/metrics';

/** Counts and logs turns: outcomes and times, never a word of what was said. */
export class TurnRecorder {
  constructor(
    private readonly logger: Logger,
    private readonly metrics: Metrics,
  ) {}

  record({ outcome, language, reasons, trace, failure }: TurnResult, milliseconds: number): void {
    this.metrics.turns.inc({ outcome, language });
    this.metrics.turnSeconds.observe(milliseconds / 1000);
    const fields = { outcome, language, reasons, milliseconds, trace };
    if (failure) this.logger.error({ ...fields, err: failure }, 'A turn failed.');
    else this.logger.debug(fields, 'A turn ended.');
  }
}
