import type { Pattern } from './rule';

const LABEL = '(?: ?(?:number|numero|num|no|code|de|du|is|est|was)\\b| ?[:#.°-])';
const PRODUCT =
  'serial|serie|model|modele|product|produit|lot|batch|recalls?|rappels?|upc|cup|ean|isbn|issn|din|npn|sku|part (?:number|no)|barcode|code a barres|' +
  'hs|sh|tariff|tarifaire|patent|brevet|noc|cnp|naics|scian|version';
const UNIT =
  '\\$|€|£|%|cad\\b|usd\\b|k\\b(?! ?\\d)|dollars?|pounds?|livres?|euros?|millions?|milliards?|billions?|people\\b|persons?\\b|' +
  'personnes|habitants|canadians|canadiens|immigrants|jobs\\b|emplois|km\\b|kilo|metres|square|hectares|acres';
const AMOUNT = '\\d{1,3}(?:[ ,.]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,13}(?:[.,]\\d{1,2})?';
const NOT_A_LONGER_NUMBER = '(?!\\d|[ ,.-]\\d)';

/** Hosts of governments: their pages are what the service cites. */
const GOVERNMENT_HOST =
  '(?:[a-z0-9-]{1,40}\\.){0,4}(?:gc\\.ca|canada\\.ca|gov|gov\\.[a-z]{2}|gov\\.[a-z]{2}\\.ca|gouv\\.[a-z]{2}|gouv\\.qc\\.ca|quebec\\.ca|' +
  'ontario\\.ca|alberta\\.ca|saskatchewan\\.ca|manitoba\\.ca|gnb\\.ca|novascotia\\.ca|princeedwardisland\\.ca|yukon\\.ca|parl\\.ca)';

/** What looks personal and is not. It is claimed first: no rule may then match inside it. */
export const NOT_PERSONAL: readonly Pattern[] = [
  // Toll-free numbers belong to organisations: citizens ask whether they are the right ones.
  {
    pattern:
      /(?<!\d[ .-]?)(?:\+?1[ ./_-]{0,3})?\(?8(?:00|33|44|55|66|77|88)\)?[ ./_-]{0,3}\d{3}[ ./_-]{0,3}\d{4}(?!\d|-\d)/g,
  },
  {
    pattern: new RegExp(
      `(?<![\\w@.-])(?:https?://)?${GOVERNMENT_HOST}(?![\\w-]|\\.\\w)(?::\\d+)?(?:[/?#][^\\s<>"@]{0,500})?`,
      'g',
    ),
  },
  { pattern: new RegExp(`(?:\\$|€|£) ?(?:${AMOUNT})${NOT_A_LONGER_NUMBER}`, 'g') },
  { pattern: new RegExp(`(?<!\\d[ ,.-]?|[a-z])(?:${AMOUNT}) ?(?:${UNIT})`, 'g') },
  // Tax years and fiscal years: "2025 2026 tax year", "2023-2024".
  { pattern: /(?<!\d[ ,.-]?)(?:19|20)\d\d(?: ?[-/] ?(?:19|20)\d\d| (?:19|20)\d\d)+(?![ -]?\d)/g },
  // "Form 123456789", "formulaire IMM 0008": a form is public.
  {
    pattern: new RegExp(
      `\\b(?:forms?|formulaires?)${LABEL}{0,4} ?[a-z]{0,6}[ -]?\\d{1,12}(?:-[a-z]{1,3}\\b)?(?![\\d-])`,
      'g',
    ),
  },
  // Serial, lot, patent and tariff numbers belong to things.
  {
    pattern: new RegExp(
      `\\b(?:${PRODUCT})\\b${LABEL}{0,4} ?[a-z]{0,6}[ -]?(?!\\d{3}[.-]\\d{3}[.-]\\d{3,4}\\b)\\d[\\d.-]{0,24}`,
      'g',
    ),
  },
  // The mailboxes of a service, not of a person.
  {
    pattern: new RegExp(
      `(?<![\\w.+-])(?:info|contact|support|help|aide|questions|no-?reply|ne-?pas-?repondre|webmaster)@${GOVERNMENT_HOST}(?![\\w-]|\\.\\w)`,
      'g',
    ),
  },
];
