import type { Language } from '../../../server/contracts/language';
import { choosePlural, fill, TEXTS, type Plural, type Texts } from './texts';

const TAG: Readonly<Record<Language, string>> = { en: 'en-CA', fr: 'fr-CA' };

/** The interface's language at work: its texts, and its way to write counts, shares and times. */
export interface Speech {
  readonly language: Language;
  readonly texts: Texts;
  count(forms: Plural, count: number): string;
  number(value: number): string;
  /** `share` from 0 to 1. */
  percent(share: number): string;
  wait(seconds: number): string;
  /** An ISO 8601 time: the hour of today, else the day too. */
  time(iso: string): string;
}

function formatWait(texts: Texts, seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const s = whole % 60;
  const m = Math.floor(whole / 60) % 60;
  const h = Math.floor(whole / 3600);
  if (h > 0) return fill(texts.time.hours, { h, m });
  return m > 0 ? fill(texts.time.minutes, { m, s }) : fill(texts.time.seconds, { s });
}

function timeFormatter(tag: string): (iso: string) => string {
  const hour = new Intl.DateTimeFormat(tag, { timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  return (iso) => {
    const at = new Date(iso);
    if (Number.isNaN(at.getTime())) return '';
    const today = at.toDateString() === new Date().toDateString();
    return (today ? hour : day).format(at);
  };
}

function createSpeech(language: Language): Speech {
  const texts = TEXTS[language];
  const percent = new Intl.NumberFormat(TAG[language], { style: 'percent' });
  const number = new Intl.NumberFormat(TAG[language]);
  return {
    language,
    texts,
    count: (forms, count) => {
      const text = choosePlural(language, forms, count);
      return fill(text, { count: number.format(count) });
    },
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    wait: (seconds) => formatWait(texts, seconds),
    time: timeFormatter(TAG[language]),
  };
}

export const SPEECH: Readonly<Record<Language, Speech>> = {
  en: createSpeech('en'),
  fr: createSpeech('fr'),
};
