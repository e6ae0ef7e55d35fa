import {
  readActivitySet,
  type ReceivedActivity,
} from '../../../web/widget/connection/received-activity';

/** Activities as the widget reads them from a frame. */
export function received(...activities: readonly object[]): readonly ReceivedActivity[] {
  return readActivitySet({ activities }).activities;
}

export function fromAssistant(id: string, text: string, more: object = {}): object {
  return { type: 'message', id, text, from: { id: 'guichet', role: 'bot' }, ...more };
}

export function fromCitizen(id: string, text: string, clientActivityID: string): object {
  return {
    type: 'message',
    id,
    text,
    from: { id: 'citizen', role: 'user' },
    channelData: { clientActivityID },
  };
}

export function event(name: string, value: unknown, role = 'bot'): object {
  return { type: 'event', id: name, name, value, from: { id: role, role } };
}
