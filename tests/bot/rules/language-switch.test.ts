import { requestedLanguage } from '../../../bot/rules/language-switch';

describe('asking to go on in a language', () => {
  it.each([
    'english',
    'English please',
    'in English please',
    'anglais',
    'switch to english',
    'do you speak English?',
    'can we continue in English',
    'I don’t speak French',
    'en anglais svp',
    'parlez-vous anglais?',
    'I want to speak English',
    'answer me in english',
    'je préfère l’anglais',
    'pouvez-vous répondre en anglais',
    'Hello, in English please',
    'can you speak english',
    'English version',
    'not French, English',
    'How do I renew my passport, in English please',
    'je veux continuer en anglais',
    'change language to English',
    'I only speak English',
    'je ne comprends pas le français',
  ])('hears English: %s', (utterance) => {
    expect(requestedLanguage(utterance)).toBe('en');
  });

  it.each([
    'french',
    'French please',
    'français',
    'français s’il vous plaît',
    'en français svp',
    'switch to french',
    'parlez-vous français?',
    'can we continue in french',
    'can I get this in French',
    'je parle français',
    'I don’t speak English',
    'je ne parle pas anglais',
    'peut-on continuer en français?',
    'est-ce que je peux parler en français',
    'répondez en français',
    'Bonjour, en français s.v.p.',
    'je veux être servi en français',
    'francais',
    'version française',
    'do you speak french',
    'let’s switch to French',
    'pas en anglais, en français',
    'changer en français',
    'passer au français',
    'service en français',
    'je comprends pas l’anglais',
  ])('hears French: %s', (utterance) => {
    expect(requestedLanguage(utterance)).toBe('fr');
  });

  it.each([
    'english test for citizenship',
    'cours de français',
    'French classes',
    'English as a second language',
    'cours d’anglais',
    'test de français pour immigrer',
    'how well must I speak English to immigrate',
    'do I need French for a federal job',
    'translate my birth certificate to English',
    'French immersion',
    'anglais langue seconde',
    'documents in English or French',
    'is French mandatory in Quebec',
    'Can I take the citizenship test in French?',
    'apprendre le français',
    'niveau de français exigé',
    'English or French?',
    'hello',
    'do you have French classes',
    'francophone immigration',
    'I am French citizen, can I work in Canada',
    'je suis français, puis-je travailler',
    'proof of English',
    'le français est-il obligatoire',
    'traduction en anglais de mon acte',
    'can I speak French at the interview',
  ])('is not what a question about a language does: %s', (utterance) => {
    expect(requestedLanguage(utterance)).toBeNull();
  });
});
