import type { DeskEvent } from '../../../../web/desk/state/desk-event';
import { event, heldOf, outgoingOf, saidBy, signedIn, stateAfter } from '../samples';

const read = event('detailRead', {
  detail: { handoff: heldOf(), transcript: [saidBy('bot', 'a')] },
});
const arrived = (...activities: ReturnType<typeof saidBy>[]) =>
  event('activitiesArrived', { handoffId: 'h1', activities });
const queued = event('messageQueued', { handoffId: 'h1', message: outgoingOf() });
const at = { handoffId: 'h1', clientActivityId: 'mine-1' };
const after = (...events: readonly DeskEvent[]) =>
  stateAfter(signedIn, read, ...events).conversations['h1'];

describe('what arrives in a conversation', () => {
  it('is added once, however often it is told', () => {
    const news = saidBy('user', 'b');
    expect(after(arrived(news), arrived(news))?.transcript?.map(({ id }) => id)).toEqual([
      'a',
      'b',
    ]);
  });

  it('is marked as unread while the agent is elsewhere, and read when they open it', () => {
    expect(after(arrived(saidBy('user', 'b')))?.unread).toBe(1);
    expect(after(arrived(saidBy('user', 'b')), event('opened', { handoffId: 'h1' }))?.unread).toBe(
      0,
    );
  });

  it('is not unread when an agent or the assistant wrote it', () => {
    expect(after(arrived(saidBy('bot', 'b'), saidBy('agent', 'c')))?.unread).toBe(0);
  });

  it('leaves out typing, and ends the typing mark when the message is there', () => {
    const typing = event('citizenTypingChanged', { handoffId: 'h1', typing: true });
    const mark = saidBy('user', 't', { type: 'typing' });
    expect(after(typing, arrived(mark))).toMatchObject({ citizenTyping: true });
    expect(after(typing, arrived(mark))?.transcript).toHaveLength(1);
    expect(after(typing, arrived(saidBy('user', 'b')))?.citizenTyping).toBe(false);
  });

  it('does not pass for the whole of a conversation that was never read', () => {
    const state = stateAfter(signedIn, arrived(saidBy('user', 'b')));
    expect(state.conversations['h1']).toMatchObject({ transcript: null, unread: 1 });
  });
});

describe('a message of the agent', () => {
  it('leaves the box empty and waits for the service', () => {
    const draft = event('draftChanged', { handoffId: 'h1', text: 'Bonjour' });
    expect(after(draft, queued)).toMatchObject({ draft: '', outgoing: [{ status: 'sending' }] });
  });

  it('is gone from the outgoing ones when its echo came before the answer', () => {
    const echo = saidBy('agent', 'x', { channelData: { clientActivityID: 'mine-1' } });
    expect(after(queued, arrived(echo))?.outgoing).toEqual([]);
  });

  it('is gone from the outgoing ones when its echo came with the activity’s id alone', () => {
    const sent = event('messageSent', { ...at, activityId: 'x' });
    expect(after(queued, sent)?.outgoing).toMatchObject([{ status: 'sent' }]);
    expect(after(queued, sent, arrived(saidBy('agent', 'x')))?.outgoing).toEqual([]);
    expect(after(queued, arrived(saidBy('agent', 'x')), sent)?.outgoing).toEqual([]);
  });

  it('can be sent again under the same id when it failed', () => {
    const failed = event('messageFailed', at);
    expect(after(queued, failed)?.outgoing).toEqual([outgoingOf({ status: 'failed' })]);
    expect(after(queued, failed, event('messageRetried', at))?.outgoing).toEqual([outgoingOf()]);
  });

  it('goes back in front of what was typed since, when it is to be mended', () => {
    const draft = event('draftChanged', { handoffId: 'h1', text: 'et encore' });
    const withdrawn = event('messageWithdrawn', at);
    expect(after(queued, event('messageFailed', at), draft, withdrawn)).toMatchObject({
      draft: 'Bonjour\net encore',
      outgoing: [],
    });
  });
});
