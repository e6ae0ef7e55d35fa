import { Forbidden } from '../../errors';
import type { SocketRoute } from '../../http/upgrades';
import type { ActivityLog } from '../../store/activity-log';
import type { Feed } from '../feed';
import { requireOwnConversation, type Authoriser } from './authorise';
import { ConversationStreams } from './conversation-streams';
import { streamConversation } from './stream';
import { parseWatermark } from './watermark';

const PATH = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;

/** A library or a department may share an address; whoever finds no room polls. */
const MOST_PER_ADDRESS = 200;

export interface DirectLineSocketDeps extends Authoriser {
  readonly log: ActivityLog;
  readonly feed: Feed;
}

/** `streamUrl`: the token stands in the query, since a browser cannot set a header here. */
export function directLineSocket(deps: DirectLineSocketDeps): SocketRoute {
  const streams = new ConversationStreams();
  return {
    kind: 'direct-line',
    path: PATH,
    mostPerAddress: MOST_PER_ADDRESS,
    async open(_request, url) {
      const token = url.searchParams.get('t');
      if (!token) throw new Forbidden('The address of a stream carries its token.', 'BadToken');
      const claims = await deps.tokens.open(token);
      const conversationId = PATH.exec(url.pathname)?.[1] ?? '';
      await requireOwnConversation(claims, conversationId, deps);
      await deps.conversations.load(conversationId);
      const watermark = parseWatermark(url.searchParams.get('watermark') ?? undefined);
      return (socket) => {
        streams.enter(conversationId, socket);
        streamConversation({ socket, conversationId, watermark }, deps);
      };
    },
  };
}
