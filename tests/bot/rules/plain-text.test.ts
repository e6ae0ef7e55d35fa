import fc from 'fast-check';
import { detectEmergency } from '../../../bot/rules/emergency';
import { foldCharacters, plainText } from '../../../bot/rules/plain-text';

describe('the plain text of an utterance', () => {
  it.each([
    ['Où est MON chèque?', 'ou est mon cheque'],
    ['C’est l\u02bcœuvre d`un autre, j\u00b4ai vu', 'c est l oeuvre d un autre j ai vu'],
    ['heeeelp, merciii', 'help merci'],
    ['<p>Where is my <b>pass</b>port?</p><br/>Thanks', 'where is my passport thanks'],
    ['<a href="https://x.example/a?b=c" class=\'d\'>mon ch&egrave;que</a>', 'mon cheque'],
    [
      'l&#39;argent &amp; l&rsquo;aide&nbsp;: &#xE9;tude &laquo;&nbsp;A&nbsp;&raquo;',
      'l argent l aide etude a',
    ],
    ['&lt;p&gt;bonjour&lt;/p&gt; &amp;eacute;t&amp;eacute;', 'bonjour ete'],
    ['pass\u200bport\u00ad num\ufeffber', 'passport number'],
    ['ｐａｓｓｐｏｒｔ ｎ\u0303o', 'passport no'],
    ['AT&T and R&D, a < b > c', 'at t and r d a b c'],
    ['12 &#9999999; &hellip; 34', '12 34'],
  ])('of %j is %j', (text, words) => {
    expect(plainText(text)).toBe(words);
  });

  it('keeps the words of what only looks like a tag', () => {
    expect(plainText('<I want to die>')).toBe('i want to die');
  });

  it('has one space between words and no other sign, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(plainText(text)).toMatch(/^$|^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u);
      }),
    );
  });
});

describe('folded characters', () => {
  it('stand where they stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const composed = text.normalize('NFC');
        expect(foldCharacters(composed)).toHaveLength(composed.length);
      }),
    );
  });
});

describe('danger in a text that was pasted', () => {
  it.each([
    '<p>I want to kill&nbsp;myself</p>',
    '<div>je veux <i>mou</i>rir</div>',
    'I&#39;m going to kill my\u200bself',
    'I want to kill\u200bmyself',
    'j\u02bbai envie de mourir',
    'je veux m&rsquo;enlever la&nbsp;vie',
    'Ｉ ｗａｎｔ ｔｏ ｄｉｅ',
    '<I want to die>',
    'je n&apos;en peux plus, je veux m&#39;enlever la vie',
  ])('is heard: %s', (text) => {
    expect(detectEmergency(text)).toBe('crisis');
  });
});
