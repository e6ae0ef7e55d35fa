import { WebSocket } from 'ws';

/** So much waits only for a reader that has stopped reading. */
const MOST_WAITING_BYTES = 1024 * 1024;

/** The close code of "try again": https://www.iana.org/assignments/websocket/websocket.xhtml */
export const TRY_AGAIN_LATER = 1013;

export type FrameSocket = Pick<WebSocket, 'readyState' | 'bufferedAmount' | 'send' | 'close'>;

/**
 * Sends a frame as JSON; resolves when the network has taken it, and never rejects. A socket that is
 * not open gets nothing; one whose reader is too slow is closed, and its client resumes where it was.
 */
export async function sendFrame(socket: FrameSocket, frame: unknown): Promise<void> {
  if (socket.readyState !== WebSocket.OPEN) return;
  if (socket.bufferedAmount > MOST_WAITING_BYTES) return socket.close(TRY_AGAIN_LATER);
  await new Promise<void>((resolve) => {
    socket.send(JSON.stringify(frame), () => resolve());
  });
}
