import { OUTSIDE_AFTER, OUTSIDE_BEFORE, SEPARATOR as SEP, SPOKEN_DIGITS } from './digits';
import { cued } from './rule';
import type { Candidate, Rule } from './rule';

const CALL_CUE =
  'call|reach|text|phone|telephone|tel|cell|cellphone|mobile|fax|number is|numero est|my number|mon numero|appel\\w{1,5}|cellulaire|rejoindre|joindre|texto';
/** "My case number is 482-9137": the number of something else. */
const OTHER_NUMBER =
  /\b(?:case|file|claim|account|reference|client|application|card|complaint|dossier|compte|cas|demande|carte|plainte|reclamation) (?:(?:number|no|numero|is|was|est|id)[.:#]? ?){1,3}(?:le )?$|\b(?:claim|complaint|plainte|reclamation)[ :#]{1,3}$/;
const EXTENSION = '(?:,? ?(?:ext|extension|x|poste)\\.? ?\\d{1,6})?';
const DOT = '(?: ?\\. ?| (?:dot|point) | ?[[({<] ?(?:dot|point|\\.) ?[\\])}>] ?)';
const NAME_PART = "[a-z0-9_%+'-]{1,64}";
const LOCAL_PART = `(?<![\\w.%+'-])${NAME_PART}(?:${DOT}${NAME_PART}){0,4}`;
/** A full stop and a space may end the sentence: "…@gmail. com", but "…@gmail.com. My SIN". */
const DOMAIN_DOT =
  '(?: ?\\.| \\. | (?:dot|point) | ?[[({<] ?(?:dot|point|\\.) ?[\\])}>] ?|\\. (?=(?:com|ca|org|net|fr|info)\\b))';
const DOMAIN = `[a-z0-9-]{1,63}(?:${DOMAIN_DOT}[a-z0-9-]{2,63}){1,4}`;
/** Closed list: "at this point to complete" has the form of a spoken address. */
const SPOKEN_DOMAIN =
  '[a-z0-9-]{1,63}(?: (?:dot|point) [a-z0-9-]{2,63}){0,3} (?:dot|point) (?:ca|com|org|net|fr|edu|info|quebec)\\b';
const MAIL_PROVIDER =
  '(?:gmail|hotmail|yahoo|outlook|icloud|live|msn|aol|proton(?:mail)?|videotron|sympatico|bell|rogers|telus|shaw|cogeco)';

/** How a person, or the person's machine, is reached. */
export const CONTACT_DETAILS: readonly Rule[] = [
  { kind: 'email', pattern: new RegExp(`${LOCAL_PART} ?@ ?${DOMAIN}`, 'g') },
  {
    kind: 'email',
    pattern: new RegExp(`${LOCAL_PART} ?[[({<] ?(?:at|a|arobase?) ?[\\])}>] ?${DOMAIN}`, 'g'),
  },
  {
    kind: 'email',
    pattern: new RegExp(`${LOCAL_PART} (?:arobase?|arobas|a commercial) ${DOMAIN}`, 'g'),
  },
  {
    kind: 'email',
    pattern: new RegExp(`${LOCAL_PART} ?@ ?[a-z0-9-]{2,63},(?:com|ca|org|net|fr|info)\\b`, 'g'),
  },
  // "look at canada.ca" is no address: a bare "at" needs a spoken dot or a mail provider after it.
  {
    kind: 'email',
    pattern: new RegExp(
      `${LOCAL_PART} (?:at ${SPOKEN_DOMAIN}|(?:at|a) ${MAIL_PROVIDER}${DOT}[a-z]{2,3}\\b)`,
      'g',
    ),
  },
  {
    kind: 'url',
    pattern: /\b(?:https?:\/\/|www\.)[^\s<>"]{1,500}/g,
  },
  {
    kind: 'url',
    pattern:
      /(?<![\w@.-])(?:[a-z0-9-]{1,40}\.){1,4}(?:com|ca|org|net|me|io|info|fr)\/[^\s<>"]{1,500}/g,
  },
  {
    kind: 'ip-address',
    pattern: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d]|\.\d)/g,
    accept: isIpv4,
  },
  { kind: 'ip-address', pattern: /(?<![\w:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])/g },
  {
    kind: 'ip-address',
    pattern: /(?<![\w:])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?![\w:])/g,
  },
  { kind: 'telephone', pattern: cued(`(?:${CALL_CUE})`, SPOKEN_DIGITS) },
  // +1 and other countries' numbers.
  {
    kind: 'telephone',
    pattern: new RegExp(
      `(?<!\\d)(?:\\+|00(?!\\d{3}-)) ?\\d(?:[ ()./_-]{0,3}\\d){8,14}(?!\\d)${EXTENSION}`,
      'g',
    ),
  },
  {
    kind: 'telephone',
    pattern: new RegExp(
      `(?<!\\d[ .-]?)(?:1${SEP})?(?:\\(\\d{3}\\)[ ./_-]{0,3}|\\d{3}${SEP})\\d{3}[ ./_-]{0,3}\\d{2}(?:${SEP})?\\d{2}(?![\\d-])${EXTENSION}`,
      'g',
    ),
    accept: ({ before }) => !OTHER_NUMBER.test(before),
  },
  {
    kind: 'telephone',
    pattern: /(?<![\d.,-])1?[2-9]\d{2}[2-9]\d{2}[ -]?\d{4}(?![\d-])/g,
    accept: ({ before }) => !OTHER_NUMBER.test(before),
  },
  // France and much of francophone Africa: 06 12 34 56 78.
  {
    kind: 'telephone',
    pattern: new RegExp(`${OUTSIDE_BEFORE}0\\d(?:${SEP}\\d{2}){4}${OUTSIDE_AFTER}`, 'g'),
  },
  {
    kind: 'telephone',
    pattern: new RegExp(
      `\\b(?:${CALL_CUE})\\b[^\\d\\n]{0,24}(?<![a-z]-?)(?<value>\\d{3}[ .-]?\\d{4})(?![\\d-]|[ .]\\d)`,
      'dg',
    ),
    accept: ({ value, before }) => !/ \d{3}$/.test(value) && !OTHER_NUMBER.test(before),
  },
];

function isIpv4({ value, before }: Candidate): boolean {
  return (
    value.split('.').every((part) => Number(part) <= 255) &&
    !/\b(?:errors?|erreur|code|versions?|sections?|articles?|paragraph\w*|subsections?)\W{0,3}$|[a-z]\/$/.test(
      before,
    )
  );
}
