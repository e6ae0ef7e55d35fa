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
  /** Where it returns a promise, nothing more is read until that is kept: the reader sets the pace. */
  readonly send: (page: {
    readonly activities: readonly Activity[];
    readonly seq: number;
  }) => void | Promise<void>;
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

  /** One page at a time, until there is no more; a wake-up during one causes another after it. */
  private async read(): Promise<void> {
    this.readAgain = true;
    if (this.reading) return;
    this.reading = true;
    try {
      while (this.readAgain && !this.stopped) {
        this.readAgain = false;
        await this.deliver(await this.deps.log.since(this.following.conversationId, this.seq));
      }
    } catch (error) {
      this.stop();
      this.deps.onError(error);
    } finally {
      this.reading = false;
    }
  }

  private async deliver(page: LogPage): Promise<void> {
    if (page.activities.length === 0 || this.stopped) return;
    this.seq = page.seq;
    this.readAgain ||= page.more;
    await this.following.send(page);
  }
}
