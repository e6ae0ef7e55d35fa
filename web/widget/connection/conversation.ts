import { deliver } from './delivery';
import { DirectLineError, type DirectLineClient, type Grant } from './direct-line-client';
import { Pause } from './pause';
import type { ReceivedActivity } from './received-activity';
import { Reception } from './reception';
import type { OpenSocket } from './stream';
import { TokenRenewal } from './token-renewal';

/** `expired`: the token is no longer good; `ended`: the conversation is no longer there. */
export type CloseReason = 'expired' | 'ended';

export interface ConversationListener {
  onGrant(grant: Grant): void;
  onOnline(): void;
  onOffline(): void;
  onActivities(activities: readonly ReceivedActivity[]): void;
  onThrottled(seconds: number): void;
  onClosed(reason: CloseReason): void;
}

export interface ConversationOptions {
  readonly client: DirectLineClient;
  readonly openSocket: OpenSocket;
  /** BCP 47, of a new conversation. */
  readonly locale: string;
  /** Given to go on with a conversation from before. */
  readonly saved?: Pick<Grant, 'conversationId' | 'token'>;
  /** Milliseconds before each new attempt to connect; the last one repeats. */
  readonly backoffMs?: readonly number[];
  readonly pollMs?: number;
}

const BACKOFF_MS = [500, 1000, 2000, 4000, 8000, 15_000, 30_000];
const POLL_MS = 2000;
/** Spreads the reconnections of many citizens after a restart of the service. */
const JITTER = 0.3;

function closeReasonOf(error: unknown): CloseReason | null {
  if (!(error instanceof DirectLineError)) return null;
  if (error.status === 404) return 'ended';
  return error.status === 401 || error.status === 403 ? 'expired' : null;
}

/** One conversation with the service: connects, reconnects, polls where it must, and delivers. */
export class Conversation {
  private grant: Grant | null;
  private stopped = false;
  private failures = 0;
  private readonly pause = new Pause();
  private readonly deliveryPause = new Pause();
  private readonly renewal: TokenRenewal;
  private readonly reception: Reception;
  private readonly firstGrant: Promise<Grant>;
  private announceGrant: (grant: Grant) => void = () => undefined;

  constructor(
    private readonly options: ConversationOptions,
    private readonly listener: ConversationListener,
  ) {
    this.grant = options.saved ? { ...options.saved, expiresInSeconds: 0 } : null;
    this.firstGrant = new Promise((resolve) => {
      this.announceGrant = resolve;
    });
    this.renewal = new TokenRenewal(options.client, (grant) => {
      this.keep(grant);
    });
    this.reception = this.createReception();
  }

  /** Runs until the conversation is closed or stopped. Never rejects. */
  async run(): Promise<void> {
    while (!this.stopped) {
      const error = await this.connect();
      if (this.stopped || this.closesOn(error)) return;
      this.failures += 1;
      this.listener.onOffline();
      await this.pause.wait(this.delayAfter(error));
    }
  }

  /** Delivers an activity; waits for the first connection. Rejects with a DirectLineError. */
  async send(activity: object): Promise<void> {
    await this.firstGrant;
    try {
      await deliver(() => this.call((grant) => this.options.client.send(grant, activity)), {
        pause: this.deliveryPause,
        onThrottled: (seconds) => {
          this.listener.onThrottled(seconds);
        },
      });
    } catch (error) {
      this.closesOn(error);
      throw error;
    }
  }

  /** Sends what passes, such as typing: once, and it is no news where that fails. */
  async signal(activity: object): Promise<void> {
    await this.call((grant) => this.options.client.send(grant, activity)).catch(() => undefined);
  }

  /** Tries at once, without waiting for the next attempt: the network is back. */
  reconnectNow(): void {
    this.pause.end();
  }

  stop(): void {
    this.stopped = true;
    this.renewal.stop();
    this.reception.stop();
    this.pause.end();
    this.deliveryPause.end();
  }

  private createReception(): Reception {
    return new Reception({
      openSocket: this.options.openSocket,
      pause: this.pause,
      pollMs: this.options.pollMs ?? POLL_MS,
      poll: (watermark) => this.call((grant) => this.options.client.poll(grant, watermark)),
      onOnline: () => {
        this.failures = 0;
        this.listener.onOnline();
      },
      onActivities: (activities) => {
        this.listener.onActivities(activities);
      },
    });
  }

  /** Resolves when the connection is lost, with the error where there was one. */
  private async connect(): Promise<unknown> {
    const { client, locale } = this.options;
    try {
      const grant = await (this.grant
        ? this.call((saved) => client.resume(saved, this.reception.watermark))
        : client.start(locale));
      this.keep(grant);
      if (!this.stopped) await this.reception.receiveFrom(grant.streamUrl);
      return null;
    } catch (error) {
      return error;
    }
  }

  /** Makes a call; where the token has expired meanwhile, once more with a fresh one. */
  private async call<T>(use: (grant: Grant) => Promise<T>): Promise<T> {
    const grant = this.grant ?? (await this.firstGrant);
    try {
      return await use(grant);
    } catch (error) {
      if (!(error instanceof DirectLineError && error.expired)) throw error;
      return use(await this.renewal.renew(grant));
    }
  }

  private keep(grant: Grant): void {
    if (this.stopped) return;
    this.grant = grant;
    this.renewal.schedule(grant);
    this.listener.onGrant(grant);
    this.announceGrant(grant);
  }

  /** A new conversation that is refused is not an old one that has expired. */
  private closesOn(error: unknown): boolean {
    const reason = closeReasonOf(error);
    if (reason === null || this.grant === null) return false;
    if (!this.stopped) this.listener.onClosed(reason);
    this.stop();
    return true;
  }

  private delayAfter(error: unknown): number {
    const steps = this.options.backoffMs ?? BACKOFF_MS;
    const step = steps[Math.min(this.failures, steps.length) - 1] ?? 0;
    const asked = error instanceof DirectLineError ? error.retryAfterSeconds * 1000 : 0;
    return Math.max(asked, step * (1 + Math.random() * JITTER));
  }
}
