import { changeIn, isQuestion, journeyCommandIn } from '../../../dialogs/journey/journey-commands';

describe('A word to the journey itself', () => {
  it.each([
    ['go back', 'back'],
    ['revenir', 'back'],
    ['En arrière, s’il vous plaît', 'back'],
    ['help', 'help'],
    ['je comprends pas', 'help'],
    ['show me my answers', 'review'],
    ['revoir mes réponses', 'review'],
    ['save for later', 'save'],
    ['enregistrer', 'save'],
    ['continuer plus tard', 'save'],
    ['keep this', 'keep'],
    ['Keep this answer', 'keep'],
    ['Garder cette réponse', 'keep'],
  ])('is heard in either language: %s', (utterance, command) => {
    expect(journeyCommandIn(utterance)).toBe(command);
  });

  it.each(['Back Street 5', 'I need help with my rent', 'aide sociale', 'Monsieur Retour'])(
    'is not heard in an answer: %s',
    (utterance) => {
      expect(journeyCommandIn(utterance)).toBeNull();
    },
  );

  it.each([
    ['change the date', 'the date'],
    ['I’d like to correct my postal code', 'my postal code'],
    ['corriger la date', 'la date'],
    ['je veux changer le nombre de parents', 'le nombre de parents'],
    ['Change an answer', 'an answer'],
    ['change', ''],
  ])('says what to change: %s', (utterance, words) => {
    expect(changeIn(utterance)).toBe(words);
  });

  it.each(['how much is it', 'combien ça coûte', 'is there a fee?', 'puis-je le faire en ligne'])(
    'is told from a question: %s',
    (utterance) => {
      expect(isQuestion(utterance)).toBe(true);
      expect(journeyCommandIn(utterance)).toBeNull();
    },
  );
});
