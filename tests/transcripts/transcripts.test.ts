import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Bot } from '../../bot/bot';
import { readContentPack } from '../../knowledge/ingest/content-pack';
import { buildSnapshot } from '../../knowledge/snapshot/snapshot';
import { writeSnapshot } from '../../knowledge/snapshot/snapshot-file';
import {
  terminalBot,
  TerminalConversation,
  type TerminalTurn,
} from '../../server/commands/terminal-conversation';
import { readConfig } from '../../server/config/env';
import { CONTENT_PACK } from '../../server/config/paths';
import { ingestedFileIn } from '../../server/knowledge/ingested-file';
import { ONE_LANGUAGE_PAGES } from '../fakes/one-language-pages';

/**
 * A transcript is a conversation as one reads it. `citizen:` says something, `[button] name value`
 * presses one; `outcome:` is how that turn must end; `assistant:` is what must be said, in order, where
 * `…` stands for any words; `source:` is a part of a cited address; `choices:` are quick replies that
 * must be offered; `only:` is all that is said; `language:` is the turn's language. A transcript that begins with
 * `content: with pages in one language` is held over such pages beside the content pack.
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
  'only:': ({ messages }, words) =>
    expect(messages.map(({ text }) => text).join('\n')).toMatch(
      new RegExp(`^${matching(words).source}$`),
    ),
  'source:': ({ messages }, words) => expect(JSON.stringify(messages)).toContain(words),
  'choices:': ({ messages }, words) => {
    const offered = messages.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []);
    expect(offered.map(({ title }) => title)).toEqual(expect.arrayContaining(words.split(' | ')));
  },
};

/** The content pack, and beside it pages that stand in one language only. */
function writeMixedContent(dataDir: string): void {
  const { documents } = readContentPack(CONTENT_PACK);
  const file = ingestedFileIn(dataDir);
  mkdirSync(dirname(file), { recursive: true });
  writeSnapshot(file, buildSnapshot([...documents, ...ONE_LANGUAGE_PAGES]));
}

describe.each(['en', 'fr'] as const)('Conversations in %s', (language) => {
  const folder = join(__dirname, language);
  const dataDirs: string[] = [];

  function openBot(prepare: (dataDir: string) => void = () => undefined): Bot {
    const dataDir = mkdtempSync(join(tmpdir(), 'guichet-'));
    dataDirs.push(dataDir);
    prepare(dataDir);
    return terminalBot(readConfig({ DATA_DIR: dataDir }));
  }

  const bots: Readonly<Record<string, Bot>> = {
    'the content pack': openBot(),
    'with pages in one language': openBot(writeMixedContent),
  };

  afterAll(() => {
    for (const dataDir of dataDirs) rmSync(dataDir, { recursive: true });
  });

  const files = readdirSync(folder).map((name) => [
    basename(name, '.txt').replaceAll('-', ' '),
    name,
  ]);

  it.each(files)('%s', async (_sentence, name) => {
    const lines = readTranscript(join(folder, String(name)));
    const content = lines.find(({ speaker }) => speaker === 'content:')?.words;
    const conversation = new TerminalConversation(bots[content ?? 'the content pack']!, language);
    let turn: TerminalTurn | undefined;
    for (const { speaker, words } of lines.filter((line) => line.speaker !== 'content:')) {
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
