import { DeskStream } from '../api/desk-stream';
import type { DeskFrame } from '../../../server/contracts/desk';
import type { ActionContext } from './action-context';
import type { Refresh } from './refresh';

/** Shows that the citizen is typing for a while after each word of it. */
class TypingMarks {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly context: ActionContext) {}

  show(handoffId: string): void {
    const { store, pace } = this.context;
    clearTimeout(this.timers.get(handoffId));
    store.dispatch('citizenTypingChanged', { handoffId, typing: true });
    const hide = () => {
      this.timers.delete(handoffId);
      store.dispatch('citizenTypingChanged', { handoffId, typing: false });
    };
    this.timers.set(handoffId, setTimeout(hide, pace.typingShownMs));
  }

  stop(): void {
    this.timers.forEach((timer) => {
      clearTimeout(timer);
    });
    this.timers.clear();
  }
}

/**
 * Keeps the console up to date while an agent is at work. Frames are a wake-up: what they say is
 * shown at once, and what they may have missed is fetched after each reconnection and by a slow poll.
 */
export class Live {
  private stream: DeskStream | null = null;
  private poll: ReturnType<typeof setInterval> | undefined;
  private streamOpen = true;
  private reachable = true;
  private readonly marks: TypingMarks;

  constructor(
    private readonly context: ActionContext,
    private readonly refresh: () => Refresh,
  ) {
    this.marks = new TypingMarks(context);
  }

  start(): void {
    if (this.stream !== null) return;
    const { openSocket, pace } = this.context;
    const { backoffMs } = pace;
    void this.refresh().all();
    this.stream = new DeskStream(
      { openSocket, ...(backoffMs && { backoffMs }) },
      {
        onOnline: () => {
          this.setStreamOpen(true);
        },
        onOffline: () => {
          this.setStreamOpen(false);
        },
        onFrame: (frame) => {
          this.take(frame);
        },
      },
    );
    this.poll = setInterval(() => void this.refresh().all(), pace.pollMs);
  }

  /** Called when the browser says that the network is back, or the page is looked at again. */
  wake(): void {
    if (this.stream === null) return;
    this.stream.wake();
    void this.refresh().all();
  }

  stop(): void {
    this.stream?.stop();
    this.stream = null;
    clearInterval(this.poll);
    this.marks.stop();
  }

  noteReachable(reachable: boolean): void {
    this.reachable = reachable;
    this.tellConnection();
  }

  /** After a break as after a reconnection: it is fetched anew, and an ended session comes to light. */
  private setStreamOpen(open: boolean): void {
    this.streamOpen = open;
    this.tellConnection();
    void this.refresh().all();
  }

  private tellConnection(): void {
    this.context.store.dispatch('connectionChanged', {
      online: this.streamOpen && this.reachable,
    });
  }

  private take(frame: DeskFrame): void {
    switch (frame.type) {
      case 'queue':
        void this.refresh().queue();
        return;
      case 'typing':
        this.marks.show(frame.handoffId);
        return;
      case 'activities': {
        const { handoffId, activities } = frame;
        this.context.store.dispatch('activitiesArrived', { handoffId, activities });
      }
    }
  }
}
