import { loadRouteRecogniser } from '../../knowledge/classify/route/route-recogniser';
import type { Language } from '../../locales/language';
import { detectEmergency } from '../rules/emergency';
import { asksForPerson } from '../rules/human-request';
import { detectSmallTalk } from '../rules/small-talk';
import { chooseUrgent } from './choose-route';

/** Beyond so many characters a message is a document, and the rules alone read it. */
const LONGEST_RECOGNISED = 400;

function recognisedIn(utterance: string, language: Language) {
  if (utterance === '' || utterance.length > LONGEST_RECOGNISED) return null;
  return chooseUrgent(loadRouteRecogniser(language).recognise(utterance));
}

/** Danger or thoughts of suicide: by rule, and where no rule speaks, by what was learned. */
export function dangerIn(utterance: string, language: Language): 'emergency' | 'crisis' | null {
  const heard = detectEmergency(utterance);
  if (heard) return heard;
  const recognised = recognisedIn(utterance, language);
  if (recognised === 'danger') return 'emergency';
  return recognised === 'crisis' ? 'crisis' : null;
}

/** A request for a person: by rule, and where no rule speaks, by what was learned. */
export function wantsPerson(utterance: string, language: Language): boolean {
  // "Are you a robot or a real person?" asks what we are, not for somebody.
  if (detectSmallTalk(utterance) === 'identity') return false;
  return asksForPerson(utterance) || recognisedIn(utterance, language) === 'human';
}
