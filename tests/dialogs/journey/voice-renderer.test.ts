import { join } from 'node:path';
import { beginState } from '../../../dialogs/journey/journey-machine';
import { namespaceOf } from '../../../dialogs/journey/journey-reader';
import { describePrompt } from '../../../dialogs/journey/render/describe-prompt';
import { renderVoice, spellOut } from '../../../dialogs/journey/render/voice-renderer';
import { JOURNEYS } from '../../../dialogs/journeys/journeys';
import { createTranslator } from '../../../locales/translator';

const translator = createTranslator(join(__dirname, '../../../locales'));
const LANGUAGES = ['en', 'fr'] as const;
const LONGEST_QUESTION = 40;

const questions = JOURNEYS.flatMap(({ definition }) =>
  definition.slots.flatMap(({ name }) =>
    LANGUAGES.map((language) => [definition.id, name, language] as const),
  ),
);

describe('Every question of every journey, by voice', () => {
  it.each(questions)(
    '%s: %s (%s) is one question, with a key for each choice',
    (id, name, language) => {
      const { definition } = JOURNEYS.find((journey) => journey.definition.id === id)!;
      const slot = definition.slots.find((each) => each.name === name)!;
      const translate = translator(language);
      const prompt = describePrompt(
        {
          definition,
          state: { ...beginState(definition), slot: name },
          reader: { language, translate, namespace: namespaceOf(definition) },
          open: (_slot, stored) => stored,
        },
        [],
      );
      const { sentences, keys } = renderVoice(prompt, translate);
      const [question = '', ...options] = sentences;
      expect(question.match(/\?/g)?.length ?? 1).toBe(1);
      expect(question.split(/\s+/).length).toBeLessThanOrEqual(LONGEST_QUESTION);
      expect(options).toHaveLength(Object.keys(keys).length);
      expect(Object.keys(keys).length).toBeLessThanOrEqual(9);
      expect(Object.keys(keys)).toEqual(prompt.choices.map((_, place) => String(place + 1)));
      expect(sentences.join(' ')).not.toMatch(/https?:|\*|_|`|\n/);
      if (slot.kind === 'yes-no' || slot.kind === 'choice')
        expect(options.length).toBeGreaterThan(1);
    },
  );
});

describe('What is read back', () => {
  it('is spelled sign by sign, in its groups', () => {
    expect(spellOut('514-555-0199')).toBe('5 1 4, 5 5 5, 0 1 9 9');
    expect(spellOut('H2X 1Y4')).toBe('H 2 X, 1 Y 4');
  });
});
