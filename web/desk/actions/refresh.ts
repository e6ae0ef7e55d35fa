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

/** An answer that was asked for before the agent accepted someone, or let go, says nothing of it: it is asked for again. */
async function readSettledQueue({ client, store }: ActionContext): Promise<Queue> {
  for (;;) {
    const held = store.state().mine.join();
    const queue = await client.readQueue();
    if (store.state().mine.join() === held) return queue;
  }
}

/** Takes in what was read; a conversation that is found to be gone, and not by the agent's doing, is told. */
function takeReading({ store }: ActionContext, take: () => void): void {
  const { mine, busy } = store.state();
  take();
  const lost = mine.filter((id) => !store.state().mine.includes(id) && !busy.includes(id));
  /** A problem on the screen has told the agent more than this would. */
  const told = store.state().notice?.tone === 'problem';
  if (lost.length > 0 && !told)
    store.dispatch('noticeShown', { tone: 'information', text: 'noLongerHeld' });
}

async function readQueue(context: ActionContext): Promise<void> {
  const queue = await readSettledQueue(context);
  takeReading(context, () => {
    context.store.dispatch('queueRead', { queue });
  });
}

async function readDetail(context: ActionContext, handoffId: string): Promise<void> {
  const { client, store } = context;
  try {
    const detail = await client.readHandoff(handoffId);
    takeReading(context, () => {
      store.dispatch('detailRead', { detail });
    });
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
