import { anyOf } from './phrase';

const RELATIVE =
  'husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mom|mum|mother|son|daughter|brother|sister|baby|child|kid|' +
  'friend|neighbou?r|roommate|grandma|grandmother|grandpa|grandfather|uncle|aunt|cousin|stepdad|stepfather|boss|coworker|toddler|infant|wife s ex';
const SOMEBODY = `(?:someone|somebody|he|she|they|we|people|a (?:man|woman|guy|lady|person|child|kid|baby)|this (?:man|woman|guy|lady|person)|the (?:man|woman|baby|guy|kid)|(?:my|the|our|her|his) (?:${RELATIVE}))`;
const IS = '(?:(?: ?s| (?:is|are|re|was just|just got|got))(?: (?:just|still|now|currently))?)';
/** A few words between a person and what happens to them: "my child fell and is unconscious". */
const GAP = '(?: \\p{L}+){0,4}?';
const I_AM = '(?:i am|i m|im|we are|we re)';
const PROCHE =
  'mari|femme|conjoint|conjointe|copain|copine|chum|blonde|ex|pere|papa|mere|maman|fils|fille|frere|soeur|bebe|enfant|' +
  'ami|amie|voisin|voisine|coloc|grand mere|grand pere|oncle|tante|cousin|cousine|beau pere|belle mere|patron';
const QUELQUUN = `(?:quelqu un|quelquun|qqn|il|elle|ils|elles|on|un (?:homme|gars|enfant|monsieur)|une (?:femme|fille|dame|personne)|l (?:homme|enfant)|(?:mon|ma|notre|le|la|sa|son) (?:${PROCHE}))`;
const HOME =
  'house|home|apartment|apartement|building|kitchen|room|bedroom|garage|basement|car|truck|stove|oven|school|barn|trailer|neighbou?rs? (?:house|home)|roof|bed';
const LOGIS =
  'maison|appartement|appart|immeuble|cuisine|chambre|garage|sous sol|auto|voiture|logement|bloc|poele|four|ecole|grange|toit|char';

/** Nothing else that reaches a government service reads like these. */
export const DANGER_NOW: readonly string[] = [
  // Calls for help
  '(?:please |plz |pls |someone |somebody |quick |quickly |hurry ){1,4}(?:call|send|get) (?:9 ?1 ?1|the (?:police|cops|fire department)|police|(?:an )?ambulance)(?! my)',
  '(?:send|need|want) (?:an |a |the )?(?:ambulance|paramedics?|police|cops|firefighters?|fire truck) (?:right )?(?:now|here|immediately|asap|fast|quick|urgently|please|at my)|send help',
  '(?:i|we) need (?:an )?ambulance',
  '(?:appelez|appeler|envoyez|appelle|faites venir) (?:moi |vite |svp |donc )*(?:le 9 ?1 ?1|la police|les flics|une ambulance|l ambulance|les pompiers|les secours|les ambulanciers|de l aide)(?! (?:ou|quand|si|pour|coute))',
  '(?:j ai|on a|nous avons) besoin (?:vite |tout de suite )?(?:d une ambulance|de la police|des pompiers|de secours|d un ambulancier)',
  'au secours(?! (?:des|de|d|du|financier))',
  // Fire, gas, explosives
  `(?:my|the|our|a|this|his|her|neighbou?rs?|neighbou?r s) (?:${HOME}) (?:is|s|just|are|has)? ?(?:on fire|burning|in flames|caught fire)`,
  `(?:there is|there s|theres) (?:a )?(?:big |huge |lots of )?(?:fire|smoke|flames) (?:\\p{L}+ )?(?:in|at|inside|coming from|next door to) (?:my|the|our) (?:${HOME})`,
  '(?:im|i m|i am|we are|we re) (?:stuck|trapped) in (?:a |the )?(?:fire|burning|car|elevator|flood)',
  '(?:i|we)? ?smell (?:natural )?gas',
  '(?:gas leak|carbon monoxide alarm|co alarm|co detector) (?:in|at|is|going|inside|now)',
  '(?:there is|there s|theres) (?:a |an )?(?:bomb|gas leak|shooter|active shooter|intruder|burglar|shooting|(?:man|guy|someone|somebody|person|stranger) (?:with a gun|with a knife|in my (?:house|home|apartment|room|yard)))(?! (?:shelter|disposal|inspect\\p{L}*|program))|(?:somebody|someone|a (?:man|stranger)) ?(?:is|s) (?:in|inside|hiding in) my (?:house|home|apartment|room)',
  `(?:ma|mon|la|le|notre|l) (?:${LOGIS}|maison du voisin|maison d a cote) (?:est |vient de )?(?:en train de )?(?:en feu|brule(?! (?:l an|hier|il y a|en 20))|bruler|prendre feu|prend feu|prend en feu|en flammes|passe au feu)`,
  `(?:il y a|y a|ya) (?:le|un|du) (?:feu|incendie|gros feu) (?:chez (?:moi|nous|mes parents|le voisin|mon voisin)|(?:dans|au|a cote de) (?:la |ma |mon |le |l |notre )(?:${LOGIS}|deuxieme|voisin)|a cote)`,
  '(?:le feu est pris|le feu a pris|en feu$)|(?:ca sent le gaz|ca sent le brule partout|fuite de gaz (?:chez|dans|a)|^fuite de gaz$|odeur de gaz (?:chez|dans|a|tres))',
  '(?:il y a|y a|ya) (?:une bombe|un tireur|un tireur actif|un voleur|un intrus|un cambrioleur|une fuite de gaz|quelqu un dans ma|un inconnu dans|un homme arme)',
  // Life
  `${SOMEBODY}(?:${GAP}${IS})? ?(?:not breathing|unconscious|unresponsive|not waking up|choking|suffocating|drowning|overdosing|turning blue|bleeding (?:out|to death|a lot|badly|heavily|everywhere)|having (?:a|an) (?:h(?:ea|a|e)rt ?attack|stroke|seizure|overdose|allergic reaction)|convulsing|collapsed)(?! (?:on|under) (?:these|this|the|all))`,
  `(?:${I_AM}|i think (?:i am|i m|im)) (?:having (?:a|an) (?:h(?:ea|a|e)rt ?attack|stroke|seizure|overdose|severe allergic reaction)|choking(?! on (?:these|this|the|all))|bleeding (?:out|to death|a lot|badly|heavily)|drowning|suffocating|overdosing)`,
  `(?:${SOMEBODY}|i|baby|and) ?(?:isn ?t|is not|s not|not|aren ?t) breathing`,
  `(?:${SOMEBODY}|i) (?:can ?t|can not|cannot|cant|stopped|stoped) breath(?:e|ing)?`,
  `${SOMEBODY} ?(?:won ?t|wont|is not|isn ?t|doesn ?t|not) (?:wake up|waking up|responding)`,
  '(?:took|taken|swallowed|drank|ate) (?:too many|a (?:whole )?bottle of|a lot of|all (?:my|the|his|her)) (?:pills|tylenol|medication|meds|sleeping pills)',
  '(?:swallowed|drank|ingested) (?:some )?(?:poison|bleach|antifreeze|cleaner|detergent|a battery)',
  `(?:${SOMEBODY}|i) (?:has |have |just |ve )?(?:over ?dosed|o ?d ed|od d|took an over ?dose|taken an over ?dose)`,
  'my water (?:just )?broke|(?:giving birth|in labou?r) (?:right )?now|(?:in labou?r|contractions) (?:and|but) (?:\\p{L}+ )*?(?:can ?t|cannot|help)|(?:the )?baby is coming (?:now|right now)',
  '(?:h(?:ea|a|e)rt ?attack|stroke) (?:right )?now',
  `${QUELQUUN}${GAP} (?:ne |n )?(?:respire(?:nt)? (?:pas|plus)|repond plus|bouge plus|se reveille (?:pas|plus))`,
  `${QUELQUUN}${GAP} (?:s etouffe|etouffe|s est effondree?|se noie|saigne (?:beaucoup|enormement|a mort|du cou|sans arret|gravement)|convulse|est (?:inconscient|inconsciente|sans connaissance|en arret cardiaque)|a perdu connaissance|(?:vient de )?(?:fait|faire) (?:une crise cardia(?:que|c|k)|un avc|un infarctus|une overdose|une surdose|une crise d epilepsie|un arret cardiaque|une reaction allergique)|est (?:en train|entrain) de (?:mourir|me (?:battre|frapper|tuer|etrangler|violer|poignarder)|nous (?:battre|frapper|tuer|attaquer)|la (?:battre|frapper|tuer)|le (?:battre|frapper|tuer)|s etouffer|se noyer|faire|se vider|bruler|perdre connaissance|accoucher))`,
  '(?:je|on) (?:pense que je |crois que je |vais |suis en train de )?(?:fais|fait|faire) (?:une crise cardia(?:que|c|k)|une crise de coeur|un avc|un infarctus|une overdose|une surdose)',
  '(?:je|j) (?:ne )?(?:peux|arrive|suis) (?:pas|plus|pu)(?: capable)?(?: a| de)? (?:respirer)|j ai (?:de la misere|beaucoup de misere|tres mal|beaucoup de difficulte) a respirer(?! (?:j ai|est ce))|je m etouffe|je saigne (?:beaucoup|enormement|sans arret)|n arrive (?:pas|plus) a respirer',
  '(?:crise cardia(?:que|c|k)|crise de coeur|infarctus|avc|overdose|surdose) (?:en ce moment|maintenant|la la|present?ement|tout de suite)',
  `(?:${QUELQUUN}|j) (?:a|ai) (?:avale|pris|bu) (?:trop de|plein de|une bouteille de|toutes? (?:mes|ses|les)|du|de l|des|un|une) ?(?:pilules|medicaments|cachets|comprimes|poison|javel|eau de javel|antigel|pile|tylenol|somniferes|surdose|overdose)`,
  '(?:perd|perdu|perdre) (?:les|mes|ses) eaux|(?:ma femme|ma blonde|elle) est en train d accoucher|^(?:j|elle|ma femme|ma blonde) accouche(?: maintenant)?$',
  // Violence
  `(?:${I_AM}|${SOMEBODY}${IS}?) (?:being|getting) (?:attacked|beaten|beat up|stabbed|robbed|mugged|followed home|raped|sexually assaulted|assaulted|kidnapped|abducted|held hostage|strangled|choked|shot at)`,
  `${SOMEBODY}${IS} (?:attacking|hitting|beating|hurting|strangling|stabbing|raping|choking|shooting|chasing|following|trying to (?:kill|hurt|stab|rape|attack|get in|break in)) ?(?:up )?(?:me|us|him|her|people|my (?:${RELATIVE})|at (?:me|us|people)|into|everyone)?`,
  `(?:${SOMEBODY}|i|ve|have) (?:(?:just )?(?:got|been|was|has been|been) )(?:just )?(?:shot|stabbed|raped|attacked|assaulted|beaten up|hit by a car|run over)(?: (?:just|right)? ?now| outside| and bleeding| please|$)`,
  `${SOMEBODY}${IS}? ?(?:break|breaking|broke|brakin|breaking) (?:in|into)(?: to)? (?:my|our|the|through|right now)`,
  '(?:break ?in|robbery|home invasion) (?:happening|in progress|right now|now)|breaking in(?:to my (?:house|home|apartment))? (?:right )?now',
  '(?:an |there is an )?(?:intruder|burglar|stranger) (?:is |in |inside |just )+(?:my|our|the) (?:house|home|apartment)',
  '(?:active shooter|shots fired|someone is shooting|gunshots (?:outside|near|in)|gun ?fire (?:outside|in))',
  `(?:${QUELQUUN}|on) (?:m|me|nous|l|la|le) ?(?:attaque|agresse|frappe|etrangle|poignarde|viole|poursuit|suit avec|tire dessus|bat (?:en ce moment|maintenant|la))`,
  'je viens (?:de me faire|d etre) (?:violer?|violee|agresser|agressee?|poignarder|poignardee?|attaquer|attaquee?|tirer dessus|frapper|battre)|(?:un homme|quelqu un|on) m a (?:attaquee?|agressee?|poignardee?|violee?|tire dessus)|on tire sur (?:nous|moi|lui)|je me fais (?:attaquer|agresser|battre|frapper|violer|tirer dessus|poursuivre|voler en ce moment)|on me tire dessus',
  `${QUELQUUN} (?:essaie|essaye|tente|est en train) d(?:e| )? ?(?:entrer|rentrer|me tuer|defoncer|forcer|me poignarder|nous attaquer|entrer par effraction|me violer|me frapper|m attaquer)`,
  `(?:${QUELQUUN}|un (?:voleur|cambrioleur|intrus|inconnu)) (?:est|est entre|rentre|entre|est rentre|est cache) (?:par effraction|chez moi|chez nous|dans ma (?:maison|chambre))`,
  '(?:coups de feu|tireur actif|fusillade) (?:dehors|a|dans|pres|chez|en|ici)|(?:quelqu un|il|un homme) tire sur',
  `${QUELQUUN} (?:vient de se faire|s est fait) (?:poignarder|tirer dessus|frapper par une auto|frapper par une voiture|ecraser)`,
  '(?:violence|chicane) conjugale en ce moment|domestic violence (?:right now|happening|in progress)',
  '(?:i am|i m|im|we are|we re|she is|she s) in (?:immediate|grave|serious|life threatening) danger',
  '(?:je suis|on est|nous sommes|elle est|il est) en (?:grave danger|danger (?:de mort|immediat|en ce moment|maintenant))',
  '(?:my|our) (?:child|baby|son|daughter|kid|toddler) (?:was|has been|got|is being) (?:just )?(?:kidnapped|abducted|snatched)',
  '(?:mon|ma|notre) (?:enfant|bebe|fils|fille) (?:a ete|s est fait|vient d etre|vient de se faire) (?:kidnappee?|enlevee?|kidnapper|enlever)',
];

/** These are emergencies unless the same sentence turns to a government matter (see `GOVERNMENT_MATTER`). */
export const DANGER_UNLESS_MATTER: readonly string[] = [
  '(?:this|it) ?(?:is|s) (?:a|an) (?:medical |real |life threatening |life and death |huge )?emergency(?! (?:passport|benefit|travel|document|fund|loan|certificate|payment|management|preparedness|response|measure|leave|shelter|program))',
  'c est une (?:vraie )?urgence(?: (?:medicale|vitale))?',
  `${SOMEBODY}${IS} (?:dying|about to die|bleeding|having a seizure)(?! (?:to|of|from|with|for|person|days|wish))`,
  'theres a fire$|there is a fire$|there s a fire$|(?:someone|somebody|he|she|they) (?:just )?(?:shot|stabbed) (?:my|a|him|her|someone)|i was just (?:raped|stabbed|shot|attacked|beaten|robbed)|(?:i ve|i have) been (?:stabbed|shot|raped|poisoned)|(?:people|someone|somebody) (?:is |are )?(?:hurt|injured|wounded|trapped|unconscious)|call the cops|(?:outside|here|at (?:the|my) door) with a (?:gun|knife|bat|weapon)|i am dying$|i m dying$|im dying$|(?:i think )?(?:i am|i m|im) dying (?:help|please|now|right now|here)',
  '(?:i have|having|with|has) (?:severe |bad |sharp |strong |crushing )*(?:chest pains?|pain in (?:my|his|her) chest)',
  `(?:${SOMEBODY}|i) (?:is |am |s |has |have )?(?:just )?had (?:a|an) (?:h(?:ea|a|e)rt ?attack|stroke|seizure|accident)(?: and| now| just now| please|$)`,
  `${SOMEBODY} ?(?:has|have|s got|with|got|is holding|pulled) (?:a|his|an) (?:gun|knife|weapon|axe|rifle)(?! (?:licen|permit|registr|safe))`,
  `${SOMEBODY} ?(?:is|s|will|wants?|going|gonna|is going|is gonna|threatened|is threatening|threatening|tried|said (?:he|she) (?:will|would))(?: going)? ?(?:to )?(?:kill|stab|shoot|murder|hurt) (?:me|us|my)`,
  `${SOMEBODY} (?:is |s |just |keeps? )?(?:beats?|hits?|hitting|beating|beat|hit|raped|stabbed|choked|strangled|attacked|threatens?) (?:me|us|my (?:kids|children|mother|mom|son|daughter|baby))`,
  '(?:i am|i m|im|we are|she is) (?:in danger|not safe|afraid for my life|scared for my life|hiding from)',
  '(?:my|our) (?:child|baby|son|daughter|kid|toddler) (?:is|has gone|went|has been) (?:missing|lost)(?! (?:from|on|in|a|the|his|her|out|two|some))|i can ?t find my (?:child|baby|son|daughter|kid)',
  '(?:there was|there has been|there s been|i just had|we just had|just saw|i am in|i was just in|i just got in) (?:a|an) (?:terrible |bad |serious |horrible |car )*(?:accident|crash|car crash)',
  'over ?dose (?:help|please|now|emergency)|drug over ?dose$|^(?:h(?:ea|a|e)rt ?attack|stroke|fire|fire fire|emergency|medical emergency|help emergency|emergency help|over ?dose|choking|gas leak|help me (?:please )?i m dying|urgence|urgence medicale|crise cardia(?:que|c|k)|au feu|le feu|incendie|surdose|avc|911|9 1 1|call 911|call 9 1 1|call the police|call an ambulance|ambulance|police|i need 911|help police)$',
  '(?:i need|need) (?:the )?police(?: (?:help|now|here|please))?$|i need (?:to call )?9 ?1 ?1$|i need emergency (?:services|help)$',
  '(?:medical|life threatening) emergency(?: (?:here|now|help|please|right now)|$)',
  '(?:severe|bad) allergic reaction|anaphyla(?:xis|ctic)|severe burns|cut (?:my|his|her) (?:wrist|finger off|artery|hand off)',
  `${QUELQUUN} (?:va|est en train de|est sur le point de) mourir|${QUELQUUN} (?:se meurt|meurt)(?! (?:a|au|aux|en|sans|avant|apres|d|de|pendant|dans)(?: |$))(?= |$)|${QUELQUUN} saigne`,
  'je (?:vais mourir|suis en train de mourir|me meurs)(?: (?:aide|aidez|svp|vite|help)|$)|je meurs$',
  '(?:j ai|il a|elle a|douleur|forte) (?:tres |une |des |grosse |forte |fortes |vive |grosses )*(?:mal|douleurs?) (?:a|dans|au) (?:la |ma |niveau de la )?(?:poitrine|coeur|thorax)',
  `${QUELQUUN} (?:vient de faire|vient d avoir|a fait|a eu) (?:une crise cardia(?:que|c|k)|une crise de coeur|un avc|un infarctus|un accident)(?: (?:a l instant|vite|maintenant|aidez)|$)`,
  `${QUELQUUN} (?:a|tient|a sorti|est arme d) (?:un|une|d un|d une) (?:couteau(?! suisse)|fusil|pistolet|arme|gun|carabine|hache)`,
  `${QUELQUUN} (?:veut|va|menace|essaie|a essaye|a dit qu il va|parle) ?(?:de |d )?(?:me|nous|m|la|le|ma|mes) ?(?:tuer|poignarder|frapper|battre|tirer|assassiner|etrangler)(?: (?:femme|enfants|mere))?`,
  `${QUELQUUN} (?:me|nous|m|la) ?(?:bat|frappe|menace|viole|a frappee?|a battue?|a violee?|a agressee?|a poignardee?|a etranglee?)`,
  '(?:dehors|ici|a (?:la|ma) porte|chez moi|dehors) avec (?:un|une) (?:fusil|couteau|arme|gun|pistolet|hache)|il y a des (?:blesses|morts)|(?:je suis|on est|nous sommes) en danger|je crains pour ma vie|j ai peur pour ma vie|je me cache de',
  '(?:mon|ma|notre) (?:enfant|bebe|fils|fille|petit|petite) (?:a disparu|est disparue?|est introuvable|est perdue?)(?! (?:de|du|des|dans|sur))|je (?:ne )?trouve (?:plus|pas) mon (?:enfant|bebe|fils)',
  '(?:il y a|y a|ya|je viens d avoir|on vient d avoir|il vient d y avoir) (?:eu )?(?:un|une) (?:gros |grave |terrible )*(?:accident|collision|face a face)',
  '(?:reaction allergique (?:grave|severe)|choc anaphylactique|urgence (?:medicale|vitale)(?: (?:ici|vite|maintenant|svp)|$))',
  '^(?:vite )?a l aide(?:$| (?:vite|svp|quelqu|il|elle|mon|ma|je|on))|(?:appelez|appeler|besoin du) (?:le )?9 ?1 ?1$|^aidez moi (?:vite|il|elle|mon|ma|on me|je vais mourir)',
];

/** Someone may mean to end their own life. */
export const SELF_HARM: readonly string[] = [
  '(?:kill|killing|hurt|hurting|harm|harming|cut|cutting|hang|hanging|shoot|shooting|unalive|drown|burning|starving) (?:my ?self|myslef|mysel|meself)(?! (?:laughing|working|trying|off|out|at work|while|on a|on the|on my|when|by accident|shaving))',
  '(?:want|wants|wanting|wanna|wnat|wish|ready|like|going|gonna|prefer|rather|trying|tried|need|deserve|plan|planning|better|have) (?:to )?(?:just )?(?:die|dye|be dead|kill (?:him|her|them)(?:self|selves)|stop living|stop existing|end (?:it all|it tonight|everything))(?! (?:at home|in canada|with dignity|for|laughing|of|peacefully|without a will|of laughter))',
  '(?:feel|feeling) like (?:dying|ending it|killing|ending everything|i want to die)|(?:want|need) it all to (?:end|stop)|(?:no|any|what s the|what is the) point (?:in|of) (?:living|being alive|going on)|end(?:ing)? (?:my|his|her) life|i (?:just )?wanna die|i wish i (?:was|were) (?:dead|never born)|i (?:should|d rather) (?:just )?(?:die|be dead)|let me die',
  '(?:end|ending|take|taking|took|ends) (?:it all$|it all (?:now|tonight|today)|(?:my|her|his|their)(?: own)? li(?:fe|ves)$|(?:my|her|his|their)(?: own)? life (?:today|tonight|now|tomorrow|because|and|if|please|i)|my life)',
  '(?:suicidal|suicid|suiside|suicde|sucide)(?! (?:prevention|statistics))|(?:commit|committing|comit|attempt|attempting|attempted|considering|contemplating|thinking (?:about|of)|thoughts? of|planning|want|about) ?(?:to commit )?(?:a )?suicide',
  'suicide (?:hotline|help ?line|line|prevention line|crisis|help|thoughts|note|watch|number)',
  '(?:don ?t|dont|do not|didn ?t|no longer|not) (?:want|wanna|wish) (?:to )?(?:live|be alive|exist|be here|wake up|go on|live my life)(?: (?:anymore|any more|any longer|tomorrow|ever again|at all)|$)',
  '(?:no|not any|have no|without any) reason (?:to live|for living|to go on|to keep living)|nothing (?:left )?to live for|(?:life|my life) (?:is not|isn ?t|is no longer|s not) worth (?:living|it)|tired of (?:living|life|being alive)|sick of living',
  '(?:better off|would be better) (?:if i (?:was|were) )?(?:dead|without me)|nobody would (?:miss me|care if i)|can ?t (?:go on|take it) (?:anymore|any more|any longer|living)|want (?:it|everything|the pain) to (?:be over|end|stop) forever',
  '(?:self ?harm|self ?harming|self ?injury)(?! (?:statistics|policy|data))|slit my wrists?|jump (?:off|from) (?:a |the )?(?:bridge|building|roof|balcony)|in front of (?:a |the )?(?:train|metro|subway) (?:to|and) (?:die|end)|(?:^|i want to |gonna |going to )kms$|unalive (?:my ?self)?',
  '(?:je|j|et|qui|elle|il) ?(?:ne )?(?:veux|veut|veus|voudrais|voudrait|vais|va|pense|songe|aimerais|aimerait|prefererais|prefere|pourrais|envie|peux|compte|devrais) (?:a |juste |vraiment |bien |plus que )*(?:(?<!(?:va|vais) )mourir|crever|me tuer|m tuer|se tuer|me suicider|m suicider|se suicider|me pendre|se pendre|m enlever la vie|s enlever la vie|me faire du mal|me mutiler|me jeter (?:en bas|devant|du|d un)|m ouvrir les veines|me tailler les veines|en finir(?! (?:avec (?!la vie|ma vie|tout|mes jours)|de |rapidement|vite avec))|disparaitre(?: pour toujours|$)|mettre fin a (?:mes jours|ma vie|ses jours|sa vie)|etre morte?|passer a l acte|me foutre en l air|m oter la vie)(?! (?:a la maison|dans la dignite|de rire|chez))',
  'envie (?:de |d )(?:mourir|me tuer|me suicider|en finir(?! avec (?!la vie|ma vie|tout|mes jours))|m enlever la vie|me faire du mal|me pendre|crever|disparaitre)(?! (?:de rire))',
  '(?:penser?|pense|pensees?|idees?|tentative|tente|songer?|songe|parle|projet|plan) (?:de |a |du |au |un )?(?:suicides?|suicidaires?|me suicider|me tuer|se suicider|mourir|en finir|la mort tous)',
  'idees? (?:noires?|sombres?|de mort)|a quoi bon vivre|plus (?:rien|personne) (?:a|pour qui) vivre|(?:peux|peut) plus de (?:vivre|la vie)|me coupe les veines|me taillader?|veux plus etre (?:la$|de ce monde|en vie)|aime(?:rais)? mieux (?:etre )?(?:mort|morte|mourir)|(?:suicidaires?|suissidaire|suicider|suicidere|suissider|sucider|suicide moi)(?! (?:les donnees))|me suicide|me suicidé|je me (?:suicide|tue$|fais du mal|mutile|pends)|automutil\\p{L}*',
  '(?:mettre|mis|mettrai|met|mets) (?:un terme|fin) a (?:mes|ses) jours|(?:mettre|mettrai) fin a (?:ma|sa) vie|m enlever la vie|s enlever la vie|m oter la vie|en finir avec (?:la vie|ma vie|mes jours)',
  '(?:ne |n )?(?:veux|veut|veus|ai|a|aime) (?:plus|pu|pas) (?:envie |le gout )?(?:de )?(?:vivre|exister|me reveiller)(?! (?:a|au|aux|en|avec|ici|chez|dans|seule?|comme|ensemble|la|sur))',
  '(?:plus|pas|aucune|pu) (?:de |aucune )?(?:raison|gout|envie) de vivre|la vie (?:ne |n )?(?:vaut|en vaut) (?:pas|plus)|tannee? de (?:vivre|la vie)|fatiguee? de (?:vivre|la vie)|(?:serait|serais|irait|seraient) (?:bien )?mieux (?:mort|morte|sans moi)|je veux que tout (?:s arrete|finisse)$|plus capable de vivre',
  '(?:ligne|aide|numero|prevention|appeler) (?:de |d |du |pour le |pour la |contre le )*(?:prevention du )?suicide$|^suicide$|^me tuer$|^mourir$|^i want die$|^die$',
];

/** Taken out before the rules of self-harm read: subjects of government that name death. */
export const SUBJECTS_THAT_NAME_DEATH: readonly string[] = [
  'medical assistance (?:in|with) dying|assistance (?:to|in|with) (?:die|dying)|assisted (?:suicide|dying|death)|physician assisted \\p{L}+|maid|euthanasia',
  'aide medicale a mourir|aide a mourir|(?:suicide|mort) assistee?|euthanasie|amm',
  'suicide (?:prevention|awareness|statistics|rates?|data|strategy|bereavement)(?! (?:line|hotline|help ?line|number))',
  '(?:statistiques?|taux|strategie|semaine|journee|programmes?|plan|cadre|sensibilisation|financement|formation|recherche) (?:\\p{L}+ )?(?:de |sur |du |en |le |la |pour |mondiale )*(?:prevention )?(?:du |de |le |au )?suicides?',
  '(?:died|dead|death|lost|passed) (?:\\p{L}+ )?(?:by|of|from|to) suicide|committed suicide|(?:mort|morte|decede|decedee|deces|perdu) (?:\\p{L}+ )?(?:par|de|du) suicide|s est suicidee?|s est enleve la vie|s est tuee?',
  'suicide (?:squad|bomb\\p{L}*)|attentat suicide',
];

/** Words of a request to government. Beside them, what sounds like danger is the reason for the request. */
export const GOVERNMENT_MATTER = anyOf([
  'benefits?|eligib\\p{L}*|apply\\p{L}*|applied|application|claims?|passports?|visas?|refugees?|asylum|permits?|licen[cs]e|forms?|leave|insurance|pension|compensation|payments?|sponsor\\p{L}*|tax(?:es)?|divorce|restraining order|custody|country|deport\\p{L}*|peace bond|ei|cpp|oas|maid|funeral|estate|will i get|caregiver|last year|years ago|months ago|report an old|status in canada|if i (?:go|return)|statistics|policy|training|course|number for|what is 911|criminal record|program|hospital bill|landlord|lawyer|how much|visit\\p{L}*|travel\\p{L}*|flight|transfer|cards?|che(?:que|ck)|documents?|certificate|account|money|job|loan',
  'prestations?|admissib\\p{L}*|demander?|demandes|demande|reclam\\p{L}*|passeports?|refugiee?s?|asile|permis|formulaires?|conge|assurance|indemni\\p{L}*|paiements?|parrain\\p{L}*|impots?|ordonnance|garde des enfants|pays|expuls\\p{L}*|ae|rrq|psv|rpc|amm|funeraill\\p{L}*|succession|proche aidant|annee passee|l an dernier|il y a (?:deux|trois|\\d+) (?:ans|mois|semaines)|depuis (?:deux|trois|\\d+) (?:ans|mois)|programme|statistiques?|politique|cours|formation|facture|avocat|proprietaire|combien|casier|si je (?:retourne|rentre)|aller l[ea] voir|visit\\p{L}*|voyag\\p{L}*|avion|virement|carte|cheque|documents?|certificat|compte|argent|emploi|pret',
]);
