import { z } from 'zod';

/** Where a question comes in: typed, or heard by a telephone's speech recognition. */
export const CHANNELS = ['web', 'voice'] as const;

export type Channel = (typeof CHANNELS)[number];

const LANGUAGE_CALIBRATION = z.object({
  /** From `answer` upwards the assistant answers, from `clarify` upwards it asks, below it hands over. */
  thresholds: z.object({ answer: z.number(), clarify: z.number() }),
  intercept: z.number(),
  /** By name of feature, see CONFIDENCE_FEATURES. */
  weights: z.record(z.string(), z.number()),
  /** By cross-validation over pages. */
  figures: z.record(z.string(), z.number()),
});

const BOTH_LANGUAGES = z.object({ en: LANGUAGE_CALIBRATION, fr: LANGUAGE_CALIBRATION });

const CHANNEL_CALIBRATION = z.object({
  /** For content with examples of what people say, fitted on the project's own. */
  known: BOTH_LANGUAGES,
  /** For content without, fitted on public sets of questions. */
  bare: BOTH_LANGUAGES,
});

/** The file knowledge/confidence/calibration.json. */
export const CALIBRATION = z.object({
  /** Day of the fit. */
  date: z.iso.date(),
  /** What it was fitted on, and how many questions of each language. */
  data: z.object({
    split: z.string(),
    sources: z.array(z.object({ name: z.string(), en: z.int(), fr: z.int() })),
  }),
  /** BAND_COSTS at the time. */
  costs: z.record(z.string(), z.number()),
  web: CHANNEL_CALIBRATION,
  voice: CHANNEL_CALIBRATION,
});

export type Calibration = z.output<typeof CALIBRATION>;
export type BothLanguages = z.output<typeof BOTH_LANGUAGES>;
export type LanguageCalibration = z.output<typeof LANGUAGE_CALIBRATION>;
