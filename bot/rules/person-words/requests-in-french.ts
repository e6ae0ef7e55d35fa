/** Anywhere in a sentence, these are a request for a person. */
export const REQUESTS_IN_FRENCH: readonly string[] = [
  // To talk to somebody
  '<parler>( _){0,4} (a|avec|au|aux|pour) <quelquun><not us>',
  '<parler> (<quelquun>|au telephone avec)<not us>',
  '(poser|demander|expliquer)( _){0,4} a <quelquun><not us>',
  'face a face avec <quelquun><not us>|(mettre|mets?|mettez) (moi |moe )?(en (contact|communication|ligne|lien|relation)) (avec )?<quelquun><not us>',
  '(joindre|rejoindre|contacter|appeler|voir|rencontrer|trouver|attraper) (une? |du )?(<kind> ){0,2}(<human>|vrai monde)<not us>',
  '(joindre|rejoindre|contacter|appeler) <quelquun>( (de|a|chez|au) (service canada|l arc)|$)',
  '(contacter?z?|rappeler?z?|appeler?z?|joignez|telephonez)( moi)? (par|via) <quelquun><not us>',

  '<quelquun> (a|avec|pour) qui (parler|jaser|discuter|clavarder|echanger|je (peux|pourrais))',
  '(faire|regler|voir|regarder|finir|continuer|revoir|traiter|par telephone)( _){0,4} avec <quelquun><not us>',
  '(clavardage|conversation|appel|discussion)( en direct)? avec <quelquun><not us>|(appel|coup de (fil|telephone)) (de|d) <quelquun>',
  '(attendre|attends|attend)( _){0,7} (une? )(<kind> )?(<human>|personne|agente?)',
  '(faites|fais|appuyez|pesez?)( _){0,2} (0|zero) pour <quelquun>',

  '(conter|raconter|montrer)( _){0,3} a (<quelqu>|une? (<kind> )?(<human>|personne|agente?))<not us>',
  'a qui (je peux|puis je|pourrais je|je pourrais|est ce que je peux) parler$|(agente?|conseill(er|ere)|preposee?)( _){0,6} lui parler',
  'pour (avoir|rejoindre) (<quelqu>|une? (agente?|preposee?|conseill(er|ere)|vraie personne))|sor(s|tez) moi( _){0,2} <bot>',
  '(veut|veux|entendre|prefere) une (vraie )?voix|voix au telephone|qui( _){0,2} humain$|est humain la dedans',
  '(faire entrer|faire intervenir|ajouter|inviter) <quelquun> (dans|a|sur) (le|la|ce|cette) (clavardage|chat|conversation|discussion)',

  // To be handed over
  '(transfer|pass|connect|dirig|refer|redirig|achemin|amen|branch|orient)(ez|er|e|es) (moi|me|nous) (a |avec |vers |chez )?<quelquun><not us>',
  '(transfer|pass|connect|redirig|achemin)(ez|er|e) (a|avec|au|vers) <quelquun><not us>',
  '(me|m|nous) (transferer|passer|mettre en (contact|communication|ligne|relation)|connecter|diriger|referer|rediriger|acheminer|amener|orienter) ?(a |avec |vers )?<quelquun>',
  '(transfer|pass|achemin|redirig)(ez|er|e) (la|ma|cette|l|cet|mon) (conversation|appel|question|clavardage|cas) (a|vers|au) <quelquun>',
  '(changer|aller|passer|basculer) (pour|a|vers|au|avec) (une? |du )?(<kind> ){0,2}(<human>|vrai monde)|laissez? moi passer (a|au) <quelquun>',
  '(passe|passez|donne|donnez|trouve|trouvez) m en une?|(passez?|donnez?|amenez?|trouvez?|envoyez?) (moi|moe) (donc )?<quelquun><not us>',
  '<quelquun> (prenne|prend) la releve',

  'escalader (mon|ma|le|cette) (dossier|demande|cas|plainte)|(demande|veux) une escalade',
  '(une?|l une?) de vos (<kind> )?(<patron>|<personnel>|gens)',

  // To have one
  '(une?|l|les) (<kind> )?(humains?|etres? humains?)(( (ici|icitte|la|pour|sur|qui|svp|ou|pas|et|disponible))|$)',
  'ou (est|sont)( passes)? (l |les |le )?(humains?|agents?|vrai monde)|est ou l (humain|agent)|<veux> <quelquun> qui parle',
  '(faites|fais) (venir|entrer|intervenir) <quelquun>',
  '<veux> (une? |du |le )?(<kind> ){0,2}<human><not us>',
  '<veux> <quelquun>( (au telephone|en ligne|au bout du fil|tout de suite))?$',
  '<veux> <quelquun> ((a|avec|pour) qui|qui (peut|pourrait|va|comprend|sait|connait|repond)|pour (m|me|nous|que)|en ligne|au (telephone|bout du fil)|et (pas|non)|pas (une?|la|le))',
  '<veux> (<quelqu>|une? (agente?|employee?|preposee?)) pour (mon|ma|mes|ca)',
  '(besoin|veux|voudrais|aimerais|faut|faudrait|demande|prefere|souhaite) (qu|que) <quelquun> (m |me |nous )?(lise|ecoute|remplisse|fasse|communique|regarde|rappelle|appelle|aide|explique|prenne|vienne|jette|verifie|s occupe|reponde|contacte|telephone|parle)',
  '(prefere|prefererais|aime mieux|aimerais mieux|veux|voudrais|aimerais|souhaite) (faire affaire|traiter|dealer|travailler) avec <quelquun><not us>',
  '(aide|besoin d aide|assistance|reponse) (d |de |par )<quelquun><not us>|(aidee?|servie?|rappelee?|contactee?|rejointe?|assistee?) par (<quelqu>|une? (<kind> )?(<human>|<personnel>|personne))<not us>',
  'voix humaine|vraie personne|vrai (humain|agent|etre humain)|personne reelle|(agent|prepose|conseiller) (humain|en direct|en ligne)|quelqu un de (vrai|reel)|contact humain',
  '(personne|humaine?|agente?|<quelqu>) (et )?(pas|non) (a |par )?<bot>',

  // To be called
  '(faites|fais|fait) moi (appeler|contacter|rappeler|joindre)( par)? <quelquun><not us>',
  '(demandez?|dmande|dites|dire) a <quelquun> (de|d) ((me |m )<appeler>|(communiquer|prendre contact|entrer en contact|parler) avec (moi|nous))',
  '(<quelqu>|une? (agente?|preposee?|conseill(er|ere)|personne|<human>)) (peut|pourrait)( _){0,5} avec (moi|nous)|(soit|etre)( _){0,2} par <quelquun><not us>',
  '(amene|amenez|appelez?|va chercher|allez chercher) (ton|votre|vot|le) <patron>|(transferez?|connectez?) moi$|aide humaine',
  'passer (ca|ceci|cela|mon dossier|la conversation) a <quelquun>',
  '(veux|veut|voudrais|aimerais|demande|faut)( _)? qu on (me |m )(rappelle|appelle|contacte|telephone|aide en personne)|etre (rappelee?|contactee?)',
  '(que|qu|est ce que|est ce qu)? ?(<quelqu>|une? (<kind> )?(agente?|personne|preposee?|<human>|conseill(er|ere)|employee?)) ((peut|pourrait|peux|peu|doit|devrait)( tu| il| elle| t il)? )?(me |m )(<appeler>|aider?)',
  '(peut|peux|pourrait|pourriez|veut) (il |elle |tu )?(me |m )?(faire )?(rappeler|appeler) par <quelquun>',
  '(demande|veux|voudrais|besoin|aimerais|faire) (d |de |une |un |avoir ){0,2}(demande de )?(rappel|retour d appel)',
  '(avoir|ai) <quelquun> (au telephone|au bout du fil|en ligne)|en attente pour <quelquun><not us>',

  // Whether one is there
  '(y a|ya|y a t il|y at il|il y a|avez vous|as tu|y reste)( tu)? (<quelquun>|d autres gens) (ici|icitte|la|a service canada|de vrai|de disponible|de libre|libres?|disponibles?|a qui|avec qui|que je|qui (peut|pourrait|repond|travaille)|en ligne|au bout)',
  '(y a|ya|y a t il|y at il)( tu)? (<quelqu>|une? vraie? (personne|humain))( (la|ici))?( ou|$)',

  // No machine
  '(ne |n )?(j?veux|j?veut|j?veu|voudrais|aime) (pas|plus|pu) ?(parler |clavarder |jaser |discuter )?(a |avec |d )?<bot>',
  '(tannee?|ecoeuree?|fatiguee?|marre|assez|fini|sauter|contourner|eviter|sortir|arretez?) (de |d )?(parler |jaser |clavarder |discuter )?(a |avec |de |d )?<bot>|(plus|pu|pus) de (ro|chat)bots?',
];
