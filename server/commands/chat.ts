import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Activity } from '../contracts/activity';
import { languageSchema, type Language } from '../contracts/language';
import { runCommand, WrongUse } from './run-command';
import { sourcesOf, TerminalConversation, terminalBot } from './terminal-conversation';

const USAGE = 'Usage: npm run chat -- [--lang en|fr]      (Ctrl+D or /quit to leave)';

const QUIT = '/quit';

function readLanguage(): Language {
  try {
    const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' } } });
    return languageSchema.parse(values.lang);
  } catch {
    throw new WrongUse(USAGE);
  }
}

function show(message: Activity): void {
  console.log(`\n${message.text ?? ''}`);
  for (const { title, url } of sourcesOf(message)) console.log(`  → ${title}: ${url}`);
  const choices = message.suggestedActions?.actions.map(({ title }) => `[${title}]`) ?? [];
  if (choices.length > 0) console.log(`  ${choices.join(' ')}`);
}

async function talk(conversation: TerminalConversation, language: Language): Promise<void> {
  const { messages } = await conversation.send({ type: 'conversationUpdate', locale: language });
  messages.forEach(show);
  const terminal = createInterface({ input: stdin, output: stdout, prompt: '\n> ' });
  terminal.prompt();
  for await (const text of terminal) {
    if (text.trim() === QUIT) break;
    const turn = await conversation.send({ type: 'message', text });
    turn.messages.forEach(show);
    console.log(`  [${turn.result.outcome}]`);
    terminal.prompt();
  }
  terminal.close();
}

async function chat(): Promise<undefined> {
  const language = readLanguage();
  await talk(new TerminalConversation(terminalBot(), language), language);
}

runCommand(chat);
