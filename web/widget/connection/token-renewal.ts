import { DirectLineError, type DirectLineClient, type Grant } from './direct-line-client';

const RETRY_MS = 15_000;
/** Timers of browsers overflow above 24.8 days. */
const LONGEST_MS = 86_400_000;

/** A fifth of the lifetime is left for trying again, five minutes at most. */
export function renewalDelayMs(expiresInSeconds: number): number {
  const margin = Math.min(300, expiresInSeconds / 5);
  return Math.min((expiresInSeconds - margin) * 1000, LONGEST_MS);
}

/** Renews the token in time, again and again, until it is stopped or refused; or at once, where it was too late. */
export class TokenRenewal {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private renewing: Promise<Grant> | undefined;

  constructor(
    private readonly client: DirectLineClient,
    private readonly onGrant: (grant: Grant) => void,
  ) {}

  schedule(grant: Grant): void {
    this.after(renewalDelayMs(grant.expiresInSeconds), grant);
  }

  /** All who ask while one renewal is under way get its result. Rejects with a DirectLineError. */
  async renew(grant: Grant): Promise<Grant> {
    this.renewing ??= this.client.refresh(grant).finally(() => {
      this.renewing = undefined;
    });
    const renewed = await this.renewing;
    this.onGrant(renewed);
    return renewed;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private after(milliseconds: number, grant: Grant): void {
    this.stop();
    this.timer = setTimeout(() => {
      void this.renewInTime(grant);
    }, milliseconds);
  }

  private async renewInTime(grant: Grant): Promise<void> {
    try {
      await this.renew(grant);
    } catch (error) {
      const refused = error instanceof DirectLineError && [401, 403, 404].includes(error.status);
      if (!refused) this.after(RETRY_MS, grant);
    }
  }
}
