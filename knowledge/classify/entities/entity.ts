import type { Place } from '../../places/find-place';
import type { Town } from '../../places/towns';
import type { ProvinceCode } from '../../places/provinces';

export type EntityKind =
  'date' | 'province' | 'money' | 'reference' | 'person-relation' | 'number' | 'duration';

/** First and last day, ISO 8601, both included. Null where that end is open: "since 2019". */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** A day, a week, a month, a year or a span of days. */
export interface KnownDate extends DateRange {
  readonly isImpossible: false;
  readonly isAmbiguous: false;
  /** The year (or, for "the 15th", the month) was not said: the coming one was taken. */
  readonly isYearAssumed: boolean;
}

/** Two readings: "12/03/1984", "next Friday". The likelier one of the language comes first. */
export interface AmbiguousDate extends DateRange {
  readonly isImpossible: false;
  readonly isAmbiguous: true;
  readonly otherReading: DateRange;
}

/** A day that no calendar has, as 30 February: kept, so that it can be asked again. */
export interface ImpossibleDate {
  readonly isImpossible: true;
  readonly isAmbiguous: false;
}

export type DateValue = KnownDate | AmbiguousDate | ImpossibleDate;

export interface ProvinceValue {
  readonly code: ProvinceCode;
  readonly via: Place['via'];
  /** Where the province is known by its town. */
  readonly town: Town | null;
}

export type PayPeriod = 'hour' | 'day' | 'week' | 'two-weeks' | 'month' | 'year';

export interface MoneyValue {
  /** In dollars; cents are its fraction. */
  readonly amount: number;
  /** "a month", « par année »; null where none was said. */
  readonly per: PayPeriod | null;
}

export type ReferenceSubject =
  | 'application'
  | 'case'
  | 'claim'
  | 'client'
  | 'confirmation'
  | 'file'
  | 'invoice'
  | 'permit'
  | 'reference'
  | 'request'
  | 'ticket'
  | 'tracking';

export interface ReferenceValue {
  /** Capital letters and digits alone: "ab-123 456" → "AB123456". */
  readonly number: string;
  /** What it is the number of; null where the number alone tells that it is one. */
  readonly of: ReferenceSubject | null;
}

export type Relation =
  | 'self'
  | 'child'
  | 'spouse'
  | 'former-spouse'
  | 'parent'
  | 'grandparent'
  | 'grandchild'
  | 'sibling'
  | 'other-family'
  | 'friend';

export interface RelationValue {
  /** Who they are to the citizen. */
  readonly relation: Relation;
}

export type DurationUnit = 'minute' | 'hour' | 'day' | 'business-day' | 'week' | 'month' | 'year';

export interface DurationValue {
  readonly amount: number;
  readonly unit: DurationUnit;
  /** Someone's age: "65 years old", « j’ai 65 ans ». */
  readonly isAge: boolean;
}

/** What each kind of entity holds. */
export interface EntityValues {
  readonly date: DateValue;
  readonly province: ProvinceValue;
  readonly money: MoneyValue;
  readonly reference: ReferenceValue;
  readonly 'person-relation': RelationValue;
  readonly number: number;
  readonly duration: DurationValue;
}

interface Spanned<Kind extends EntityKind> {
  readonly kind: Kind;
  /** As typed. */
  readonly text: string;
  /** From `start` up to `end`, in UTF-16 code units of the utterance. */
  readonly start: number;
  readonly end: number;
  readonly value: EntityValues[Kind];
}

/** What an utterance holds besides its intent. */
export type Entity = { [Kind in EntityKind]: Spanned<Kind> }[EntityKind];
