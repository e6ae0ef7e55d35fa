import { carryOver, addsToTopic, isFollowUp } from '../../../bot/follow-up/follow-up';

describe('a follow-up', () => {
  it.each([
    ['en', 'and for my son?'],
    ['en', 'How much does it cost?'],
    ['en', 'what about by mail'],
    ['en', 'How long does that take?'],
    ['en', 'what documents do I need?'],
    ['en', 'ok and in Quebec?'],
    ['en', 'can I do it online'],
    ['en', 'where do I send them?'],
    ['fr', 'et pour un enfant?'],
    ['fr', 'Combien ça coûte?'],
    ['fr', 'Et par la poste?'],
    ['fr', 'combien de temps ça prend'],
    ['fr', 'quels documents faut-il?'],
    ['fr', 'pis pour mon mari?'],
    ['fr', 'est-ce que je peux faire ça en ligne'],
    ['fr', 'et au Québec?'],
  ] as const)('leans on the question before (%s): “%s”', (language, text) => {
    expect(isFollowUp(text, language)).toBe(true);
  });

  it.each([
    ['en', 'How do I renew my passport?'],
    ['en', 'lost SIN card'],
    ['en', 'my mother died last week and I don’t know what to do with her pension'],
    ['en', 'passport fees for an adult'],
    ['fr', 'Comment renouveler mon passeport?'],
    ['fr', 'carte d’assurance sociale perdue'],
    ['fr', 'Je viens de perdre mon emploi et je veux savoir si j’ai droit au chômage'],
    ['fr', 'prix du passeport pour un adulte'],
  ] as const)('is no question that stands by itself (%s): “%s”', (language, text) => {
    expect(isFollowUp(text, language)).toBe(false);
  });

  it('takes the question before with it', () => {
    const topic = {
      question: 'How do I renew my passport?',
      pairId: 'passport-renewal',
      isAnswered: true,
    };
    expect(carryOver('and for my son?', topic)).toBe('How do I renew my passport and for my son?');
  });

  it.each([
    ['How do I apply for welfare in Ontario?', 'and in Quebec?', 'Quebec'],
    ['Comment demander l’aide sociale en Ontario?', 'et au Québec?', 'Québec'],
  ])('asks the same of another place: “%s” “%s”', (question, text, after) => {
    const asked = carryOver(text, { question, pairId: 'welfare', isAnswered: true });
    expect(asked).not.toContain('Ontario');
    expect(asked).toContain(after);
  });

  it.each([
    ['en', 'and for my son?', true],
    ['en', 'how much does it cost?', false],
    ['fr', 'et pour mon fils?', true],
    ['fr', 'combien ça coûte?', false],
  ] as const)(
    'changes the topic only where it adds to it (%s): “%s”',
    (language, text, changes) => {
      expect(addsToTopic(text, language)).toBe(changes);
    },
  );
});
