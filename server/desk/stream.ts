import type { WebSocket } from 'ws';
import type { Feed } from '../channels/feed';
import { LogFollower, type FollowerDeps } from '../channels/log-follower';
import type { Agent, DeskFrame, Handoff } from '../contracts/desk';
import { sendFrame, TRY_AGAIN_LATER } from '../http/frames';
import type { DeskService } from './desk-service';
import type { Presence } from './presence';

/** Behind every wake-up, as for conversations: what another instance changed is seen within this time. */
const POLL_MILLISECONDS = 2_000;

export interface DeskStreamDeps extends Omit<FollowerDeps, 'onError'> {
  readonly desk: DeskService;
  readonly presence: Presence;
  readonly feed: Feed;
}

export interface OpenConsole {
  readonly socket: WebSocket;
  readonly agent: Agent;
  /** Rejects once the sign-in has ended. */
  readonly stillSignedIn: () => Promise<unknown>;
}

/** One open console: what its agent holds is followed, changes of the queue are told. */
export class DeskStream {
  private readonly following = new Map<string, { conversationId: string; follower: LogFollower }>();
  private readonly stops: (() => void)[];
  private queueSeen = '';
  private refreshing = false;
  private refreshAgain = false;
  private stopped = false;

  constructor(
    private readonly console: OpenConsole,
    private readonly deps: DeskStreamDeps,
  ) {
    const timer = setInterval(() => void this.refresh(), POLL_MILLISECONDS);
    this.stops = [
      () => clearInterval(timer),
      deps.presence.enter(console.agent),
      deps.feed.queue.listen(() => void this.refresh()),
      deps.feed.typing.listen(({ conversationId, by }) => {
        if (by === 'citizen') this.tellTyping(conversationId);
      }),
    ];
    console.socket.once('close', () => this.stop());
    void this.refresh();
  }

  private stop(): void {
    this.stopped = true;
    for (const stop of this.stops) stop();
    for (const { follower } of this.following.values()) follower.stop();
  }

  /** One at a time; a wake-up during one causes another after it. */
  private async refresh(): Promise<void> {
    this.refreshAgain = true;
    if (this.refreshing) return;
    this.refreshing = true;
    try {
      while (this.refreshAgain && !this.stopped) {
        this.refreshAgain = false;
        await this.refreshOnce();
      }
    } catch {
      this.console.socket.close(TRY_AGAIN_LATER);
    } finally {
      this.refreshing = false;
    }
  }

  private async refreshOnce(): Promise<void> {
    await this.console.stillSignedIn();
    await this.deps.desk.leases.renew(this.console.agent);
    const { queued, mine } = await this.deps.desk.queue(this.console.agent);
    if (this.stopped) return;
    this.followThese(mine);
    const seen = JSON.stringify(
      [queued, mine].flat().map(({ id, state, epoch, subject }) => [id, state, epoch, subject]),
    );
    if (seen !== this.queueSeen) await this.send({ type: 'queue' });
    this.queueSeen = seen;
  }

  private followThese(mine: readonly Handoff[]): void {
    const held = new Set(mine.map(({ id }) => id));
    for (const [id, { follower }] of this.following) {
      if (held.has(id)) continue;
      follower.stop();
      this.following.delete(id);
    }
    for (const handoff of mine) if (!this.following.has(handoff.id)) this.follow(handoff);
  }

  private follow({ id, conversationId }: Handoff): void {
    const follower = new LogFollower(
      { ...this.deps, onError: () => this.console.socket.close(TRY_AGAIN_LATER) },
      {
        conversationId,
        seq: 0,
        send: ({ activities }) =>
          this.send({ type: 'activities', handoffId: id, activities: [...activities] }),
      },
    );
    this.following.set(id, { conversationId, follower });
  }

  private tellTyping(conversationId: string): void {
    for (const [handoffId, followed] of this.following) {
      if (followed.conversationId === conversationId) void this.send({ type: 'typing', handoffId });
    }
  }

  private send(frame: DeskFrame): Promise<void> {
    return sendFrame(this.console.socket, frame);
  }
}
