import { createAnalyser } from '../../knowledge/analyse/analyser';
import { LANGUAGES } from '../../locales/language';
import { normaliseUtterance } from '../commands';
import type { DialogEnvironment } from '../environment';
import type { JourneyDefinition, Slot } from './definition';
import { applicableSlots } from './journey-machine';
import type { JourneyState } from './journey-state';
import { namespaceOf } from './journey-reader';

interface Named {
  readonly definition: JourneyDefinition;
  readonly state: JourneyState;
  readonly environment: Pick<DialogEnvironment, 'translator'>;
}

const ANALYSERS = { en: createAnalyser('en'), fr: createAnalyser('fr') } as const;

function termsOf(words: string): ReadonlySet<string> {
  return new Set(
    LANGUAGES.flatMap((language) => ANALYSERS[language].analyse(words).map(({ term }) => term)),
  );
}

/** How many of the words are in the slot's short name, in either language; a longer name needs more of them. */
function likeness(words: ReadonlySet<string>, { name }: Slot, { definition, environment }: Named) {
  const labels = LANGUAGES.map((language) =>
    environment.translator(language)(`${namespaceOf(definition)}:slots.${name}.short`),
  );
  const shares = labels.map((label) => {
    // What was said has lost its accents, so the stems of the label must lose theirs first, too.
    const own = [...termsOf(normaliseUtterance(label))];
    return own.filter((term) => words.has(term)).length / Math.max(1, own.length);
  });
  return Math.max(...shares);
}

/** The slot that the words name best: "the date of birth"; null where they name none, or two alike. */
export function slotNamed(words: string, named: Named): Slot | null {
  const terms = termsOf(words);
  const slots = applicableSlots(named.definition, named.state.answers)
    .map((slot) => ({ slot, share: likeness(terms, slot, named) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = slots;
  if (best === undefined || best.share === 0 || best.share === second?.share) return null;
  return best.slot;
}
