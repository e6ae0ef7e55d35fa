/** Taken out before the rules of self-harm read: subjects of government that name death. */
export const SUBJECTS_THAT_NAME_DEATH: readonly string[] = [
  'medical assistance (in|with) dying|assistance (to|in|with) (die|dying)|assisted (suicide|dying|death)',
  'physician assisted _|maid|euthanasia',
  'aide medicale a mourir|aide a mourir|(suicide|mort) assistee?|euthanasie|amm',
  'suicide (prevention|awareness|statistics|rates?|data|strategy|bereavement)(?! (line*|hotline*|help ?line*|number*))',
  '(statistiques?|taux|strategie|semaine|journee|programmes?|plan|cadre|sensibilisation|financement|subventions?|fonds|projets?|organismes?|formation|recherche) (_ )?(de |sur |du |en |le |la |pour |mondiale ){0,4}(prevention )?(du |de |le |au )?suicides?',
  '(died|dead|death|lost|passed) (_ )?(by|of|from|to) suicide|committed suicide',
  '(mort|morte|decede|decedee|deces|perdu) (_ )?(par|de|du) suicide|s est suicidee?|s est enleve la vie',
  's est tuee?',
  'suicide (squad|bomb*)|attentat suicide',
];

/** Words of a request to government. Near them, what sounds like danger is the reason for the request. */
export const GOVERNMENT_MATTER: readonly string[] = [
  // Services and papers
  'benefits?|eligib*|entitled|apply*|applied|application|claims?|passports?|visas?|refugees?|asylum',
  'permits?|licen(c|s)e|forms?|insurance|pension|compensation|wcb|wsib|payments?|sponsor*|tax(es)?|divorce',
  'evict*|restraining order|custody|country|deport*|peace bond|ei|cpp|oas|maid|funeral|estate|caregiver',
  'report an old|status in canada|statistics|policy|training|course|number for|what is 911|criminal record',
  'program|hospital bill|landlord|lawyer|visit*|travel*|flight|transfer|cards?|che(que|ck)|documents?',
  'certificate|account|money|job|loan|counsell?ing|refund|reimburs*|deduct*|covered|survivors?',
  '(caregiver|parental|maternity|paternity|sick|medical|compassionate|emergency|bereavement|family|stress|paid|unpaid|take|get|on|of|for|a) leave',
  'leave (of|from|without|with)',
  'prestations?|admissib*|demander?|demandes|reclam*|passeports?|refugiee?s?|asile|permis|formulaires?',
  'conge|assurance|indemni*|paiements?|parrain*|impots?|evinc*|expuls*|ordonnance|garde des enfants|pays|expuls*|ae|rrq',
  'psv|rpc|amm|cnesst|ivac|funeraill*|succession|proche aidant|programme|statistiques?|politique|cours',
  'formation|facture|avocat|proprietaire|casier|aller l(e|a) voir|visit*|voyag*|avion|virement|carte|cheque',
  'documents?|certificat|compte|argent|emploi|pret|rembours*|deduire|deductible|couverte?s?|couvre',
  'website|site|login|log in|portal|connexion|connecter|allocation|credit|survivant|disability|invalidite|handicap(e|ee|es)?|travailler|rental',
  '(when|if|after|once|until|before) (i|we) (die|am gone|m gone)',
  '(quand|si|apres que|avant que) (je|j) (vais mourir|meurs|mourrai|decede)',
  // What is asked
  'will i get|if i (go|return)|how much|who pays',
  '(can|could|may|do|should) i (get|claim|take|bring|still|have|apply|deduct|need|be paid)',
  'can (he|she|we|they) (get|go|claim|have)|am i (eligible|entitled|covered)',
  'is it (legal|valid|allowed|covered)',
  'combien|si je (retourne|rentre)|qui paie|(ai|a t on|avons|aurais) (je |nous )?droit',
  'puis je (avoir|obtenir|recevoir|reclamer|deduire|prendre|apporter|ravoir|recuperer)',
  'est ce que je peux (avoir|obtenir|recevoir|prendre)|peut (il|elle) (avoir|obtenir|recevoir|travailler)',
  'est ce (legal|permis|couvert)',
  // What is past
  '(last|this past) (week|month|year|summer|winter|spring|fall|night s news)|(weeks|months|years) ago',
  '(in|since) (19|20)#|when i was (a kid|a child|young|#)|history|used to be',
  '(semaine|annee|mois|ete|hiver|automne|printemps) (passee?|derniere?)|l an (dernier|passe)',
  '(il y a|depuis|ca fait) (deux|trois|quatre|cinq|plusieurs|quelques|des|#) (ans|annees|mois|semaines)',
  '(en|depuis) (19|20)#|quand j etais (jeune|petite?|enfant)',
];
