import { deskFrameSchema, type DeskFrame } from '../../../server/contracts/desk';

export interface SocketHandlers {
  onOpen(): void;
  onData(data: unknown): void;
  /** Called once, after an error too. */
  onClose(): void;
}

/** Opens a WebSocket, and gives the function that closes it. */
export type OpenSocket = (handlers: SocketHandlers) => () => void;

export interface StreamListener {
  onOnline(): void;
  onOffline(): void;
  onFrame(frame: DeskFrame): void;
}

export interface StreamOptions {
  readonly openSocket: OpenSocket;
  /** Milliseconds before each new attempt; the last one repeats. */
  readonly backoffMs?: readonly number[];
}

const BACKOFF_MS = [500, 1000, 2000, 4000, 8000, 15_000, 30_000];
/** Spreads the reconnections of many agents after a restart of the service. */
const JITTER = 0.3;

function readFrame(data: unknown): DeskFrame | null {
  if (typeof data !== 'string' || data === '') return null;
  try {
    const frame = deskFrameSchema.safeParse(JSON.parse(data));
    return frame.success ? frame.data : null;
  } catch {
    return null;
  }
}

/** Keeps a stream of frames open until it is stopped. What was missed meanwhile is the listener's to fetch. */
export class DeskStream {
  private failures = 0;
  private stopped = false;
  private closeSocket: () => void = () => undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly options: StreamOptions,
    private readonly listener: StreamListener,
  ) {
    this.connect();
  }

  /** Tries at once, where a wait is under way. */
  wake(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.connect();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.closeSocket();
  }

  private connect(): void {
    this.timer = undefined;
    this.closeSocket = this.options.openSocket({
      onOpen: () => {
        this.failures = 0;
        if (!this.stopped) this.listener.onOnline();
      },
      onData: (data) => {
        const frame = readFrame(data);
        if (frame !== null && !this.stopped) this.listener.onFrame(frame);
      },
      onClose: () => {
        if (this.stopped) return;
        this.retryLater();
        this.listener.onOffline();
      },
    });
  }

  private retryLater(): void {
    const backoffMs = this.options.backoffMs ?? BACKOFF_MS;
    const base = backoffMs[Math.min(this.failures, backoffMs.length - 1)] ?? 0;
    this.failures += 1;
    this.timer = setTimeout(
      () => {
        this.connect();
      },
      base * (1 + JITTER * Math.random()),
    );
  }
}
