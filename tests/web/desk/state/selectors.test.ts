import type { Activity } from '../../../../server/contracts/activity';
import {
  hasUnsentText,
  listOrder,
  queueGroups,
  selectionOf,
} from '../../../../web/desk/state/selectors';
import { event, handoffOf, heldOf, outgoingOf, saidBy, signedIn, stateAfter } from '../samples';

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

const chose = (role: 'user' | 'bot', value: string, id: string) =>
  saidBy(role, id, {
    type: 'event',
    name: 'guichet.language',
    value,
    timestamp: '2026-03-02T15:01:00.000Z',
  });

const languageWith = (transcript: readonly Activity[]) => {
  const handoff = heldOf({ id: 'mine' });
  const detail = event('detailRead', { detail: { handoff, transcript: [...transcript] } });
  return selectionOf(stateAfter(signedIn, detail, event('opened', { handoffId: 'mine' })))
    ?.language;
};

describe('the conversation on the screen', () => {
  it('may be written in by who holds it only', () => {
    const opened = (handoffId: string) =>
      stateAfter(signedIn, read, event('opened', { handoffId }));
    expect(selectionOf(opened('mine'))).toMatchObject({ mine: true, busy: false });
    expect(selectionOf(opened('fr-1'))).toMatchObject({ mine: false });
  });

  it.each([
    ['none was chosen', []],
    ['the choice is none of ours', [chose('user', 'de', 'e')]],
    ['it was not the citizen who chose', [chose('bot', 'en', 'e')]],
  ])('is in the handoff’s language where %s', (_what, transcript) => {
    expect(languageWith(transcript)).toBe('fr');
  });

  it('is in the language that the citizen chose last', () => {
    const [first, second] = [chose('user', 'en', 'e1'), chose('user', 'fr', 'e2')];
    expect(languageWith([first])).toBe('en');
    expect(languageWith([first, second])).toBe('fr');
    expect(languageWith([second, first])).toBe('en');
  });

  it('is not in a language that was chosen before the handoff', () => {
    const timestamp = '2026-03-02T14:59:59.000Z';
    expect(languageWith([{ ...chose('user', 'en', 'e'), timestamp }])).toBe('fr');
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
