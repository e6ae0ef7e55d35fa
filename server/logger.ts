import { pino, type Logger } from 'pino';

/** Personal data stands only under `pii.*`, and is never written. */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['pii', '*.pii'], censor: '[redacted]' },
  });
}
