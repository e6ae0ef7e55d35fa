import { LANGUAGES, type Language } from '../../locales/language';
import { normaliseUtterance } from '../commands';

/** What a citizen may say at any question of a journey. Cancel, skip and repeat work in every dialog. */
export const JOURNEY_COMMANDS = ['back', 'help', 'review', 'save', 'keep'] as const;

export type JourneyCommand = (typeof JOURNEY_COMMANDS)[number];

type Phrases = Readonly<Record<JourneyCommand, RegExp>>;

const PLEASE = String.raw`(?:,? please|,? svp|,? s'il (?:vous|te) plait)?`;

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})${PLEASE}$`);
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    back: whole(
      String.raw`(?:go )?back(?: (?:one|a step|up))?|previous(?: question)?|last question|undo`,
    ),
    help: whole(
      String.raw`help(?: me)?|what do you mean|i (?:do not|don't) (?:understand|get it|know)|explain(?: (?:that|it|this))?|why do you (?:ask|need (?:that|it|this))|not sure|what is that`,
    ),
    review: whole(
      String.raw`(?:review|summary|show (?:me )?(?:my|the) answers|what have i said|my answers)`,
    ),
    save: whole(
      String.raw`save(?: (?:it|this|my (?:answers|progress|place)))?(?: for later)?|(?:finish|continue|do (?:it|this)) later|come back later|i(?:'ll| will) (?:finish|do (?:it|this)|come back) later|later`,
    ),
    keep: whole(
      String.raw`keep(?: (?:it|that|this|the same|(?:this|that|my|the) answer))?|same|no change|leave (?:it|that)(?: as it is)?`,
    ),
  },
  fr: {
    back: whole(
      String.raw`(?:reviens|revenir|retour(?:ner)?|recule[rz]?)(?: en arriere)?|en arriere|(?:la )?question (?:precedente|d'avant)|precedent`,
    ),
    help: whole(
      String.raw`aide(?:z-moi| moi)?|a l'aide|que voulez-vous dire|(?:je )?(?:ne )?comprends? pas|(?:je )?(?:ne )?sais? pas|chais pas|explique[rz]?(?:-moi)?|pourquoi (?:demandez-vous|vous demandez) (?:ca|cela)|c'est quoi`,
    ),
    review: whole(
      String.raw`(?:revoir|voir|montre[rz]?(?:-moi)?)(?: (?:mes|les) reponses)|resume|recapitul\w+|mes reponses|qu'est-ce que j'ai (?:dit|repondu)`,
    ),
    save: whole(
      String.raw`(?:sauvegarde[rz]?|enregistre[rz]?|garde[rz]?)(?: (?:ca|cela|mes reponses|le tout))?(?: pour plus tard)|(?:sauvegarde[rz]?|enregistre[rz]?)(?: (?:ca|cela|mes reponses|le tout))?|(?:finir|continuer|terminer|revenir|reprendre)(?: (?:ca|cela))? plus tard|plus tard|je (?:vais )?(?:finirai|finir|continuerai|reviendrai|revenir|terminer) plus tard`,
    ),
    keep: whole(
      String.raw`garde[rz]?(?: (?:la meme|ca|cela|cette reponse|la reponse))?|(?:la )?meme(?: chose)?|pas de changement|laisse[rz]?(?: (?:ca|cela))? comme (?:ca|cela|c'est)`,
    ),
  },
};

/** The command that the utterance is, in either language, or null. */
export function journeyCommandIn(utterance: string): JourneyCommand | null {
  const words = normaliseUtterance(utterance);
  const is = (command: JourneyCommand) =>
    LANGUAGES.some((language) => PHRASES[language][command].test(words));
  return JOURNEY_COMMANDS.find(is) ?? null;
}

const CHANGE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:please )?(?:(?:can|could) (?:i|you) |i(?:'d| would) like to |i (?:want|need) to |let me )?(?:change|correct|fix|edit|modify|update)\b(.*)$/,
  fr: /^(?:est-ce que je peux |je (?:peux|veux|voudrais|dois) |j'aimerais |puis-je |on peut )?(?:chang|corrig|modifi|rectifi)(?:e|er|ez|eons)\b(.*)$/,
};

/** What a citizen wants to change: "the date of birth"; empty where they do not say; null: they do not want to. */
export function changeIn(utterance: string): string | null {
  const words = normaliseUtterance(utterance);
  for (const language of LANGUAGES) {
    const named = CHANGE[language].exec(words)?.[1];
    if (named !== undefined) return named.trim();
  }
  return null;
}

const QUESTION_WORDS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:what|when|where|who|which|why|how|is there|are there|do i|does|can i|could i|will|what's|should i|am i)\b/,
  fr: /^(?:qu'est-ce|est-ce|quel(?:le)?s?|quand|ou est|ou dois|qui|pourquoi|comment|combien|puis-je|dois-je|faut-il|y a-t-il|c'est quoi|ca coute|ca prend)(?![\p{L}])/u,
};

/** Whether an utterance asks something, so that it is not an answer even where any words would do. */
export function isQuestion(utterance: string): boolean {
  if (/\?\s*$/.test(utterance)) return true;
  const words = normaliseUtterance(utterance);
  return LANGUAGES.some((language) => QUESTION_WORDS[language].test(words));
}
