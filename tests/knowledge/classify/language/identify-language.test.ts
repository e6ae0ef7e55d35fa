import fc from 'fast-check';
import { identifyLanguage } from '../../../../knowledge/classify/language/identify-language';

describe('the language of short words', () => {
  test.each([
    'hi',
    'hello',
    'hey',
    'good morning',
    'thanks',
    'yes',
    'no',
    'help',
    'human',
    'permits',
  ])('"%s" is English', (text) => expect(identifyLanguage(text).language).toBe('en'));

  test.each([
    'bonjour',
    'allo',
    'salut',
    'coucou',
    'bonsoir',
    'merci',
    'oui',
    'non',
    'aide',
    'impôts',
  ])('"%s" is French', (text) => expect(identifyLanguage(text).language).toBe('fr'));

  test.each([
    '',
    '  ',
    '?!',
    '😀',
    '1234',
    'K1A 0B1',
    '613-555-0199',
    'T4',
    'ok',
    'OK',
    'agent',
    'EI',
  ])('"%s" leaves the language open', (text) =>
    expect(identifyLanguage(text)).toEqual({ language: 'unknown', confidence: 0 }),
  );

  test.each([
    'passport 2024',
    'Ottawa',
    'pension',
    'https://www.canada.ca/en/services',
    'me@example.ca',
  ])('"%s" leaves the language open, as both languages write it', (text) =>
    expect(identifyLanguage(text).language).toBe('unknown'),
  );
});

describe('the language of what people type', () => {
  test.each([
    'cest quoi le numero pour le chomage',
    'jai perdu mon passeport',
    'J’AI PERDU MON PASSEPORT',
    'OÙ EST MON CHÈQUE',
    'chu tu eligible au chomage',
    'jveux parler a qqun',
    'ya tu moyen de payer plus tard',
    'est ce que jai droit au ei',
    'un humain svp',
  ])('"%s" is French', (text) => expect(identifyLanguage(text).language).toBe('fr'));

  test.each([
    'whats the number for ei',
    'i lost my passport',
    'WHERE IS MY CHEQUE',
    'am i eligible if i quit',
    'i wanna talk to someone',
    'can i pay l8r',
    'how do i renew teh permit',
    'real person pls',
  ])('"%s" is English', (text) => expect(identifyLanguage(text).language).toBe('en'));

  test.each(['je veux renew mon passport', 'je file mes taxes comment', 'mon nom est John Smith'])(
    '"%s" is French with English in it',
    (text) => expect(identifyLanguage(text).language).toBe('fr'),
  );

  test.each([
    'how do i renew my passeport',
    'I live on rue Sainte-Catherine',
    'My name is Nguyễn Thị Hương',
    'My name is José García Hernández',
  ])('"%s" is English with other words in it', (text) =>
    expect(identifyLanguage(text).language).toBe('en'),
  );
});

describe('other languages', () => {
  test.each([
    ['es', 'Necesito renovar mi pasaporte'],
    ['es', '¿Cómo puedo solicitar un permiso de trabajo?'],
    ['es', 'buenos días'],
    ['pt', 'Como posso renovar o meu passaporte?'],
    ['it', 'Come posso rinnovare il mio passaporto?'],
    ['de', 'Wie kann ich meinen Reisepass verlängern?'],
    ['nl', 'Hoe kan ik mijn paspoort vernieuwen?'],
    ['pl', 'Jak mogę odnowić paszport?'],
    ['ro', 'Cum pot să îmi reînnoiesc pașaportul?'],
    ['tl', 'Paano ko mare-renew ang aking pasaporte?'],
    ['so', 'Sidee baan u cusboonaysiin karaa baasaboorkayga?'],
    ['ht', 'Kijan mwen ka renouvle paspò mwen?'],
    ['tr', 'Pasaportumu nasıl yenileyebilirim?'],
    ['vi', 'Làm thế nào để gia hạn hộ chiếu?'],
    ['ar', 'كيف يمكنني تجديد جواز سفري؟'],
    ['fa', 'چگونه می‌توانم گذرنامه‌ام را تمدید کنم؟'],
    ['ur', 'میں اپنا پاسپورٹ کیسے تجدید کروں؟'],
    ['ru', 'Как продлить паспорт?'],
    ['uk', 'Як мені поновити свій паспорт?'],
    ['zh', '如何更新我的护照?'],
    ['ja', 'パスポートを更新するには'],
    ['ko', '여권을 갱신하려면'],
    ['hi', 'मैं अपना पासपोर्ट कैसे नवीनीकृत करूं'],
    ['pa', 'ਮੈਂ ਆਪਣਾ ਪਾਸਪੋਰਟ'],
    ['ta', 'எனது கடவுச்சீட்டை'],
    ['he', 'איך לחדש דרכון'],
    ['el', 'Πώς ανανεώνω το διαβατήριο'],
    ['iu', 'ᖃᓄᐃᑉᐱᑦ'],
  ])('%s is told from "%s"', (tag, text) => {
    const found = identifyLanguage(text);
    expect(found).toMatchObject({ language: 'other', other: tag });
    expect(found.confidence).toBeGreaterThanOrEqual(0.5);
  });

  test('one foreign word is too little to say so', () => {
    expect(identifyLanguage('hola').language).toBe('unknown');
  });

  test('a foreign word or two leave an English or French question what it is', () => {
    expect(identifyLanguage('how do you say gracias in french').language).toBe('en');
    expect(identifyLanguage('comment dit-on 谢谢 en anglais').language).toBe('fr');
  });
});

test('any text has a language and a confidence between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { language, confidence } = identifyLanguage(text);
      expect(['en', 'fr', 'other', 'unknown']).toContain(language);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
  );
});

test('a long letter is as quick to read as its beginning', () => {
  const letter = 'Je vous écris au sujet de ma demande de prestations. '.repeat(20_000);
  expect(identifyLanguage(letter)).toEqual(identifyLanguage(letter.slice(0, 600)));
});
