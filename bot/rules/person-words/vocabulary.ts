import { readVocabulary } from '../phrase-syntax';
import { anyOf } from '../phrases';

/** What the tables of requests for a person name; English before French. */
export const PERSON_VOCABULARY = readVocabulary({
  // Whom one can ask for
  human: 'humans?( beings?)?|hooman|humaine?s?|etres? humains?',
  staff: anyOf([
    'agente?s?|agnt|agt|representatives?|reps?|csrs?|operators?|attendants?|advis(o|e)rs?|officers?|clerks?|employees?',
    'staff( members?)?|members? of (your |the )?(staff|team|personnel)|supervisors?|specialists?|consultants?|case ?workers?',
    'team members?|receptionist|counsell?ors?|help ?desk|call cent(re|er)|live (chat|support|help)|expert|(public|civil) servants?|officials?|government (worker|employee)s?',
    '(customer |support |service )(service|support|care|agents?|representatives?|reps?|person|team|staff)( (agent|representative|rep|person))?',
  ]),
  people: 'persons?|people|ppl|individual|folks',
  boss: 'managers?|boss|colleagues?|co ?workers?|superior|lady|gentleman|woman|man|guy|dude|gal',
  personnel: anyOf([
    'agente?s?|representante?s?|preposee?s?|telephonistes?|conseill(er|ere)s?|reps?|off?i(c|ss)iers?|operat(eur|rice)s?|employee?s?',
    'fonctionnaires?|superviseure?|responsable|gestionnaire|specialiste|commis|intervenante?|receptionniste',
    'service (a la |au )?client(ele|s)?|centre d appels?|soutien (technique|a la clientele)|secretaire|experte?',
    'membres? (du|de votre|de l) (personnel|equipe)',
  ]),
  gens: 'personnes?|person|individu|gens',
  patron:
    'boss|patronne?|gerante?|chef|superieure?|collegues?|dame|madame|monsieur|femme|homme|gars|fille',
  kind: anyOf([
    'real|live|living|actual|human|true|physical|proper|genuine|normal|service canada|other|different|another|next|available|first|concerned|responsible|right|appropriate',
    'flesh and blood|_ speaking|qualified|trained|competent|french|english|francophone|anglophone|bilingual|immigration|passport|pension|tax',
    'god ?damn|damn|fucking|fuckin|freaking|frigging|bloody',
    'vraie?s?|veritable|prochaine?|premiere?|autre|bonne?|maudite?|foutue?|(crisse|criss|estie?|osti) d',
  ]),
  /** After these the person asked for is somebody else: "talk to someone in prison", "agent de la GRC". */
  'not us': anyOf([
    '(?! (in (prison|jail|need|custody*|detention*|hospital*|the army*|my family*)|with (a |an )?(disabilit*|dementia*|autism*|power*|alzheimer*)|who (is|was|died*|has|passed*)|licen(c|s)e|jobs?|careers?|salary*|resources*|rights*|traffick*|remains*|capital*|services|health*|body|bodies|embryos?|tissues?|organs?|consumption*|error*|status*|training*|exam*|course*|standards*|de la (grc|paix*|faune*)|immobilier*|de voyage*|(handicapee?|agee?|decedee?|mineure?)s?( |$)|en (prison|detention*|situation*)|qui (est|a|souffre*|vit)|atteinte?|malade*|a charge*|dans l armee*|au bail*))',
  ]),
  somebody: anyOf([
    '(some ?one|some ?body|some1|sum1|sumone|smbdy|sm1|smn|sombody|someon|somone|smone|any ?one|any ?body|any1)( (real|human|else|alive|live|living|there|in charge|in person|who can help|from (service canada|(the|your) (office|team|department)))){0,2}',
  ]),
  someone: anyOf([
    '<somebody>|(like )?(an? |the |one of (your|the|ur) |some |your |any |another )?(<kind> ){0,3}(<human>|<staff>|<people>)',
    'whoever( _){1,2}|my (agent|officer|advis(o|e)r|case ?worker|representative|counsell?or)|(the|your) (person|one) in charge',
    '(like )?(an? |the |your |ur |one of your |some )(<kind> ){0,2}<boss>',
  ]),
  quelqu: anyOf([
    '(quelqu ?un|quelq un|quelqun|quelcun|kelkun|kelqun|kelk1|kkun|kkn|kk1|qqun|qqn|qn|qq1|qlq ?un|qlqn)( (d autre|de (vrai|reel|vivant|competent|chez vous)|d humain|du bureau|de (service canada|votre (equipe|bureau))|en personne|icitte|ici)){0,2}',
    '(du |le |au )?vrai monde|du monde',
  ]),
  quelquun: anyOf([
    '<quelqu>|<somebody>|(celui|celle|ceux|la personne) qui (s occupe|s en occupe|gere|traite|connait|sait|peut|est)',
    '(une? |le |la |l |les |des |vos |votre |du |d |au |aux |a la |a l |(l )?une? de vos |une? autre )?(<kind> ){0,2}(<human>|<personnel>|<gens>)( (en ligne|reelle?|humaine?|en direct|de service canada|vivante?|en vie|francophone|anglophone|bilingue|en chair et en os|d immigration|qualifiee?))?',
    '(mon|ma) (agente?|conseill(er|ere))|(votre|vos|vot|ton|une?|le|la|au|(l )?une? de vos) (<kind> )?<patron>',
  ]),

  // What is not a person
  bot: anyOf([
    '((an?|the|this|these|your|stupid|dumb|automated) ){0,3}((chat ?|ro)?bots?|machines?|computers?|automated (system|voice|thing)|recordings?|software|ai)',
    '((un|une|le|la|ce|cette|ces|des|de|du|d|l|vos|votre|maudit|maudite|stupide) ){0,3}((chat ?|ro)?bots?|machines?|ordinateurs?|systeme automatise|boite vocale|repondeur|logiciels?|ia|intelligence artificielle|reponses? (automati(que|see)s?|d (ia|intelligence artificielle)))',
  ]),

  // What is wished
  talk: anyOf([
    'talk|talking|tlk|tlak|takl|speak|speaking|spek|chat|chatting|converse|communicate|discuss|dealing|complain',
    'get in touch|be in touch|in contact|get through|be (put in touch|put in contact|put through|connected|transferr?ed)',
  ]),
  wish: anyOf([
    '(i|we|id|me|just) (really )?(want|wants|wanna|wnat|need|would like|d like|would rather|d rather|prefer|would prefer|d prefer|demand|insist on|require|request|am looking for|m looking for)( (to )?(have|get|see|reach|meet|ask|hear))?',
    'looking for|(get|give|find|bring|send|fetch) me|gimme|(let|lemme) (me )?have|(can|could|may|might) (i|we) (please )?(get|have|see|ask)|(ask|asked|asking|begging) for',
  ]),
  parler: anyOf([
    'parler?|parlez|parlait|parlerais?|jaser?|placoter|discuter|clavarder|chatter|echanger|communiquer|causer|dialoguer|converser|texter|asseoir|plaindre',
    'entretenir|poser( _){0,3}|etre (mise? en (contact|communication|relation)|transferee?|referee?)|entrer en (contact|communication)',
  ]),
  veux: anyOf([
    '((je|j|on|nous|moi) )?(j?veux|j?veut|j?veu|j?voudrais|aimerais|aimerions|souhaite|desire|exige|demande|prefere|prefererais|cherche)( (a |de )?(avoir|voir|rencontrer|joindre|rejoindre))?',
    'j?ai besoin d|besoin d|il me (faut|faudrait)|(donnez?|trouvez?|envoyez?|amenez?|passez?) (moi|moe)',
    '(puis je|je peux|j peux|on peut|pourrais je|pourrait on|y a moyen d|possible d)( tu)? (avoir|voir)|est ce que je (peux|pourrais) avoir',
  ]),
  'a call': anyOf([
    'call|phone|contact|ring|email|text|get back to|reach out to|get in touch with',
  ]),
  appeler: 'rappeler?|appeler?|telephoner?|contacter?|joindre|rejoindre|rappelle|appelle|ecrire',
});
