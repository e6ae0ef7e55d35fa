import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  EVENTS,
  FEEDBACK_REASONS,
  MAX_UTTERANCE_CHARACTERS,
} from '../../../server/contracts/activity';
import * as repeated from '../../../web/widget/connection/events';
import { blocksOf } from '../../../web/widget/state/text-blocks';
import { initialState } from '../../../web/widget/state/chat-state';
import { transcriptOf } from '../../../web/widget/state/transcript';
import { reduce } from '../../../web/widget/state/reducer';
import { textIn } from '../../../web/widget/text';
import { fromAssistant, fromCitizen, received } from './activities';

function keysOf(texts: object, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(Object(value), `${path}${key}.`),
  );
}

function read(language: string, file: string): object {
  return JSON.parse(
    readFileSync(join(__dirname, `../../../locales/${language}/${file}.json`), 'utf8'),
  );
}

describe.each(['widget', 'page'])('the texts of the %s', (file) => {
  test('are the same in both languages, key by key', () => {
    expect(keysOf(read('fr', file))).toEqual(keysOf(read('en', file)));
  });

  test('keep to French typography', () => {
    const french = JSON.stringify(read('fr', file)).replaceAll('":', '"');
    expect(french).not.toMatch(/'| [:;!?%$»]|« | »|[^\u00a0]:/);
  });
});

describe('a text', () => {
  test('agrees with its number, in both languages', () => {
    const left = (count: number) =>
      (['en', 'fr'] as const).map((language) => textIn(language)('composer.left', { count }));
    expect(left(1)).toEqual(['1 character left', 'Il reste 1 caractère']);
    expect(left(0)).toEqual(['0 characters left', 'Il reste 0 caractère']);
    expect(left(999)).toEqual(['999 characters left', 'Il reste 999 caractères']);
  });
});

test("the widget's copy of the contract's values is the contract's", () => {
  expect(repeated).toMatchObject({ EVENTS, FEEDBACK_REASONS, MAX_UTTERANCE_CHARACTERS });
});

describe('the text of a message', () => {
  test('keeps its lines, paragraphs and lists', () => {
    expect(blocksOf('One\ntwo:\n- a\n- b\nafter\n\nlast\n')).toEqual([
      { kind: 'paragraph', lines: ['One', 'two:'] },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'paragraph', lines: ['after'] },
      { kind: 'paragraph', lines: ['last'] },
    ]);
  });

  test('takes a hyphen inside of a line for what it is', () => {
    expect(blocksOf('1-800-622-6232\n-5 degrees')).toEqual([
      { kind: 'paragraph', lines: ['1-800-622-6232', '-5 degrees'] },
    ]);
  });
});

test('the transcript tells who said what, with sources', () => {
  const answer = fromAssistant('2', 'Online or by mail.', {
    entities: [
      {
        '@type': 'Message',
        citation: [{ appearance: { name: 'Renew', url: 'https://example.org/renew' } }],
      },
    ],
  });
  const state = reduce(initialState('en'), 'received', {
    activities: received(fromCitizen('1', 'Passport?', 'c1'), answer),
  });
  expect(transcriptOf(state, textIn('en'))).toBe(
    'Conversation with the automated assistant\n\n' +
      'You\nPassport?\n\n' +
      'Assistant\nOnline or by mail.\nSource: Renew, https://example.org/renew\n',
  );
});
