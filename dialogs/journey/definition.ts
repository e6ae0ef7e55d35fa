import { z } from 'zod';
import { CONDITION, slotsIn } from './condition';

/** What a slot may hold; each kind has a reader, a printer and a way to be spoken. */
export const SLOT_KINDS = [
  'choice',
  'yes-no',
  'date',
  'province',
  'postal-code',
  'number',
  'money',
  'text',
  'name',
  'phone',
  'email',
  'reference',
] as const;

export type SlotKind = (typeof SLOT_KINDS)[number];

const SLOT_NAME = z.string().regex(/^[a-z][a-z0-9_]*$/);

/** A day, ISO 8601, or one that lies so many days after today (before it where negative). */
const DAY_LIMIT = z.union([z.iso.date(), z.object({ daysFromToday: z.int() })]);

export type DayLimit = z.output<typeof DAY_LIMIT>;

const SLOT = z.object({
  /** Its key in the journey's locale file, under `slots`. What is stored, so it never changes. */
  name: SLOT_NAME,
  kind: z.enum(SLOT_KINDS),
  /** Of a choice: keys in the locale file, under `slots.NAME.choices`. At most nine: there are nine keys. */
  choices: z.array(SLOT_NAME).min(2).max(9).exactOptional(),
  /** Asked only where this holds of the slots before it. */
  when: CONDITION.exactOptional(),
  /** May be skipped. */
  isOptional: z.boolean().exactOptional(),
  /** Kept sealed, never shown in full, never logged. Names, telephone numbers and e-mail addresses always are. */
  isPersonal: z.boolean().exactOptional(),
  /** Of a date: its first and last possible day. */
  from: DAY_LIMIT.exactOptional(),
  to: DAY_LIMIT.exactOptional(),
  /** Of a date: not before the day of this slot. */
  notBefore: SLOT_NAME.exactOptional(),
  /** Of a number or an amount in dollars. */
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  /** Of a postal code: the slot with the province that it must be of. */
  province: SLOT_NAME.exactOptional(),
});

export type Slot = z.output<typeof SLOT>;

const JOURNEY = z.object({
  /** Its folder's name; `journey-ID` is its locale file. */
  id: z.string().regex(/^[a-z][a-z-]*$/),
  /** Counts up when slots are renamed or dropped. */
  version: z.int().positive(),
  /** Pages of the content, by pair, that it is about: it is offered with their answers, and cites them. */
  pages: z.array(z.string()).min(1),
  /** In the order in which they are asked. */
  slots: z.array(SLOT).min(1),
  /** What became of the slots of older versions: the new name, or null where it was dropped. */
  renamed: z.record(z.string(), SLOT_NAME.nullable()).exactOptional(),
});

export type JourneyDefinition = z.output<typeof JOURNEY>;

const ALWAYS_PERSONAL: ReadonlySet<SlotKind> = new Set(['name', 'phone', 'email']);

export function isPersonal({ kind, isPersonal: isSaid = false }: Slot): boolean {
  return isSaid || ALWAYS_PERSONAL.has(kind);
}

function problemsOf({ slots }: JourneyDefinition): string[] {
  const before = new Set<string>();
  return slots.flatMap((slot) => {
    const { name, kind, choices, when, notBefore, province } = slot;
    const needed = [...(when ? slotsIn(when) : []), notBefore, province];
    const unknown = needed.filter((each) => each !== undefined && !before.has(each));
    const problems = unknown.map(
      (each) => `"${name}" needs "${each}", which is not asked before it`,
    );
    if (before.has(name)) problems.push(`"${name}" is there twice`);
    if ((kind === 'choice') !== (choices !== undefined))
      problems.push(`"${name}": choices belong to the kind "choice", and to no other`);
    before.add(name);
    return problems;
  });
}

/** A checked definition. Throws, naming what does not fit. */
export function defineJourney(definition: z.input<typeof JOURNEY>): JourneyDefinition {
  const journey = JOURNEY.parse(definition);
  const problems = problemsOf(journey);
  if (problems.length > 0) throw new Error(`Journey "${journey.id}": ${problems.join('; ')}.`);
  return journey;
}
