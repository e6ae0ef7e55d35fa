import { allowedHosts, readAddress } from '../../../../knowledge/ingest/crawl/address';

describe('the one address of a page', () => {
  test.each([
    ['https://www.canada.ca/fr.html#contenu', 'https://www.canada.ca/fr.html'],
    ['https://www.canada.ca:443/en.html', 'https://www.canada.ca/en.html'],
    ['http://WWW.Canada.CA:80', 'http://www.canada.ca/'],
    ['https://a.ca/?utm_source=x&id=3&UTM_Medium=y', 'https://a.ca/?id=3'],
    ['https://a.ca/?utm_source=x', 'https://a.ca/'],
    [
      'https://a.ca/?q=carte%20de%20s%C3%A9jour&b=1+2',
      'https://a.ca/?q=carte%20de%20s%C3%A9jour&b=1+2',
    ],
    ['https://a.ca/fr/../en/./x.html', 'https://a.ca/en/x.html'],
  ])('%s is %s', (raw, address) => {
    expect(readAddress(raw).href).toBe(address);
  });

  test('a link is read from its page', () => {
    expect(readAddress('../fr/impôts.html#a', 'https://a.ca/en/taxes.html').href).toBe(
      'https://a.ca/fr/imp%C3%B4ts.html',
    );
  });
});

describe('allowed hosts', () => {
  test('are those of the starts where none are named', () => {
    const hosts = allowedHosts(['https://www.canada.ca/en.html', 'http://a.ca:8080/'], undefined);
    expect([...hosts]).toEqual(['www.canada.ca', 'a.ca:8080']);
  });

  test('are those that are named', () => {
    expect([...allowedHosts(['https://www.canada.ca/'], ['WWW.Quebec.ca'])]).toEqual([
      'www.quebec.ca',
    ]);
  });

  test.each(['https://www.canada.ca', 'www.canada.ca/fr', '', 'a b'])(
    '"%s" is not a host, and the message says what to write',
    (host) => {
      expect(() => allowedHosts([], [host])).toThrow('write a name alone, such as www.canada.ca');
    },
  );
});
