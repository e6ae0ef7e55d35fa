import { detectSmallTalk, SMALL_TALK_KINDS } from '../../../bot/rules/small-talk';

const SAID = {
  greeting: [
    'Hello',
    'hi there!',
    'Hey',
    'good morning',
    'Hello, how are you?',
    'helloooo',
    'Bonjour',
    'Salut!',
    'bonsoir',
    'allo',
    'Bonjour, comment ça va?',
    'bon matin',
    'ça va?',
    'Bonjour / Hello',
  ],
  thanks: [
    'thanks',
    'Thank you so much!',
    'thx',
    'thanks for your help',
    'ok thanks',
    'merci',
    'Merci beaucoup!',
    'merci pour votre aide',
    'ok merci',
    'Merci infiniment',
    'un gros merci',
  ],
  goodbye: [
    'bye',
    'Goodbye!',
    'see you later',
    'thanks bye',
    'have a nice day',
    'that’s all, thank you',
    'no thanks, bye',
    'au revoir',
    'à bientôt',
    'merci, bonne journée',
    'c’est tout, merci',
    'bye bye',
  ],
  help: [
    'help',
    'what can you do',
    'What can you do for me?',
    'can you help me?',
    'how does this work?',
    'hi, I need help',
    'aide',
    'aidez-moi',
    'Que pouvez-vous faire?',
    'qu’est-ce que tu peux faire',
    'comment ça marche?',
    'j’ai une question',
    'Bonjour, pouvez-vous m’aider?',
  ],
  identity: [
    'are you a robot',
    'Are you a real person?',
    'who are you',
    'what are you?',
    'are you human or a robot?',
    'am I talking to a person',
    'es-tu un robot',
    'êtes-vous une vraie personne?',
    'qui es-tu',
    'Qui êtes-vous?',
    'est-ce que je parle à un robot?',
    't’es qui?',
  ],
  affirmation: [
    'ok',
    'yes',
    'd’accord',
    'oui',
    'parfait',
    'got it',
    'sure',
    'c’est bon',
    'ok ok',
    'D’accord, parfait',
  ],
} as const;

describe.each(SMALL_TALK_KINDS)('small talk: %s', (kind) => {
  it.each(SAID[kind])('is heard in %j', (utterance) => {
    expect(detectSmallTalk(utterance)).toBe(kind);
  });
});

describe('what is more than small talk', () => {
  it.each([
    'Hello, how do I renew my passport?',
    'bonjour où est mon chèque',
    'thanks but what about EI',
    'help with my taxes',
    'aide financière',
    'aide juridique',
    'what can you do if your EI is refused',
    'ok and my pension',
    'yes I want an agent',
    'Who are you required to report to?',
    'goodbye letter',
    'good morning passport',
    'ça va prendre combien de temps',
    'merci de me dire où renouveler',
    'que peut-on faire',
    'oui mais mon NAS',
    'agent',
    'passport',
    '',
    '123',
    'No',
    'hello world program',
    'c’est quoi le RPC',
    'qui est le premier ministre',
    'what is this form',
    'what is EI',
    'je comprends pas',
    'robot tax',
    'êtes-vous ouverts',
  ])('goes on to the other steps: %j', (utterance) => {
    expect(detectSmallTalk(utterance)).toBeNull();
  });
});

describe('An utterance that repeats itself', () => {
  it.each(['yo', 'hey', 'ok', 'bon', 'hello there', 'oui c est ca'])(
    'is decided at once, however often it says “%s”',
    (word) => {
      expect(detectSmallTalk(`${word} `.repeat(200))).toBeNull();
      const asLongAsRead = `${word} `.repeat(Math.floor(70 / (word.length + 1)));
      expect(detectSmallTalk(`${asLongAsRead}xyz`)).toBeNull();
      expect(detectSmallTalk(asLongAsRead)).not.toBeNull();
    },
  );
});
