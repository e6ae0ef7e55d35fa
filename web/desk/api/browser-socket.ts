import type { OpenSocket } from './desk-stream';

/** The page's own WebSocket; the session's cookie goes with it. */
export function socketOf(url: string): OpenSocket {
  return (handlers) => {
    const socket = new WebSocket(url);
    socket.addEventListener('open', () => {
      handlers.onOpen();
    });
    socket.addEventListener('message', (event) => {
      handlers.onData(event.data);
    });
    socket.addEventListener('close', () => {
      handlers.onClose();
    });
    return () => {
      socket.close();
    };
  };
}

export function streamUrl(location: Location): string {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  return `${scheme}://${location.host}/api/desk/stream`;
}
