import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { benefitsFinder } from '../../../dialogs/journeys/benefits-finder/journey';
import { RULES_OF_BENEFITS } from '../../../dialogs/journeys/benefits-finder/rules';
import en from '../../../locales/en/journey-benefits-finder.json';
import fr from '../../../locales/fr/journey-benefits-finder.json';
import type { Language } from '../../../locales/language';
import { walkJourney } from '../../fakes/journey-walk';

async function endOf(language: Language, answers: string): Promise<string> {
  const walk = await walkJourney(benefitsFinder, language);
  let last = walk.opening;
  for (const answer of answers.split(';')) last = await walk.say(answer);
  expect(walk.isOver()).toBe(true);
  return last;
}

describe('Finding benefits', () => {
  it('puts EI first for a parent who was laid off, and names eight at most', async () => {
    const end = await endOf('en', 'May 3, 1990;Toronto;yes;I was laid off;yes;no;no;no;yes;no;yes');
    const benefits = end
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .slice(0, 8);
    expect(benefits[0]).toContain('EI regular benefits: you lost your job');
    expect(benefits[1]).toContain('Canada child benefit: a child under 18 lives with you');
    expect(benefits[7]).toContain('Free tax clinic');
    expect(end).not.toContain('Reduced child care fees');
    expect(end).toContain('More benefits may fit');
    expect(end).toContain('1. Employment Insurance (EI): apply online');
  });

  it('asks for the month in letters, and takes another answer afterwards', async () => {
    const walk = await walkJourney(benefitsFinder, 'en');
    expect(await walk.say('1/2/1950')).toContain('Please write the month in letters.');
    expect(await walk.say('March 5, 2040')).toContain('hasn’t come yet');
    await walk.say('January 2, 1950');
    for (const answer of ['Calgary', 'no', 'none of these', 'no', 'no', 'no', 'no', 'no'])
      await walk.say(answer);
    await walk.say('no');
    await walk.say('change low income');
    expect(await walk.say('yes')).toContain('- Low income: Yes');
    const end = await walk.say('yes');
    expect(end).toContain('Old Age Security (OAS): you are 65 or older');
    expect(end).toContain('Guaranteed Income Supplement (GIS)');
  });

  it('propose l’Allocation au survivant et les programmes du Québec', async () => {
    const end = await endOf(
      'fr',
      '3 mai 1964;à Gatineau;non;je suis à la retraite;oui;oui;non;non;non;oui;oui',
    );
    expect(end).toContain('- Allocation au survivant\u00a0: vous avez entre 60 et 65 ans');
    expect(end).toContain('Rente d’invalidité du Régime de rentes du Québec');
    expect(end).not.toContain('Prestations d’invalidité du Régime de pensions du Canada');
  });

  it('renvoie un nouveau parent du Québec au RQAP, et laisse changer la province', async () => {
    const walk = await walkJourney(benefitsFinder, 'fr');
    expect(await walk.say('mars 1992')).toContain('le jour, le mois et l’année');
    await walk.say('4 mars 1992');
    for (const answer of ['à Sherbrooke', 'oui', 'enceinte', 'non', 'non', 'non', 'non', 'non'])
      await walk.say(answer);
    await walk.say('non');
    await walk.say('changer la province');
    expect(await walk.say('à Moncton')).toContain('Nouveau-Brunswick');
    await walk.say('changer la province');
    await walk.say('à Sherbrooke');
    const end = await walk.say('oui');
    expect(end).toContain('- Régime québécois d’assurance parentale (RQAP)');
    expect(end).not.toContain('parentales de l’assurance-emploi');
  });

  it('has something to say to everyone', async () => {
    const end = await endOf('en', 'May 3, 1985;Regina;no;I work;no;no;no;no;no;no;yes');
    expect(end).toContain('Canadian Dental Care Plan: it may fit a middle income too');
  });
});

describe('The benefits of the finder', () => {
  const { benefits } = RULES_OF_BENEFITS;
  const ids = benefits.map(({ id }) => id).sort();

  it.each([
    ['en', en],
    ['fr', fr],
  ])('each have their texts (%s)', (_, { outcome }) => {
    expect(Object.keys(outcome.benefit).sort()).toEqual(ids);
    expect(Object.keys(outcome.how).sort()).toEqual(ids);
  });

  it('each rest on a page of the content, and ask only what is asked', () => {
    const content = join(__dirname, '../../../knowledge/content/en');
    const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
    const pages = new Set(files.map((file) => basename(file, '.md')));
    const slots = new Set(benefitsFinder.definition.slots.map(({ name }) => name));
    const conditions = benefits.flatMap(({ when }) => (when && 'all' in when ? when.all : []));
    expect(benefits.filter(({ page }) => !pages.has(page))).toEqual([]);
    expect(conditions.filter(({ slot }) => !slots.has(slot))).toEqual([]);
  });
});
