import type { Journey } from '../journey/journey';
import { afterADeath } from './after-a-death/journey';
import { benefitsFinder } from './benefits-finder/journey';
import { birthRegistration } from './birth-registration/journey';
import { childBenefit } from './child-benefit/journey';
import { employmentInsurance } from './employment-insurance/journey';
import { passport } from './passport/journey';
import { pensions } from './pensions/journey';
import { socialAssistance } from './social-assistance/journey';
import { socialInsuranceNumber } from './social-insurance-number/journey';
import { taxes } from './taxes/journey';

/** Every service that the assistant walks people through. */
export const JOURNEYS: readonly Journey[] = [
  afterADeath,
  benefitsFinder,
  birthRegistration,
  childBenefit,
  employmentInsurance,
  passport,
  pensions,
  socialAssistance,
  socialInsuranceNumber,
  taxes,
];

const BY_ID = new Map(JOURNEYS.map((journey) => [journey.definition.id, journey]));

export function findJourney(id: string): Journey | undefined {
  return BY_ID.get(id);
}

/** The journey about a page, by pair; undefined where there is none. */
export function journeyAbout(pairId: string): Journey | undefined {
  return JOURNEYS.find(({ definition }) => definition.pages.includes(pairId));
}
