import type { Handoff } from '../../../server/contracts/desk';
import type { Language } from '../../../server/contracts/language';
import { LANGUAGES } from '../../../locales/language';
import type { Conversation, DeskState } from './desk-state';
import { conversationOf } from './reduction';
import { spokenLanguage } from './spoken-language';

export interface LanguageGroup {
  readonly language: Language;
  /** Whether the agent has this language. */
  readonly own: boolean;
  readonly handoffs: readonly Handoff[];
}

function handoffsOf(state: DeskState, ids: readonly string[]): readonly Handoff[] {
  return ids.flatMap((id) => state.handoffs[id] ?? []);
}

/** The queue by language: the agent's own first, in their order; the service's order within. */
export function queueGroups(state: DeskState): readonly LanguageGroup[] {
  const own: readonly Language[] = state.agent?.languages ?? [];
  const others = LANGUAGES.filter((language) => !own.includes(language));
  const waiting = handoffsOf(state, state.queued);
  return [...own, ...others].map((language) => ({
    language,
    own: own.includes(language),
    handoffs: waiting.filter((handoff) => handoff.language === language),
  }));
}

export function myHandoffs(state: DeskState): readonly Handoff[] {
  return handoffsOf(state, state.mine);
}

export interface Selection {
  readonly handoff: Handoff;
  readonly conversation: Conversation;
  /** The language that the citizen speaks now. */
  readonly language: Language;
  /** Whether this agent may write: asked of the service each time, shown by this. */
  readonly mine: boolean;
  readonly busy: boolean;
}

export function selectionOf(state: DeskState): Selection | null {
  const handoff = state.selected === null ? undefined : state.handoffs[state.selected];
  if (handoff === undefined) return null;
  return {
    handoff,
    conversation: conversationOf(state, handoff.id),
    language: spokenLanguage(state, handoff),
    mine: state.mine.includes(handoff.id),
    busy: state.busy.includes(handoff.id),
  };
}

/** Whether something was typed that the citizen does not have. */
export function hasUnsent({ draft, outgoing }: Conversation): boolean {
  return draft.trim() !== '' || outgoing.some(({ status }) => status !== 'sent');
}

/** Whether leaving the page would lose something typed. */
export function hasUnsentText(state: DeskState): boolean {
  return Object.values(state.conversations).some(hasUnsent);
}

/** The order of the list on the screen: the agent’s own, then what waits, group by group. */
export function listOrder(state: DeskState): readonly string[] {
  const waiting = queueGroups(state).flatMap(({ handoffs }) => handoffs.map(({ id }) => id));
  return [...state.mine, ...waiting];
}
