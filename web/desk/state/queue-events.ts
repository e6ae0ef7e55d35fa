import type { Handoff } from '../../../server/contracts/desk';
import type { DeskState } from './desk-state';
import { withConversation, type Reductions } from './reduction';
import { countNewFromCitizen, countUnanswered, mergeTranscript, stillOutgoing } from './transcript';

export type QueueEvent =
  'queueRead' | 'detailRead' | 'handoffChanged' | 'handoffGone' | 'busyChanged';

function without<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : list;
}

function withListed(list: readonly string[], id: string, listed: boolean): readonly string[] {
  if (!listed) return without(list, id);
  return list.includes(id) ? list : [...list, id];
}

/** An epoch only rises: an answer that was overtaken on its way brings nothing back. */
function placeHandoff(state: DeskState, read: Handoff): DeskState {
  const known = state.handoffs[read.id];
  const handoff = known !== undefined && known.epoch > read.epoch ? known : read;
  const isMine = handoff.state === 'active' && handoff.agentId === state.agent?.id;
  return {
    ...state,
    handoffs: { ...state.handoffs, [handoff.id]: handoff },
    queued: withListed(state.queued, handoff.id, handoff.state === 'queued'),
    mine: withListed(state.mine, handoff.id, isMine),
  };
}

export const QUEUE_EVENTS: Reductions<QueueEvent> = {
  queueRead: (state, { queue }) =>
    [...queue.queued, ...queue.mine].reduce(placeHandoff, {
      ...state,
      queueKnown: true,
      queued: [],
      mine: [],
    }),

  detailRead: (state, { detail: { handoff, transcript } }) =>
    withConversation(placeHandoff(state, handoff), handoff.id, (before) => {
      const known = before.transcript;
      const merged = mergeTranscript(transcript, known ?? []);
      const news = known === null ? countUnanswered(merged) : countNewFromCitizen(known, merged);
      return {
        ...before,
        transcript: merged,
        outgoing: stillOutgoing(before.outgoing, merged),
        unread: state.selected === handoff.id ? 0 : before.unread + news,
      };
    }),

  handoffChanged: (state, { handoff }) => placeHandoff(state, handoff),

  handoffGone: (state, { handoffId }) => ({
    ...state,
    queued: without(state.queued, handoffId),
    mine: without(state.mine, handoffId),
    selected: state.selected === handoffId ? null : state.selected,
  }),

  busyChanged: (state, { handoffId, busy }) => ({
    ...state,
    busy: withListed(state.busy, handoffId, busy),
  }),
};
