import { GIVEN_NAMES, NO_FAMILY_NAME } from './given-names';
import {
  ARABIC_GIVEN_NAMES,
  BARE_INTRODUCTION,
  CASUAL_INTRODUCTION,
  FIRST_NAME_GIVEN,
  GOES_ON,
  IN_THE_NAME_OF,
  INTRODUCTIONS,
  NAME_PARTICLES,
  NOT_A_NAME,
  PLACE_NAMES,
  RELATIVE_FIRST,
  RELATIVE_NAMED,
  SPEAKING,
  SPOKEN_INTRODUCTION,
  START,
  STATUS_WORDS,
  TITLE_FIRST,
  TITLED_INTRODUCTION,
} from './name-words';
import { findSpans } from './rule';
import type { Candidate, ReadText, Span } from './rule';

interface Word extends Span {
  readonly folded: string;
  readonly capitalised: boolean;
  /** In capitals throughout. */
  readonly isShouted: boolean;
}

const MOST_WORDS = 5;
const TITLE = /^(?:dr|dre|docteure?|doctor|mr|mrs|ms|mme|mlle|m)$/;
/** "registered", "showing": after "my name is", a form of a verb; the names among them are few. */
const VERB_FORM = /(?:ed|ing)$/;
const NAME_LIKE_A_VERB =
  /^(?:ahmed|moh?am+[ae]d|mohamed|fred|alfred|wilfred|jared|ted|ned|syed|sayed|saeed|waleed|khaled|rashed|ming|ling|king|jing|ying|ping|ding)$/;
/** "Le service s'appelle le …": a thing. */
const ARTICLE = /^(?:le|la|les|de|des|du|the)$|^l'/;
/** The next field of a form: "Prénom : Marie Nom : Roy". */
const FIELD =
  /^(?:nom|prenom|name|surname|date|adresse|address|email|courriel|tel|telephone|phone|nas|sin)$/;
/** Demonyms: "I am South Korean", "Je suis Sénégalais". */
const ORIGIN = /(?:ian|ien|ienne|ish|ese|ais|aise|ois|oise)$/;

/** Names that end as a demonym does. */
const NAME_LIKE_AN_ORIGIN =
  /^(?:ian|brian|adrian|vivian|gillian|lillian|jillian|marian|christian|sebastian|damian|fabian|julian|kian|dorian|julien|julienne|lucien|lucienne|damien|fabien|fabienne|bastien|sebastien|adrien|adrienne|aurelien|emilien|vivien|vivienne|etienne|tish|trish|therese|marie-therese|denise|louise|francois|jean-francois|pierre-francois|francoise|ambroise|heloise|eloise|dubois|langlois|gervais|marois|bourgeois|courtois|valois|desbois)$/;

const WITHOUT_CAPITALS: readonly RegExp[] = [
  BARE_INTRODUCTION,
  RELATIVE_FIRST,
  CASUAL_INTRODUCTION,
  FIRST_NAME_GIVEN,
  IN_THE_NAME_OF,
  TITLED_INTRODUCTION,
];

/** Names after an introduction, in the order in which the kinds of introduction are tried. */
export function findNames(text: ReadText): Span[] {
  return [
    ...INTRODUCTIONS.flatMap((pattern) => after(pattern, text, firstIsName)),
    ...after(TITLED_INTRODUCTION, text, firstIsName),
    ...after(BARE_INTRODUCTION, text, isBareName),
    ...after(RELATIVE_FIRST, text, isBareName),
    ...after(RELATIVE_NAMED, text, firstIsName),
    ...after(IN_THE_NAME_OF, text, isBareName),
    ...after(FIRST_NAME_GIVEN, text, (words) => isCaller(words, text)),
    ...findSpans({ pattern: SPOKEN_INTRODUCTION, accept: isSaidName }, text),
    ...after(CASUAL_INTRODUCTION, text, isWrittenAsName),
    ...after(TITLE_FIRST, text, (words) => isWrittenAsName(words) && isSpeaker(words, text)),
    ...after(START, text, (words) => isBareName(words) && isSpeaking(words, text)),
    ...WITHOUT_CAPITALS.flatMap((pattern) => commonNamesAfter(pattern, text)),
    ...commonNamesAfter(START, text).filter(({ end }) => SPEAKING.test(text.folded.slice(end))),
  ];
}

/**
 * A full name alone on its line in Arabic script, which marks no capitals. Ordinary questions hold other words:
 * all words must be letters, three to five of them, two of them common given names.
 */
export function findLoneNames({ folded }: ReadText): Span[] {
  const lines = Array.from(folded.matchAll(/[^\n]+/g));
  return lines
    .filter((line) => isArabicName(line[0].trim()))
    .map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

function isArabicName(line: string): boolean {
  const words = line.length > 80 ? [] : line.split(/\s+/);
  const known = words.filter((word) => ARABIC_GIVEN_NAMES.has(word)).length;
  const letters = words.every((word) => /^[\u0620-\u064a]+$/.test(word));
  return letters && words.length >= 3 && words.length <= MOST_WORDS && known >= 2;
}

function after(
  pattern: RegExp,
  text: ReadText,
  accept: (words: readonly Word[]) => boolean,
): Span[] {
  return Array.from(text.folded.matchAll(pattern)).flatMap((match) => {
    const words = nameAt(match.index + match[0].length, text);
    const span = accept(words) ? spanOf(words) : [];
    return match[0].includes(':')
      ? [...span, ...span.flatMap(({ end }) => given(end, text))]
      : span;
  });
}

/** « c'est luc », "MY SON TYLER": where capitals tell nothing, a common given name does, with the family's after it. */
function commonNamesAfter(pattern: RegExp, text: ReadText): Span[] {
  return Array.from(text.folded.matchAll(pattern)).flatMap((match) => {
    const [first, next] = wordsFrom(match.index + match[0].length, text);
    if (!first || !GIVEN_NAMES.has(first.folded) || (first.capitalised && !first.isShouted))
      return [];
    const isFamily =
      next !== undefined && !NO_FAMILY_NAME.test(next.folded) && !NOT_A_NAME.has(next.folded);
    return spanOf(isFamily && text.original[first.end] === ' ' ? [first, next] : [first]);
  });
}

/** A form has the family's name first: "Nom : ROY, Marie". */
function given(end: number, text: ReadText): Span[] {
  const words = text.original.startsWith(', ', end) ? nameAt(end + 2, text) : [];
  return words[0]?.capitalised && firstIsName(words) ? spanOf(words) : [];
}

function spanOf(words: readonly Word[]): Span[] {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** The words that can belong to one name: a capitalised first word asks capitals of those that follow. */
function nameAt(start: number, text: ReadText): Word[] {
  const words = wordsFrom(start, text).filter(
    (word, place) => place > 0 || !TITLE.test(word.folded),
  );
  const first = words[0];
  const end = words.findIndex((word, place) => place > 0 && first && !continues(first, word));
  const name = words.slice(0, end === -1 ? MOST_WORDS : end);
  const lastOwn = name.findLastIndex(
    (word, place) => place === 0 || !NAME_PARTICLES.has(word.folded),
  );
  return name.slice(0, lastOwn + 1);
}

function continues(first: Word, next: Word): boolean {
  if (NAME_PARTICLES.has(next.folded)) return true;
  if (FIELD.test(next.folded)) return false;
  return first.capitalised ? next.capitalised : !NOT_A_NAME.has(next.folded);
}

function wordsFrom(start: number, { original, folded }: ReadText): Word[] {
  const run =
    /^[\p{L}\p{M}][\p{L}\p{M}'’.-]{0,40}(?:[^\S\n][\p{L}\p{M}][\p{L}\p{M}'’.-]{0,40}){0,5}/u.exec(
      original.slice(start, start + 160),
    );
  return Array.from((run?.[0] ?? '').matchAll(/\S+/g), (match) => {
    const written = match[0].replace(/[.'’-]+$/, '');
    const at = start + match.index;
    return {
      start: at,
      end: at + written.length,
      folded: folded.slice(at, at + written.length),
      capitalised: /^\p{Lu}/u.test(written),
      isShouted: /^\p{Lu}{2,}$/u.test(written),
    };
  });
}

function firstIsName(words: readonly Word[]): boolean {
  const word = words[0];
  if (!word || NOT_A_NAME.has(word.folded)) return false;
  if (word.capitalised) return true;
  if (ARTICLE.test(word.folded)) return false;
  return NAME_LIKE_A_VERB.test(word.folded) || !VERB_FORM.test(word.folded);
}

/** "Moi, c'est Karim", not "moi, c'est URGENT" or "call me Monday". */
function isWrittenAsName(words: readonly Word[]): boolean {
  const isCapitalised = words[0]?.capitalised ?? false;
  return isCapitalised && words.every((word) => isNamePart(word) && !word.isShouted);
}

function isSpeaking(words: readonly Word[], { folded }: ReadText): boolean {
  return SPEAKING.test(folded.slice(words.at(-1)?.end));
}

/** "Mr. John Smith, I need…", "Mme Roy ici": who is told about has a verb after the name. */
function isSpeaker(words: readonly Word[], text: ReadText): boolean {
  const rest = text.folded.slice(words.at(-1)?.end);
  return isSpeaking(words, text) || /^\s*$|^[,.!\n]/.test(rest);
}

function isSaidName({ value }: Candidate): boolean {
  return value.split(' ').every((word) => !NOT_A_NAME.has(word) && !STATUS_WORDS.has(word));
}

/** "This is Joan, I called", not "This is Ontario, I live here". */
function isCaller(words: readonly Word[], { folded }: ReadText): boolean {
  const isPlace = words.some((word) => PLACE_NAMES.has(word.folded));
  return !isPlace && isWrittenAsName(words) && GOES_ON.test(folded.slice(words.at(-1)?.end));
}

/** "Je suis du Brésil" begins with no name. */
function isBareName(words: readonly Word[]): boolean {
  const isCapitalised = words[0]?.capitalised ?? false;
  return isCapitalised && words.length >= 2 && words.every(isNamePart);
}

function isNamePart({ folded, capitalised }: Word): boolean {
  if (NAME_PARTICLES.has(folded)) return true;
  if (!capitalised || STATUS_WORDS.has(folded) || isOrigin(folded)) return false;
  return folded.length === 1 || !NOT_A_NAME.has(folded);
}

function isOrigin(folded: string): boolean {
  return ORIGIN.test(folded) && !NAME_LIKE_AN_ORIGIN.test(folded);
}
