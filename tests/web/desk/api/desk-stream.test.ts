import { DeskStream, type SocketHandlers } from '../../../../web/desk/api/desk-stream';

/** A socket that is opened, fed and closed by hand. */
function handMadeStream() {
  const sockets: SocketHandlers[] = [];
  const told: unknown[] = [];
  let closed = 0;
  const stream = new DeskStream(
    {
      openSocket: (handlers) => {
        sockets.push(handlers);
        return () => {
          closed += 1;
        };
      },
      backoffMs: [1000, 4000],
    },
    {
      onOnline: () => told.push('online'),
      onOffline: () => told.push('offline'),
      onFrame: (frame) => told.push(frame),
    },
  );
  return { stream, sockets, told, closed: () => closed };
}

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('the stream of frames', () => {
  it('passes on frames that fit, and nothing else', () => {
    const { sockets, told } = handMadeStream();
    ['{"type":"queue"}', '', 'no json', '{"type":"party"}', new Uint8Array()].forEach((data) => {
      sockets[0]?.onData(data);
    });
    expect(told).toEqual([{ type: 'queue' }]);
  });

  it('is opened again after a wait that grows, and starts anew once it was open', () => {
    const { sockets, told } = handMadeStream();
    sockets[0]?.onClose();
    jest.advanceTimersByTime(999);
    expect(sockets).toHaveLength(1);
    jest.advanceTimersByTime(1);
    sockets[1]?.onClose();
    jest.advanceTimersByTime(3999);
    expect(sockets).toHaveLength(2);
    jest.advanceTimersByTime(1);
    sockets[2]?.onOpen();
    sockets[2]?.onClose();
    jest.advanceTimersByTime(1000);
    expect(sockets).toHaveLength(4);
    expect(told).toEqual(['offline', 'offline', 'online', 'offline']);
  });

  it('tries at once when it is woken, and only where it waits', () => {
    const { stream, sockets } = handMadeStream();
    stream.wake();
    expect(sockets).toHaveLength(1);
    sockets[0]?.onClose();
    stream.wake();
    jest.advanceTimersByTime(60_000);
    expect(sockets).toHaveLength(2);
  });

  it('says nothing more and tries no more once it is stopped', () => {
    const { stream, sockets, told, closed } = handMadeStream();
    stream.stop();
    sockets[0]?.onClose();
    sockets[0]?.onData('{"type":"queue"}');
    jest.advanceTimersByTime(60_000);
    expect([told, sockets.length, closed()]).toEqual([[], 1, 1]);
  });
});
