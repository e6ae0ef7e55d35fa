import { join } from 'node:path';
import { z } from 'zod';

import { ROUTES, type Route } from '../../../bot/routing/routes';
import { splitOf } from '../../../knowledge/evaluate/split';
import { readJsonLines } from '../../../knowledge/ingest/json-lines';
import { LANGUAGES, type Language } from '../../../knowledge/language';
import { CONTENT_PACK } from '../../config/paths';
import { TerminalConversation, terminalBot } from '../terminal-conversation';
import { requiredOption, type EvaluationKind, type OwnFigures } from './evaluation-kind';

/** A message and the route that it should take. `lang` is that of the conversation. */
const ROUTING_CASE = z.object({
  id: z.string().min(1),
  lang: z.enum(LANGUAGES),
  question: z.string(),
  route: z.enum(ROUTES),
});

export type RoutingCase = z.output<typeof ROUTING_CASE>;

export interface RouteFigures {
  readonly n: number;
  /** Share of the route's messages that took it. */
  readonly recall: number;
  /** Share of all other messages that took it. */
  readonly falseAlarms: number;
}

export interface RoutingFigures {
  readonly n: number;
  readonly accuracy: number;
  /** The routes that have cases. */
  readonly byRoute: Readonly<Partial<Record<Route, RouteFigures>>>;
}

/** A language without cases is null. */
export type RoutingReport = Readonly<Record<Language, RoutingFigures | null>>;

export interface RoutingDetail {
  readonly id: string;
  /** Null where the turn failed. */
  readonly predicted: Route | null;
  /** Of the answer that was weighed, 0 to 1; null where none was. */
  readonly confidence: number | null;
}

export interface RoutedCase extends RoutingCase, Omit<RoutingDetail, 'id'> {}

export type RouteMessage = (
  question: string,
  language: Language,
) => Promise<Omit<RoutingDetail, 'id'>>;

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function measureRoute(rows: readonly RoutedCase[], route: Route): RouteFigures {
  const own = rows.filter((row) => row.route === route);
  const others = rows.filter((row) => row.route !== route);
  const taken = (row: RoutedCase) => row.predicted === route;
  return {
    n: own.length,
    recall: share(own.filter(taken).length, own.length),
    falseAlarms: share(others.filter(taken).length, others.length),
  };
}

/** The figures of cases of one language; null where there are none. */
export function measureRouting(rows: readonly RoutedCase[]): RoutingFigures | null {
  if (rows.length === 0) return null;
  const present = ROUTES.filter((route) => rows.some((row) => row.route === route));
  return {
    n: rows.length,
    accuracy: share(rows.filter(({ route, predicted }) => route === predicted).length, rows.length),
    byRoute: Object.fromEntries(present.map((route) => [route, measureRoute(rows, route)])),
  };
}

/** Sends each message as the first of a conversation, and notes where it went. */
export async function routeCases(
  cases: readonly RoutingCase[],
  route: RouteMessage = routeByBot(),
): Promise<RoutedCase[]> {
  const routed: RoutedCase[] = [];
  for (const row of cases) routed.push({ ...row, ...(await route(row.question, row.lang)) });
  return routed;
}

function routeByBot(): RouteMessage {
  const bot = terminalBot();
  return async (question, language) => {
    const conversation = new TerminalConversation(bot, language);
    const { result } = await conversation.send({ type: 'message', text: question });
    return { predicted: result.route, confidence: result.confidence };
  };
}

function reportOf(rows: readonly RoutedCase[]): RoutingReport {
  const [en = null, fr = null] = LANGUAGES.map((language) =>
    measureRouting(rows.filter(({ lang }) => lang === language)),
  );
  return { en, fr };
}

function describeFigures(language: Language, figures: RoutingFigures | null): string[] {
  if (figures === null) return [`${language}  no cases`];
  const routes = Object.entries(figures.byRoute).map(
    ([route, { n, recall, falseAlarms }]) =>
      `    ${route.padEnd(18)} n ${String(n).padStart(4)}  recall ${recall.toFixed(3)}  false alarms ${falseAlarms.toFixed(3)}`,
  );
  return [`${language}  n ${figures.n}  accuracy ${figures.accuracy.toFixed(3)}`, ...routes];
}

function ownFiguresOf(rows: readonly RoutedCase[]): Record<string, number> {
  const figures = measureRouting(rows);
  if (figures === null) return {};
  const recalls = Object.entries(figures.byRoute).map(
    ([route, { recall }]) => [`recall, ${route}`, recall] as const,
  );
  return { messages: figures.n, accuracy: figures.accuracy, ...Object.fromEntries(recalls) };
}

async function measureOwn(): Promise<OwnFigures[]> {
  const cases = readJsonLines(join(CONTENT_PACK, 'routing-questions.jsonl'), ROUTING_CASE);
  const routed = await routeCases(cases);
  const half = routed.filter(({ id }) => splitOf(id) === 'test');
  const of = (language: Language) => ownFiguresOf(half.filter(({ lang }) => lang === language));
  return [{ title: 'Routes, test half', en: of('en'), fr: of('fr') }];
}

export const routing: EvaluationKind = {
  name: 'routing',
  options: [{ name: 'cases', type: 'string', required: true }],
  async run(options) {
    const cases = readJsonLines(requiredOption(options, 'cases'), ROUTING_CASE);
    const routed = await routeCases(cases);
    const report = reportOf(routed);
    return {
      report,
      details: routed.map(({ id, predicted, confidence }) => ({ id, predicted, confidence })),
      text: LANGUAGES.flatMap((language) => describeFigures(language, report[language])).join('\n'),
    };
  },
  measureOwn,
};
