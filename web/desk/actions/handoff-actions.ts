import type { Disposition, Handoff } from '../../../server/contracts/desk';
import type { Claim } from '../api/desk-client';
import type { NoticeText } from '../state/desk-state';
import type { ActionContext } from './action-context';
import { kindOf, reportFailure } from './failure';
import type { Refresh } from './refresh';

export interface HandoffActions {
  open(handoffId: string): void;
  accept(handoffId: string): Promise<void>;
  release(handoffId: string): Promise<void>;
  close(handoffId: string, disposition: Disposition): Promise<void>;
}

interface Attempt {
  readonly handoffId: string;
  readonly conflict: NoticeText;
  readonly work: () => Promise<void>;
}

export function claimOf({ store }: ActionContext, handoffId: string): Claim {
  return { handoffId, epoch: store.state().handoffs[handoffId]?.epoch ?? 0 };
}

/** A button is pressed once: until the answer is there, it is busy. */
function createAttempt(context: ActionContext, refresh: Refresh) {
  const { store } = context;
  return async ({ handoffId, conflict, work }: Attempt): Promise<void> => {
    if (store.state().busy.includes(handoffId)) return;
    store.dispatch('busyChanged', { handoffId, busy: true });
    try {
      await work();
    } catch (error) {
      await reportFailure(context, error, conflict);
      if (kindOf(error) !== 'signed-out') await refresh.queue();
    } finally {
      store.dispatch('busyChanged', { handoffId, busy: false });
    }
  };
}

export function createHandoffActions(context: ActionContext, refresh: Refresh): HandoffActions {
  const { client, store } = context;
  const attempt = createAttempt(context, refresh);
  const open = (handoffId: string) => {
    store.dispatch('opened', { handoffId });
    void refresh.detail(handoffId);
  };
  const leave = async (change: Promise<Handoff>, text: NoticeText) => {
    store.dispatch('handoffChanged', { handoff: await change });
    store.dispatch('shelved', {});
    store.dispatch('noticeShown', { tone: 'information', text });
  };
  const accept = async (handoffId: string) => {
    store.dispatch('handoffChanged', { handoff: await client.accept(handoffId) });
    open(handoffId);
  };

  return {
    open,
    accept: (handoffId) =>
      attempt({ handoffId, conflict: 'takenByOther', work: () => accept(handoffId) }),
    release: (handoffId) => {
      const work = () => leave(client.release(claimOf(context, handoffId)), 'returned');
      return attempt({ handoffId, conflict: 'noLongerYours', work });
    },
    close: (handoffId, disposition) => {
      const work = () => leave(client.close(claimOf(context, handoffId), disposition), 'closed');
      return attempt({ handoffId, conflict: 'noLongerYours', work });
    },
  };
}
