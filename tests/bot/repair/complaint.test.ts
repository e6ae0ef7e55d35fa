import { complaintIn } from '../../../bot/repair/complaint';
import { correctionIn } from '../../../bot/repair/correction';

describe('a correction', () => {
  it.each([
    ['No, I meant my mother’s pension', 'my mother’s pension'],
    ['no i mean the child passport', 'the child passport'],
    ['what I meant is a lost card', 'a lost card'],
    ['Nope, I’m looking for the form', 'the form'],
    ['I was asking about EI sickness', 'EI sickness'],
    ['Non, je voulais dire le passeport de mon fils', 'le passeport de mon fils'],
    ['non c’est pour ma mère', 'ma mère'],
    ['je parle du crédit pour la TPS', 'crédit pour la TPS'],
    ['Non, je veux savoir combien ça coûte', 'combien ça coûte'],
    ['en fait ma question porte sur la pension', 'la pension'],
  ])('is heard in “%s”', (text, meant) => {
    expect(correctionIn(text)).toBe(meant);
  });

  it.each([
    'How do I renew my passport?',
    'no fixed address, can I still get welfare',
    'Comment renouveler mon passeport?',
    'Non-résident, dois-je produire une déclaration?',
    'What does notice of assessment mean',
  ])('is not heard in “%s”', (text) => {
    expect(correctionIn(text)).toBeNull();
  });
});

describe('a complaint', () => {
  it.each([
    ['That’s wrong', 'rejected'],
    ['no that is not what I asked', 'rejected'],
    ['this doesn’t help', 'rejected'],
    ['You didn’t answer my question', 'rejected'],
    ['wrong answer', 'rejected'],
    ['C’est pas ça', 'rejected'],
    ['ce n’est pas ce que je demande', 'rejected'],
    ['ça ne répond pas à ma question', 'rejected'],
    ['Vous n’avez pas compris', 'rejected'],
    ['mauvaise réponse', 'rejected'],
    ['this is ridiculous', 'frustrated'],
    ['I’m getting frustrated', 'frustrated'],
    ['I give up', 'frustrated'],
    ['j’en ai assez', 'frustrated'],
    ['c’est n’importe quoi', 'frustrated'],
    ['j’abandonne', 'frustrated'],
  ])('is all that “%s” says', (text, kind) => {
    expect(complaintIn(text)).toEqual({ kind, isAll: true });
  });

  it.each([
    ['for the third time, how do I renew my passport', 'frustrated'],
    ['WHERE IS MY TAX REFUND', 'frustrated'],
    ['ça fait trois fois que je demande comment avoir ma pension', 'frustrated'],
    ['OÙ EST MON REMBOURSEMENT D’IMPÔT', 'frustrated'],
  ])('stands beside a question in “%s”', (text, kind) => {
    expect(complaintIn(text)).toEqual({ kind, isAll: false });
  });

  it.each([
    'How do I correct a wrong answer on my tax return?',
    'my name is wrong on my passport',
    'is it true that OAS is taxed',
    'Can I appeal a decision that is not right for me',
    'mon adresse est fausse sur mon avis de cotisation',
    'est-ce que c’est vrai que la pension est imposable',
    'OAS and CPP',
    'merci beaucoup',
  ])('is not made by “%s”', (text) => {
    expect(complaintIn(text)?.isAll ?? false).toBe(false);
  });
});
