import type { Journey } from '../journey/journey';
import { birthRegistration } from './birth-registration/journey';

/** Every service that the assistant walks people through. */
export const JOURNEYS: readonly Journey[] = [birthRegistration];

const BY_ID = new Map(JOURNEYS.map((journey) => [journey.definition.id, journey]));

export function findJourney(id: string): Journey | undefined {
  return BY_ID.get(id);
}

/** The journey about a page, by pair; undefined where there is none. */
export function journeyAbout(pairId: string): Journey | undefined {
  return JOURNEYS.find(({ definition }) => definition.pages.includes(pairId));
}
