import { nameIn } from '../../../dialogs/handoff/name-in';

describe('The name that a citizen gives', () => {
  it.each([
    ['Rosalie Quimper', 'Rosalie Quimper'],
    ['Jean-François O’Neil', "Jean-François O'Neil"],
    ['Mme Tremblay', 'Mme Tremblay'],
    ['karim', 'karim'],
    ['Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Guy de la Tour', 'Guy de la Tour'],
    ['my name is Marc', 'Marc'],
    ['I’m Dr. Singh', 'Dr. Singh'],
    ['call me Lou!', 'Lou'],
    ['Marie, marie@example.com', 'Marie'],
    ['my name is Marie and my email is marie@example.com', 'Marie'],
    ['je m’appelle Marie et mon téléphone est le 613 555-0199', 'Marie'],
    ['je m’appelle Élodie Tremblay', 'Élodie Tremblay'],
    ['moi c’est Karim', 'Karim'],
    ['Bonjour, je suis Marie', 'Marie'],
    ['محمد علي', 'محمد علي'],
  ])('in “%s” is %s', (utterance, name) => {
    expect(nameIn(utterance)).toBe(name);
  });

  it.each([
    'I lost my passport',
    'French please',
    'yes',
    'I don’t know',
    'how do I renew my passport',
    'can someone help me?',
    'I am waiting for an answer',
    '613 555 0199',
    'agent',
    'je sais pas',
    'j’ai perdu mon passeport',
    'en français svp',
    'oui',
    'bonjour',
    'c’est quoi le numéro',
    'pourquoi mon nom?',
    '',
  ])('is not in “%s”', (utterance) => {
    expect(nameIn(utterance)).toBeNull();
  });
});
