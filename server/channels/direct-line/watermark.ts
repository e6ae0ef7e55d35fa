import { z } from 'zod';
import { BadInput } from '../../errors';

const watermarkSchema = z
  .string()
  .regex(/^\d{0,9}$/)
  .transform((digits) => Number(digits));

/** The number of the last activity that the client has; absent or empty: none. */
export function parseWatermark(value: unknown): number {
  if (value === undefined || value === '-') return 0;
  const parsed = watermarkSchema.safeParse(value);
  if (!parsed.success)
    throw new BadInput('watermark: must be the one that the service gave, or empty');
  return parsed.data;
}
