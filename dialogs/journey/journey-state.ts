import { z } from 'zod';
import type { JourneyDefinition } from './definition';

/** What a running journey waits for. */
export const JOURNEY_MODES = ['slot', 'review', 'confirm-cancel'] as const;

export const JOURNEY_STATE = z.object({
  journey: z.string(),
  version: z.int().positive(),
  /** Canonical values by slot; those of personal slots are sealed. Nothing is taken out but by its owner. */
  answers: z.record(z.string(), z.string()),
  /** Optional slots that the citizen did not want to answer. */
  skipped: z.array(z.string()),
  mode: z.enum(JOURNEY_MODES),
  /** The slot that was asked last, by its name: never its place, so that a new version may ask in another order. */
  slot: z.string().nullable(),
  /** The slots in the order in which they were answered, for going back. */
  trail: z.array(z.string()),
  /** How often in a row the answer did not fit. */
  misses: z.int().nonnegative(),
});

export type JourneyState = z.output<typeof JOURNEY_STATE>;

function renameIn(names: readonly string[], rename: (name: string) => string | null): string[] {
  return names.flatMap((name) => rename(name) ?? []);
}

/** The state as the journey of today understands it: slots under their new names, dropped ones gone. */
export function migrateState(state: JourneyState, definition: JourneyDefinition): JourneyState {
  if (state.version === definition.version) return state;
  const known = new Set(definition.slots.map(({ name }) => name));
  const rename = (name: string) => {
    const now = definition.renamed?.[name] === undefined ? name : definition.renamed[name];
    return now !== null && known.has(now) ? now : null;
  };
  const answers = Object.entries(state.answers).flatMap(([name, value]) => {
    const now = rename(name);
    return now === null ? [] : [[now, value] as const];
  });
  return {
    ...state,
    version: definition.version,
    answers: Object.fromEntries(answers),
    skipped: renameIn(state.skipped, rename),
    slot: state.slot === null ? null : rename(state.slot),
    trail: renameIn(state.trail, rename),
  };
}
