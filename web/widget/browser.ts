import type { OpenSocket } from './connection/stream';

/** The service is where the script comes from; that is only known while the script first runs. */
export function serviceAddress(): string {
  const { currentScript } = document;
  const address = currentScript instanceof HTMLScriptElement ? currentScript.src : '';
  return address === '' ? location.origin : new URL('.', address).href.replace(/\/$/, '');
}

export const openWebSocket: OpenSocket = (url, handlers) => {
  const socket = new WebSocket(url);
  socket.onopen = () => {
    handlers.onOpen();
  };
  socket.onmessage = ({ data }) => {
    handlers.onFrame(data);
  };
  socket.onclose = () => {
    handlers.onClose();
  };
  return socket;
};

export function saveFile(name: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
