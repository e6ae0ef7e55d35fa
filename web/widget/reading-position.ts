import type { ChatState } from './state/chat-state';

const GAP_PX = 12;

/** The entry that is read next: a person's last line, else what the citizen asked last. */
function entryToRead(log: Element): HTMLElement | undefined {
  const entries = [...log.querySelectorAll<HTMLElement>('.entry')];
  const last = entries.at(-1);
  if (last === undefined || last.classList.contains('agent')) return last;
  return entries.findLast((entry) => entry.classList.contains('citizen')) ?? entries[0];
}

/** Changes when something was said, or when the news of a handoff took some of the room. */
function momentOf({ entries, handoff }: ChatState): string {
  return `${entries.at(-1)?.id ?? ''} ${handoff?.state ?? ''}`;
}

/**
 * Scrolls when something was said, so that a long answer is read from its beginning: its question
 * stands at the top, or the whole of it in view where it is short.
 */
export function keepReading(log: HTMLElement | null, state: ChatState): void {
  const moment = momentOf(state);
  if (log === null || log.dataset.moment === moment) return;
  log.dataset.moment = moment;
  const entry = entryToRead(log);
  if (entry === undefined) return;
  const top = entry.getBoundingClientRect().top - log.getBoundingClientRect().top;
  log.scrollTo({ top: log.scrollTop + top - GAP_PX });
}
