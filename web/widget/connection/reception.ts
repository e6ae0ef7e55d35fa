import type { Pause } from './pause';
import type { ReceivedActivity, ReceivedSet } from './received-activity';
import { openStream, type OpenSocket } from './stream';

/** So many sockets that do not open, while the service answers, and we poll instead. */
const SOCKET_ATTEMPTS = 2;

interface ReceptionPorts {
  readonly openSocket: OpenSocket;
  readonly pause: Pause;
  readonly pollMs: number;
  poll(watermark: string): Promise<ReceivedSet>;
  onOnline(): void;
  onActivities(activities: readonly ReceivedActivity[]): void;
}

/** Receives activities by WebSocket, or by polling where no socket opens, and knows how far it got. */
export class Reception {
  watermark = '0';
  private stopped = false;
  private unopenedSockets = 0;
  private closeStream: () => void = () => undefined;

  constructor(private readonly ports: ReceptionPorts) {}

  /** Resolves when the stream is lost or stopped; rejects when a poll fails. */
  async receiveFrom(streamUrl: string | undefined): Promise<void> {
    if (streamUrl === undefined || this.unopenedSockets >= SOCKET_ATTEMPTS) {
      await this.poll();
    } else {
      await this.stream(streamUrl);
    }
  }

  stop(): void {
    this.stopped = true;
    this.closeStream();
  }

  private async stream(url: string): Promise<void> {
    const opened = await new Promise<boolean>((resolve) => {
      this.closeStream = openStream(url, this.ports.openSocket, {
        onOpen: () => {
          this.online();
        },
        onSet: (set) => {
          this.receive(set);
        },
        onClose: resolve,
      });
    });
    this.unopenedSockets = opened ? 0 : this.unopenedSockets + 1;
  }

  private async poll(): Promise<void> {
    while (!this.stopped) {
      this.receive(await this.ports.poll(this.watermark));
      this.online();
      await this.ports.pause.wait(this.ports.pollMs);
    }
  }

  private online(): void {
    if (!this.stopped) this.ports.onOnline();
  }

  private receive({ activities, watermark }: ReceivedSet): void {
    if (this.stopped) return;
    if (watermark !== undefined) this.watermark = watermark;
    if (activities.length > 0) this.ports.onActivities(activities);
  }
}
