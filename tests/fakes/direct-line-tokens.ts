import { randomUUID } from 'node:crypto';

/** The tokens of the fake: which conversation each one is for, and what has become of it. */
export class FakeTokens {
  private readonly conversations = new Map<string, string>();
  private readonly expired = new Set<string>();

  issue(conversationId: string): string {
    const token = randomUUID();
    this.conversations.set(token, conversationId);
    return token;
  }

  /** Of an expired token too, until it is forgotten. */
  conversationOf(token: string): string | undefined {
    return this.conversations.get(token);
  }

  isGood(token: string): boolean {
    return this.conversations.has(token) && !this.expired.has(token);
  }

  hasExpired(token: string): boolean {
    return this.expired.has(token);
  }

  expireAll(): void {
    for (const token of this.conversations.keys()) this.expired.add(token);
  }

  forgetAll(): void {
    this.conversations.clear();
  }
}
