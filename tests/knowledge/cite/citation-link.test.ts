import { citationLink, type CitedPage } from '../../../knowledge/cite/citation-link';
import type { Passage } from '../../../knowledge/document';

const URL_OF_PAGE = 'https://town.example/en/parking';
const PAGE: CitedPage = { url: URL_OF_PAGE, quotesItsPage: true };

function passageOf(changes: Partial<Passage> = {}): Passage {
  return {
    id: 'parking-en#1',
    documentId: 'parking-en',
    language: 'en',
    title: 'Parking',
    headingPath: ['Permits', 'What it costs'],
    text: '',
    url: URL_OF_PAGE,
    ...changes,
  };
}

function fragmentFor(quoted: string, changes: Partial<Passage> = {}): string {
  return citationLink(passageOf(changes), PAGE, quoted).slice(URL_OF_PAGE.length);
}

describe('the link of a citation', () => {
  it('opens the page at the words that are quoted, else at the heading', () => {
    expect(fragmentFor('A permit costs thirty dollars a year for each of your cars.')).toBe(
      '#:~:text=A%20permit%20costs%20thirty%20dollars%20a%20year%20for&text=What%20it%20costs',
    );
  });

  it('encodes what has a meaning of its own in a fragment', () => {
    expect(fragmentFor('Drop-in, B & C', { headingPath: [] })).toBe(
      '#:~:text=Drop%2Din%2C%20B%20%26%20C',
    );
    expect(fragmentFor('À l’école, c’est 50 %', { headingPath: [] })).toBe(
      '#:~:text=%C3%80%20l%E2%80%99%C3%A9cole%2C%20c%E2%80%99est%2050',
    );
  });

  it.each(['- a driver’s licence', '1. a driver’s licence'])(
    'leaves out the mark of an item: %s',
    (item) => {
      expect(fragmentFor(item, { headingPath: [] })).toBe(
        '#:~:text=a%20driver%E2%80%99s%20licence',
      );
    },
  );

  it('survives half a character', () => {
    expect(fragmentFor('A \ud83d permit', { headingPath: [] })).toBe('#:~:text=A%20permit');
  });

  it('prefers the heading’s own id', () => {
    expect(fragmentFor('A permit', { anchor: 'what-it-costs' })).toBe('#what-it-costs');
  });

  it.each([
    ['whose words are our own', { url: URL_OF_PAGE }, URL_OF_PAGE],
    ['that is not known', undefined, URL_OF_PAGE],
    ['of another address than the section’s source', PAGE, 'https://town.example/fees'],
    ['that is pointed into already', { ...PAGE, url: `${URL_OF_PAGE}#top` }, `${URL_OF_PAGE}#top`],
    ['without an address', { ...PAGE, url: '' }, ''],
    ['that is no web page', { ...PAGE, url: 'urn:isbn:1' }, 'urn:isbn:1'],
  ])('leaves the address of a page %s as it is', (_what, page, url) => {
    expect(citationLink(passageOf({ url }), page, 'A permit')).toBe(url);
  });

  it('leaves it where there is nothing to point at', () => {
    expect(fragmentFor('…', { headingPath: [] })).toBe('');
  });
});
