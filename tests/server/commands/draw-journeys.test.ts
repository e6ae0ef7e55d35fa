import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthRegistration } from '../../../dialogs/journeys/birth-registration/journey';
import { JOURNEYS } from '../../../dialogs/journeys/journeys';
import { createTranslator } from '../../../locales/translator';
import { journeyPage } from '../../../server/commands/draw-journeys/journey-page';
import { LOCALES, PROJECT_ROOT } from '../../../server/config/paths';

const translator = createTranslator(LOCALES);

describe('The page of each journey in docs/journeys', () => {
  it.each(JOURNEYS.map(({ definition }) => [definition.id, definition] as const))(
    'is what npm run draw:journeys writes: %s',
    (id, definition) => {
      const page = readFileSync(join(PROJECT_ROOT, 'docs', 'journeys', `${id}.md`), 'utf8');
      expect(page).toBe(journeyPage(definition, translator));
    },
  );

  it('draws an arrow past what is asked only sometimes', () => {
    const page = journeyPage(birthRegistration.definition, translator);
    expect(page).toContain('in_canada --> province');
    expect(page).toContain('in_canada --> born_on');
    expect(page).toContain('province --> born_on');
  });
});
