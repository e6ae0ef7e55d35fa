import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../server/config/paths';
import { createTranslator } from '../locales/translator';

interface Text {
  readonly key: string;
  readonly text: string;
}

function textsIn(value: unknown, path: string): Text[] {
  if (typeof value === 'string') return [{ key: path, text: value }];
  return Object.entries(value as object).flatMap(([name, child]) =>
    textsIn(child, path ? `${path}.${name}` : name),
  );
}

function textsOf(language: 'en' | 'fr'): Text[] {
  const folder = join(LOCALES, language);
  return readdirSync(folder).flatMap((file) =>
    textsIn(JSON.parse(readFileSync(join(folder, file), 'utf8')), '').map(({ key, text }) => ({
      key: `${file.replace('.json', '')}:${key}`,
      text,
    })),
  );
}

/** French has a plural form more ("many", for millions); the key is the same. */
const withoutPlural = ({ key }: Text) => key.replace(/_(one|many|other|zero)$/, '');
const variablesIn = (text: string) =>
  [...text.matchAll(/{{\s*(\w+)/g)].map(([, name]) => name).sort();
const keysOf = (texts: readonly Text[]) => [...new Set(texts.map(withoutPlural))].sort();

const english = textsOf('en');
const french = textsOf('fr');

/** Each text that breaks a rule, so that a failure names it. */
function breaking(texts: readonly Text[], rule: RegExp): string[] {
  return texts.filter(({ text }) => rule.test(text)).map(({ key, text }) => `${key}: ${text}`);
}

describe('The texts of the two languages', () => {
  it('have the same keys', () => {
    expect(keysOf(french)).toEqual(keysOf(english));
  });

  it('use the same variables, of which a plural form may leave out its number', () => {
    const variables = (texts: readonly Text[], key: string) =>
      variablesIn(
        texts
          .filter((text) => withoutPlural(text) === key)
          .map(({ text }) => text)
          .join(),
      );
    for (const key of keysOf(english)) {
      expect([key, new Set(variables(french, key))]).toEqual([
        key,
        new Set(variables(english, key)),
      ]);
    }
  });

  it('are never empty', () => {
    expect(breaking([...english, ...french], /^\s*$/)).toEqual([]);
  });

  it('use typographic apostrophes', () => {
    expect(breaking([...english, ...french], /\p{L}'\p{L}/u)).toEqual([]);
  });

  it('are loaded, and a key that has no text is a fault', () => {
    const translator = createTranslator(LOCALES);
    expect(translator('fr')('clarify:none')).toBe('Aucun de ces sujets');
    expect(() => translator('fr')('clarify:nothing')).toThrow('clarify:nothing');
  });
});

describe('French typography', () => {
  it('keeps the colon with its word by a no-break space', () => {
    expect(breaking(french, /(?<![\u00a0\d]):(?!\/\/|\d)/u)).toEqual([]);
  });

  it('puts no space before ; ! or ?', () => {
    expect(breaking(french, /[\s\u00a0\u202f][;!?]/u)).toEqual([]);
  });

  it('keeps guillemets with their words by no-break spaces', () => {
    expect(breaking(french, /«(?!\u00a0)|(?<!\u00a0)»/u)).toEqual([]);
  });

  it('uses guillemets, not English quotation marks', () => {
    expect(breaking(french, /[“”"]/u)).toEqual([]);
  });

  it('keeps % and $ with their number by a no-break space', () => {
    expect(breaking(french, /(?:\d|\}\}) ?[%$]/u)).toEqual([]);
  });
});
