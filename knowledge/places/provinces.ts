import type { Language } from '../language';

/** Codes of Canada Post, in the order of the map from west to east, then the North. */
export const PROVINCE_CODES = [
  'BC',
  'AB',
  'SK',
  'MB',
  'ON',
  'QC',
  'NB',
  'NS',
  'PE',
  'NL',
  'YT',
  'NT',
  'NU',
] as const;

export type ProvinceCode = (typeof PROVINCE_CODES)[number];

export interface Province {
  readonly name: Readonly<Record<Language, string>>;
  /** As people write it, folded (lower case, no accents), besides the names. */
  readonly alsoCalled: readonly string[];
  /** The government's own site. */
  readonly site: Readonly<Record<Language, string>>;
}

export const PROVINCES: Readonly<Record<ProvinceCode, Province>> = {
  BC: {
    name: { en: 'British Columbia', fr: 'Colombie-Britannique' },
    alsoCalled: ['bc', 'b c', 'c b', 'brit columbia'],
    site: { en: 'https://www2.gov.bc.ca/', fr: 'https://www2.gov.bc.ca/' },
  },
  AB: {
    name: { en: 'Alberta', fr: 'Alberta' },
    alsoCalled: ['ab', 'alta'],
    site: { en: 'https://www.alberta.ca/', fr: 'https://www.alberta.ca/' },
  },
  SK: {
    name: { en: 'Saskatchewan', fr: 'Saskatchewan' },
    alsoCalled: ['sk', 'sask'],
    site: { en: 'https://www.saskatchewan.ca/', fr: 'https://www.saskatchewan.ca/' },
  },
  MB: {
    name: { en: 'Manitoba', fr: 'Manitoba' },
    alsoCalled: ['mb'],
    site: { en: 'https://www.manitoba.ca/', fr: 'https://www.manitoba.ca/index.fr.html' },
  },
  ON: {
    name: { en: 'Ontario', fr: 'Ontario' },
    alsoCalled: ['ont'],
    site: { en: 'https://www.ontario.ca/', fr: 'https://www.ontario.ca/fr' },
  },
  QC: {
    name: { en: 'Quebec', fr: 'Québec' },
    alsoCalled: ['qc', 'pq'],
    site: { en: 'https://www.quebec.ca/en', fr: 'https://www.quebec.ca/' },
  },
  NB: {
    name: { en: 'New Brunswick', fr: 'Nouveau-Brunswick' },
    alsoCalled: ['nb', 'n b'],
    site: { en: 'https://www.gnb.ca/en.html', fr: 'https://www.gnb.ca/fr.html' },
  },
  NS: {
    name: { en: 'Nova Scotia', fr: 'Nouvelle-Écosse' },
    alsoCalled: ['ns', 'n s'],
    site: { en: 'https://novascotia.ca/', fr: 'https://novascotia.ca/' },
  },
  PE: {
    name: { en: 'Prince Edward Island', fr: 'Île-du-Prince-Édouard' },
    alsoCalled: ['pei', 'p e i', 'ipe', 'i p e'],
    site: {
      en: 'https://www.princeedwardisland.ca/en',
      fr: 'https://www.princeedwardisland.ca/fr',
    },
  },
  NL: {
    name: { en: 'Newfoundland and Labrador', fr: 'Terre-Neuve-et-Labrador' },
    alsoCalled: ['newfoundland', 'labrador', 'nfld', 'nl', 'terre neuve', 'tnl'],
    site: { en: 'https://www.gov.nl.ca/', fr: 'https://www.gov.nl.ca/' },
  },
  YT: {
    name: { en: 'Yukon', fr: 'Yukon' },
    alsoCalled: ['yt'],
    site: { en: 'https://yukon.ca/en', fr: 'https://yukon.ca/fr' },
  },
  NT: {
    name: { en: 'Northwest Territories', fr: 'Territoires du Nord-Ouest' },
    alsoCalled: ['nwt', 'nt', 'n w t', 'tno', 't n o'],
    site: { en: 'https://www.gov.nt.ca/en', fr: 'https://www.gov.nt.ca/fr' },
  },
  NU: {
    name: { en: 'Nunavut', fr: 'Nunavut' },
    alsoCalled: ['nu'],
    site: { en: 'https://www.gov.nu.ca/en', fr: 'https://www.gov.nu.ca/fr' },
  },
};
