import { findPlace, findPlaces } from '../../../knowledge/places/find-place';
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

  it.each([
    ['I live in ON', 'ON'],
    ['Ottawa ON', 'ON'],
    ['wage in ns', 'NS'],
    ['bc drivers licence', 'BC'],
    ['on', 'ON'],
    ['K1A 0B1', 'ON'],
    ['x0a 0h0', 'NU'],
    ['Saint-Jean-sur-Richelieu', 'QC'],
  ])('is known in short, too: “%s”', (text, province) => {
    expect(findPlace(text)?.province).toBe(province);
  });

  it.each([
    'turn it ON please',
    'HOW DO I TURN ON MY ACCOUNT',
    'the PE teacher',
    'London, England',
    'open on Victoria Day',
    'congé de la Saint-Jean',
    'rue Sherbrooke',
    'D1A 0B1',
  ])('is not a namesake in “%s”', (text) => {
    expect(findPlace(text)).toBeNull();
  });

  it('may be several, in the order of the text', () => {
    const places = findPlaces('I moved from Calgary to Québec, G1R 4P3');
    expect(places.map(({ province, via }) => [province, via])).toEqual([
      ['AB', 'town'],
      ['QC', 'name'],
      ['QC', 'postal-code'],
    ]);
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
