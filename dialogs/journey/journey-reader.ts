import { LANGUAGES } from '../../locales/language';
import type { DialogEnvironment } from '../environment';
import { isPersonal, type JourneyDefinition, type Slot } from './definition';
import type { JourneyState } from './journey-state';
import type { Reader } from './render/format-value';
import type { Asking } from './render/describe-prompt';

/** The i18next namespace of a journey's texts. */
export function namespaceOf({ id }: Pick<JourneyDefinition, 'id'>): string {
  return `journey-${id}`;
}

/** A canonical value as it is kept: sealed where it is personal. */
export function storedValue(
  slot: Slot,
  value: string,
  { seal }: Pick<DialogEnvironment, 'seal'>,
): string {
  return isPersonal(slot) ? seal.seal(value) : value;
}

/** What was kept, as it was given; empty where it was sealed by another installation. */
export function givenValue(
  slot: Slot,
  stored: string,
  { seal }: Pick<DialogEnvironment, 'seal'>,
): string {
  return isPersonal(slot) ? (seal.open(stored) ?? '') : stored;
}

export function readerOf(
  definition: JourneyDefinition,
  { language, translate }: Pick<DialogEnvironment, 'language' | 'translate'>,
): Reader {
  return { language, translate, namespace: namespaceOf(definition) };
}

export function askingOf(
  definition: JourneyDefinition,
  state: JourneyState,
  environment: DialogEnvironment,
): Asking {
  return {
    definition,
    state,
    reader: readerOf(definition, environment),
    open: (slot, stored) => givenValue(slot, stored, environment),
  };
}

/** What a choice is called in both languages, labels first, then the other words for it. */
export function wordsOfChoice(
  definition: JourneyDefinition,
  { translator }: Pick<DialogEnvironment, 'translator'>,
): (slot: Slot, choice: string) => string[] {
  return ({ name }, choice) => {
    const key = `${namespaceOf(definition)}:slots.${name}.choices.${choice}`;
    const of = (part: string) =>
      LANGUAGES.map((language) => translator(language)(`${key}.${part}`));
    return [...of('label'), ...of('words').flatMap((words) => words.split(','))];
  };
}
