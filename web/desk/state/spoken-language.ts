import { EVENTS, ROLES, type Activity } from '../../../server/contracts/activity';
import type { Handoff } from '../../../server/contracts/desk';
import { languageSchema, type Language } from '../../../server/contracts/language';
import { conversationOf } from './reduction';
import type { DeskState } from './desk-state';

function chosenLanguage({ type, name, value, from }: Activity): Language | null {
  const chosen = type === 'event' && name === EVENTS.language && from.role === ROLES.citizen;
  return chosen ? (languageSchema.safeParse(value).data ?? null) : null;
}

/** The handoff names the language of its beginning: only what is chosen after that changes it. */
function isSince({ queuedAt }: Handoff, { timestamp }: Activity): boolean {
  return timestamp === undefined || Date.parse(timestamp) >= Date.parse(queuedAt);
}

/** The language that the citizen speaks now. */
export function spokenLanguage(state: DeskState, handoff: Handoff): Language {
  const { transcript } = conversationOf(state, handoff.id);
  const chosen = (transcript ?? [])
    .filter((activity) => isSince(handoff, activity))
    .flatMap((activity) => chosenLanguage(activity) ?? []);
  return chosen.at(-1) ?? handoff.language;
}
