import type { Logger } from 'pino';
import type { TurnResult } from '../../bot/bot';
import type { Metrics } from '../http/metrics';

/** Counts and logs turns: outcomes and times, never a word of what was said. */
export class TurnRecorder {
  constructor(
    private readonly logger: Logger,
    private readonly metrics: Metrics,
  ) {}

  record(result: TurnResult, milliseconds: number): void {
    const { outcome, language, reasons, trace, failure } = result;
    this.metrics.turns.inc({ outcome, language });
    this.countReasons(result);
    this.metrics.turnSeconds.observe(milliseconds / 1000);
    const fields = { outcome, language, reasons, milliseconds, trace };
    if (failure) this.logger.error({ ...fields, err: failure }, 'A turn failed.');
    else this.logger.debug(fields, 'A turn ended.');
  }

  private countReasons({ effects }: TurnResult): void {
    for (const effect of effects) {
      if (effect.kind !== 'handoff_requested') continue;
      const { reasons, language } = effect;
      for (const reason of reasons) this.metrics.handoffReasons.inc({ reason, language });
    }
  }
}
