export interface Typing {
  readonly conversationId: string;
  readonly by: 'citizen' | 'assistant' | 'agent';
}

type Listener<Detail> = (detail: Detail) => void;

/** A list of listeners; `listen` returns what to call to stop. */
class Signal<Detail> {
  private readonly listeners = new Set<Listener<Detail>>();

  listen(listener: Listener<Detail>): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  send(detail: Detail): void {
    for (const listener of this.listeners) listener(detail);
  }
}

/**
 * Wakes whoever shows a conversation or the queue on this instance. It carries ids only, and is never
 * the truth: every listener also reads the log at an interval.
 */
export class Feed {
  /** The log of the conversation with this id has grown. */
  readonly log = new Signal<string>();
  readonly typing = new Signal<Typing>();
  /** A handoff has changed. */
  readonly queue = new Signal<void>();
}
