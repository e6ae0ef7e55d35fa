import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { activitySchema, type Activity } from '../../server/contracts/activity';

/** One conversation of the fake: its log, and the streams on which it is followed. */
export class FakeTalk {
  readonly id = randomUUID();
  private readonly log: Activity[] = [];
  private readonly sockets = new Set<WebSocket>();

  since(watermark: number) {
    return { activities: this.log.slice(watermark), watermark: String(this.log.length) };
  }

  /** What a client sent before under its own id. */
  sentAs(clientActivityId: string): Activity | undefined {
    return this.log.find(({ channelData }) => channelData?.clientActivityID === clientActivityId);
  }

  follow(socket: WebSocket, watermark: number): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.send('');
    const set = this.since(watermark);
    if (set.activities.length > 0) socket.send(JSON.stringify(set));
  }

  /** Typing passes on the streams, and stands in no log. */
  write(activity: Partial<Activity>): string {
    const transient = activity.type === 'typing';
    const id = `${this.id}|${String(this.log.length + 1).padStart(7, '0')}`;
    const whole = activitySchema.parse({
      type: 'message',
      from: { id: 'guichet', role: 'bot' },
      timestamp: new Date().toISOString(),
      ...activity,
      id,
    });
    if (!transient) this.log.push(whole);
    const frame = transient
      ? { activities: [whole] }
      : { activities: [whole], watermark: String(this.log.length) };
    for (const socket of this.sockets) socket.send(JSON.stringify(frame));
    return id;
  }
}
