/**
 * How people say that an answer was not what they needed, in the notation of `rules/phrase-syntax.ts`. English first,
 * then French.
 */

/** Before what was meant: "no, I meant the pension of my mother". */
export const CORRECTIONS: readonly string[] = [
  '((no|nope|nah|sorry|actually|wait|well|oh|but) ){0,4}(i (meant|mean|was talking about|am talking about|m talking about|was asking (about|for)|asked (about|for|you about)|said)|im (talking|asking) about|what i (meant|mean|asked|wanted|am asking|m asking) (is|was)|my question (is|was) (about|for|whether))( (to say|to ask|about|was))?',
  '((no|nope|nah|wrong|not that|no no|no sorry) ){1,3}((i (want|need|wanted|would like)|it is|it s|its|this is|that is|that s|i m looking for|i am looking for)( (to know|to ask|about|for)){0,2}|(about|for))',
  '((non|nan|pardon|desolee?|en fait|mais|attendez|attends|ben|ah) ){0,4}(je (voulais|veux) (dire|parler (de|du|des))|je (parle|parlais) (plutot )?(de|du|des|d)|ma question (est|etait|porte|portait) (sur|pour)|ce que je (voulais|veux) (dire|savoir) c (est|etait)|j ai (dit|demande)|je (vous |te )?(demandais|demande)|je voulais savoir)',
  '((non|nan|pas ca|non non|c est pas ca) ){1,3}((c est|il s agit|c etait|je cherche|je veux|je voudrais|j aimerais|je voulais)( (savoir|pour|de|du|des|d|au sujet de|sur|a propos de)){0,2}|(pour|sur|au sujet de))',
];

/** Said of an answer, with nothing new to search for. */
export const REJECTIONS: readonly string[] = [
  '(that|this|it|your answer|the answer|that answer|this answer)( ?s| is| was|s)? (just |really |totally |completely |all |so )?(wrong|false|incorrect|not (right|correct|true|it|helpful|useful|what i (asked|need|want|wanted|meant|mean|am asking|m asking|am looking for|m looking for)( for| about)?|my question|an answer|answering( my question)?)|isn t (it|right|what i (asked|need|want|meant)( for| about)?)|useless|no (help|use|good))',
  '(that|this|it) (isn t|isnt|ain t|wasn t|wasnt) (it|right|correct|true|helpful|useful|my question|what i (asked|need|want|wanted|meant|am asking|m asking|am looking for|m looking for)( for| about)?)',
  '(that|this|it) (doesn t|doesnt|does not|didn t|didnt|did not) (help|answer (it|me|my question|anything)|work|make sense|tell me (anything|what i (asked|need)))( me| at all)?',
  '(you|u) (didn t|didnt|did not|haven t|havent|are not|aren t|don t|dont|do not) (answer(ed|ing)?|understand|understood|understanding|get|got|listen(ing)?|read(ing)?)( me| my question| it| what i (asked|said|mean))?',
  '(wrong|bad|not) (answer|page|helpful|useful|it|that|that one|what i (asked|need|want|meant)( for)?)|no that ?(s|is) (not it|wrong)|you (are|re) (wrong|mistaken)|(still|that s still) (wrong|not it|no)|not what i (asked|need|want|meant|am looking for|m looking for)( for| about)?',
  'you misunderst(ood|and)( me| my question)?|i (already )?(read|saw|tried) (that|this|it)( already)?|i don t (think )?(that|this) (is right|answers (it|my question))',
  '(c|ce) (est|etait|n est|n etait|pas|est pas) ?(pas |vraiment |tout a fait |completement ){0,3}(ca|faux|la (bonne )?reponse|vrai|exact|correct|bon|utile|ce que je (demande|cherche|veux|voulais|demandais|cherchais|voulais dire)|ma question|errone|inexact)( du tout)?',
  '(ca|cela|ta reponse|votre reponse|la reponse) (ne |n )?(repond|aide|marche|fonctionne|m aide|me dit|dit|sert|correspond|est) (pas|rien|en rien|a rien)( a ma question| du tout| vraiment| moi| utile| bonne| claire| a ce que je (demande|cherche))?',
  '(vous|tu) (n |ne |m |ne m )?(avez|as|comprenez|comprends|repondez|reponds|ecoutez|ecoutes) (pas|rien|mal) ?(compris|repondu|comprise?|lu)?( a)?( ma)?( question)?|(mauvaise|fausse) (reponse|page)|pas (la bonne reponse|la bonne page|ca du tout|ce que je (demande|cherche|veux))|(vous vous|tu te) (trompez|trompes)|(vous faites|tu fais) erreur|(toujours|encore) pas (ca|bon)|vous m avez mal compris',
];

/** Impatience, whatever else is said. */
export const FRUSTRATIONS: readonly string[] = [
  '(this is|that is|that s|thats|you re|you are|it s) (so |really |absolutely |beyond )?(ridiculous|useless|frustrating|hopeless|a joke|a waste of (my )?time|unbelievable|pathetic|infuriating|stupid)',
  '(i m|i am|im) (so |really |getting |very )?(frustrated|fed up|annoyed|angry|tired of (this|asking|repeating)|losing (my )?patience|sick of (this|it))|i give up|what a joke|waste of (my )?time|for (f|fuck|god|gods|heaven|christ|pete) ?s? ?sake|are you (kidding|serious|joking|deaf)( me)?',
  '(for the )?(second|third|fourth|fifth|2nd|3rd|4th|tenth|hundredth|last|millionth) time|(how many|so many) times|i (already|just) (told|asked|said)( you)?( that| this)?|i keep (asking|telling|saying)|again and again|over and over|same (answer|thing) (again|every time)|stop (repeating|giving me the same)|wtf|omfg|ffs|come on',
  '(c est|ca n a|c etait|vous etes|t es|tu es) (vraiment |completement |tellement |ben |pas mal )?(ridicule|inutile|frustrant|desesperant|n importe quoi|une (farce|blague|perte de temps)|incroyable|pathetique|pas croyable|poche|niaiseux|de la (marde|merde)|plate|epuisant)',
  '(j en|je suis|chu|j suis|je commence a) (ai |en avoir |etre )?(assez|marre|ras le bol|tanne|tannee|ecoeure|ecoeuree|fache|fachee|plein le (dos|cul)|a bout|exaspere|exasperee|decourage|decouragee)|j abandonne|je (laisse tomber|perds (mon temps|patience))|perte de temps|(vous|tu) (me |m )?(niaisez|niaises|faites|fais)( de moi| chier| expres)|franchement|pas croyable|voyons (donc|don)',
  '(pour la |ca fait )?(deuxieme|troisieme|quatrieme|cinquieme|dixieme|centieme|derniere|2e|3e|4e) fois|(combien|tant) de fois|(deux|trois|quatre|dix|cent|plusieurs|mille) fois que|je (vous |te |l )?(ai|l ai) deja (dit|demande)|(encore|toujours) la meme (reponse|affaire|chose)|arretez de (repeter|me repondre)|ca tourne en rond|tabarn*|calisse|criss*|ostie|estie|caline',
];
