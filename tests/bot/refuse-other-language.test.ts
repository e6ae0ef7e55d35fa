import { refuseOtherLanguage } from '../../bot/steps/refuse-other-language';
import type { Turn, TurnDeps } from '../../bot/turn';
import { LANGUAGES } from '../../locales/language';
import texts from '../../locales/other-languages.json';
import { createTranslator } from '../../locales/translator';
import { LOCALES } from '../../server/config/paths';

const deps = { translator: createTranslator(LOCALES) } as TurnDeps;

async function saidTo(tag: string | undefined, language: 'en' | 'fr'): Promise<string> {
  const outcome = await refuseOtherLanguage({ language, otherLanguage: { tag } } as Turn, deps);
  return outcome.kind === 'refuse' ? (outcome.replies[0]?.text ?? '') : '';
}

describe.each(LANGUAGES)('Somebody who writes another language, on a page in %s', (language) => {
  it('reads it in their own words first, where we have some', async () => {
    expect(await saidTo('es', language)).toMatch(/^Solo puedo ayudarle en inglés o en francés\./);
    expect(await saidTo('zh', language)).toMatch(/^我只能用英语或法语/);
  });

  it('reads it in both of ours, whatever they write', async () => {
    for (const tag of ['es', 'iu', undefined]) {
      expect(await saidTo(tag, language)).toMatch(/English/);
      expect(await saidTo(tag, language)).toMatch(/français/);
    }
  });
});

it('Every one of these texts names 9-1-1', () => {
  expect(Object.entries(texts).filter(([, text]) => !text.includes('9-1-1'))).toEqual([]);
});
