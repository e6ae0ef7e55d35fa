const MAX_WORDS = 5;

/** "My name is Marc", « moi c’est Karim »: the name is what follows. */
const INTRODUCTION =
  /^(?:(?:hi|hello|bonjour|allo|salut)[,!.]? )?(?:my name(?:'s| is)|(?:i'm|i am|it's|it is|this is)|call me|you can call me|je m'appelle|je me nomme|mon nom est|mon nom c'est|moi,? c'est|appelez[- ]moi|c'est|je suis) /iu;

/** A word of a name: letters, with the marks that stand in names. */
const NAME_WORD = /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*$/u;

/** Everyday words, without accents: a sentence has one of them, a name has none. */
const NOT_A_NAME: ReadonlySet<string> = new Set(
  `i you he she it we they my your his her our their me him them a the is are was am be been does did have has had
   can could will would should want need get got lost stolen how what when where why who which not don't dont doesn't
   know think no yes yeah yep nope ok okay sure please thanks thank hello hi hey sorry help agent person human someone
   anyone nobody name skip cancel stop wait passport card sin tax taxes licence license benefit pension job money
   english french language service government question call phone in at to for from with of and or
   je tu il elle nous vous ils elles mon ma mes ton ta tes sa ses notre nos votre vos leur un une des est suis es
   sont etait ai as avons avez ont veux voudrais peux puis dois faut sais pas ne perdu vole comment quoi quand ou
   pourquoi qui que quel quelle oui non ouais merci bonjour allo salut svp pardon aide agent personne humain quelqu'un
   nom passer annuler passeport carte nas impot impots permis prestation argent anglais francais langue gouvernement
   question appeler telephone dans sur pour avec et chomage bonsoir plait s'il j'ai c'est qu'est-ce d'accord`.split(
    /\s+/,
  ),
);

function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/[.,!]+$/, '')
    .toLowerCase();
}

/** "Marc, and my e-mail is…": what follows is not asked for. */
const MORE = /\s*(?:[,;:(]|\band\b|\bet\b|\n).*$/isu;

/** The name that a citizen gives when asked for one; null where what they say is something else. */
export function nameIn(utterance: string): string | null {
  const name = utterance
    .replace(/’/g, "'")
    .trim()
    .replace(INTRODUCTION, '')
    .replace(MORE, '')
    .replace(/[.!,]+$/, '');
  const words = name.split(/\s+/);
  if (name === '' || words.length > MAX_WORDS) return null;
  const isName = (word: string) => NAME_WORD.test(word) && !NOT_A_NAME.has(plainWord(word));
  return words.every(isName) ? name : null;
}
