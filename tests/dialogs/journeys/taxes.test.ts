import { taxes } from '../../../dialogs/journeys/taxes/journey';
import { walkJourney, type JourneyWalk } from '../../fakes/journey-walk';

async function sayAll(walk: JourneyWalk, utterances: readonly string[]): Promise<string> {
  let last = walk.opening;
  for (const utterance of utterances) last = await walk.say(utterance);
  return last;
}

describe('Filing a tax return', () => {
  it('says what a late return with tax to pay may cost, in English', async () => {
    const walk = await walkJourney(taxes, 'en');
    expect(walk.opening).toContain('Which year’s income is the return for?');
    await sayAll(walk, ['last year', 'Halifax', 'no', 'no', 'no', 'yes', 'I will owe tax']);
    expect(await walk.say('0')).toContain('It must be at least 1.');
    const review = await sayAll(walk, ['about $4,000', 'no', 'online']);
    expect(review).toContain('- Amount owed: $4,000');
    const end = await walk.say('yes');
    expect(end).toContain('Your return for 2025 was due on April 30, 2026, so it is late now.');
    expect(end).toContain('6 full months of delay, this may come to 11%, about $440');
    expect(end).toContain('The next return to come due is the one for 2026, on April 30, 2027');
    expect(end).toContain('if you will again owe more than $3,000');
    expect(end).toContain('The next instalment day is December 15, 2026');
    expect(walk.isOver()).toBe(true);
  });

  it('dit ce que peut coûter un retard au Québec, en français', async () => {
    const walk = await walkJourney(taxes, 'fr');
    await sayAll(walk, ['l’an dernier', 'Gatineau', 'oui', 'non', 'oui', 'je devrai de l’impôt']);
    const review = await sayAll(walk, ['1 500 $', 'faire préparer par un comptable']);
    expect(review).toContain('- Montant dû\u00a0: 1\u00a0500\u00a0$');
    const end = await walk.say('oui');
    expect(end).toContain('au plus tard le 15 juin 2026');
    expect(end).toContain('5 mois complets de retard, elle pourrait être de 10\u00a0%');
    expect(end).toContain('deux déclarations');
    expect(end).toContain('plus de 1\u00a0800\u00a0$');
    expect(end).toContain('spécialiste en impôt');
  });

  it('gives a self-employed person two days and the next instalment', async () => {
    const walk = await walkJourney(taxes, 'en');
    await sayAll(walk, ['this year', 'Montreal', 'yes', 'no', 'yes', 'yes, I owe', '2,500', '0']);
    await walk.say('on paper');
    await walk.say('change most owed before');
    const review = await walk.say('$2,200');
    expect(review).toContain('- Most owed before: $2,200');
    const end = await walk.say('yes');
    expect(end).toContain('is due on June 15, 2027');
    expect(end).toContain('must be paid by April 30, 2027');
    expect(end).toContain('more than $1,800 this year and in one of the two years before');
    expect(end).toContain('Send the Québec return to Revenu Québec.');
  });

  it('mène une nouvelle arrivée au revenu modeste vers un comptoir gratuit', async () => {
    const walk = await walkJourney(taxes, 'fr');
    await sayAll(walk, ['cette année', 'Moncton', 'non', 'non', 'oui']);
    await sayAll(walk, ['un remboursement', 'oui', 'oui', 'dans un comptoir gratuit']);
    await walk.say('changer le revenu modeste');
    await walk.say('oui');
    const end = await walk.say('oui');
    expect(end).toContain('à produire au plus tard le 30 avril 2027');
    expect(end).toContain('vous pourriez faire faire votre déclaration dans un comptoir');
    expect(end).toContain('la date de votre arrivée au Canada');
    expect(end).not.toContain('acompte');
  });

  it('sends someone with older years to the oldest one, and names the highest penalty', async () => {
    const walk = await walkJourney(taxes, 'en');
    await sayAll(walk, [
      'an older year',
      'Regina',
      'no',
      'no',
      'no',
      'no',
      'I owe tax',
      '$1,000',
      'yes',
    ]);
    const end = await sayAll(walk, ['yes', 'in a free clinic', 'yes']);
    expect(end).toContain('may come to 17%, about $170');
    expect(end).toContain('the oldest first');
    expect(end).toContain('Form RC4288');
  });

  it('skips the amounts, and then gives the rule alone', async () => {
    const walk = await walkJourney(taxes, 'fr');
    await sayAll(walk, [
      'cette année',
      'Yukon',
      'non',
      'oui',
      'non',
      'oui',
      'impôt à payer',
      'passer',
    ]);
    const end = await sayAll(walk, ['passer', 'non', 'en ligne', 'oui']);
    expect(end).toContain('si vous devez plus de 3\u00a0000\u00a0$');
    expect(end).toContain('le 15 juin 2027');
  });

  it('moves a day on a weekend to the next Monday', () => {
    const answers = { tax_year: 'last_year', balance: 'nothing', way: 'online' };
    const { blocks } = taxes.conclude({ answers, today: '2028-02-01' });
    expect(JSON.stringify(blocks[0])).toContain('2028-05-01');
  });
});
