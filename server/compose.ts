import { createBot, type Bot } from '../bot/bot';
import type { EscalationPort, ShelfPort } from '../dialogs/ports';
import { createTranslator, type Translator } from '../locales/translator';
import type { Logger } from 'pino';
import { createCaseDesk } from './cases/case-desk';
import { createJourneyShelf } from './cases/journey-shelf';
import { Tokens } from './channels/direct-line/tokens';
import { Feed } from './channels/feed';
import { TurnRecorder } from './channels/turn-recorder';
import { TurnService } from './channels/turn-service';
import { systemClock, type Clock } from './clock';
import type { Config } from './config/env';
import { LOCALES } from './config/paths';
import type { Secrets } from './config/secrets';
import { AgentDirectory, FIRST_USERNAME } from './desk/agent-directory';
import { AgentSessions } from './desk/agent-sessions';
import { DeskEscalation } from './desk/desk-escalation';
import { DeskService } from './desk/desk-service';
import { Presence } from './desk/presence';
import { Metrics } from './http/metrics';
import type { Knowledge } from './knowledge/knowledge';
import { openKnowledge } from './knowledge/open-knowledge';
import { ActivityLog } from './store/activity-log';
import { ConversationStore } from './store/conversation-store';
import { forgetDeleted, openDatabase, type Database } from './store/database';
import { purgeCases, purgeConversations } from './store/retention';
import { Seal } from './store/seal';

export interface Settings {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly logger: Logger;
  readonly clock?: Clock;
}

interface Foundations extends Required<Settings> {
  readonly database: Database;
  readonly translator: Translator;
  readonly seal: Seal;
  readonly feed: Feed;
  readonly metrics: Metrics;
  readonly log: ActivityLog;
  readonly knowledge: Knowledge;
}

interface BotFoundations {
  readonly seal: Seal;
  readonly translator: Translator;
  readonly knowledge: Pick<Knowledge, 'retriever'>;
  readonly shelf: ShelfPort;
  readonly clock: Clock;
}

/** The assistant itself, without a server around it; `npm run ask` and `npm run chat` use it too. */
export function composeBot(
  { retentionDays }: Config,
  escalation: EscalationPort,
  { seal, translator, knowledge, shelf, clock }: BotFoundations,
): Bot {
  const retriever = () => knowledge.retriever();
  return createBot({
    translator,
    escalation,
    seal,
    retriever,
    retentionDays,
    shelf,
    clock,
    cases: createCaseDesk(seal),
  });
}

async function composeFoundations(settings: Settings): Promise<Foundations> {
  const { config, secrets, logger, clock = systemClock } = settings;
  const database = await openDatabase({ url: config.databaseUrl, directory: config.dataDir });
  const metrics = new Metrics();
  return {
    ...settings,
    clock,
    database,
    metrics,
    translator: createTranslator(LOCALES),
    seal: new Seal(secrets.sealKey),
    feed: new Feed(),
    log: new ActivityLog(database),
    knowledge: await openKnowledge({
      config,
      database,
      logger,
      clock,
      onSwap: () => metrics.indexSwaps.inc(),
    }),
  };
}

function composeTurns(
  foundations: Foundations,
  presence: Presence,
  conversations: ConversationStore,
): TurnService {
  const { config, database, logger, metrics } = foundations;
  const shelf = createJourneyShelf(foundations);
  const escalation = new DeskEscalation(database, presence);
  const bot = composeBot(config, escalation, { ...foundations, shelf });
  return new TurnService({
    ...foundations,
    bot,
    conversations,
    recorder: new TurnRecorder(logger, metrics),
    forget: () => forgetDeleted(database),
  });
}

/** Everything that the application needs, made once. The only place that knows who uses whom. */
export async function compose(settings: Settings) {
  const foundations = await composeFoundations(settings);
  const { database, clock, config, secrets } = foundations;
  const presence = new Presence();
  const agents = new AgentDirectory(database, clock);
  const sessions = new AgentSessions(database, agents, clock);
  const conversations = new ConversationStore(database, clock);
  return {
    ...foundations,
    presence,
    agents,
    sessions,
    conversations,
    publicUrl: config.publicUrl,
    tokens: new Tokens(secrets.tokenKey, clock),
    turns: composeTurns(foundations, presence, conversations),
    desk: new DeskService(foundations),
    purge: async () => {
      await sessions.purgeExpired();
      await purgeCases({ database, clock });
      return purgeConversations({ database, clock, retentionSeconds: config.retentionSeconds });
    },
  };
}

export type Services = Awaited<ReturnType<typeof compose>>;

/** On an empty desk: the first sign-in, with every right and both languages. True where it was made. */
export async function addFirstAgent({ agents, secrets, config }: Services): Promise<boolean> {
  if (!(await agents.isEmpty())) return false;
  await agents.add({
    username: FIRST_USERNAME,
    displayName: config.firstAgentName,
    password: secrets.firstAgentPassword,
    role: 'administrator',
    languages: ['en', 'fr'],
  });
  return true;
}
