import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What every form of a conversation carries, and no page of another site can know. */
export class FormTokens {
  private readonly key: Uint8Array;

  /** `tokenKey` has 32 bytes; forms get a key of their own, derived from it. */
  constructor(tokenKey: Uint8Array) {
    this.key = new Uint8Array(hkdfSync('sha256', tokenKey, '', 'guichet plain chat form', 32));
  }

  issue(conversationId: string): string {
    return this.sign(conversationId).toString('base64url');
  }

  fits(conversationId: string, token: string): boolean {
    const [expected, sent] = [this.sign(conversationId), Buffer.from(token, 'base64url')];
    return expected.length === sent.length && timingSafeEqual(expected, sent);
  }

  private sign(conversationId: string): Buffer {
    return createHmac('sha256', this.key).update(conversationId).digest();
  }
}
