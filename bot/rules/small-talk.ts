import { headsOf, tailsOf } from './phrase-sequence';
import { Phrases } from './phrases';
import { plainText } from './plain-text';

/** The most telling first: "bonjour, merci, bye" is a goodbye. */
export const SMALL_TALK_KINDS = [
  'identity',
  'help',
  'goodbye',
  'thanks',
  'greeting',
  'affirmation',
] as const;

export type SmallTalk = (typeof SMALL_TALK_KINDS)[number];

const ROBOT =
  '(robot|bot|chat ?bot|human|real|real (person|human)|actual (person|human)|person|machine|computer|ai|a i|ia|automated|alive|real person or (a )?(ro)?bot|(ro)?bot or (a )?(real )?(person|human)|human or (a )?(robot|bot|machine))';
const ROBOT_FR =
  '(robot|bot|chatbot|humaine?|etre humain|vraie personne|personne|personne reelle|machine|ordinateur|ia|intelligence artificielle|agent conversationnel|robot ou (une? )?(vraie )?(personne|humain)|(vraie )?personne ou (un )?robot|humain ou (un )?robot)';

const PHRASES: Readonly<Record<SmallTalk, readonly string[]>> = {
  identity: [
    `(are|r) (you|u) (really )?(an? )?${ROBOT}`,
    `(am i|i am|i m) (talking|speaking|chatting) (to|with) (an? )?${ROBOT}`,
    'who (are|r) (you|u)|what (are|r) (you|u)|who am i (talking|speaking|chatting) (to|with)|what ?(is|s) your name|your name|what is this|who is this|who made you|who created you|(do you have|have you got) a name|introduce yourself|tell me about yourself',
    `(es tu|etes vous|tu es|t es|vous etes|est ce que (tu es|vous etes|t es)|t es tu) (vraiment )?(une? )?${ROBOT_FR}`,
    `(est ce que je parle|je parle|parle je|suis je en train de parler) (a|avec) (une? )?${ROBOT_FR}`,
    'qui (es tu|etes vous|est tu|t es|es ce|est ce)|(t es|tu es|vous etes|c est) qui|(tu es|vous etes|c est|t es) quoi|qu est ce que (tu es|vous etes|c est)|(comment|quel est) (tu t appelles?|vous appelez vous|t appelles tu|ton nom|votre nom)|a qui (je parle|parle je|ai je affaire)|presentez vous|qui (t|vous) a (cree|fait|concue?)',
  ],
  help: [
    'what (can|do) (you|u) do( for me)?|what can i (ask|do here|say|do)( you)?|what (do you know|are you able to do|can you help (me )?with|can you answer|services do you offer)|how (can|do) you help( me)?|how does this work|how do(es)? (you|this|it) work|how do i use this|what is this for|menu|options|show me (the )?options|help menu',
    '(can|could|will) you help( me)?|help( me)?|i need (some )?(help|assistance)|need help|i have a question|can i ask (you )?(a question|something)|question|assist me|assistance',
    'que (peux tu|pouvez vous|sais tu|savez vous|puis je) faire( pour moi)?|qu est ce que (tu peux|vous pouvez|tu sais|vous savez|je peux) (faire|demander|me dire)( pour moi)?|(tu peux|vous pouvez) faire quoi|comment (peux tu|pouvez vous|vous pouvez|tu peux) m aider|comment (ca|cela) (marche|fonctionne)|comment (fonctionnez vous|tu fonctionnes|l utiliser)|a quoi (tu sers|sers tu|servez vous|ca sert)|que puis je (demander|vous demander)|options',
    '(peux tu|pouvez vous|pourriez vous) m aider|(tu peux|vous pouvez)( tu)? m aider|aide|aidez moi|aide moi|a l aide|j ai besoin d aide|besoin d aide|j ai une question|j aurais une question|une question|puis je (vous )?poser une question',
  ],
  goodbye: [
    'bye( bye)?|good ?bye|see (you|ya|u)( (later|soon|tomorrow|around))?|later|take care|have a (good|nice|great) (day|evening|night|one|weekend)|good ?night|cheerio|i am done|i m done|that ?(is|s) (all|it)( for (now|today))?|nothing else|no more questions|farewell|ciao|tata|quit|exit|end chat|end the chat',
    'au revoir|aurevoir|a (bientot|plus|plus tard|demain|la prochaine|tantot)|bonne (journee|soiree|nuit|fin de (journee|semaine)|semaine|continuation)|bonne|salut bien|adieu|tchao|bye la|c est (tout|beau|fini|termine)( pour (aujourd hui|le moment|l instant|moi))?|ce sera tout|rien d autre|j ai (termine|fini)|prenez soin de vous|terminer|quitter',
  ],
  thanks: [
    '(many |ok )?thanks?( (a lot|so much|very much|a bunch|a million|again|for (your|the) (help|time|answer|info|information)|for (helping|everything)))?|thank (you|u|yo)( (so much|very much|kindly|again|for (your|the) (help|time|answer|info|information)|for (helping|everything)))?|thx|tks|ty|tysm|tnx|thank s|much appreciated|i appreciate (it|that|your help)|appreciate it|that (was|is|s) (very |really )?(helpful|great|perfect)|very helpful|you (are|re) (great|awesome|the best|helpful|very helpful)|great job|good job|well done|awesome|cheers|nice work|that helped|this helped|that helps',
    'merci( (beaucoup|bien|bcp|infiniment|mille fois|encore|pour (tout|(votre|ton|l) aide|(votre|ta|la) reponse|l info|les infos|(votre|ton) temps|vos reponses)|de (votre|ton) aide|a vous|a toi|bien gros))?|un gros merci|grand merci|mille mercis|mci|c est (gentil|tres gentil|apprecie|tres utile|bien utile)|(je (vous|te) remercie|je l apprecie)( beaucoup)?|tres utile|ca m a (bien |beaucoup )?aidee?|bon travail|bravo|vous etes (super|genial|gentil)',
  ],
  greeting: [
    '(hi|hello|helo|hey|heya|hiya|hullo|hallo|howdy|yo|greetings|good (morning|afternoon|evening|day)|g day|morning|evening|sup|what ?s up|wassup|hi there|hello there|hey there|welcome)',
    'how (are|r) (you|u)( (doing|today|doing today))?|how ?(is|s) it going|how do you do|how have you been|nice to (meet|see) you|pleased to meet you|i am (fine|good|well)|i m (fine|good|well)|long time no see',
    '(bonjour|bonjours|bjr|bonsoir|bsr|salut|slt|allo|alo|coucou|bon matin|bon apres midi|bonne apres midi|rebonjour|re bonjour|hey|yo|salutations|bienvenue|kwei|tansi|boozhoo|aanii)',
    '(comment )?(ca|sa) va( (bien|vous|toi|tu))?|comment (allez vous|vas tu|vous allez|tu vas|va tu)|(vous|tu) (allez|vas) bien|quoi de neuf|enchantee?|ca roule|je vais bien|et (vous|toi)|bien et (vous|toi)',
  ],
  affirmation: [
    'ok|okay|okey|oki|k|kk|yes|yeah|yep|yup|ya|sure|of course|alright|all right|right|got it|gotcha|i see|understood|i understand|great|good|perfect|fine|cool|nice|excellent|correct|exactly|sounds good|absolutely|definitely|that ?(is|s) (fine|good|right|correct|ok|okay)|makes sense|no problem|indeed|wonderful|very good|very well',
    'oui|ouais|ouep|d accord|daccord|dac|d ac|parfait|entendu|compris|je comprends|bien sur|tres bien|bien|super|excellent|genial|correct|exact|exactement|c est (bon|beau|bien|correct|ca|parfait|compris)|cest (bon|beau)|ca marche|pas de probleme|pas de souci|absolument|tout a fait|certainement|volontiers|effectivement|nickel|bon|ah (ok|bon|d accord)|oui c est ca|je vois',
  ],
};

/** Go with small talk and say nothing by themselves. */
const FILLERS: readonly string[] = [
  'there|again|everyone|all|so|well|oh|ah|um|just|now|then|please|pls|plz|today|you|to you|too|my friend|friend|sir|madam|miss|bot|robot|guichet|team|and|but|very much|haha|lol|guys|folks|buddy|dear|assistant|chatbot|no',
  'la|alors|donc|ben|bah|eh|euh|svp|stp|s il (vous|te) plait|monsieur|madame|mademoiselle|mon ami|a vous|a toi|a tous|tout le monde|vous|et|mais|aussi|egalement|de meme|pareillement|beaucoup|encore|l ami|l equipe|non',
];
const ANYTHING = new Phrases([...Object.values(PHRASES).flat(), ...FILLERS]);
const KINDS = SMALL_TALK_KINDS.map((kind) => ({ kind, phrases: new Phrases(PHRASES[kind]) }));
/** Longer utterances hold a question. */
const LONGEST = 80;

/**
 * The small talk that an utterance is, where it is nothing else: "bonjour" is a greeting, "bonjour, où est mon
 * passeport?" is a question.
 */
export function detectSmallTalk(text: string): SmallTalk | null {
  const utterance = plainText(text);
  if (utterance.length > LONGEST) return null;
  const heads = headsOf(ANYTHING, utterance);
  const tails = tailsOf(ANYTHING, utterance);
  const found = KINDS.find(({ phrases }) =>
    Array.from(heads).some((start) =>
      phrases.endsIn(utterance, start).some((end) => tails.has(end + 1)),
    ),
  );
  return found?.kind ?? null;
}
