import { DeskError, type FailureKind } from '../api/desk-error';
import type { NoticeText } from '../state/desk-state';
import type { ActionContext } from './action-context';

const NOTICE_OF_FAILURE: Readonly<Record<Exclude<FailureKind, 'signed-out'>, NoticeText>> = {
  conflict: 'noLongerYours',
  forbidden: 'forbidden',
  missing: 'missing',
  throttled: 'throttled',
  unreachable: 'unreachable',
  failed: 'failed',
};

export function kindOf(error: unknown): FailureKind {
  return error instanceof DeskError ? error.kind : 'failed';
}

/** Another tab may have signed in anew: its session has another token, and perhaps another agent. */
async function readSessionAnew({ client, store }: ActionContext): Promise<void> {
  try {
    store.dispatch('signedIn', { agent: await client.readSession() });
  } catch (error) {
    if (kindOf(error) === 'signed-out') store.dispatch('sessionEnded', {});
  }
}

/** Tells the agent what a failed action means; `conflict` is what a 409 means to that action. */
export async function reportFailure(
  context: ActionContext,
  error: unknown,
  conflict: NoticeText = 'noLongerYours',
): Promise<void> {
  const kind = kindOf(error);
  if (kind === 'signed-out') {
    context.store.dispatch('sessionEnded', {});
    return;
  }
  if (kind === 'forbidden') await readSessionAnew(context);
  const text = kind === 'conflict' ? conflict : NOTICE_OF_FAILURE[kind];
  context.store.dispatch('noticeShown', { tone: 'problem', text });
}
