import type { Slot } from '../../../dialogs/journey/definition';
import { readSlot } from '../../../dialogs/journey/slots/read-slot';
import type { Language } from '../../../locales/language';

const TODAY = new Date('2026-11-24T12:00:00Z');

const WORDS: Readonly<Record<string, readonly string[]>> = {
  hospital: ['In a hospital', 'À l’hôpital', 'hospital', 'hopital'],
  home: ['At home', 'À la maison', 'home', 'maison'],
};

function read(
  slot: Slot,
  utterance: string,
  options: { language?: Language; answers?: Record<string, string>; isAsked?: boolean } = {},
) {
  const { language = 'en', answers = {}, isAsked = true } = options;
  const wordsOf = (choice: string) => WORDS[choice] ?? [];
  return readSlot({ slot, utterance, language, today: TODAY, answers, wordsOf, isAsked });
}

const BORN: Slot = { name: 'born', kind: 'date', to: { daysFromToday: 0 }, from: '1920-01-01' };

describe('A date', () => {
  it.each([
    ['en', 'March 3, 2026', '2026-03-03'],
    ['en', 'it was on the 3rd of March 2026', '2026-03-03'],
    ['fr', 'le 3 mars 2026', '2026-03-03'],
    ['fr', '1er septembre 2026', '2026-09-01'],
    ['fr', 'avant-hier', '2026-11-22'],
  ] as const)('is read as people say it (%s): %s', (language, utterance, value) => {
    expect(read(BORN, utterance, { language })).toEqual({ kind: 'value', value });
  });

  it.each([
    ['en', '30 February 2026', 'impossible_date'],
    ['fr', '30 février 2026', 'impossible_date'],
    ['en', 'January 5, 2027', 'date_in_future'],
    ['fr', '5 janvier 2027', 'date_in_future'],
    ['en', 'May 5, 1912', 'date_too_early'],
    ['en', 'in March 2026', 'not_whole_date'],
    ['fr', 'en mars 2026', 'not_whole_date'],
  ] as const)('that cannot be is told why (%s): %s', (language, utterance, code) => {
    expect(read(BORN, utterance, { language })).toMatchObject({ kind: 'problem', code });
  });

  it('of two readings is the one that is possible, and is asked again where both are', () => {
    expect(read(BORN, '13/02/2026')).toEqual({ kind: 'value', value: '2026-02-13' });
    expect(read(BORN, '02/03/2026')).toMatchObject({ code: 'ambiguous_date' });
  });

  it('is not before the day that it follows', () => {
    const moved: Slot = { name: 'moved', kind: 'date', notBefore: 'born' };
    const reading = read(moved, 'May 1, 2025', { answers: { born: '2026-03-03' } });
    expect(reading).toMatchObject({ code: 'date_before', values: { other: '2026-03-03' } });
  });
});

describe('A postal code', () => {
  const CODE: Slot = { name: 'code', kind: 'postal-code', province: 'province' };

  it('is taken with and without its space', () => {
    expect(read(CODE, 'h2x 1y4', { answers: { province: 'QC' } })).toMatchObject({
      value: 'H2X 1Y4',
    });
    expect(read(CODE, 'K1A0B1')).toMatchObject({ value: 'K1A 0B1' });
  });

  it('of another province is told so', () => {
    expect(read(CODE, 'K1A 0B1', { answers: { province: 'QC' } })).toMatchObject({
      code: 'postal_code_elsewhere',
      values: { province: 'ON', wanted: 'QC' },
    });
  });

  it('with letters that none has is told so', () => {
    expect(read(CODE, 'D1F 2O3')).toMatchObject({ code: 'not_a_postal_code' });
  });
});

describe('A choice', () => {
  const PLACE: Slot = { name: 'place', kind: 'choice', choices: ['hospital', 'home'] };

  it.each([
    ['in a hospital', 'hospital'],
    ['À l’hôpital', 'hospital'],
    ['2', 'home'],
    ['chez nous, à la maison', 'home'],
  ])('is known by its label, its other words or its place: %s', (utterance, value) => {
    expect(read(PLACE, utterance)).toEqual({ kind: 'value', value });
  });

  it('is none where both are named, or neither', () => {
    expect(read(PLACE, 'hospital or home')).toEqual({ kind: 'value', value: 'hospital' });
    expect(read(PLACE, 'in the car')).toBeNull();
  });
});

describe('Yes and no', () => {
  const SLOT: Slot = { name: 'sure', kind: 'yes-no' };

  it.each([
    ['yes, two of them', 'yes'],
    ['ouais', 'yes'],
    ['bien sûr', 'yes'],
    ['not yet', 'no'],
    ['non, pas encore', 'no'],
    ['pantoute', 'no'],
  ])('are heard in either language: %s', (utterance, value) => {
    expect(read(SLOT, utterance)).toEqual({ kind: 'value', value });
  });

  it.each(['10 ans', '12 mars', '25', '1er mars'])('are not heard in a number: %s', (utterance) => {
    expect(read(SLOT, utterance)).toBeNull();
  });

  it('are heard only where they were asked for', () => {
    expect(read(SLOT, 'yes', { isAsked: false })).toBeNull();
  });
});

describe('Other slots', () => {
  it.each([
    ['number', { min: 1, max: 10 }, 'three', '3'],
    ['money', {}, '$1,250', '1250'],
    ['province', {}, 'in Moncton', 'NB'],
    ['phone', {}, '(514) 555-0199 please', '+15145550199'],
    ['email', {}, 'Jo@Example.ca', 'jo@example.ca'],
    ['reference', {}, 'it is ab 123-456', 'AB123456'],
    ['name', {}, 'my name is Élodie Tremblay', 'Élodie Tremblay'],
  ] as const)('of the kind %s read what they hold', (...[kind, limits, utterance, value]) => {
    expect(read({ name: 'slot', kind, ...limits }, utterance)).toEqual({ kind: 'value', value });
  });

  it.each([
    ['number', { min: 5 }, '3', 'number_too_small'],
    ['number', { max: 5 }, '30', 'number_too_large'],
    ['phone', {}, '555-019', 'not_a_phone'],
    ['email', {}, 'jo@example', 'not_an_email'],
    ['reference', {}, '12', 'not_a_reference'],
    ['text', {}, 'a'.repeat(501), 'text_too_long'],
  ] as const)('of the kind %s tell what is wrong', (...[kind, limits, utterance, code]) => {
    expect(read({ name: 'slot', kind, ...limits }, utterance)).toMatchObject({ code });
  });
});
