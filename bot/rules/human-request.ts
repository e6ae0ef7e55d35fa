import { withoutCourtesy } from './courtesy';
import { Phrases } from './phrases';
import { plainText } from './plain-text';

/** Whom one can ask for, as people type it. */
const WHO_EN =
  'agents?|agnet|agant|humans?|human beings?|humain|hooman|humen|persons?|persn|people|representatives?|represent(a|i)tive|representitive|represenative|reps?|csr|operators?|operater|attendant|' +
  'advisors?|advisers?|officers?|clerk|employee|staff( member)?|supervisor|manager|specialist|consultant|customer (service|support|care)( (agent|representative|rep|person))?|' +
  'support (agent|person|team|staff)|service canada (agent|officer|employee|representative|person)|cra (agent|officer)|case ?worker|live (chat|support|help|agent|person)|team member|helpdesk|help desk|call cent(re|er)';
const WHO_FR =
  'agente?s?|humaine?s?|humain|etres? humains?|personnes?|representante?s?|preposee?s?|telephonistes?|conseill(er|ere)s?|operat(eur|rice)s?|employee?s?|fonctionnaires?|superviseure?|responsable|gestionnaire|specialiste|' +
  'commis|intervenante?|receptionniste|service a la clientele|service (a la )?client(ele|s)?|centre d appels?|soutien (technique|a la clientele)|membre (du personnel|de l equipe)';
const KIND =
  '(real|live|living|actual|human|true|service canada|other|different|qualified|french|english|francophone|anglophone|bilingual|immigration|passport|pension|tax|vrai|vraie|veritable|autre|bonne) ';
const SOMEONE_EN = `(someone( (real|human|else|alive|live|who can help|there|from service canada))?|some one|somebody|sombody|someon|somone|someome|anyone|anybody|some1|sum1|(an? |the |one of (your|the) |some |your |my |any )?(${KIND}){0,3}(${WHO_EN}))`;
const SOMEONE_FR = `(quelqu un( d autre| de vrai| d humain)?|quelq un|quelquun|quelqun|kelkun|qqun|qqn|qq1|qlq un|(une? |le |la |l |les |des |vos |votre |mon |ma |au |aux |a la |l un de vos |un de vos )?(${KIND}){0,2}(${WHO_FR})( (en ligne|reelle?|humaine?|en direct|de service canada|vivante?|svp|francophone|anglophone|en chair et en os|d immigration|qualifiee?))?)`;
/** After these the person asked for is somebody else: "talk to someone in prison", "agent de la GRC". */
const NOT_US =
  '(?! (in (prison|jail|custody*|detention*|hospital*|the army*|my family*)|with (a |an )?(disabilit*|dementia*|autism*|power*|alzheimer*)|who (is|was|died*|has|passed*)|licen(c|s)e|jobs?|careers?|salary*|resources*|rights*|traffick*|status*|training*|' +
  'exam*|course*|standards*|de la (grc|paix*|faune*)|immobilier*|de voyage*|(handicapee?|agee?|decedee?|mineure?)s?( |$)|en (prison|detention*|situation*)|qui (est|a|souffre*|vit)|atteinte?|malade*|a charge*|dans l armee*|au bail*))';

const TALK_EN =
  '(talk|talking|speak|speaking|spek|speek|chat|tlk|talkto|speakto|converse|communicate|get in touch|be (put through|connected|transferr?ed)|get through)';
const TALK_FR =
  '(parler|parlez|parle|parlait|parlerais?|m entretenir|discuter|jaser|clavarder|echanger|communiquer|causer|dialoguer|converser|etre mise? en (contact|communication|relation)|mettre en (contact|communication|relation|ligne)|transferee?|transferer)';
const WANT_EN =
  '(i |we |can i |could i |may i |id )?(want|need|would like|d like|wanna|wnat|prefer|demand|request|have|get|rather have|like|looking for|gimme|give me|get me|find me|bring me|send me|let me (have|see|get|talk to)|can i (have|get)|ask for|asking for)';
const WANT_FR =
  '(je |j |on |est ce que je (peux|pourrais) |puis je |peut on |peux tu |pouvez vous )?(veux|veut|voudrais|voudrait|veu|aimerais|prefere|prefererais|exige|demande|desire|souhaite|cherche|besoin d|ai besoin d|il me faut|me faut|faut|donnez moi|donne moi|trouvez moi|passez moi|passe moi|avoir|appeler|joindre|contacter|voir)( (a )?(avoir|voir|joindre|contacter|rejoindre|qu|acces a))?';

/** Said with nothing else, each of these is a request. */
const ONLY: readonly string[] = [
  SOMEONE_EN,
  SOMEONE_FR,
  `${WANT_EN} (to (have|get|see|reach) )?${SOMEONE_EN}( (to help me|to talk to|to speak (to|with)|on the (phone|line)|here|not a (ro)?bot|not a machine|instead|to call me))?`,
  `${WANT_FR} ?${SOMEONE_FR}( (au telephone|en ligne|au bout du fil|pour m aider|pas un robot|pas une machine))?`,
  '(connect|transfer|redirect|escalate|forward)( me| this)?( (please|over|through))?|put me through|call me( back)?|get me out of this (bot|chat)|talk to (me|us)|speak to|agent agent( agent)?|live chat|(humans?|people|agents?) only|(i (want|need|would like|d like) |request |can i (get|have) )?(a )?call ?back|human help|human support|human assistance|customer service number',
  '(transferez|transferer|transfere|connectez|connecte|redirigez|passez|passe|rappelez|rappelle|contactez|telephonez)( moi)?|(je (veux|voudrais|demande) )?(un rappel|un retour d appel)|parler (agente?|humain|personne|prepose|representant|conseiller)|quelqu un de (reel|vrai)|aide (d |par )(un |une )?(humain|personne|agent)|aide humaine|aide d une personne|contact humain|assistance humaine|parler au telephone|clavardage en direct',
  '(any )?(anyone|anybody|someone|somebody|humans?|real people|agents?) (there|here|home|available)|(help|assistance) from (a |an )?(real |live )?(human|person|agent)|(call|phone|speak|talk|chat|get|contact|find) (an? )?(agent|human|person|representative|operator)|(can i |i want to |let me )?(call|phone) (someone|somebody|an agent|a person)|someone call me( back)?|is (there )?(anyone|anybody|someone|somebody) (there|here|available|alive|real)( (out )?(there|here))?|hello is (anyone|anybody) there',
  '(il y a|y a|ya|y a t il|y a tu|est ce qu il y a) (quelqu un|quelquun|qqn|du monde|une vraie personne|un humain|un agent)( (la|ici|de vrai|en ligne|disponible|a qui parler))?',
  '(not|no|no more|i hate|enough with) (a |the |this |talking to (a |the ))?(ro)?bots?|not a machine|pas (un|de) (robots?|machines?)|plus de robots?',
];

/** Anywhere in an utterance, these are a request. */
const ANYWHERE: readonly string[] = [
  `(contactez|contacter|rappelez|rappeler|appelez|joignez|telephonez)( moi)? (par|via) ${SOMEONE_FR}${NOT_US}`,
  `(faites|fais|fait) moi (appeler|contacter|rappeler|joindre)( par)? ${SOMEONE_FR}${NOT_US}`,
  `(demandez|demander|dites|dire) a ${SOMEONE_FR} de (me |m )(appeler|rappeler|contacter|telephoner|aider|repondre)`,
  `(avoir|ai|parler a) ${SOMEONE_FR} (au telephone|au bout du fil|en ligne)|en attente pour ${SOMEONE_FR}${NOT_US}`,
  '(veux|veut|voudrais|aimerais|demande|faut)( _)? qu on (me |m )(rappelle|appelle|contacte|telephone|aide en personne)',
  'parler (a|avec) du (vrai )?monde',
  `(have|get|let|ask|make) ${SOMEONE_EN} (to )?(call|phone|contact|email|text|reach out to|get back to|get in touch with|help) (me|us)`,
  `(can|could|would) ${SOMEONE_EN} (please )?(call|phone|contact|email|text|ring|reach out to|get back to|get in touch with) (me|us)`,
  `(get|put) ${SOMEONE_EN} on( the (line|phone)|$)|be (contacted|called|helped|served|assisted) by ${SOMEONE_EN}${NOT_US}`,
  `((transfer|pass|escalate|connect) (this|it|me|my (chat|question|call))|escalate|connect) (on )?(to|with) ${SOMEONE_EN}${NOT_US}`,
  `(rather|prefer|prefer to|want to|like to) (deal|dealing) with ${SOMEONE_EN}${NOT_US}`,
  '(talk|speak|chat) (to|with) (you|me|us) (in person|on the phone|over the phone|by phone|live)',
  `${TALK_EN} ?(me )?(to|with|2|w|directly to|directly with|live (to|with)) (a |an )?${SOMEONE_EN}${NOT_US}`,
  `${TALK_FR} ?(directement |au telephone |de vive voix |en direct |en personne |en francais |en anglais |moi )?(a|avec|au|aux|a l|pour) ?${SOMEONE_FR}${NOT_US}`,
  `(connect|transfer|put|forward|direct|pass|hook|switch|refer|hand) me (through |over |up |on |back )?(to|with|in touch with|in contact with|onto) ${SOMEONE_EN}${NOT_US}`,
  `(transferez|transferer|transfere|passez|passe|connectez|connecter|mettez|mettre|dirigez|diriger|refere(z|r)?|redirigez) (moi |me )?(a |avec |en (contact|communication|ligne|lien|relation) (avec )?|vers )?${SOMEONE_FR}${NOT_US}`,
  `(me |m )(transferer|passer|mettre en (contact|communication|ligne|relation)|connecter|diriger|referer|rediriger) ?(a |avec |vers )?(${SOMEONE_FR})`,
  `(talk|speak|chat) (in person|on the phone|over the phone|live)`,
  `(reach|contact|get (a ?hold of|hold of|me)|want|need|get|request|give me|let me have) (an? |some )(real |live |actual |human ){1,4}(${WHO_EN})${NOT_US}`,
  `(reach|get (a ?hold of|hold of)|how (do|can) i (contact|get|reach)) (an? |the )?(real |live |human |service canada ){0,4}(agent|representative|human|person|operator|rep|someone|somebody|customer service)( (at service canada|by phone|on the phone|please|here|there)|$)`,
  `(joindre|rejoindre|contacter|appeler) (une? |le |l |la )?(vraie? )?(agente?|preposee?|representante?|conseill(er|ere)|humain|personne|quelqu un|telephoniste|service a la clientele)( (de|a|chez|au) (service canada|l arc)|$)`,
  `(is there|are there|do you have|isn t there) (a |an |any )?(${KIND}){0,4}(someone|somebody|anyone|anybody|human|agents?|person|people|representatives?|reps?|operators?)( (that|who|whom))? ?(i can|i could|to|available|on (duty|the line)|working|here|there)`,
  '(y a t il|il y a|y a|ya|avez vous|est ce qu il y a) (un |une |des |d )?(vraie?s? )?(quelqu un|quelquun|qqn|humains?|agente?s?|personnes?|preposee?s?|conseillers?|representante?s?) (a qui|avec qui|que je|qui peut m|qui pourrait m|disponibles?|en ligne|au bout)',
  '(don ?t|do not|dont|rather not|hate|tired of|sick of|stop) (want (to )?|wanna )?(talk(ing)?|speak(ing)?|chat(ting)?|deal(ing)?)? ?(to|with)? ?(a |an |this |the |with )?(ro)?(bots?|machines?|automated|computer|chatbots?)',
  '(ne |n )?(veux|veut|voudrais|aime) (pas|plus) (parler |clavarder |jaser |discuter )?(a|avec|d)? ?(un|une|le|la|ce|cette|des|de)? ?(robots?|machines?|bots?|ordinateur|systeme automatise)',
  '(have|get|ask|want|need) (someone|somebody|an agent|a person|a human|a representative|an officer) (to )?(call|phone|contact|help|ring|answer) (me|us)( back)?|(transfer|connect) (me )?to (an? |the )?(live |real |human ){0,4}(agent|representative|human|operator|person|advisor)|will (someone|somebody) (please )?(call|phone|contact|ring) (me|us)|^(can|could|will|would) (someone|somebody|an agent|a person|a human) (please )?help me( please)?$',
  '(need|want|looking for) (someone|somebody|a person|a human|an agent) (to|i can) (talk|speak|chat)( to| with)?|(get|give|find) me (an? )(real |live )?(person|human|agent|representative|operator)',
  '(person|human|agent|someone|somebody)( please| pls)? (and )?not (a |the |another )?((ro)?bots?|machines?|computers?)',
  '(personne|humain|agent|agente|quelqu un)( svp| s il vous plait)? (et )?pas (a )?(une? |la |le )?(autre )?(robots?|machines?|ordinateurs?)',
  '(que|qu)? ?(quelqu un|un agent|une personne|un prepose|un humain|un conseiller) (peut il |pourrait il |peut |pourrait |doit |devrait )?(me |m )(rappeler|rappelle|appeler|appelle|aider|aide|telephoner|contacter|contacte)|etre rappelee?',
  '(a|an|with a|un|une|le|de|avec une) (real|live|actual) (person|human|agent|representative|people)(?! (with|who))|(human|live) (agent|representative|operator) (please|now|instead)|vraie personne|vrai (humain|agent|monde|etre humain)|personne reelle|agent (humain|en direct|en ligne)|parler a du monde',
];

const ONLY_ASKING = new Phrases(ONLY);
const ASKING = new Phrases(ANYWHERE);
/**
 * Taken out first: what is asked about the assistant itself ("am I talking to a real person?" is small talk) and about
 * having a representative.
 */
const NO_REQUEST: readonly string[] = [
  `(are|r|if|could|be) (you|u|this|it)( are| is)? (really |actually |just |be ){0,4}(an? )?(actual |real |live |true ){0,4}(humans?( being)?|persons?|people|(ro)?bot|ai|computer|machine)( or (an? )?(real |actual |live |artificial ){0,4}_)?`,
  'you are (really |actually )?(an? )?(real|actual|human|live) (person|human|being)',
  '(am i|are we|i am|i m|im) (really |actually )?(talking|speaking|chatting)( to| with)? (an? )?(actual |real |live ){0,4}(humans?( being)?|person|someone( real)?|agent|bot|ai)( or (an? )?_)?',
  '(es tu|etes vous|est ce que (vous etes|tu es|c est)|t es( tu)?|vous etes) (une?|de) (vraie? )?(personne|humain|etre humain|agent|robot|machine|ordinateur)( reelle?)?( ou une? (vraie? )?_)?',
  '(est ce que je parle|je parle|parle je|suis je en train de parler) (bien |vraiment )?(a|avec) une? (vraie? )?(personne|humain|etre humain|agent|robot|machine)( ou (a |avec )?une? (vraie? )?_)?',
  '(do i need|do i have|must i|dois je|ai je besoin|faut il) (to |de |d )?(talk|speak|parler)?( to| with| a| avec)? ?(an? |d |un |une )?(immigration )?(agent|representative|consultant|representant|officer)',
];
const ABOUT_OTHERS = new Phrases(NO_REQUEST);

/**
 * Whether the citizen asks for a person. An explicit request always wins, so it is recognised by rule: half a wish
 * ("agent") is enough when nothing else was said, and a longer question must say that one wants to talk to somebody.
 */
export function asksForPerson(text: string): boolean {
  const utterance = ABOUT_OTHERS.takenFrom(plainText(text));
  return ONLY_ASKING.areAllOf(withoutCourtesy(utterance)) || ASKING.areSaidIn(utterance);
}
