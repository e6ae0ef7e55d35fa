import { foldCharacters } from '../../rules/plain-text';
import { ACCOUNT_NUMBERS } from './account-numbers';
import { BANK_NUMBERS } from './bank-numbers';
import { BIRTH_DATES } from './birth-dates';
import { CONTACT_DETAILS } from './contact-details';
import { IDENTITY_NUMBERS } from './identity-numbers';
import type { PersonalInformationKind } from './kind';
import { findLoneNames, findNames } from './names';
import { NOT_PERSONAL } from './not-personal';
import { PLACES } from './places';
import { findSpans } from './rule';
import type { ReadText, Rule, Span } from './rule';

export interface MaskedText {
  /** The text in NFC, each piece of personal information replaced by its label. */
  readonly masked: string;
  /** What was found, each kind once, in the order of the text. */
  readonly kinds: readonly PersonalInformationKind[];
}

interface Claim extends Span {
  readonly kind: PersonalInformationKind;
}

/** Where two rules match the same characters, the earlier one keeps them. */
const RULES: readonly Rule[] = [
  ...BIRTH_DATES,
  ...CONTACT_DETAILS.filter(({ kind }) => kind !== 'telephone'),
  ...BANK_NUMBERS,
  ...IDENTITY_NUMBERS,
  ...CONTACT_DETAILS.filter(({ kind }) => kind === 'telephone'),
  ...PLACES,
  ...ACCOUNT_NUMBERS,
];

/** Thumbs type two spaces where one is meant; rules know one. */
const SPACES = /[^\S\n]{2,}/g;

/**
 * Removes personal information. The patterns of both languages always run, since people mix them; only the words of
 * `label` have a language. Text without any comes back as it was, in NFC; in other text, spaces in a row are one. Linear in the length of the text.
 */
export function maskPersonalInformation(
  text: string,
  label: (kind: PersonalInformationKind) => string,
): MaskedText {
  const written = text.normalize('NFC');
  const spaced = written.replace(SPACES, ' ');
  const folded = foldCharacters(spaced);
  const claims = claimsIn({ original: tellsByCapitals(spaced) ? spaced : folded, folded });
  return {
    masked: claims.length > 0 ? replaceClaims(spaced, claims, label) : written,
    kinds: [...new Set(claims.map(({ kind }) => kind))],
  };
}

/** In a message that is typed in capitals throughout, they mark neither names nor streets. */
function tellsByCapitals(text: string): boolean {
  return /\p{Ll}/u.test(text);
}

function claimsIn(text: ReadText): Claim[] {
  const taken = new Uint8Array(text.original.length);
  const take = ({ start, end }: Span): boolean => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  };
  const inOneLine = { ...text, folded: text.folded.replace(/\s/g, ' ') };
  for (const pattern of NOT_PERSONAL) findSpans(pattern, inOneLine).forEach(take);
  return [...numbersIn(inOneLine), ...namesIn(text)]
    .filter(take)
    .sort((left, right) => left.start - right.start);
}

/** A number, an address or a date goes on after the end of a line; who names themselves begins a new one. */
function numbersIn(text: ReadText): Claim[] {
  return RULES.flatMap((rule) =>
    findSpans(rule, text).map((span) => ({ ...span, kind: rule.kind })),
  );
}

function namesIn(text: ReadText): Claim[] {
  const names = [...findNames(text), ...findLoneNames(text)];
  return names.map((span) => ({ ...span, kind: 'name' as const }));
}

function replaceClaims(
  text: string,
  claims: readonly Claim[],
  label: (kind: PersonalInformationKind) => string,
): string {
  const pieces = claims.map(
    ({ kind, start }, place) => text.slice(claims[place - 1]?.end ?? 0, start) + label(kind),
  );
  return pieces.join('') + text.slice(claims.at(-1)?.end ?? 0);
}
