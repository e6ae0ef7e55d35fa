import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import {
  terminalBot,
  TerminalConversation,
  type TerminalTurn,
} from '../../server/commands/terminal-conversation';
import { readConfig } from '../../server/config/env';

/**
 * A transcript is a conversation as one reads it. `citizen:` says something, `[button] name value`
 * presses one; `outcome:` is how that turn must end; `assistant:` is what must be said, in order, where
 * `…` stands for any words; `source:` is a part of a cited address; `choices:` are quick replies that
 * must be offered; `language:` is the turn's language.
 */
interface Line {
  readonly speaker: string;
  readonly words: string;
}

function readTranscript(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, speaker = '', words = ''] = /^(\[button\]|[a-z]+:)\s*(.*)$/.exec(line) ?? [];
      if (!speaker) throw new Error(`${file}: "${line}" is not a line of a transcript.`);
      return { speaker, words };
    });
}

function matching(words: string): RegExp {
  const escaped = words.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('[\\s\\S]*'));
}

type Check = (turn: TerminalTurn, words: string) => void;

const CHECKS: Readonly<Record<string, Check>> = {
  'outcome:': ({ result }, words) => expect(result.outcome).toBe(words),
  'language:': ({ result }, words) => expect(result.language).toBe(words),
  'assistant:': ({ messages }, words) =>
    expect(messages.map(({ text }) => text).join('\n')).toMatch(matching(words)),
  'source:': ({ messages }, words) => expect(JSON.stringify(messages)).toContain(words),
  'choices:': ({ messages }, words) => {
    const offered = messages.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []);
    expect(offered.map(({ title }) => title)).toEqual(expect.arrayContaining(words.split(' | ')));
  },
};

describe.each(['en', 'fr'] as const)('Conversations in %s', (language) => {
  const folder = join(__dirname, language);
  const dataDir = mkdtempSync(join(tmpdir(), 'guichet-'));
  const bot = terminalBot(readConfig({ DATA_DIR: dataDir }));

  afterAll(() => {
    rmSync(dataDir, { recursive: true });
  });

  const files = readdirSync(folder).map((name) => [
    basename(name, '.txt').replaceAll('-', ' '),
    name,
  ]);

  it.each(files)('%s', async (_sentence, name) => {
    const conversation = new TerminalConversation(bot, language);
    let turn: TerminalTurn | undefined;
    for (const { speaker, words } of readTranscript(join(folder, String(name)))) {
      if (speaker === 'citizen:') turn = await conversation.send({ type: 'message', text: words });
      else if (speaker === '[button]') turn = await conversation.send(pressed(words));
      else if (turn && CHECKS[speaker]) CHECKS[speaker](turn, words);
      else throw new Error(`${String(name)}: "${speaker}" is not known here.`);
    }
  });
});

function pressed(words: string) {
  const [name = '', value] = words.split(' ');
  return { type: 'event', name, ...(value !== undefined && { value }) };
}
