/** Words that open a name. What follows is a name only if its first word can be one (see `NOT_A_NAME`). */
export const INTRODUCTIONS: readonly RegExp[] = [
  /\b(?:my|our|his|her|their) [a-z]{2,20}(?:'s|s'|s) (?:full |legal |first |last |family |maiden )?name(?: is\b| was\b|:| :)(?!') ?/g,
  /\b(?:my|his|her|their|full|legal|maiden|first|last|middle|family|given|spouse's|husband's|wife's|son's|daughter's|child's|mother's|father's|friend's) (?:full |legal |first |last |family |maiden )?name(?:'?s\b| is\b| was\b|:| :| -)(?!') ?/g,
  /(?:^|[\n.,;!?("“«*•-] ?)(?:full |first |last )?name ?: ?/g,
  /(?:^|[\n.,;!?("“«*•-] ?)(?:applicant|claimant|client|patient|parent|child|spouse|partner|sponsor|veteran|beneficiary)(?:'s)? (?:full )?name ?: ?/g,
  /\bnom (?:du|de la|de l'|de mon|de ma|de votre) ?(?:demandeure?s?|demanderesse|client|cliente|conjointe?|enfant|parent|mere|pere|titulaire|repondante?|ancien combattant|beneficiaire) ?: ?/g,
  /\bsurname(?: is\b|:| :)(?!') ?/g,
  /\b(?:i am|i'?m) called /g,
  /\b(?:je m'?|m'|s'|t')ap+el+es? /g,
  /\b(?:je me|se|me) nommes? /g,
  /\b(?:mon|son|leur|votre|ton) (?:pre)?nom(?: complet| legal| de famille| de jeune fille| de fille| de naissance)?(?: est\b|,? c'est\b| ?:) ?/g,
  /(?:^|[\n.,;!?("“«*•-] ?)(?:pre)?noms?(?: complet| de famille| et prenom)? ?: ?/g,
  /\b(?:me llamo|mi nombre es) /g,
  /اسمي (?:هو )?/g,
  /(?:我叫|我的名字是)/g,
];

/** A title makes a name certain: "I'm Dr Ahmed", "je suis Docteur Parsonne". */
export const TITLED_INTRODUCTION =
  /\b(?:i am|i'm|im|this is|je suis|ici|c'est) (?:the |le |la )?(?:dr|dre|doctor|docteure?|mr|mrs|ms|miss|mx|m|mme|mlle|monsieur|madame|mademoiselle|me|maitre|prof|professor|professeure?|rev|reverend|sgt|capt|captain|capitaine)\.? /g;

/** "I am John Smith", "c'est Marie Roy", a signature: only two or more capitalised words that are no status or origin. */
export const BARE_INTRODUCTION =
  /\b(?:i am|i'm|this is|je suis|ici|c'est|(?:full|complete) name|nom complet|signed|signature|regards|sincerely|cordialement|sincerement)[,:]?\s{1,3}/g;

const RELATIVE =
  '(?:(?:my|our|his|her|their) (?:late |new |older |younger )?(?:baby|newborn|son|daughter|husband|wife|spouse|partner|mother|father|mom|mum|dad|brother|sister|child|friend|uncle|aunt|neighbour|grand(?:mother|father|son|daughter|child))|' +
  '(?:mon|ma|notre|son|sa) (?:defunte? )?(?:bebe|gars|garcon|blonde|chum|fils|fille|mari|femme|conjointe?|epoux|epouse|mere|pere|frere|soeur|enfant|amie?|oncle|tante|voisine?|grand-(?:mere|pere)|petit-fils|petite-fille))';

/** Of whom one speaks: "my son John Smith", "ma fille Zoé Roy". */
export const RELATIVE_FIRST = new RegExp(`\\b${RELATIVE},? `, 'g');

/** "My son is named Tyler", « ma fille, nommée Zoé ». */
export const RELATIVE_NAMED = new RegExp(
  `\\b${RELATIVE},? (?:(?:is|was|who is|est|etait|a ete) )?(?:named|called|nommee?|prenommee?|baptisee?) `,
  'g',
);

/** In whose name something is: "the account is under the name Harold Finch", « au nom de Réjean Thibault ». */
export const IN_THE_NAME_OF =
  /\b(?:(?:in|under) the name(?: of)?|(?:au|sous le) nom(?: de| d')?):? ?/g;

/** One name and what a caller goes on with: "This is Joan, I called", « Ici Marie, j'ai appelé ». */
export const FIRST_NAME_GIVEN =
  /(?:(?:^|[\n.!?"“«*•-] ?)(?:(?:hi|hello|hey|bonjour|bonsoir|allo|salut),? )?(?:this is|ici)|\b(?:hi|hello|hey|bonjour|bonsoir|allo|salut),? (?:it's|c'est)) /g;
export const GOES_ON =
  /^(?:[,.;!]? (?:and |et )?(?:i|i'm|im|i've|i'd|my|we|je|mon|ma|on)(?![\p{L}\p{N}])|[,.;!]? (?:et )?j'|,? (?:again|encore|calling|from|de la part)\b)/u;

/** As it is typed in haste or written down from speech: "this is maria lopez speaking", « c'est luc à l'appareil ». */
export const SPOKEN_INTRODUCTION =
  /\b(?:this is|it's|c'est|ici) (?<value>[a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20})?) (?:speaking|calling|a l'appareil)\b/dg;

/** Said by the way, before a name that is written as one: "moi, c'est Karim", "you can call me Ann". */
export const CASUAL_INTRODUCTION =
  /\b(?:moi,? (?:c'est|je suis)|je me presente[,:]?|call me|appelez-moi|appelle-moi|m'appeler|the name's|names?'s) /g;

/** A title at the start of what is said, with a name and nothing that tells of somebody else. */
export const TITLE_FIRST =
  /(?:^|[\n.!?"“«*•-] ?|\b(?:hi|hello|bonjour|bonsoir|allo),? )(?:dr|dre|mr|mrs|ms|miss|mx|mme|mlle|monsieur|madame|mademoiselle|m\.)\.? /g;

/** A name at the start, if one of `SPEAKING` follows: "John Smith here", "It's Ann Lee calling", "Marie Roy à l'appareil". */
export const START =
  /(?:\b(?:hi|hello|bonjour|bonsoir|allo),? |^|[\n.!?"“«*•-] ?)(?:it's |its |c'est )?/g;
export const SPEAKING = /^,? (?:here|speaking|calling|ici|a l'appareil)(?![\p{L}\p{N}]| ?\?)/u;

/** Go with a name and are not one: kept out of the count, taken with it. */
export const NAME_PARTICLES: ReadonlySet<string> = wordsOf(
  'de du des la le van von der den da di dos el al bin ben ibn abu st saint mac mc y e d l o',
);

/** "My name is not on the list", "mon nom est mal écrit": what follows an introduction and is no name. */
export const NOT_A_NAME: ReadonlySet<string> = wordsOf(`
  a about above absent after all already also always an and another any are as at available back because before being both but by
  called can cannot changed changing correct correctly could currently different do does doing done easy entered exactly
  for from given going gone good hard has have it's that's were here how i if im in incomplete incorrect incorrectly inside into is it its just
  kept legally like listed living long longer looking made married me mine misspelled misspelt missing mixed more my never
  new no none not nothing now of off on one only or other our out over please possible private protected public really
  registered required reversed same shared shorter showing shown similar so spelled spelt still supposed taken that the
  their them there these they this to too totally twice two under unknown unusual up used very was we what when where which
  while who why will with without wrong written yet you your
  allocation benefit benefits c'est credit faque demain bientot lundi mardi mercredi jeudi vendredi samedi dimanche pension pi pis prestation program programme supplement
  absente afin ai alors autrement chaque madame monsieur souvent tous toutes travers apres assez au aussi autre autres aux avant avec bien car ce cela ces cette changee chez combien
  comme comment comporte compose conforme correcte correctement dans depuis differente dont ecrit ecrite elle en encore
  enregistre epele erronee errone est et faux fausse ici il ils inconnu inconnue incomplete incorrecte indique
  inscrit inscrite invalide je jamais ma mais mal manquant manquante meme mes mon ne ni non nous on ou par parce pas
  peut plus pour pourquoi pourtant puis quand que quel quelle quelqu qui quoi sa sans se selon ses si son sous sur ta tel
  tellement toi tout toujours tres trop tu un une valide vos votre vous voici voila deja mentionne absolument affiche
`);

/** "This is Ontario, I live here". */
export const PLACE_NAMES: ReadonlySet<string> = wordsOf(`
  alberta brunswick calgary canada edmonton gatineau halifax labrador laval manitoba moncton montreal newfoundland nunavut
  ontario ottawa quebec regina saskatchewan saskatoon toronto vancouver winnipeg yukon
`);

/** Capitalised after "I am" and no name: status, origin, occupation. */
export const STATUS_WORDS: ReadonlySet<string> = wordsOf(`
  abenaki algonquin anishinaabe anishinaabeg atikamekw cree cri crie dene haida huron innu innue mikmaq mohawk ojibwe wendat
  aboriginal active afghan african algerien american amerindien arab canada canadien canadienne captain catholic christian
  chief citizen citoyen citoyenne common conventional cuban deaf director disabled dutch eligible employee employer english
  entry express first foreign francais francaise french general german german greek haitien heritage immigrant indian
  indien indigenous international inuit iranien iraqi israeli jewish korean landed legal manager maritime marocain
  metis mexican minister moroccan muslim native nation nations new north old ontarian pakistani permanent permanente
  pensioner premiere premieres protected puerto quebecer quebecois quebecoise refugee refugie refugiee registered resident
  residente retired retraite saudi self senior service single sri south southern status student syrien temporary thai travailleur
  travailleuse tunisien turk uk ukrainien united urgent us usa veteran visitor west widow worker zealander newfoundlander
  monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche
  tomorrow tonight today later anytime whenever nom prenom name surname date adresse address email courriel telephone
  carte sante securite prestation prestations allocation regime assurance rente emploi
  vraiment really fache fachee upset
  child tax benefit benefits pension plan passport visa disability supplement security insurance employment credit card
  security age income canadian british service canada revenue my the
`);

/** Common Arabic given names, folded: at least two of them make a line that is only words a name. */
export const ARABIC_GIVEN_NAMES: ReadonlySet<string> = wordsOf(`
  محمد احمد محمود حسن حسين علي عمر عثمان ابراهيم اسماعيل يوسف يعقوب موسي موسى عيسي عيسى ادم خالد سعيد مصطفي مصطفى عبدالله عبدالرحمن
  طارق زياد سامي سمير كريم جمال كمال نبيل رشيد فيصل سلمان سليمان داود هارون بلال حمزة ياسين طه عادل ماجد وليد هشام
  فاطمة عائشة خديجة مريم زينب سارة ليلي ليلى نور هدي هدى امينة سلمي سلمى رقية حليمة اسماء نادية سعاد سميرة
  جون بولس جرجس مينا عبده صالح ناصر منصور جعفر رضا عباس كاظم
`);

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
