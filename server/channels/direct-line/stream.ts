import type { WebSocket } from 'ws';
import type { ActivitySet } from '../../contracts/direct-line';
import { TRY_AGAIN_LATER, sendFrame, type FrameSocket } from '../../http/frames';
import type { Feed, Typing } from '../feed';
import { LogFollower, type FollowerDeps } from '../log-follower';
import { ASSISTANT } from './direct-line-adapter';

export interface StreamStart {
  readonly socket: FrameSocket & Pick<WebSocket, 'once'>;
  readonly conversationId: string;
  readonly watermark: number;
}

function typingFrame({ by }: Typing): ActivitySet {
  const from = by === 'agent' ? { id: 'agent', role: 'agent' } : { ...ASSISTANT };
  return { activities: [{ type: 'typing', from }] };
}

/** Sends a conversation to one client as it grows; what the client sends here is only a keep-alive. */
export function streamConversation(
  { socket, conversationId, watermark }: StreamStart,
  deps: Omit<FollowerDeps, 'onError'> & { readonly feed: Feed },
): void {
  const send = (frame: ActivitySet) => sendFrame(socket, frame);
  const follower = new LogFollower(
    { ...deps, onError: () => socket.close(TRY_AGAIN_LATER) },
    {
      conversationId,
      seq: watermark,
      send: ({ activities, seq }) => send({ activities: [...activities], watermark: String(seq) }),
    },
  );
  const stopTyping = deps.feed.typing.listen((typing) => {
    if (typing.conversationId === conversationId && typing.by !== 'citizen')
      void send(typingFrame(typing));
  });
  socket.once('close', () => {
    follower.stop();
    stopTyping();
  });
}
