import type { Queue } from '../../../server/contracts/desk';
import type { ActionContext } from './action-context';
import { coalesce } from './coalesce';
import { kindOf } from './failure';

export interface Refresh {
  /** The queue, and the conversation on the screen. */
  queue(): Promise<void>;
  /** The queue, and every conversation that the agent holds or looks at. */
  all(): Promise<void>;
  detail(handoffId: string): Promise<void>;
}

/** Nobody asked for these readings: one that fails says nothing, but for the session's end. */
async function quietly(
  { store }: ActionContext,
  onReachable: (reachable: boolean) => void,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
    onReachable(true);
  } catch (error) {
    if (kindOf(error) === 'signed-out') store.dispatch('sessionEnded', {});
    if (kindOf(error) === 'unreachable') onReachable(false);
  }
}

interface SettledQueue {
  /** What the agent held all the while. */
  readonly held: readonly string[];
  readonly queue: Queue;
}

/** An answer that was asked for before the agent accepted someone, or let go, says nothing of it: it is asked for again. */
async function readSettledQueue({ client, store }: ActionContext): Promise<SettledQueue> {
  for (;;) {
    const held = store.state().mine;
    const queue = await client.readQueue();
    if (store.state().mine.join() === held.join()) return { held, queue };
  }
}

async function readQueue(context: ActionContext): Promise<void> {
  const { store } = context;
  const { held, queue } = await readSettledQueue(context);
  const left = held.filter((id) => !queue.mine.some((handoff) => handoff.id === id));
  store.dispatch('queueRead', { queue });
  /** A problem on the screen has told the agent more than this would. */
  const told = store.state().notice?.tone === 'problem';
  if (left.length > 0 && !told)
    store.dispatch('noticeShown', { tone: 'information', text: 'noLongerHeld' });
}

async function readDetail({ client, store }: ActionContext, handoffId: string): Promise<void> {
  try {
    store.dispatch('detailRead', { detail: await client.readHandoff(handoffId) });
  } catch (error) {
    if (kindOf(error) !== 'missing' && kindOf(error) !== 'forbidden') throw error;
    store.dispatch('handoffGone', { handoffId });
    store.dispatch('noticeShown', { tone: 'information', text: 'missing' });
  }
}

export function createRefresh(
  context: ActionContext,
  onReachable: (reachable: boolean) => void,
): Refresh {
  const { store } = context;
  const quiet = (work: () => Promise<void>) => quietly(context, onReachable, work);
  const selected = () => store.state().selected ?? [];
  const readWith = (ids: () => readonly string[]) => async () => {
    await readQueue(context);
    await Promise.all([...new Set(ids())].map((id) => readDetail(context, id)));
  };
  const queue = readWith(() => [selected()].flat());
  const all = readWith(() => [...store.state().mine, selected()].flat());
  return {
    queue: coalesce(() => quiet(queue)),
    all: coalesce(() => quiet(all)),
    detail: (handoffId) => quiet(() => readDetail(context, handoffId)),
  };
}
