import type { PersonalInformationKind } from './kind';

/** A text in the two forms that rules read; both have the same length. */
export interface ReadText {
  readonly original: string;
  /** See `foldCharacters`: patterns are written in lower case, without accents. */
  readonly folded: string;
}

/** From `start` up to, but not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A match that a rule may still refuse. */
export interface Candidate {
  /** The matched value, folded. */
  readonly value: string;
  /** The same characters as they were written. */
  readonly original: string;
  /** Up to 60 folded characters before and after the value. */
  readonly before: string;
  readonly after: string;
}

/** What is removed is the group `value`, or the whole match where the pattern has no such group. */
export interface Pattern {
  readonly pattern: RegExp;
  readonly accept?: (candidate: Candidate) => boolean;
  /** Where an accepted value ends that goes on after the match. */
  readonly extend?: (span: Span, text: ReadText) => number;
}

export interface Rule extends Pattern {
  readonly kind: PersonalInformationKind;
}

const CONTEXT = 60;

export function findSpans(rule: Pattern, text: ReadText): Span[] {
  return Array.from(text.folded.matchAll(rule.pattern), spanOf)
    .filter((span) => rule.accept?.(candidateAt(span, text)) ?? true)
    .map((span) => ({ ...span, end: rule.extend?.(span, text) ?? span.end }));
}

/** A value that follows a cue word within `reach` characters that hold no digit. */
export function cued(cues: string, value: string, reach = 24): RegExp {
  return new RegExp(
    `\\b(?:${cues})\\b[^\\d\\n]{0,${String(reach)}}?(?<![a-z0-9])(?<value>${value})(?![a-z0-9])`,
    'dg',
  );
}

function spanOf(match: RegExpExecArray): Span {
  const [start, end] = match.indices?.groups?.['value'] ?? [
    match.index,
    match.index + match[0].length,
  ];
  return { start, end };
}

function candidateAt({ start, end }: Span, { original, folded }: ReadText): Candidate {
  return {
    value: folded.slice(start, end),
    original: original.slice(start, end),
    before: folded.slice(Math.max(0, start - CONTEXT), start),
    after: folded.slice(end, end + CONTEXT),
  };
}
