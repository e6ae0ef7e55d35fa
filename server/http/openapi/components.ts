import { z } from 'zod';
import { chatFormSchema, endFormSchema } from '../../channels/plain-chat/chat-form';
import * as activity from '../../contracts/activity';
import * as desk from '../../contracts/desk';
import * as directLine from '../../contracts/direct-line';
import { languageSchema } from '../../contracts/language';
import * as example from './examples';

export interface Component<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  readonly description: string;
  readonly examples: readonly z.input<Schema>[];
}

function component<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  ...examples: readonly z.input<Schema>[]
): Component<Schema> {
  return { schema, description, examples };
}

const CONVERSATION = {
  Language: component(languageSchema, 'An official language.', 'en', 'fr'),
  GuichetData: component(
    activity.guichetDataSchema,
    'What Guichet says of its own messages. Other clients may ignore it.',
    example.guichetData,
  ),
  ChannelData: component(
    activity.channelDataSchema,
    'What a channel adds to an activity. Sent twice under one clientActivityID, an activity runs once.',
    { clientActivityID: example.clientActivityId },
  ),
  Citation: component(
    activity.citationSchema,
    'A source, in schema.org terms: it stands in the citation list of a Message entity. Its parts are the sentences that came from it.',
    example.citation,
  ),
  Activity: component(
    activity.activitySchema,
    'A Bot Framework activity. Properties that are not named here pass through.',
    example.question,
    example.answer,
  ),
  Feedback: component(
    activity.feedbackSchema,
    `The value of the event ${activity.EVENTS.feedback}.`,
    { activityId: example.activityId, rating: 'down', reason: 'unclear' },
  ),
  HandoffStatus: component(
    activity.handoffStatusSchema,
    `The value of the event ${activity.EVENTS.handoffStatus}.`,
    { state: 'queued', position: 2 },
    { state: 'accepted', agentName: 'Marie' },
  ),
  EndOfConversationValue: component(
    activity.endOfConversationValueSchema,
    'The value of an endOfConversation that a client sends. With erase, all that was said is deleted.',
    { erase: true },
  ),
};

const DIRECT_LINE = {
  StartConversationBody: component(
    directLine.startConversationBodySchema,
    'Who begins, and in which locale. Both may be absent.',
    { locale: 'fr-CA' },
  ),
  Conversation: component(
    directLine.conversationSchema,
    'A token that opens one conversation; expires_in counts seconds.',
    example.conversation,
  ),
  ActivitySet: component(
    directLine.activitySetSchema,
    'Activities in order, and the watermark to ask with next. Also a frame of the stream.',
    { activities: [example.answer], watermark: '12' },
  ),
  ResourceResponse: component(directLine.resourceResponseSchema, 'The id of what was written.', {
    id: example.activityId,
  }),
  ErrorBody: component(
    directLine.errorBodySchema,
    'Every refusal: a code for programs, and a message that says what to change.',
    example.refusal,
  ),
};

const DESK = {
  SignInBody: component(desk.signInBodySchema, 'An agent’s sign-in.', {
    username: 'agent',
    password: 'correct horse battery staple',
  }),
  Agent: component(desk.agentSchema, 'Somebody who answers at the desk.', example.agent),
  Session: component(desk.sessionSchema, 'Who is signed in, and the token that writes carry.', {
    agent: example.agent,
    csrfToken: 'kq3Zr0n7',
  }),
  Handoff: component(desk.handoffSchema, 'A citizen’s request for an agent.', example.handoff),
  HandoffChange: component(
    z.object({ handoff: desk.handoffSchema }),
    'The handoff as it stands after the change.',
    { handoff: example.handoff },
  ),
  Queue: component(desk.queueSchema, 'Who waits, longest first, and whom the agent talks with.', {
    queued: [example.handoff],
    mine: [],
  }),
  HandoffDetail: component(desk.handoffDetailSchema, 'A handoff with all that was said.', {
    handoff: example.handoff,
    transcript: [example.question, example.answer],
  }),
  AgentMessageBody: component(
    desk.agentMessageBodySchema,
    'What an agent writes. Sent twice under one clientActivityId, it is written once.',
    { epoch: 1, text: 'Hello, how can I help?', clientActivityId: example.clientActivityId },
  ),
  EpochBody: component(desk.epochBodySchema, 'The epoch that the agent’s console last saw.', {
    epoch: 1,
  }),
  CloseBody: component(desk.closeBodySchema, 'How the conversation with the agent ended.', {
    epoch: 1,
    disposition: 'resolved',
  }),
  DeskFrame: component(
    desk.deskFrameSchema,
    'A frame of the desk’s stream, from the service to the console.',
    { type: 'queue' },
    { type: 'typing', handoffId: example.handoff.id },
  ),
};

const OTHERS = {
  Liveness: component(z.object({ status: z.literal('alive') }), 'The process runs.', {
    status: 'alive',
  }),
  Readiness: component(
    z.object({
      status: z.enum(['ready', 'not ready']),
      content: z.object({
        hash: z.string(),
        documents: z.object({ en: z.int(), fr: z.int() }),
        since: z.iso.datetime(),
      }),
    }),
    'Whether the process takes traffic: its database answers, and it is not draining. And the content that it serves: its hash, its pages in each language, since when.',
    {
      status: 'ready',
      content: {
        hash: '1f0c9d5e0b5f4a0a86f1a4d4c5b7a8a2f6d1e0c3b2a19087f6e5d4c3b2a19087',
        documents: { en: 104, fr: 104 },
        since: '2026-01-15T14:03:22.000Z',
      },
    },
  ),
  ChatForm: component(
    chatFormSchema,
    'A form of the plain chat. token and id come from the page: nobody else can make them.',
    { action: 'say', text: 'How do I renew my passport?', ...example.formSignature },
  ),
  EndForm: component(
    endFormSchema,
    'The form that ends and erases a conversation.',
    example.formSignature,
  ),
};

/** Every shape on the wire, by its name in the document. The shapes are the contracts' own. */
export const COMPONENTS = { ...CONVERSATION, ...DIRECT_LINE, ...DESK, ...OTHERS };

export type ComponentName = keyof typeof COMPONENTS;

export function schemaReference(name: ComponentName): string {
  return `#/components/schemas/${name}`;
}
