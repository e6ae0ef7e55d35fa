import type { ChatState } from './state/chat-state';

const GAP_PX = 12;
/** Positions are fractions of a pixel on many screens. */
const SLACK_PX = 2;

function endOf(log: HTMLElement): number {
  return log.scrollHeight - log.clientHeight;
}

function topOf(entry: Element, log: HTMLElement): number {
  return log.scrollTop + entry.getBoundingClientRect().top - log.getBoundingClientRect().top;
}

/** Where an answer of several messages begins, unless the reader is past it; else the last entry. */
function entryToRead(last: Element, log: HTMLElement): Element {
  let first = last;
  let before: Element | null = last;
  while (before?.classList.contains('assistant')) {
    first = before;
    before = before.previousElementSibling;
  }
  return topOf(first, log) < log.scrollTop ? last : first;
}

/** Changes when something was said, or when what stands around it took some of the room. */
function momentOf(log: HTMLElement, { entries, handoff, typing }: ChatState): string {
  const last = entries.at(-1);
  const delivery = last?.author === 'citizen' ? last.delivery : '';
  return [entries.length, last?.id, delivery, handoff?.state, typing, log.clientHeight].join();
}

/**
 * Brings what was said into view: all of an answer with its quick replies where it fits, else from
 * its beginning. Whoever has scrolled away to read stays there, until they say something themselves.
 */
export class ReadingPosition {
  private moment = '';
  private lastId: string | undefined;
  /** Where the log was put last, and where it ended then. */
  private put = 0;
  private end = 0;

  keep(log: HTMLElement, state: ChatState): void {
    const moment = momentOf(log, state);
    const last = state.entries.at(-1);
    const speaks = last?.author === 'citizen' && last.id !== this.lastId;
    if (moment !== this.moment && (speaks || this.isFollowed(log))) this.bringIntoView(log);
    this.moment = moment;
    this.lastId = last?.id;
    this.end = endOf(log);
  }

  private isFollowed({ scrollTop }: HTMLElement): boolean {
    return scrollTop >= this.end - SLACK_PX || Math.abs(scrollTop - this.put) < SLACK_PX;
  }

  private bringIntoView(log: HTMLElement): void {
    const last = log.querySelector('.entry:last-child');
    if (last === null) return;
    const top = Math.min(endOf(log), topOf(entryToRead(last, log), log) - GAP_PX);
    if (top > log.scrollTop) log.scrollTop = top;
    this.put = log.scrollTop;
  }
}
