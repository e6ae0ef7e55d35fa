import { readActivitySet, type ReceivedSet } from './received-activity';

/** Some proxies cut a socket on which nothing is said for a minute. */
const KEEP_ALIVE_MS = 25_000;

export interface SocketHandlers {
  onOpen(): void;
  onFrame(data: unknown): void;
  /** Called once, after an error too. */
  onClose(): void;
}

export interface Socket {
  send(data: string): void;
  close(): void;
}

/** Opens a WebSocket: the browser's in a page, any other in a test. */
export type OpenSocket = (url: string, handlers: SocketHandlers) => Socket;

export interface StreamHandlers {
  onOpen(): void;
  onSet(set: ReceivedSet): void;
  /** Called once; `opened` tells a lost stream from one that never could be opened. */
  onClose(opened: boolean): void;
}

/** An empty frame keeps the connection alive; one that is not JSON is none of ours. */
function readFrame(data: unknown): ReceivedSet | null {
  if (typeof data !== 'string' || data === '') return null;
  try {
    return readActivitySet(JSON.parse(data));
  } catch {
    return null;
  }
}

/** Opens a stream of activities, and gives the function that closes it. */
export function openStream(url: string, openSocket: OpenSocket, handlers: StreamHandlers) {
  let opened = false;
  let keepAlive: ReturnType<typeof setInterval> | undefined;
  const socket = openSocket(url, {
    onOpen: () => {
      opened = true;
      keepAlive = setInterval(() => {
        socket.send('');
      }, KEEP_ALIVE_MS);
      handlers.onOpen();
    },
    onFrame: (data) => {
      const set = readFrame(data);
      if (set !== null) handlers.onSet(set);
    },
    onClose: () => {
      clearInterval(keepAlive);
      handlers.onClose(opened);
    },
  });
  return () => {
    socket.close();
  };
}
