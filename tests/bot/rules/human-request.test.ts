import { asksForPerson } from '../../../bot/rules/human-request';
import { OTHER_MATTERS, REQUESTS } from './person-utterances';

describe.each(['en', 'fr'] as const)('asking for a person in %s', (language) => {
  it.each(REQUESTS[language])('is heard: %s', (utterance) => {
    expect(asksForPerson(utterance)).toBe(true);
  });

  it.each(OTHER_MATTERS[language])('is not what this says: %s', (utterance) => {
    expect(asksForPerson(utterance)).toBe(false);
  });
});

describe('asking what one talks to', () => {
  it.each(['Are you a real person?', 'Am I talking to a human?', 'Es-tu une vraie personne?'])(
    'is no request for a person: %s',
    (utterance) => {
      expect(asksForPerson(utterance)).toBe(false);
    },
  );

  it('may come before one', () => {
    expect(asksForPerson('Are you a robot? I want to talk to a person.')).toBe(true);
    expect(asksForPerson('Êtes-vous un robot? Je veux parler à quelqu’un.')).toBe(true);
  });
});
