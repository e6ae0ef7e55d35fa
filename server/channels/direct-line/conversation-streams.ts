import type { WebSocket } from 'ws';

/** More tabs than anybody has of one conversation. */
const MOST_PER_CONVERSATION = 10;

/** The close code of "against the rules": https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1 */
const POLICY_VIOLATION = 1008;

/** The open streams of each conversation on this instance, oldest first. */
export class ConversationStreams {
  private readonly open = new Map<string, Set<WebSocket>>();

  /** Where there are too many, the oldest gives way: a client that lost its socket opens a new one. */
  enter(conversationId: string, socket: WebSocket): void {
    const streams = this.open.get(conversationId) ?? new Set();
    this.open.set(conversationId, streams.add(socket));
    socket.once('close', () => this.leave(conversationId, socket));
    const [oldest] = streams;
    if (!oldest || streams.size <= MOST_PER_CONVERSATION) return;
    this.leave(conversationId, oldest);
    oldest.close(POLICY_VIOLATION, 'replaced');
  }

  private leave(conversationId: string, socket: WebSocket): void {
    const streams = this.open.get(conversationId);
    streams?.delete(socket);
    if (streams?.size === 0) this.open.delete(conversationId);
  }
}
