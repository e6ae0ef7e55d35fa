import type { Text } from '../text';
import type { ChatState, Entry } from './chat-state';

function timeOf(timestamp: string, language: string): string {
  const time = new Date(timestamp);
  return Number.isNaN(time.getTime())
    ? ''
    : time.toLocaleString(`${language}-CA`, { dateStyle: 'long', timeStyle: 'short' });
}

/** Who wrote an entry, in words. */
export function authorIn(entry: Entry, text: Text): string {
  if (entry.author === 'citizen') return text('you');
  if (entry.author === 'assistant') return text('assistant');
  return entry.agentName === '' ? text('agentUnnamed') : text('agent', { name: entry.agentName });
}

function entryText(entry: Entry, { language }: ChatState, text: Text): string {
  const time = timeOf(entry.timestamp, language);
  const head = time === '' ? authorIn(entry, text) : `${authorIn(entry, text)} (${time})`;
  const sources =
    entry.author === 'citizen'
      ? []
      : entry.sources.map(({ title, url }) => `${text('source')} ${title}, ${url}`);
  return [head, entry.text, ...sources].join('\n');
}

/** The conversation as a text file that any program opens. */
export function transcriptOf(state: ChatState, text: Text): string {
  const entries = state.entries.map((entry) => entryText(entry, state, text));
  return `${[text('transcript.title'), ...entries].join('\n\n')}\n`;
}
