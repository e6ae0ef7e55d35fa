import { LANGUAGES, type Language } from '../locales/language';

/** What a citizen may say inside any dialog, whatever it is asking. */
export type DialogCommand = 'cancel' | 'skip' | 'repeat';

type Phrases = Readonly<Record<DialogCommand, RegExp>>;

/** Whole utterances only: "cancel my passport application" is an answer, "cancel" is a command. */
const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    cancel:
      /^(please )?(cancel|stop|never ?mind|forget it|quit|exit)( (it|that|this|please|my request))?$/,
    skip: /^(please )?(skip|no thanks?|no thank you|rather not|i('d| would) rather not( say)?|pass|no)( (it|this|please))?$/,
    repeat: /^(please )?(repeat|say (it|that) again|again|what\?*|pardon|sorry)( please)?$/,
  },
  fr: {
    cancel:
      /^(annule[rz]?|arrete[rz]?|laisse[rz]? (faire|tomber)|oublie[rz]? (ca|cela)|stop)( (ca|cela|tout|ma demande))?( s(')?il (vous|te) plait| svp)?$/,
    skip: /^(passe[rz]?|saute[rz]?|non merci|sans nom|pas besoin|non|j'aime mieux pas|je (ne )?prefere (ne )?pas( le dire)?)( svp)?$/,
    repeat:
      /^(repete[rz]?|pardon|quoi|encore|redi(s|tes)( ca| le)?|comment)( svp| s(')?il (vous|te) plait)?$/,
  },
};

/** Lower case, no accents, straight apostrophes, no closing punctuation. */
export function normaliseUtterance(utterance: string): string {
  return utterance
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’`´]/g, "'")
    .toLowerCase()
    .replace(/[.!?…,\s]+$/u, '')
    .trim();
}

/** The command that the utterance is, in either language, or null. */
export function commandIn(utterance: string): DialogCommand | null {
  const words = normaliseUtterance(utterance);
  const commands: readonly DialogCommand[] = ['cancel', 'skip', 'repeat'];
  const matches = (command: DialogCommand) =>
    LANGUAGES.some((language) => PHRASES[language][command].test(words));
  return commands.find(matches) ?? null;
}

/** How two utterances are compared where a citizen chooses one of a few. */
export function sameWords(left: string, right: string): boolean {
  return normaliseUtterance(left) === normaliseUtterance(right);
}
