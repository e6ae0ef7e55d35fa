import { z } from 'zod';

const LANGUAGE_CALIBRATION = z.object({
  /** From `answer` upwards the assistant answers, from `clarify` upwards it asks, below it hands over. */
  thresholds: z.object({ answer: z.number(), clarify: z.number() }),
  intercept: z.number(),
  /** By name of feature, see CONFIDENCE_FEATURES. */
  weights: z.record(z.string(), z.number()),
  /** On the questions it was fitted on, by cross-validation over pages. */
  figures: z.record(z.string(), z.number()),
});

/** The file knowledge/confidence/calibration.json. */
export const CALIBRATION = z.object({
  /** Day of the fit. */
  date: z.iso.date(),
  /** What it was fitted on, and how many questions of each language. */
  data: z.object({ source: z.string(), split: z.string(), en: z.int(), fr: z.int() }),
  /** BAND_COSTS at the time. */
  costs: z.record(z.string(), z.number()),
  en: LANGUAGE_CALIBRATION,
  fr: LANGUAGE_CALIBRATION,
});

export type Calibration = z.output<typeof CALIBRATION>;
export type LanguageCalibration = z.output<typeof LANGUAGE_CALIBRATION>;
