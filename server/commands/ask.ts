import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Outcome } from '../../bot/outcomes';
import type { Activity } from '../contracts/activity';
import { languageSchema, type Language } from '../contracts/language';
import { identifyLanguage } from '../../knowledge/classify/language/identify-language';
import { runCommand, WrongUse } from './run-command';
import {
  sourcesOf,
  TerminalConversation,
  terminalBot,
  type TerminalTurn,
} from './terminal-conversation';

const USAGE = 'Usage: npm run ask -- [--lang en|fr] [--json] "question"';

const NO_DESK = 'There is no desk behind this command: the request for an agent goes nowhere.';

interface Asked {
  readonly question: string;
  readonly language: Language | null;
  readonly json: boolean;
}

function readArguments(): Asked {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const language = languageSchema.optional().parse(values.lang) ?? null;
    return {
      question: z.string().min(1).parse(positionals.join(' ').trim()),
      language,
      json: values.json,
    };
  } catch {
    throw new WrongUse(USAGE);
  }
}

function startingLanguage({ question, language }: Asked): Language {
  if (language) return language;
  return identifyLanguage(question).language === 'fr' ? 'fr' : 'en';
}

/** A question with choices is told with them: there are no buttons here. */
function spoken(message: Activity, outcome: Outcome): string {
  const choices = outcome === 'clarified' ? (message.suggestedActions?.actions ?? []) : [];
  return [message.text ?? '', ...choices.map(({ title }) => `- ${title}`)].join('\n');
}

function toJson({ result, messages }: TerminalTurn) {
  const { outcome } = result;
  return {
    outcome,
    language: result.language,
    answer: messages.map((message) => spoken(message, outcome)).join('\n\n'),
    sources: messages.flatMap(sourcesOf),
    confidence: result.confidence,
    reasons: result.reasons,
  };
}

/** As the language writes it: 98% in English, 98 % in French. */
function percentOf(share: number, language: Language): string {
  return share.toLocaleString(`${language}-CA`, { style: 'percent' });
}

function toText(turn: TerminalTurn): string {
  const { answer, sources, outcome, confidence, language } = toJson(turn);
  const cited = sources.map(({ title, url }) => `  ${title}\n  ${url}`);
  const measured = confidence === null ? '' : ` (${percentOf(confidence, language)})`;
  return [answer, ...cited, `[${outcome}${measured}]`].join('\n');
}

function isPromised({ result }: TerminalTurn): boolean {
  return result.effects.some(({ kind }) => kind === 'handoff_requested');
}

async function ask(): Promise<number> {
  const asked = readArguments();
  const conversation = new TerminalConversation(terminalBot(), startingLanguage(asked));
  const turn = await conversation.send({ type: 'message', text: asked.question });
  console.log(asked.json ? JSON.stringify(toJson(turn)) : toText(turn));
  if (isPromised(turn)) console.error(NO_DESK);
  return turn.result.failure ? 1 : 0;
}

runCommand(ask);
