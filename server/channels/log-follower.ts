import type { Activity } from '../contracts/activity';
import type { ActivityLog, LogPage } from '../store/activity-log';
import type { Feed } from './feed';

/** Behind every wake-up: what another instance wrote is seen within this time. */
const POLL_MILLISECONDS = 2_000;

export interface FollowerDeps {
  readonly log: ActivityLog;
  readonly feed: Feed;
  /** Called where the log cannot be read: the follower has stopped. */
  readonly onError: (error: unknown) => void;
}

export interface Following {
  readonly conversationId: string;
  /** The last one that the reader has. */
  readonly seq: number;
  readonly send: (page: { readonly activities: readonly Activity[]; readonly seq: number }) => void;
}

/** Sends a conversation's log as it grows, in order, each activity once, until stopped. */
export class LogFollower {
  private seq: number;
  private reading = false;
  private readAgain = false;
  private stopped = false;
  private readonly stopListening: () => void;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly deps: FollowerDeps,
    private readonly following: Following,
  ) {
    this.seq = following.seq;
    this.stopListening = deps.feed.log.listen((id) => {
      if (id === following.conversationId) void this.read();
    });
    this.timer = setInterval(() => void this.read(), POLL_MILLISECONDS);
    void this.read();
  }

  stop(): void {
    this.stopped = true;
    this.stopListening();
    clearInterval(this.timer);
  }

  /** One reading at a time; a wake-up during one causes another after it. */
  private async read(): Promise<void> {
    this.readAgain = true;
    if (this.reading) return;
    this.reading = true;
    try {
      while (this.readAgain && !this.stopped) {
        this.readAgain = false;
        this.deliver(await this.deps.log.since(this.following.conversationId, this.seq));
      }
    } catch (error) {
      this.stop();
      this.deps.onError(error);
    } finally {
      this.reading = false;
    }
  }

  private deliver(page: LogPage): void {
    if (page.activities.length === 0 || this.stopped) return;
    this.seq = page.seq;
    this.following.send(page);
  }
}
