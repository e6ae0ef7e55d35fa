import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

import { PERSONAL_INFORMATION_KINDS } from '../../../../bot/guardrails/personal-information/kind';
import { maskPersonalInformation } from '../../../../bot/guardrails/personal-information/mask';
import { evaluatePrivacy, type PrivacyCase } from '../../../../server/commands/evaluate/privacy';
import english from '../../../../locales/en/privacy.json';
import french from '../../../../locales/fr/privacy.json';

const SHARED = join(__dirname, '../../../../../shared/data/privacy/personal_information.jsonl');

function readCases(file: string): PrivacyCase[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

const mask = (text: string) => maskPersonalInformation(text, (kind) => `[${kind}]`);

describe('masking personal information', () => {
  const casesOf = (lang: string) => readCases(join(__dirname, `cases/${lang}.jsonl`));
  const cases = ['en', 'fr'].flatMap(casesOf);
  const writtenAs = (write: (text: string) => string): PrivacyCase[] =>
    cases.map(({ id, lang, label, question }) => ({ id, lang, label, question: write(question) }));

  it.each(['en', 'fr'] as const)(
    'misses none of our cases in %s, takes none wrongly, and removes what is personal alone',
    (lang) => {
      const { report } = evaluatePrivacy(casesOf(lang));
      expect(report.block.n).toBeGreaterThanOrEqual(390);
      expect(report.keep.n).toBeGreaterThanOrEqual(370);
      expect(report.missed).toEqual([]);
      expect(report.wronglyBlocked).toEqual([]);
      expect(report.maskedOtherwise).toEqual([]);
    },
  );

  it.each([
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['two spaces for one', (text: string) => text.replaceAll(' ', '  ')],
    [
      'curly apostrophes and long dashes',
      (text: string) => text.replaceAll("'", '’').replaceAll('-', '–'),
    ],
    ['no accents', (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')],
  ])('finds the same with %s', (_how, write) => {
    const { report } = evaluatePrivacy(writtenAs(write));
    expect(report).toMatchObject({ missed: [], wronglyBlocked: [] });
  });

  it.each([
    ['in lower case', (text: string) => text.toLowerCase()],
    ['in capitals throughout', (text: string) => text.toUpperCase()],
  ])('takes none wrongly, and misses few, where people type %s', (_how, write) => {
    const { report } = evaluatePrivacy(writtenAs(write));
    expect(report.wronglyBlocked).toEqual([]);
    expect(report.block.recall).toBeGreaterThan(0.99);
  });

  const onShared = existsSync(SHARED) ? it : it.skip;
  onShared('misses none of the shared cases and takes none wrongly (skipped without them)', () => {
    const { report } = evaluatePrivacy(readCases(SHARED));
    expect(report).toMatchObject({ missed: [], wronglyBlocked: [] });
  });

  it('replaces the information alone and leaves the words around it', () => {
    expect(mask('Bonjour, je m’appelle Élodie Tremblay et mon NAS est le 046 454 286.')).toEqual({
      masked: 'Bonjour, je m’appelle [name] et mon NAS est le [sin].',
      kinds: ['name', 'sin'],
    });
  });

  it('runs the patterns of both languages on a text that mixes them', () => {
    expect(mask('My name is Luc, né le 12 mars 1984, 45 rue Principale').kinds).toEqual([
      'name',
      'date-of-birth',
      'address',
    ]);
  });

  it.each([
    ['613\u2011555\u20110142 is my cell', 'telephone'],
    ['SIN 046\u00a0454\u00a0286', 'sin'],
    ['SIN ٠٤٦ ٤٥٤ ٢٨٦', 'sin'],
    ['je m\u02bcappelle Zoe\u0301', 'name'],
  ])('reads typographic variants and other digits: %s', (text, kind) => {
    expect(mask(text).kinds).toEqual([kind]);
  });

  it('takes a number at its word beside its name, and asks for the check digit otherwise', () => {
    expect(mask('SIN 123456789').kinds).toEqual(['sin']);
    expect(mask('046454286').kinds).toEqual(['sin']);
    expect(mask('046454287').kinds).toEqual(['account-number']);
  });

  it('keeps a full name in Arabic script from the turn, but not an ordinary question', () => {
    expect(mask('محمد علي حسن').kinds).toEqual(['name']);
    expect(mask('كيف أجدد جواز السفر').kinds).toEqual([]);
    expect(mask('هل يمكن لابني محمد السفر').kinds).toEqual([]);
  });

  it('keeps public numbers beside personal ones', () => {
    expect(mask('I called 1-800-622-6232 from 613-555-0142 about form T2202').masked).toBe(
      'I called 1-800-622-6232 from [telephone] about form T2202',
    );
  });

  it('finds nothing more in a text that it has masked', () => {
    for (const labels of [english.removed, french.removed]) {
      for (const { question } of cases) {
        const once = maskPersonalInformation(question, (kind) => labels[kind]).masked;
        expect(maskPersonalInformation(once, () => '!').masked).toBe(once);
      }
    }
  });

  it('returns any text without personal information as it was, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { masked, kinds } = mask(text);
        if (kinds.length === 0) expect(masked).toBe(text.normalize('NFC'));
      }),
    );
  });

  it('has words for every kind in both languages', () => {
    for (const labels of [english.removed, french.removed])
      expect(Object.keys(labels)).toEqual([...PERSONAL_INFORMATION_KINDS]);
  });
});

describe('a number in groups', () => {
  const NUMBERS: readonly (readonly [kind: string, groups: readonly string[]])[] = [
    ['sin', ['046', '454', '286']],
    ['sin', ['My SIN is 123', '456', '780']],
    ['sin', ['mon NAS est le 123', '456', '780']],
    ['card', ['4111', '1111', '1111', '1111']],
    ['card', ['3782', '822463', '10005']],
    ['telephone', ['613', '555', '0142']],
    ['telephone', ['(613)', '555', '0142']],
    ['telephone', ['+1', '613', '555', '0142']],
    ['telephone', ['06', '12', '34', '56', '78']],
    ['postal-code', ['K1A', '0B1']],
    ['health-card', ['TREM', '8453', '1211']],
    ['health-card', ['1234', '567', '890']],
    ['licence', ['A1234', '56789', '01234']],
  ];
  const SEPARATORS = [' ', '-', '.', '/', ' - ', ' / ', ' . ', '  ', '\n', ' \n', '\t', '–'];
  const MORE = ['\u00a0', '_', '-\n', '\u200b', '·', ' – ', '\u2011', '\r\n'];

  it.each(NUMBERS)('is a %s whatever sets apart %j', (kind, groups) => {
    for (const separator of [...SEPARATORS, ...MORE]) {
      const { masked, kinds } = mask(groups.join(separator));
      expect({ separator, kinds }).toEqual({ separator, kinds: [kind] });
      expect(masked).not.toMatch(/\d/);
    }
  });

  it('is one where each gap has another separator', () => {
    const separator = fc.constantFrom(...SEPARATORS);
    fc.assert(
      fc.property(separator, separator, (first, second) => {
        expect(mask(`046${first}454${second}286`).masked).toBe('[sin]');
        expect(mask(`613${first}555${second}0142`).masked).toBe('[telephone]');
      }),
    );
  });
});

describe('an address and a name', () => {
  it.each([
    ['12 rue des Érables', '[address]'],
    ['12 rue de la Montagne.', '[address].'],
    ['1280 chemin de la Côte des Neiges, Montréal', '[address], Montréal'],
    ['45 rue Jean Talon Est, app. 4', '[address]'],
    ['12 rue Principale Je veux déménager', '[address] Je veux déménager'],
    ['I live at 45 Old Mill Bridge', 'I live at [address]'],
    ['Mr. John Smith here', 'Mr. [name] here'],
    ['Moi, c’est Élodie Tremblay.', 'Moi, c’est [name].'],
    ['Hi, Ann Lee speaking', 'Hi, [name] speaking'],
    ['Nom : ROY, Marie', 'Nom : [name], [name]'],
    ['my access code is 482-913', 'my access code is [account-number]'],
  ])('leaves nothing of itself: %s', (text, masked) => {
    expect(mask(text).masked).toBe(masked);
  });
});

describe('the time that masking takes', () => {
  const NASTY = [
    ...[
      '1',
      '1 ',
      '12-',
      'a',
      'a@',
      'a.',
      'my name is John ',
      ' ',
      'one ',
      'account number ',
      '1 a ',
    ],
    ...[
      'sin ',
      '(613) ',
      '1:',
      'www.a ',
      'form no ',
      'born on ',
      'hs no code ',
      'http://',
      '$1,111',
    ],
    ...[
      '123-456-7890 ',
      'a dot ',
      'a at a dot ',
      "123 rue de la l'",
      'محمد علي ',
      '+1.(',
      'a.b.gc.',
      '"',
      "c'est ",
      'my son ',
      'iban ',
      'a. com',
    ],
  ];

  // Were it to grow with the square of the length, the runner would give up on the test.
  it.each(NASTY)('leaves room for %j repeated to 400,000 characters', (piece) => {
    const { masked } = mask(piece.repeat(Math.ceil(400_000 / piece.length)));
    expect(masked.length).toBeGreaterThan(0);
  });

  it('leaves room for each word of the rules, said again and again', () => {
    const rules = join(__dirname, '../../../../bot/guardrails/personal-information');
    const sources = readdirSync(rules).map((file) => readFileSync(join(rules, file), 'utf8'));
    for (const word of new Set(sources.join('\n').match(/[a-z]{2,}/g))) {
      const text = `${`${word} `.repeat(2_000 / (word.length + 1))}1x@`;
      expect(mask(text).masked.endsWith('1x@')).toBe(true);
    }
  });
});
