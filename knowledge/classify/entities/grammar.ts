import type { DateMeaning } from './dates';
import type { DurationUnit, PayPeriod, ReferenceSubject, Relation } from './entity';
import type { NumberWords } from './quantity';

/** A phrase as a grammar notes it, and what it stands for. */
export type Rule<Meaning> = readonly [notation: string, meaning: Meaning];

/** How a date limits a time: "since", "until" and "by", "before", "after". */
export type DateBound = 'since' | 'until' | 'before' | 'after';

/** What a language says, as data; all words folded (lower case, no accents). See `Phrase` for the notation. */
export interface Grammar {
  readonly numbers: NumberWords;
  readonly months: ReadonlyMap<string, number>;
  /** Read as months beside a day or a year only. */
  readonly shortMonths: ReadonlyMap<string, number>;
  /** Words of another sense too: "may", "march", « mars ». */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Whether a capital letter makes a doubtful one sure: English months always have one. */
  readonly capitalTellsMonth: boolean;
  /** Which reading of "12/03/1984" is likelier. */
  readonly isDayFirst: boolean;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, DurationUnit>;
  readonly businessDays: readonly Rule<DurationUnit>[];
  /** "Last year", by how many years it lies from this one. */
  readonly years: readonly Rule<number>[];
  readonly dates: readonly Rule<DateMeaning>[];
  /** Dates that are sure only where a phrase around them tells: "from March to May". */
  readonly datesInContext: readonly Rule<DateMeaning>[];
  readonly bounds: readonly Rule<DateBound>[];
  /** "From", "between": before the first date of two. */
  readonly rangeOpeners: ReadonlySet<string>;
  /** What joins both dates; "and" does only after an opener. */
  readonly rangeLinks: readonly Rule<'always' | 'after-opener'>[];
  readonly dollars: readonly string[];
  readonly cents: readonly string[];
  readonly payPeriods: readonly Rule<PayPeriod>[];
  /** What has a half: "two and a half years", « deux ans et demi ». */
  readonly halves: readonly string[];
  /** Durations whose number is not said: "for a year", "half a day". */
  readonly unspokenNumbers: readonly Rule<number>[];
  /** What makes a duration an age: "old" after it, « âgé » before it. */
  readonly agesAfter: readonly string[];
  readonly agesBefore: ReadonlySet<string>;
  /** Words before hours of the clock: « à 14 heures ». */
  readonly timesAfter: ReadonlySet<string>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** « Grand-mère », "mother-in-law": looked for before the plain ones. */
  readonly compoundRelations: readonly Rule<Relation>[];
  readonly possessives: ReadonlySet<string>;
  /** What may stand between "my" and the person. */
  readonly personWords: ReadonlySet<string>;
  readonly selves: readonly string[];
  readonly ands: ReadonlySet<string>;
  readonly referenceSubjects: ReadonlyMap<string, ReferenceSubject>;
  /** "Number", "#", « no ». */
  readonly numberSigns: ReadonlySet<string>;
  /** What may stand between those, the subject and the number: "of my", "is". */
  readonly numberLinks: ReadonlySet<string>;
  /** Words that make what follows a name rather than a number: "form", « formulaire ». */
  readonly notNumbersAfter: ReadonlySet<string>;
  /** Number words with another sense, which are numbers only before something counted: « neuf ». */
  readonly doubtfulNumbers: ReadonlySet<string>;
}
