import type { Language } from '../language';

/**
 * Words that say nothing about the subject of a question, written without accents because people
 * type them so. Our own lists: function words, question words, courtesies, and the spoken forms of
 * Québec. Words that a service turns on ("work", "help", "need", "pay") are not here.
 */
const ENGLISH = `
a about after again all already also am an and any anyone anything are aren't arent as at be because
been before being but by can can't cannot cant could couldn't d did didn't didnt do does doesn't
doesnt doing don't dont else etc even ever for from get gets getting go goes going gonna got gotta
had has hasn't have haven't havent having he her here hers hey hi hello him his how however i i'd
i'll i'm i've id if im in into is isn't isnt it it's its ive just kindly know let like ll m may me
might mine must my need of off ok okay on one only onto or our ours out over please pls plz
really s same shall she should so some somebody someone something still such t tell than thank
thanks that that's thats the their theirs them then there there's these they they're theyre thing
things this those though to too tried try trying u under until up upon us ve very want wanna wants
was wasn't way we we're well were what what's whats when where where's wheres whether which while
who who's whom whos whose why will with without won't wont would wouldn't yes yet you you're your
yours yourself re
`;

const FRENCH = `
a afin ai aie ainsi alors apres as asteur au aucun aucune aujourd'hui aussi autre autres aux avant
avec avez avoir avons ayant bah ben bien bonjour bonsoir c ca car ce ceci cela celle celles celui
certain certaines certains ces cet cette ceux chaque chez chu ci comme comment d dans de
deja depuis des dire dis dites dois doit doivent donc dont du durant elle elles en encore ensuite
entre envers es est et etaient etait etant ete etes etre eu eux fait faire fais faut faudrait font ici
il ils j je jusqu jusque juste l la laquelle le lequel les lesquelles lesquels leur leurs lorsqu
lorsque lui m ma mais malgre me meme memes merci mes mettre moi moins mon ne ni nos notre nous on
ont or ou par parce parmi pas pendant peut peux peuvent pis plus plusieurs pour pourquoi pourrait
pourrais pouvez pouvoir pouvons prendre puis puisqu puisque qu quand que quel quelle quelles quels
quelqu'un quelque quelques qui quoi s sa salut sans savoir se selon sera serai serait ses si sinon
sois soit son sont sous suis sur svp t ta tel telle telles tels tes toi ton tous tout toute toutes
tres trop tu un une va vais vas vers veut veux veulent vos votre voudrais vous y
cest jai ya y'a jsuis jpeux jveux quest
`;

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Folded stop words of each language. */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordsOf(ENGLISH),
  fr: wordsOf(FRENCH),
};
