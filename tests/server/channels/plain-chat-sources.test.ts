import { otherLanguage } from '../../../knowledge/language';
import { LANGUAGES } from '../../../locales/language';
import { createTranslator } from '../../../locales/translator';
import { entriesOf } from '../../../server/channels/plain-chat/entries';
import { entryItem } from '../../../server/channels/plain-chat/view/entry-item';
import { textOf } from '../../../server/channels/plain-chat/view/page-frame';
import { LOCALES } from '../../../server/config/paths';
import { quotedAnswer } from '../../fakes/quoted-answer';

const translator = createTranslator(LOCALES);

const MARKS = { en: '(in French)', fr: '(en anglais)' } as const;

describe.each(LANGUAGES)(
  'An answer quoted from the other language, in the plain chat in %s',
  (language) => {
    let html: string;

    beforeAll(async () => {
      const said = { type: 'message', id: 'one|0000004', from: { id: 'guichet', role: 'bot' } };
      const [entry] = entriesOf([{ ...said, ...(await quotedAnswer(language)) }]);
      html = entryItem(entry!, textOf(translator(language)), '');
    });

    it('marks the quoted words, and them alone, with their language', () => {
      const [before = '', after = ''] = html.split('<blockquote');
      expect(before).toContain(`<div class="bubble" lang="${language}"><p>`);
      expect(after).toMatch(new RegExp(`^ lang="${otherLanguage(language)}"><p>[\\s\\S]*<ul><li>`));
    });

    it('numbers the sources, each named with its language where it is the other', () => {
      const links = html.slice(html.indexOf('<ol>')).match(/<a .*?<\/a>/g) ?? [];
      expect(links).toHaveLength(2);
      expect(links[0]).not.toContain(MARKS[language]);
      expect(links[1]).toContain(`</span> ${MARKS[language]} `);
    });

    it('opens each in a new tab, and says so', () => {
      const name = translator(language)('plain-chat:newTab');
      expect(html.match(/target="_blank" rel="noopener"/g)).toHaveLength(2);
      expect(html.match(new RegExp(name.replace(/[()]/g, '\\$&'), 'g'))).toHaveLength(2);
    });
  },
);
