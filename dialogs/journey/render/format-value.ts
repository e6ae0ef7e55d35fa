import { parsePhoneNumberWithError } from 'libphonenumber-js/min';
import { PROVINCES, type ProvinceCode } from '../../../knowledge/places/provinces';
import type { Language } from '../../../locales/language';
import type { Translate } from '../../../locales/translator';
import { isPersonal, type Slot, type SlotKind } from '../definition';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-CA', fr: 'fr-CA' };

/** "March 3, 2026", « 3 mars 2026 », « 1er mars 2026 ». `day` is ISO 8601. */
export function formatDate(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  const written = format.format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? written.replace(/^1 /, '1er ') : written;
}

/** "$1,250.50", « 1 250,50 $ »; whole dollars without cents. */
export function formatMoney(amount: number, language: Language): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'CAD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

function isProvince(code: string): code is ProvinceCode {
  return Object.hasOwn(PROVINCES, code);
}

export function formatProvince(code: string, language: Language): string {
  return isProvince(code) ? PROVINCES[code].name[language] : code;
}

/** "514-555-0199", with the country's code where it is another's. */
export function formatPhone(number: string): string {
  const parsed = parsePhoneNumberWithError(number);
  if (parsed.countryCallingCode !== '1') return parsed.formatInternational();
  return parsed.nationalNumber.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
}

export interface Reader {
  readonly language: Language;
  readonly translate: Translate;
  /** The journey's locale file. */
  readonly namespace: string;
}

type Format = (value: string, reader: Reader, slot: Slot) => string;

const asIs: Format = (value) => value;

const FORMATS: Readonly<Record<SlotKind, Format>> = {
  choice: (value, { translate, namespace }, { name }) =>
    translate(`${namespace}:slots.${name}.choices.${value}.label`),
  'yes-no': (value, { translate }) => translate(`journey:${value}`),
  date: (value, { language }) => formatDate(value, language),
  province: (value, { language }) => formatProvince(value, language),
  'postal-code': asIs,
  number: (value, { language }) => formatNumber(Number(value), language),
  money: (value, { language }) => formatMoney(Number(value), language),
  text: asIs,
  name: asIs,
  phone: (value) => formatPhone(value),
  email: asIs,
  reference: asIs,
};

/** A slot's canonical value as its reader is shown it. */
export function formatValue(value: string, slot: Slot, reader: Reader): string {
  return FORMATS[slot.kind](value, reader, slot);
}

/** The same where it is stored: of what is personal, the end alone, by which its owner knows it. */
export function formatStored(value: string, slot: Slot, reader: Reader): string {
  const written = formatValue(value, slot, reader);
  if (!isPersonal(slot)) return written;
  const shown = written.length > 6 ? written.slice(-2) : '';
  return `•••${shown}`;
}
