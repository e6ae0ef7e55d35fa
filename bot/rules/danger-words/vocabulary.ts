import { readVocabulary } from '../phrase-syntax';
import { anyOf } from '../phrases';

/** What the tables of danger name; English before French. */
export const DANGER_VOCABULARY = readVocabulary({
  // People, who speak or who are spoken of
  family: anyOf([
    'husband|wife|spouse|partner|fiancee?|boyfriend|girlfriend|bf|gf',
    'ex( husband| wife| boyfriend| girlfriend)?|wife s ex|dad|father|daddy|mom|mum|mommy|mother|parents?',
    'step ?(dad|mom|father|mother|son|daughter|brother|sister)|(mother|father) in law',
    '(little |baby |big |older |younger |twin )?(son|daughter|brother|sister|boy|girl|baby|child|children|kids?|toddler|infant|newborn)',
    'teen|teenager|grand(ma|mother|pa|father|son|daughter)|uncle|aunt|auntie|cousin|niece|nephew|family',
    '(#|two|three|four|five|six) (year|month|week) old|hubby|bro|sis|twins?|foster (mom|dad|child)|common law (husband|wife|partner)',
  ]),
  relative: anyOf([
    '<family>|friend|neighbou?r|room ?m?ate|flat ?mate|house ?mate|boss|co ?worker|colleague|classmate|student|patient|client|tenant',
    'driver|buddy|bestie|landlord|teacher',
  ]),
  stranger: anyOf([
    'man|men|woman|women|guys?|dudes?|kids|drunk|cop|lady|person|people|child|kids?|baby|boy|girl|dude',
    'stranger|teen|teenager',
  ]),
  /** Who is looked for at once when they are gone. */
  'lost one':
    '(my|our|her|his|the) ((#|two|three|four|five|six) (year|month) old|((#|two|three|four|five|six) (year|month) old )?(little |baby )?(child|children|kids?|baby|son|daughter|boy|girl|toddler|niece|nephew|grandson|granddaughter|brother|sister))',
  'personne perdue':
    '(mon|ma|mes|notre|nos|sa|son|le|la) (petite? |plus jeune )?(enfants?|bebe|fils|fille|gars|petite?|kid|flo|niece|neveu|petit fils|petite fille|frere|soeur)( de _ (ans|mois))?',
  'my relative': '(my|our|her|his|their|the) (<relative>)',
  somebody: anyOf([
    'someone|somebody|some one|he|she|they|we|people|a (<relative>)',
    '((a|an|this|that|the|some|two|three|four|several|old|young|armed) ){1,2}(<stranger>)|<my relative>',
    '(great )?(grandma|grandpa|granny|nana|mommy|mummy|daddy|mom|mum|dad|papa|mama|hubby)|(my|the) wifes|(my|the) husbands|toddler|^(<relative>)',
  ]),
  /** Whom something is done to. */
  victim: anyOf([
    'me|us|him|her|them|mom|mum|mommy|dad|daddy|each other|people|everyone|everybody|someone|somebody|a (<stranger>)|<my relative>',
  ]),
  is: '( ?s| is| are| re| was just| just got| got)( just| still| now| currently)?',
  'i am': 'i am|i m|im|we are|we re',
  /** A few words between a person and what happens to them: "my child fell and is unconscious". */
  'some words': '( _){0,4}',
  proche: anyOf([
    'mari|femme|epou(x|se)|conjointe?|copain|copine|chum|blonde|fiancee?',
    'ex( mari| femme| conjointe?| chum| blonde| copain)?|pere|papa|mere|maman|parents?',
    '(beau|belle) (pere|mere|frere|soeur|fils|fille)',
    '(petite? |grande? |jeune )?(fils|fille|frere|soeur|bebe|enfants?|gars|petite?|ado|adolescente?)',
    'petits? enfants?|grand (mere|pere|maman|papa)|oncle|tante|cousine?|niece|neveu|famille|amie?|voisine?',
    'coloc|colocataire|patron|patronne|collegue|eleve|patiente?|cliente?|locataire|proprietaire|proprio',
    'meilleure? amie?|prof|professeure?|ti (gars|cul)|kid|flo|bb|mononcle|matante|bonhomme|bonne femme|jumeaux|jumelles?',
    '(fille|gars|fils|petite?|bebe) de (#|un|deux|trois|quatre|cinq|six) (ans|mois|semaines)',
  ]),
  inconnu: anyOf([
    'homme|hommes|gars|monsieur|type|femme|femmes|dame|fille|enfants?|bebe|personnes?|inconnue?|etranger',
    'jeunes?|ado',
  ]),
  'mon proche': '(mon|ma|mes|notre|nos|le|la|les|sa|son|ses|leur) (<proche>)',
  quelquun: anyOf([
    'quelqu un|quelquun|qqn|il|elle|ils|elles|on',
    '((un|une|des|deux|trois|ce|cet|cette|le|la) ){1,2}(<inconnu>)|l (homme|enfant)|papa|maman|grand papa',
    'grand maman|mamie|papi|maman|^(<proche>)|<mon proche>',
  ]),
  /** Before a verb: whom it is done to. */
  le: 'me|m|nous|le|la|l|les|lui',
  /** After a verb. */
  'une victime': '<mon proche>|quelqu un|un(e)? (<inconnu>)|les gens|du monde|tout le monde',

  // Places and things
  home: anyOf([
    'house|home|apart?e?ment|condo|flat|place|building|kitchen|living room|room|bedroom|bathroom|balcony',
    'garage|shed|basement|attic|car|truck|van|bus|stove|oven|school|store|church|barn|trailer|tent|roof|couch',
    'bed|curtains|field|backyard',
  ]),
  logis: anyOf([
    'maison|appartement|appart|apart|condo|bloc|immeuble|edifice|cuisine|salon|chambre|garage|cabanon',
    'sous sol|grenier|balcon|auto|voiture|char|camion|autobus|logement|poele|four|ecole|magasin|eglise|grange',
    'toit|divan|lit|rideaux|champ|cour',
  ]),
  'next door':
    '( (next door|across the (street|road|hall)|beside (us|me|mine|ours)|behind (us|me|mine|ours)|down the (street|road|hall)|upstairs|downstairs))?',
  'd a cote':
    '( (d a cote|d en face|voisine?|du voisin|de la voisine|en haut|en bas|de mes parents|au bout de la rue))?',
  weapon: anyOf([
    'hand ?gun|gun|shot ?gun|pistol|rifle|knife|machete|sword|axe|hatchet|hammer|crowbar|baseball bat|bat',
    'weapon|blade|bomb|grenade',
  ]),
  arme: anyOf([
    'couteau|fusil|pistolet|revolver|carabine|arme|gun|machette|epee|hache|marteau|batte|barre de fer|lame',
    'bombe|grenade',
  ]),
  /** A weapon, not its papers. */
  'not its papers':
    '(?! (in my luggage*|licen*|permit*|regist*|safe*|collection*|collector*|owner*|law|control*|suisse*|de collection*|de chasse*|a feu (enregistr*|prohib*|restr*)|permis*|enregistr*|set|shop*|show*))',
  now: 'right now|now|just now|at the moment|in progress|happening|outside|here|please|help',
  maintenant: anyOf([
    'en ce moment|maintenant|la la|tout de suite|presentement|presentment|a l instant|dehors|ici|svp|vite',
  ]),
  /** "Drowning in paperwork", "choking on these forms". */
  papers: 'paper*|debts?|bills?|forms?|work|emails?|medical|student',
  'not in papers': '(?! (up|financial*|(in|on|under|with|by) (these|this|all|(the )?<papers>)))',
  /** "They hit me with a penalty", "they kicked me out of the program". */
  'not on paper':
    '(?! (out|off|back|to|through|around|from|aside|over|for|financial*|with (a |an |more )?(_ )?(interest|fees?|fines?|penalt*|bills?|charges?|letters?|tax*|reassess*)))',
  papiers:
    'paper*|dettes?|factures?|formulaires?|travail|courriels?|impots?|frais|penalit*|amendes?|suspension|expuls*|evict*',
  'pas dans les papiers':
    '(?! (financier*|de plein|(dans|sous*|avec|par|de|d) (ces|ce|tous|toute|(la |le |les |l |une |un |des )?<papiers>)))',

  /** Asked in the midst of danger, unlike "what do I do if". */
  'what to do now': '(do|should|can|must) (i|we) do(?! (if|when|to|about|with))',

  // What is done, and what happens to the body
  attacking: anyOf([
    'attacking|hitting|beating|punching|kicking|slapping|strangling|stabbing|raping|choking|shooting',
    'assaulting|molesting|hurting|robbing|mugging|chasing|dragging|drowning|burning',
  ]),
  'being attacked': anyOf([
    'attacked|beaten|beat|stabbed|robbed|mugged|followed|chased|stalked|raped|molested|(sexually )?assaulted',
    'kidnapped|abducted|held (hostage|captive|prisoner)|strangled|choked|shot|threatened with|hurt|tortured',
  ]),
  'just attacked': anyOf([
    'hit|punched|kicked|slapped|beat|shot|stabbed|raped|molested|choked|strangled|attacked|assaulted|robbed',
    'mugged|ran over|run over|drugged|kidnapped|abducted|snatched|grabbed|threatened',
  ]),
  attaque:
    '(attaque|agresse|frappe|etrangle|poignarde|viole|poursuit|suit avec|tire dessus|bat|kidnappe|enleve|torture|etouffe|sequestre|menace avec)(nt)?',
  attaquer: anyOf([
    'attaquer|agresser|frapper|battre|etrangler|poignarder|violer|poursuivre|tirer dessus|tuer|kidnapper',
    'enlever|torturer|voler|etouffer|assassiner|sequestrer',
  ]),
  'attaque passe':
    '(attaque|agresse|frappe|battue?|etrangle|poignarde|viole|tire dessus|kidnappe|enleve|drogue|sequestre|menace)(e|s|es)?',
  illness:
    '(a |an )?((massive |mild |bad )?h(ea|a|e)rt ?attack|cardiac arrest|(massive )?stroke|(bad |grand mal )?seizures?|over ?dose|(severe |bad )?allergic reaction|asthma attack|convulsions?|miscarriage)',
  malaise: anyOf([
    'une crise (cardia(que|c|k)|de coeur|d epilepsie|d asthme)|un avc|un (infarctus|arret cardiaque)',
    'une? (overdose|surdose)|une (grave )?reaction allergique|(des |une )?convulsions?|une fausse couche',
  ]),

  // As it is told afterwards
  attacked: anyOf([
    'hit|hits|punched|punches|kicked|kicks|slapped|slaps|beat|beats|shot|shoots|stabbed|stabs|raped|molested',
    'touched|choked|chokes|strangled|attacked|attacks|assaulted|robbed|mugged|drugged|burned|threw|pushed',
    'dragged|threatens?|threatened|abuses?|abused',
  ]),
  'a attaque':
    '(attaque|agresse|frappe|battu|etrangle|poignarde|viole|drogue|menace|kidnappe|mordu|brule|touchee? (ce soir|cette nuit|encore|sexuel*|de force)|pousse(e|s)? (dans|par|en bas|contre|a terre))(e|s|es)?',
  'had illness':
    '(a |an )?(h(ea|a|e)rt ?attack|cardiac arrest|stroke|seizure|accident|over ?dose|miscarriage)',
  'arm or leg':
    'arms?|legs?|hands?|face|feet|toes|fingers|left side|right side|body|tongue|lips|throat',
  coups: 'coups? de (poing|pied|couteau|baton|marteau|feu|fusil|hache|batte)',

  // Signs
  'there is': 'there (is|s|are|was|were|has been)|theres',
  'il y a': 'il y a|y a|ya',
  who: anyOf([
    'i|we|(my|our|the) (boat|canoe|kayak|car|truck|plane|bus|bike|tree|roof|wall|ceiling)',
    '(a|the) (tree|wall|roof|car|truck|bus)|<somebody>|<there is>',
    'my (house|home|apartment|place|car|building|boat)',
  ]),
  qui: anyOf([
    'je|j|nous',
    '(notre|mon|ma|le|la|l|un|une) (bateau|canot|kayak|avion|autobus|velo|moto|arbre|toit|mur|plafond|camion)',
    '<quelquun>|<il y a>|(ma|mon|notre|l) (maison|appartement|auto|voiture|char|immeuble|bateau)',
  ]),
  'many words': '( _){0,8}',
  /** Anybody, anything: enough before what only happens in danger. */
  anyone: '<who>|(my|our|his|her|the|a|an|some) _|# (year|month) old',
  bete: 'ours|chien|pit ?bull|coyote|loup|loups|cougar|orignal|taureau|serpent',
  'strong assault': anyOf([
    'attack*|stabb*|strangl*|punch*|slapp*|kick*|beating|mugg*|rap(ed|ing)|kidnap*|maul*|bit|biting|bitten',
  ]),
  swallowed: 'drank|drunk|drinking|swallow*|ate|eaten|chewed|inhaled|ingested',
  poison: anyOf([
    'fluid|washer|cleaner|coin|button|batter(y|ies)|magnets?|pills?|bleach|chemicals?|paint|glue|perfume',
    'sanitizer|drain (cleaner|opener)|antifreeze|cleaning (_ )?(product*|stuff|liquid)|dish soap|alcohol|soap|acid|needle|glass|screw|nail|marble|toy|gasoline|fuel|detergent|poison*',
    '(wild|poison*|strange) (mushrooms?|berries)|(laundry |dishwasher |tide )?pods?|medication|meds|medicine|vape|nicotine|cannabis|edibles?|gumm(y|ies)',
  ]),
  avale: '(bu|avale|mange|croque|aspire|ingere)(e|s)?',
  'poison en francais': anyOf([
    'lave (glace|vitre)|liquide|nettoyant|produits?|javel|piles?|batteries|aimants?|pilules?|peinture|colle',
    'parfum|savon|acide|aiguille|vitre|vis|clou|bille|jouet|essence|detergent|poison',
    '(champignons?|baies) (sauvages?|du bois|veneneu(x|ses)|toxiques?)|medicaments?|nicotine|sous|piece|capsules?',
    'bouton|jujubes? (au|de) (pot|cannabis)|debouche (tuyau|toilette)|antigel',
  ]),
  assault: anyOf([
    'hit|hits|hitting|kick*|push*|shov*|grabb*|slapp*|punch*|burn*|attack*|assault*|threaten*|hurt*|abus*',
    'beat*|bit|biting|kill*|murder*|drag*|chas*|stalk*|strangl*|chok*|stab*|shoot*|rap(e|ed|ing)|molest*',
    'grop*|kidnap*|abduct*|tortur*|threw|throw*|tied',
  ]),
  agression: anyOf([
    'frapp*|bat|battent|battre|battue?s?|gifl*|pousse(e|s|r)? (dans|par|en bas|contre|a terre)|pris(e|es)? a la gorge|mord*|mordue?|menac*|agress*',
    'attaqu*|kidnapp*|sequestr*|etrangl*|poignard*|viol(e|er|ee|ent|es|ees)|tortur*|tabass*|maltrait*',
    'tu(e|er|ent)|assassin*|tire (dessus|sur)|brul*|enferm*',
  ]),
  'violent sign': anyOf([
    'gun ?shots?|gun ?fire|armed (man|men|person|people|robber*)|hostages?|intruders?|burglars?',
    '(is|s|are|re|been|started|hear|heard|just|a) shooting( at|$)|stabb*|strangl*|being broken into',
    'breaking in|by the (throat|neck|hair)|black eye',
    '(been|got|was|being) (shot(?! down*)|stabbed|dragged|beaten|attacked|raped|held (down|hostage|captive))',
    'dragg(ed|ing) (_ )?(_ )?into (a|the|his) (van|car|truck)',
    'locked in (a|the|my|his) (_ )?(trunk|car|room|bathroom|bedroom|basement|closet|freezer|shed)',
    'something in (my|her|his) drink|locked (me|us) (in|up)',
    '(burn|burning|burned) (the|my|our|this|down) (_ )?(place|house|building|apartment|down)',
    '(chas|stalk|follow)(ed|ing) (me|us)|being (chased|followed|stalked|hunted|abused|threatened)',
  ]),
  'signe violent': anyOf([
    'coups? de (feu|couteau|fusil|poing|pied)|(homme|hommes|gars|femme|personnes?|voleurs?) armee?s?|otages?',
    'intrus|cambrioleurs?|voleurs?|par effraction|a la gorge|par les cheveux|tire du fusil',
    'enferme(e|s|es)? (moi|dans)|coups (a|sur|dans)|tirer (de force|dans une? (camion*|auto|char|van))',
    'fait tirer(?! (de|les|du))|enferme(e|s|es)? dans|quelque chose dans (mon|son) verre|mettre le feu',
    '(me (fais|fait) courir apres|(court|courent|courait) apres (moi|nous|elle|lui) avec)|pourchass*|avec un (douze|calibre)',
    'me fais (suivre|battre|violenter)',
  ]),
  'bodily sign': anyOf([
    'blood (everywhere|all over|coming|pouring|gushing|on (the|my|his|her)|loss)',
    '(covered in|losing|lost a lot of|spitting|pissing) blood|bleeding(?! (money|cash|members|out (slowly|money)))|hemorrhag*|unconscious|unresponsive',
    'not (breathing|waking|moving(?! (to|out|in|into|forward*|from|with|away*|on|any*|through)))|stop(s|ped)? (breathing|moving)|foaming|convuls*|seizing',
    '(having|having a|had a|in) seizures?|collapsed(?! (the|a|on|my|this))|passed out|fainted',
    '(lying|shaking|twitching|jerking|passed out) on the (floor|ground|road|street)|having (a|an) (epileptic )?fit(?! (about|over|because|at))|(doing|giving|need|needs|started) cpr|asthma attack',
    '(turn*|going|lips( are)?|face( is)?|skin( is)?) (blue|purple)(?! (cross*|card*|book*|form*|shield*|zone*|area*))',
    'head injury|hit (his|her|my) head|cracked (his|her|my) (head|skull)|overdos(ed|ing)|od ?ing|poisoned',
    'electrocuted|(choking|drowning)<not in papers>',
    'can ?t (move|breathe|swallow)( (my|his|her) (arms?|legs?|head|neck|body|face))?$|(having|had|has|have) (a|an) (_ )?allergic reaction',
    'contractions|(having|has|have|had|got) (a )?(_ )?(trouble|difficulty|hard time) breathing(?! (through|with|under) (the|this|these|all))',
    '(struggling|fighting) to breathe|stopped breathing',
    'breathing (right|funny|weird|hard|fast|badly|heavily|properly)|short of breath|gasping',
    '(pass|passing|black|blacking) out|faint(ing)?$',
    'chest( _){0,3} (tight*|hurts?|hurting|pains?|pressure|heavy|burns?)|swallowed|stung by|bitten by a snake',
    'throwing up blood|coughing (up )?blood',
    'got into (my|the|his|her) (medication|meds|medicine|pills|cleaning|weed|edibles)|heat ?stroke',
    'hypothermia|freezing to death|impaled|third degree burns',
    '(arm|hand|leg|foot|hair|fingers?|head|neck) (is |was |got )?(caught|stuck|trapped|crushed) (in|under|between)',
    'burn(ed|t) (my|his|her) (face|hands?|arms?|eyes|legs?|body|skin)',
  ]),
  'signe corporel': anyOf([
    '(du|de) sang (partout|sur|qui)|en sang|perd(s|re)? (du|son|beaucoup de) sang|sang partout|saign*',
    'hemorrag*|inconscient*|sans connaissance|(s est|me suis|est) evanoui*|(reagi(t|ssent)|bouge(nt)?|respire(nt)?) (plus|pas)',
    'mousse a la bouche|convuls*|(etendue?|couchee?|gis|allongee?) (par terre|au sol|dans la rue)',
    'crise (d asthme|d epilepsie|cardiaque|de coeur)|cogne(e)? la tete|tete fendue',
    's est (fendu|ouvert|casse) la tete|surdose|empoisonn*|electrocut*',
    '(etouff*|noy(e|er|ee|ent))<pas dans les papiers>|peux (pas|plus) (bouger|respirer|avaler)$',
    'reaction allergique|contractions|respir(e|er|ent) (mal|pas bien|difficilement|drole|fort)',
    'cherche son (air|souffle)|souffle court|manque d air|(perdre|perd|perdu) connaissance',
    'tomber dans les pommes|poitrine( _){0,2} (serre*|oppress*|brule|fait mal)',
    '(devien(t|nent)|devenue?s?|tou(t|te)s?|levres|visage) (_ )?(mauves?|bleue?s?|violet*|grise?)',
    'pique(e)? par|mordue? par un serpent|crache du sang|vomi(t|s)? du sang',
    'hypothermie|meurt de froid',
    'pris(e)? (le|la|les) (bras|main|jambe|pied|doigts?|tete|cheveux) (dans|sous|entre)',
    'brule(e)? (le|la|les) (visage|mains?|bras|yeux|jambes?|peau|corps)',
  ]),
  'peril sign': anyOf([
    'on fire|in flames|set (the|my|our|his|her) <home> on fire|burning (building|house|apartment|car|down)',
    'exploded|explosion|trapped (in|inside|under|on) (a |an |the |my |our )?(<home>|elevator|wreck*|snow|water|fire|mine|cave|tunnel|rubble|well|machine*)|pinned|(people|kids|children|someone|somebody) (is |are )?trapped|stuck (inside|under)|buried (alive|under)|capsiz*|sinking',
    'swept away|washed away|fell (on|onto) (me|my|him|her)',
    '(car|plane|bus|train|truck|bike|motorcycle|boat) (crash|accident|wreck)|flipped (our|the|my) (car|truck|van|atv|boat|canoe|tractor|sled|snowmobile|bike)',
    '(dead )?body (in|on|behind|under) (the|my|our) (hall*|street|road|ditch|lake|river|alley|parking|stairs|floor|ground|woods|yard)',
    'stuck on (a|the|our|my) (roof|cliff|ledge|mountain|rock|island|ice)|water( _)? (rising|coming in)|through the ice',
    '(drove|driving|plowed|ran) into (a|the|my|our|some) (daycare|school|crowd|people|house|store|building|pole|tree|ditch|lake|river)',
    'crashed (into|my (car|truck|bike))|flipped over|(car|truck|van|jeep|atv|tractor) rolled over|fell on <victim>',
    'hit by (a|an) (car|truck|bus|train)|ran over (<victim>|a (_ )?<stranger>)|(been|got|was|being) run over',
  ]),
  'signe de peril': anyOf([
    '(corps|cadavre) (dans|sur|par terre|derriere|sous)|pris(e|es)? sur (le|un|la|une) (toit|bateau|falaise|rocher|glace|ile|paroi|montagne)',
    'l eau (monte|rentre|entre)|travers la glace',
    '(foncer|fonce|rentrer|rentre|defonce) dans (la|le|une|un|l|mon|ma|notre) (garderie|ecole|foule|maison|magasin|poteau|arbre|mur|fosse)',
    'en feu|en flammes|mis le feu|une explosion|(maison|auto|voiture|bombe|bouteille|gaz|immeuble|poele|batterie)( _){0,3} explose|coince(e|s|es)? (dedans|sous)',
    'pris(e|es)? (au piege|dans un immeuble|dans le feu|sous)|enseveli*|chavir*|en train de couler',
    'emporte(e|s|es)? par|(capote|capoter) (en (auto|char|quatre|vtt|motoneige|voiture|camion)|avec (le|mon|l)|dans le fosse)|auto( _){0,2} capote|fait un tonneau|pris(e|es)? (en |par )?(dessous|dessus)',
    'tombe(e|es|s)? sur (moi|lui|elle|nous|<mon proche>)',
    '(accident|capotage) (d auto|de char|de voiture|d avion|de moto|de bateau)|perdu le controle',
    '(renverse|happe|ecrase)(e|s)? par (un|une|le) (auto|char|voiture|camion|autobus|train|arbre)',
  ]),

  // Harm to oneself
  wanting: anyOf([
    'want|wants|wanted|wanting|wanna|wnat|wish|ready|like|going|gonna|wana|wan|prefer|rather|trying|tried|need|deserve',
    'plan|planning|better|have|decided|thinking about|thinking of|gunna',
  ]),
  alive: 'live|be alive|exist|be here|wake up|go on|live my life|carry on|keep going|keep living',
  myself: 'my ?self|myslef|mysel|meself',
  themself: 'him ?self|her ?self|them ?(self|selves)',
  mourir: anyOf([
    'mourir|crever|me tuer|m tuer|me suicider|m suicider|me pendre|m enlever la vie|m oter la vie',
    'en finir avec (la vie|ma vie|tout|mes jours)|mettre fin a (mes jours|ma vie)',
  ]),
  /** What ends by "en finir" is one's life, unless another thing is named. */
  'en finir': 'en finir(?! (avec(?! (la vie|ma vie|tout*|mes jours))|de|rapidement*|vite avec))',
  'me tuer': anyOf([
    'crever|me tuer|m tuer|me suicider|m suicider|me pendre|m enlever la vie|m oter la vie|me faire du mal',
    'me mutiler|me jeter (en bas|devant|du|d un|sous)|m ouvrir les veines|me tailler les veines',
    'mettre fin a (mes jours|ma vie)|etre morte?|passer a l acte|me foutre en l air',
    'me tirer (une balle|dans la tete)',
  ]),
  'se tuer': anyOf([
    'crever|se tuer|se suicider|se pendre|s enlever la vie|s oter la vie|se faire du mal|se mutiler',
    'se jeter (en bas|devant|du|d un|sous)|s ouvrir les veines|mettre fin a (ses jours|sa vie)',
    'etre morte?|passer a l acte|se tirer (une balle|dans la tete)',
  ]),
});
