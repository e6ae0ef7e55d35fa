/** One turn at a time per conversation on this instance; other instances lose the compare-and-swap. */
export class ConversationLanes {
  private readonly tails = new Map<string, Promise<unknown>>();

  /** Runs `work` after all that was entered for the same conversation before. */
  async enter<Result>(conversationId: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.tails.get(conversationId) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    this.tails.set(conversationId, settled);
    await settled;
    if (this.tails.get(conversationId) === settled) this.tails.delete(conversationId);
    return mine;
  }
}
