import type { Candidate, ReadText, Rule, Span } from './rule';

/** Follow a number in an ordinary sentence, never in a street's name: "2 weeks in court", "4 lane road". */
const NO_STREET_WORD =
  '(?!(?:days?|weeks?|months?|years?|yrs?|hours?|minutes?|times?|people|persons?|dollars?|percent|kms?|miles?|metres?|' +
  'meters?|lanes?|ways?|cars?|vehicles?|trucks?|kids?|child|children|parents?|in|on|at|to|for|from|of|the|a|an|and|or|' +
  'my|your|is|are|was|per|off|by|with|if|can|do|i|we|you|jours?|semaines?|mois|ans|annees?|heures?|fois|personnes?|' +
  'en|dans|sur|pour|et|ou|je|il|dans|par|avec)\\b)';
const NUMBER =
  '(?<![\\d.,$/-])(?:(?:unit|apt|apartment|suite|app|appartement|bureau)\\.? ?#?\\d{1,5}[a-z]?, ?)?\\d{1,6}(?:-?[a-z]\\b|-\\d{1,5}| (?:bis|ter|1/2))?,? {1,2}';
/** "12, 3e rang Est": the number after the house's is the street's. */
const ORDINAL = '(?:\\d{1,3}(?:er|re|ere|e|eme|ieme) )?';
const NAME_WORDS = `(?:${NO_STREET_WORD}[a-z0-9'.-]{1,30} ){1,4}?`;
const CERTAIN =
  'street|str|avenue|ave|boulevard|boul|blvd|crescent|cres|road|rd|highway|hwy|parkway|pkwy|sideroad|rue|rang';
/** Everyday words too: they need capitals ("333 Willow Court") or an address asked for. */
const UNCERTAIN =
  'st|drive|dr|court|crt|ct|lane|ln|way|place|pl|square|sq|circle|cir|terrace|trail|gate|grove|hill|gardens|close|row|' +
  'park|path|heights|ridge|line|bay|point|cove|landing|mews|manor|green|walk';
const DIRECTION =
  '(?:,? (?:east|west|north|south|est|ouest|nord|sud|[ns][eow]|[nesow])\\b)?(?:,? ?(?:apt|app|apartment|appartement|unit|unite|suite|bureau|#)\\.? ?#?\\d{1,5}[a-z]?\\b)?';
const PARTICLES =
  "(?: ?(?:[dl]'|(?:de|du|des|la|le|les|st|ste|saint|sainte)(?![a-z])[ .-]{0,2})){0,4}";
const FRENCH_CERTAIN =
  'rue|grande allee|avenue|boulevard|boul|blvd|bd|montee|allee|impasse|croissant|ruelle|promenade';
const FRENCH_UNCERTAIN = 'av|chemin|ch|route|rte|rang|place|cote|terrasse|quai|carre|square';
/** Capitalised words, and particles between them, up to a word that begins a sentence. */
const NAME_GOES_ON =
  /(?:[ -](?:(?:de|du|des|la|le|les) |[dl]['’]){0,3}(?!(?:Je|I|My|Mon|Ma|Le|La|Les|Un|Une|The|And|Et|What|How|Where|When|Can|Do|Comment|Combien|Quand|Puis|Est-ce|Merci|Thanks|Please|But|Mais)(?!\p{L}))\p{Lu}[\p{L}'’-]{0,30}(?![\p{L}\d])){1,4}/uy;
const AFTER_NAME = new RegExp(DIRECTION, 'y');
const LETTER = '[abceghj-nprstvxy]';
const INNER = '[abceghj-nprstv-z]';

const ASKED_FOR =
  /\b(?:address|addr|adresse|live|lives|living|reside|stay|staying|rent|renting|home|house|moved|moving|mail|send|habite|demeure|reste|loue|rendue?|maison|demenage|domicile|envoy\w{1,4})\b[^\d]{0,40}$/;
/** An office of the government is public: "the Service Canada office at 1 Main Street", « le bureau du 45, rue … ». */
const GOVERNMENT_OFFICE =
  /\b(?:the|an|which|nearest|closest|le|un|quel|votre|your) (?:office|branch|building|edifice|bureau|immeuble|comptoir)(?: (?:at|on|du|au|de la|de|situe au))? $|\b(?:service canada|passport|passeports?|tax|government|gouvernement|embassy|ambassade|consulate?|high commission|post office|courthouse|palais de justice|city hall|hotel de ville|parliament|parlement)\b[a-z' ,]{0,30}$/;
const PUBLIC_ADDRESS =
  /^(?:(?:1|24),? (?:promenade )?sussex|(?:80|111|301),? (?:rue )?wellington|140,? promenade du portage|25,? (?:rue )?eddy|365,? (?:avenue )?laurier|875,? (?:chemin )?heron|275,? (?:chemin )?pope|66,? (?:chemin )?stapon|9755 king george|1050,? (?:avenue )?notre dame|2251,? (?:boulevard )?rene-levesque|4695,? (?:boulevard )?shawinigan-sud)\b/;

/** Where a person lives or takes mail. */
export const PLACES: readonly Rule[] = [
  {
    kind: 'po-box',
    pattern:
      /\b(?:p\.? ?o\.? ?box|post office box|postal box|case postale|boite postale|c\.? ?p\.?|b\.? ?p\.?) ?(?:#|no\.?|number|numero|:)? ?\d{1,6}\b(?!-\d)/g,
  },
  // "Box 310, Station Main"; box 14 of a T4 is none.
  {
    kind: 'po-box',
    pattern:
      /\b(?<value>(?:box|case) ?#? ?\d{1,6}),? (?:station|stn|succursale|succ|rr|site|comp|general delivery)\b/dg,
  },
  // French before English: "12 bis, avenue des Champs" must not end at "avenue".
  {
    kind: 'address',
    pattern: new RegExp(
      `${NUMBER}${ORDINAL}(?:${FRENCH_CERTAIN})\\b(?:(?<=boul|blvd|bd)\\.)?${PARTICLES} ?[a-z0-9][a-z0-9'-]{0,40}${DIRECTION}`,
      'g',
    ),
    accept: isPrivate,
    extend: throughName,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `${NUMBER}${ORDINAL}(?:${FRENCH_UNCERTAIN})\\b\\.?${PARTICLES} [a-z0-9][a-z0-9'-]{0,40}${DIRECTION}`,
      'g',
    ),
    accept: (candidate) =>
      isWrittenAsAddress(candidate, 1) && !/chemin de fer/.test(candidate.value),
    extend: throughName,
  },
  { kind: 'address', pattern: /\b(?:rr|r\.r\.|rural route) ?#? ?\d{1,3}\b/g },
  {
    kind: 'address',
    pattern: new RegExp(
      `${NUMBER}(?:highway|hwy|autoroute|route|rte|(?:range|township|county|concession|side|rural) (?:road|rd)\\.?) \\d{1,4}\\b`,
      'g',
    ),
  },
  {
    kind: 'address',
    pattern: new RegExp(`${NUMBER}${NAME_WORDS}(?:${CERTAIN})\\b\\.?${DIRECTION}`, 'g'),
    accept: isPrivate,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `${NUMBER}${NAME_WORDS}(?:${UNCERTAIN})\\b(?: (?:${UNCERTAIN})\\b)?\\.?${DIRECTION}`,
      'g',
    ),
    accept: (candidate) => isWrittenAsAddress(candidate, 2),
  },
  // "I live at 45 Maple", "j'habite au 12 Sherbrooke": no word for the street is needed.
  {
    kind: 'address',
    pattern: new RegExp(
      `\\b(?:(?:live|living|reside|residing) at|address is|address:|adresse est|adresse :|adresse:|(?:habite|demeure|reste) au|domicilie au) (?:le )?(?<value>\\d{1,5}[a-z]?,?${PARTICLES} ?${NO_STREET_WORD}[a-z][a-z'-]{1,30})`,
      'dg',
    ),
    accept: isPrivate,
    extend: throughName,
  },
  {
    kind: 'postal-code',
    pattern: new RegExp(`\\b${LETTER}\\d${INNER}[ .,/_-]{0,3}\\d${INNER}\\d\\b`, 'g'),
  },
  {
    kind: 'postal-code',
    pattern: new RegExp(
      `\\b${LETTER}(?:([ .,/_-]{1,3})\\d\\1${INNER}[ .,/_-]{1,3}\\d\\1${INNER}\\1\\d|\\d${INNER} {1,3}\\d ${INNER} ?\\d)\\b`,
      'g',
    ),
  },
  { kind: 'postal-code', pattern: /\bzip(?: code)?(?: is)?:? ?(?<value>\d{5}(?:-\d{4})?)\b/dg },
];

/** A street's name may have several words: "12 rue Jean Talon Est", "1280 chemin de la Côte des Neiges". */
function throughName({ end }: Span, { original, folded }: ReadText): number {
  NAME_GOES_ON.lastIndex = end;
  const nameEnd = end + (NAME_GOES_ON.exec(original)?.[0].length ?? 0);
  AFTER_NAME.lastIndex = nameEnd;
  return nameEnd + (AFTER_NAME.exec(folded)?.[0].length ?? 0);
}

function isPrivate({ value, before, after }: Candidate): boolean {
  return !PUBLIC_ADDRESS.test(value + after) && !GOVERNMENT_OFFICE.test(before);
}

/** Without capitals: "10, av. des pins", "1280 chemin du roy", "78 riverbend drive, winnipeg". */
function isLaidOutAsAddress({ value, after }: Candidate): boolean {
  return (
    /^(?!(?:19|20)\d\d,)(?:\d{1,5}(?:-?[a-z])?, |\d{3,5} )(?:av|chemin|ch|rang|carre|quai)\b/.test(
      value,
    ) ||
    (/^\d{2,5} .*(?:drive|court|lane|crescent|place|terrace|trail|grove|manor)$/.test(value) &&
      /^, ?[a-z.-]{3,20}(?: [a-z.-]{2,20})?\W*$/.test(after))
  );
}

/** French writes the word for the street in lower case: one capital tells as much there as two in English. */
function isWrittenAsAddress(candidate: Candidate, fewestCapitals: number): boolean {
  const words = candidate.original.match(/\p{L}{2,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isAddress =
    capitals >= fewestCapitals || ASKED_FOR.test(candidate.before) || isLaidOutAsAddress(candidate);
  return isPrivate(candidate) && isAddress;
}
