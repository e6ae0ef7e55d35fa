import { parseArgs } from 'node:util';
import { languageSchema, type Language } from '../contracts/language';
import { identifyLanguage } from '../../knowledge/classify/language/identify-language';
import {
  sourcesOf,
  TerminalConversation,
  terminalBot,
  type TerminalTurn,
} from './terminal-conversation';

const USAGE = 'Usage: npm run ask -- [--lang en|fr] [--json] "question"';

interface Asked {
  readonly question: string;
  readonly language: Language | null;
  readonly json: boolean;
}

/** Null where the command line does not fit. */
function readArguments(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const language = languageSchema.optional().parse(values.lang) ?? null;
    const question = positionals.join(' ').trim();
    return question === '' ? null : { question, language, json: values.json };
  } catch {
    return null;
  }
}

function startingLanguage({ question, language }: Asked): Language {
  if (language) return language;
  return identifyLanguage(question).language === 'fr' ? 'fr' : 'en';
}

function toJson({ result, messages }: TerminalTurn) {
  return {
    outcome: result.outcome,
    language: result.language,
    answer: messages.map(({ text }) => text ?? '').join('\n\n'),
    sources: messages.flatMap(sourcesOf),
    confidence: result.confidence,
    reasons: result.reasons,
  };
}

function toText(turn: TerminalTurn): string {
  const { answer, sources, outcome, confidence } = toJson(turn);
  const cited = sources.map(({ title, url }) => `  ${title}\n  ${url}`);
  const measured = confidence === null ? '' : ` (${Math.round(confidence * 100)} %)`;
  return [answer, ...cited, `[${outcome}${measured}]`].join('\n');
}

async function main(): Promise<number> {
  const asked = readArguments();
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  const conversation = new TerminalConversation(terminalBot(), startingLanguage(asked));
  const turn = await conversation.send({ type: 'message', text: asked.question });
  console.log(asked.json ? JSON.stringify(toJson(turn)) : toText(turn));
  return turn.result.failure ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(String(error));
    process.exitCode = 1;
  },
);
