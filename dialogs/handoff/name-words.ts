import { foldAccents, normaliseWord } from '../../knowledge/analyse/fold';
import { everydayWordsOf } from '../../knowledge/analyse/lexicon/lexicon';
import { STOP_WORDS } from '../../knowledge/analyse/stop-words';

/** Folded: lower case, no accents, straight apostrophes. */
function wordsOf(list: string): string[] {
  return foldAccents(normaliseWord(list)).trim().split(/\s+/);
}

/** A sentence has one of these, a name has none, however it is written. */
export const NEVER_A_NAME: ReadonlySet<string> = new Set(
  wordsOf(`
    i i'm im i've ive i'd i'll je j'ai jai c'est cest qu'est-ce est-ce yes yeah yep yup nope no not ok okay sure please pls plz
    thanks thank thx hello hi hey bye goodbye welcome sorry pardon help lol test idk whatever later maybe nothing none
    nobody anybody someone somebody anyone everybody morning afternoon evening idea same already lost stolen waiting
    agent agents representative rep operator supervisor person human robot bot real officer advisor
    passport passports visa permit licence license pension benefit benefits insurance security tax taxes cheque card sin
    renewal application service services government canada office question answer number version language urgent
    what how where when which why who skip cancel stop wait repeat fuck shit stupid
    oui ouais non merci svp stp plait bonjour bonsoir salut allo bientot desole desolee aide aidez rien personne quelqu'un
    peut-etre plus tard pas sais veux voudrais perdu perdue vole idee pareil personnel bon bonne urgent urgente
    prepose preposee representant representante conseiller conseillere humain humaine vrai vraie parler
    passeport passeports permis prestation prestations assurance impot impots cheque carte nas renouvellement demande
    gouvernement bureau reponse numero langue comment quoi quand pourquoi combien quel quelle annuler passer attendez
    merde niaiseux quelqu un
  `),
);

/** Everyday words that are also names ("Will", "French"): in a name they have a capital, and stand beside another word. */
export const SELDOM_A_NAME: ReadonlySet<string> = new Set(
  [
    ...STOP_WORDS.en,
    ...STOP_WORDS.fr,
    ...wordsOf(everydayWordsOf('en')),
    ...wordsOf(everydayWordsOf('fr')),
    ...wordsOf('english french anglais anglaise francais francaise'),
  ].filter((word) => word !== 'marie'), // « marié » without its accent
);

export const TITLES: ReadonlySet<string> = new Set(
  wordsOf(
    'mr mrs ms miss mx dr dre m mme mlle me prof monsieur madame mademoiselle docteur doctor',
  ),
);

/** Between the words of a name, in lower case too. */
export const PARTICLES: ReadonlySet<string> = new Set(
  wordsOf(
    'de du des d la le les los las van von der den ten da di dos el al bin ben ibn abu y e st ste',
  ),
);
