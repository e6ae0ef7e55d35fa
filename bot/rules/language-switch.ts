import type { Language } from '../../knowledge/language';
import { anyOf, Phrases } from './phrases';
import { plainText } from './plain-text';
import { withoutCourtesy } from './courtesy';

const NAMES: Readonly<Record<Language, string>> = {
  en: '(english|inglish|englsih|englis|anglaise?|l anglais)',
  fr: '(french|frensh|francaise?|le francais|francai|francias)',
};

const POLITE = anyOf([
  'please',
  'pls',
  'plz',
  'svp',
  'stp',
  's il (vous|te) plait',
  'if possible',
  'si possible',
]);
const WE_EN =
  '((can|could|may|shall|will|would|do) (we|you|i|u) (please )?|let s |lets |i (want|d like|would like|need|prefer) (to )?|please )';
const WE_FR =
  '((peut on|pouvons nous|pouvez vous|peux tu|puis je|est ce (que|qu) (on peut|je peux|vous pouvez|tu peux)|on peut|je (peux|veux|voudrais|prefere|prefererais|souhaite)|j aimerais|veuillez) )';
const CONTINUE =
  '(speak|talk|chat|continue|switch|go on|do this|have this|get this|get help|be served|change|reply|answer|write|type|respond|proceed|use|communicate)( (to me|with me|this|it|the conversation|me))?';
const CONTINUER =
  '(parler|continuer|poursuivre|clavarder|repondre|me repondre|etre servie?|passer|changer|ecrire|avoir (ca|cela|le service)|faire ca|discuter|utiliser|recevoir (le|un) service)';

/** Each says, with nothing else, that the conversation should go on in the language. */
function requestsOf(name: string): string[] {
  return [
    `(in |en |to |vers |l |the )?${name}( (version|language|only|instead|now|seulement|plutot|version please))?`,
    `(version|langue|language|service|mode) ?(in |en )?${name}`,
    `(${WE_EN})?${CONTINUE} (in |to |into )?${name}( (instead|now|from now on))?`,
    `(${WE_FR})?${CONTINUER} (en |a l |au |vers le |vers l )?${name}( (plutot|maintenant))?`,
    `(switch|change|set|go)( (the |my )?language| it)? (to|in|into) ${name}`,
    `(changez?|changer|passez?|passer|basculer?|mets|mettez|mettre)( (de |la )?langue)? (a |en |pour |au |vers )?(l |le )?${name}`,
    `(do|can) (you|u) (speak|understand|know) ${name}|(parlez|parles?|comprenez|comprends) ?(vous|tu)? ${name}|(vous|tu) (parlez|parles|parle) ${name}`,
    `i (only |just )?(speak|understand|prefer|want|need)( only)? ${name}( only| better)?|i am ${name} speaking|(je|j) (ne )?(parle|comprends|prefere|veux)( que| juste| seulement| mieux)?( l| le| en)? ${name}( seulement)?`,
    `(answer|reply|respond|speak|talk|write)( to)?( me)? in ${name}|(repondez|reponds|parlez|parle|ecrivez)( moi)? (en )?${name}`,
    `(i (want|need|would like|d like) (it|this|service|help|an answer|to continue|the answer) in|je (veux|voudrais) (ca|le|cela|un service|de l aide|une reponse|etre servie?|le service) en) ${name}`,
  ];
}

/** "I don't speak French", "not in English": the other language is meant. */
function refusalsOf(name: string): string[] {
  return [
    `(i )?(don ?t|do not|can ?t|cannot) (speak|understand|read|know) (any )?${name}( (very )?(well|good))?`,
    `(not|no) (in )?${name}|pas (en |l |de |d )?${name}`,
    `(je|j) (ne )?(parle|comprends|lis|comprend) (pas|pas bien|mal) (l |le |en )?${name}`,
  ];
}

interface Sayings {
  readonly language: Language;
  readonly only: Phrases;
  readonly aside: Phrases;
}

const SAYINGS: readonly Sayings[] = [
  sayingsFor('en', NAMES.en, NAMES.fr),
  sayingsFor('fr', NAMES.fr, NAMES.en),
];

/**
 * The language in which the citizen asks to go on: a request with nothing beside it, or one set aside before or after a
 * question ("in English please: how do I…"). A subject ("French classes", "cours d'anglais") is none.
 */
export function requestedLanguage(text: string): Language | null {
  const utterance = plainText(text);
  const request = withoutCourtesy(utterance);
  const found = SAYINGS.find(
    ({ only, aside }) => only.areAllOf(request) || aside.areSaidIn(utterance),
  );
  return found?.language ?? null;
}

function sayingsFor(language: Language, name: string, other: string): Sayings {
  const requests = anyOf(requestsOf(name));
  const refusals = anyOf(refusalsOf(other));
  return {
    language,
    only: new Phrases([
      requests,
      `(${refusals} ?(but )?)?${requests}`,
      `${requests} ${refusals}`,
      refusals,
    ]),
    aside: new Phrases([`^(in|en) ${name} ${POLITE}`, `(in|en) ${name} ${POLITE}$`]),
  };
}
