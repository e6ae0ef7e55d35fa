import { WebSocket } from 'ws';
import type { OpenSocket } from '../../../web/widget/connection/stream';

/** The widget's WebSocket where there is no browser. */
export const openNodeSocket: OpenSocket = (url, handlers) => {
  const socket = new WebSocket(url);
  socket.on('open', () => {
    handlers.onOpen();
  });
  socket.on('message', (data) => {
    handlers.onFrame(String(data));
  });
  // A socket that fails tells so twice; closing is what counts.
  socket.on('error', () => undefined);
  socket.on('close', () => {
    handlers.onClose();
  });
  return socket;
};
