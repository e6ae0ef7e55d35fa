import { foldAccents, normaliseWord } from '../../knowledge/analyse/fold';
import { NEVER_A_NAME, PARTICLES, SELDOM_A_NAME, TITLES } from './name-words';

const MAX_WORDS = 5;

/** "Sure, …", "Bonjour, …": said before the name. */
const COURTESY =
  /^(?:(?:hi|hello|hey|bonjour|bonsoir|allo|salut|yes|yeah|sure|ok|okay|oui|ouais|d'accord)(?: |[,!.] ?)){1,3}/iu;

/** "My name is Marc", « mon nom est Karim »: what follows is a name, however it is written. */
const INTRODUCTION =
  /^(?:(?:my|the) name(?:'s| is)|(?:full )?name ?:|you can (?:call me|use)|je (?:m'ap+el+e|me nomme)|on m'ap+el+e|(?:vous pouvez|tu peux) m'ap+el+er|mon nom (?:est|c'est)|nom ?:) ?/iu;

/** "It's Karim", « je suis Karim »: what follows is a name if it has a capital. */
const LOOSE_INTRODUCTION =
  /^(?:i'm|i am|it's|it is|this is|call me|moi,? (?:c'est|je suis)|c'est|je suis|appelez[- ]moi) /iu;

/** "Marc, and my e-mail is…": what follows is not asked for. */
const MORE = /(?:[,;:(]|(?<!\p{L})(?:and|et)(?!\p{L})|\n).*$/isu;
const COURTESY_AFTER =
  /(?:[ ,]+(?:please|thanks|thank you|merci|svp|here|speaking|ici|à l'appareil))?[.!, ]*$/iu;

/** A word of a name: letters, with the marks that stand in names. */
const NAME_WORD = /^\p{L}[\p{L}\p{M}'.-]*$/u;
/** "J'ai", "don't", "l'aide": apostrophes of sentences, where those of names come before a capital, or after an o. */
const ELISION = /^(?!o'|mc)\p{L}+'\p{Ll}/u;

/** The name that a citizen gives when asked for one; null where what they say is something else. */
export function nameIn(utterance: string): string | null {
  const said = utterance
    .replace(/[’ʼ\u02bb`´]/g, "'")
    .trim()
    .replace(COURTESY, '');
  const isLoose = LOOSE_INTRODUCTION.test(said);
  const isIntroduced = isLoose || INTRODUCTION.test(said);
  const name = said
    .replace(isLoose ? LOOSE_INTRODUCTION : INTRODUCTION, '')
    .replace(MORE, '')
    .replace(COURTESY_AFTER, '');
  if (isLoose && !isCapitalised(name)) return null;
  return looksLikeName(name, isIntroduced) ? name : null;
}

/** A few words, none of them of a sentence. "My name is Will" makes one of a word that alone would be none. */
function looksLikeName(name: string, isIntroduced: boolean): boolean {
  const words = name.split(/\s+/).filter((word, place) => place > 0 || !isTitle(word, name));
  const own = words.filter((word) => !PARTICLES.has(fold(word)) || isCapitalised(word));
  const isOwnName = isIntroduced
    ? own.every((word) => isCapitalised(word) || isOnlyAName(word))
    : own.some(isOnlyAName);
  return own.length > 0 && isOwnName && own.length <= MAX_WORDS && words.every(isPartOfName);
}

function isOnlyAName(word: string): boolean {
  return !SELDOM_A_NAME.has(fold(word)) && !TITLES.has(fold(word));
}

function isPartOfName(word: string): boolean {
  if (!NAME_WORD.test(word) || NEVER_A_NAME.has(fold(word)) || ELISION.test(word)) return false;
  const parts = word.split('-').filter((part) => !isCapitalised(part));
  return parts.every((part) => PARTICLES.has(fold(part)) || !SELDOM_A_NAME.has(fold(part)));
}

/** A title is none without a name after it. */
function isTitle(word: string, name: string): boolean {
  return TITLES.has(fold(word)) && name.includes(' ');
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}|^\p{Lo}/u.test(word);
}

function fold(word: string): string {
  return foldAccents(normaliseWord(word)).replace(/[.]+$/, '');
}
