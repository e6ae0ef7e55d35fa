/** Said with nothing else, or one after the other, each of these is a request. */
export const REQUESTS_ALONE: readonly string[] = [
  '<someone><not us>|<quelquun><not us>|(un |une |des |d )?representent',
  '<wish> (to (have|get|see|reach) )?<someone>( (to help me|on the (phone|line)|here|instead|to call me))?',
  '(want|need|get|prefer|have|like|request|demand|like|ask for) <someone>( (to help me|on the (phone|line)|here|instead))?',
  '<veux> ?<quelquun>( (au telephone|en ligne|au bout du fil|pour m aider))?|(avoir|voir|joindre|contacter|appeler) <quelquun>',
  '(connect|transfer|redirect|escalate|forward)( me| this)?( (over|through))?|put me through|call me( back)?|get me out of this (bot|chat)|talk to (me|us)|speak to|live chat|(humans?|people|agents?) only|(i (want|need|would like|d like) |request |can i (get|have) )?(a )?call ?back|customer service number',
  '(transferez?|transferer|connectez?|redirigez|passez?|rappelez|rappelle|contactez|telephonez)( moi)?|(je (veux|voudrais|demande) )?(un rappel|un retour d appel)|parler personne|aide humaine|assistance humaine|parler au telephone|clavardage en direct',
  '(call|phone|get|contact|find) (an? )?(agent|human|person|representative|operator|someone|somebody)|someone call me( back)?',
  '(is|are) (there )?(anyone|anybody|someone|somebody)( (there|here|available|alive|real)){0,2}',
  '(y a|ya|y a t il|il y a|est ce qu il y a)( tu)? (<quelqu>|une vraie personne|un humain|un agent)( (la|ici|en ligne|disponible))?',
  '(not|no|no more|i hate|enough with) (talking to )?<bot>|not a machine|pas <bot>|plus de robots?|(la )?c est assez <bot>',
  'demande de rappel',
];

/** Said between two commas, these are requests too. */
export const REQUESTS_IN_A_CLAUSE: readonly string[] = [
  'persons?|personne|agente?|(an? )?(<kind> )?<human>|(an? )?real (person|agent)|(une? )?(<kind> )?<human>|(une? )?vraie? (personne|agente?)',
];

/** Words that change nothing, taken out wherever they stand. */
export const FILLERS: readonly string[] = [
  'please|pls|plz|um|uh|hmm|just|really|actually|maybe|kindly|directly|honestly|literally|simply|only|right now|now|already|immediately|asap|still|even|lol|lmao|omg|wtf|ffs|bro|yo|sir|madam',
  's il (vous|te) plait|sil (vous|te) plait|svp|stp|euh|heu|ben|juste|vraiment|simplement|directement|plutot|genre|faque|donc|maintenant|tout de suite|immediatement|enfin|presentement|encore|heille|serieux|la la',
];
