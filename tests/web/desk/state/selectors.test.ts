import {
  hasUnsentText,
  listOrder,
  queueGroups,
  selectionOf,
} from '../../../../web/desk/state/selectors';
import { event, handoffOf, heldOf, outgoingOf, signedIn, stateAfter } from '../samples';

const queued = [
  handoffOf({ id: 'en-1', language: 'en' }),
  handoffOf({ id: 'fr-1' }),
  handoffOf({ id: 'en-2', language: 'en' }),
];
const read = event('queueRead', { queue: { queued, mine: [heldOf({ id: 'mine' })] } });

describe('the queue by language', () => {
  it('puts the agent’s own languages first and keeps the longest wait first within each', () => {
    const groups = queueGroups(stateAfter(signedIn, read));
    expect(groups.map(({ language, own }) => [language, own])).toEqual([
      ['fr', true],
      ['en', false],
    ]);
    expect(groups[1]?.handoffs.map(({ id }) => id)).toEqual(['en-1', 'en-2']);
  });

  it('gives the order in which the list is walked', () => {
    expect(listOrder(stateAfter(signedIn, read))).toEqual(['mine', 'fr-1', 'en-1', 'en-2']);
  });
});

describe('the conversation on the screen', () => {
  it('may be written in by who holds it only', () => {
    const opened = (handoffId: string) =>
      stateAfter(signedIn, read, event('opened', { handoffId }));
    expect(selectionOf(opened('mine'))).toMatchObject({ mine: true, busy: false });
    expect(selectionOf(opened('fr-1'))).toMatchObject({ mine: false });
  });

  it('is none where nothing is open', () => {
    expect(selectionOf(stateAfter(signedIn, read))).toBeNull();
  });
});

describe('text that was not sent', () => {
  it('is a draft, or a message that has not arrived', () => {
    const draft = event('draftChanged', { handoffId: 'mine', text: ' a ' });
    const message = (status: 'sending' | 'failed' | 'sent') =>
      event('messageQueued', { handoffId: 'mine', message: outgoingOf({ status }) });
    expect(hasUnsentText(stateAfter(signedIn, read))).toBe(false);
    expect(hasUnsentText(stateAfter(signedIn, draft))).toBe(true);
    expect(hasUnsentText(stateAfter(signedIn, message('failed')))).toBe(true);
    expect(hasUnsentText(stateAfter(signedIn, message('sent')))).toBe(false);
  });
});
