import { findPlace } from '../../../knowledge/places/find-place';
import { ALL_TOWNS } from '../../../knowledge/places/towns';

describe('the place that a text names', () => {
  it.each([
    ['welfare in nova scotia', 'NS', null],
    ['aide sociale en Nouvelle-Écosse', 'NS', null],
    ['parking ticket toronto', 'ON', 'Toronto'],
    ['stationnement à Montréal', 'QC', 'Montreal'],
    ['stationnement a montreal', 'QC', 'Montreal'],
    ['déneigement dans la ville de Québec', 'QC', 'Quebec City'],
    ['au Québec', 'QC', null],
    ['driver’s licence in BC', 'BC', null],
    ['garbage in St. John’s', 'NL', 'St. John’s'],
    ['ordures à Trois-Rivières', 'QC', 'Trois-Rivières'],
    ['my taxes in NB', 'NB', null],
    ['pei health card', 'PE', null],
  ])('in “%s”', (text, province, town) => {
    const place = findPlace(text);
    expect(place?.province).toBe(province);
    expect(place?.town?.name.en ?? null).toBe(town);
  });

  it.each([
    'how do I turn on my account',
    'ma nu fait des siennes',
    'il y a un an',
    'nb de semaines',
    'what is the income limit',
  ])('is none in “%s”', (text) => {
    expect(findPlace(text)).toBeNull();
  });

  it('is given with its span', () => {
    const text = 'et à Montréal?';
    const place = findPlace(text);
    expect(text.slice(place?.start, place?.end)).toBe('Montréal');
  });

  it('has a site that is an address for every town that has one', () => {
    const sites = ALL_TOWNS.flatMap(({ site }) => (site === undefined ? [] : [site]));
    expect(sites.length).toBeGreaterThan(60);
    for (const site of sites) expect(new URL(site).protocol).toBe('https:');
  });
});
