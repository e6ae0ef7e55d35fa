import { CONSOLE_EVENTS } from './console-events';
import { CONVERSATION_EVENTS } from './conversation-events';
import type { DeskEvent, EventName } from './desk-event';
import type { DeskState } from './desk-state';
import { QUEUE_EVENTS } from './queue-events';
import type { Reductions } from './reduction';
import { SESSION_EVENTS } from './session-events';

const REDUCTIONS: Reductions<EventName> = {
  ...SESSION_EVENTS,
  ...QUEUE_EVENTS,
  ...CONVERSATION_EVENTS,
  ...CONSOLE_EVENTS,
};

/** Pure: the state after an event. */
export function reduce<Name extends EventName>(
  state: DeskState,
  event: DeskEvent<Name>,
): DeskState {
  return REDUCTIONS[event.type](state, event.data);
}
