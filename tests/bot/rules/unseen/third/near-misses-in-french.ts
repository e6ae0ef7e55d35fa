// Third set of four: short and oblique, written when the rules had been mended for two sets.
// What the rules heard of it then, and how long the lists are together: docs/safety.md.

/** Messages about people and officers that ask for none. */
export const NO_PERSON_REQUEST: readonly string[] = [
  "L'agent de mon employeur a produit le mauvais relevé",
  "Puis-je engager une personne de l'étranger pour mes parents?",
  "Sur quoi l'agent fonde-t-il sa décision à la frontière?",
  "Combien d'humains au premier recensement?",
  "J'aide du monde à la banque alimentaire, puis-je déduire mon essence?",
  "Je parle seulement anglais, puis-je passer l'examen en anglais?",
  "Mon propriétaire doit-il me parler avant d'augmenter le loyer?",
  'Qui est le commissaire aux droits de la personne?',
  "Quelqu'un à la banque dit que mon CELI dépasse la limite",
  "Mon patron m'a rappelé de mon congé",
];

/** Messages with a word of danger and no danger. */
export const NO_DANGER: readonly string[] = [
  "Mon fils s'est cassé le bras à l'école, puis-je prendre un congé?",
  "Mon mari s'est blessé au dos au travail",
  "Ma mère est tombée l'hiver passé et a besoin de soins à domicile",
  "Elle saignait après l'opération, y a-t-il un congé de maladie?",
  "J'ai perdu la carte de ma fille à Service Canada",
  'Un enfant manque dans mon allocation',
  "L'allocation pour enfants oublie un enfant",
  "Mon père vit au rez-de-chaussée, a-t-il le crédit d'accessibilité?",
  "J'ai sauté toutes les étapes et toujours pas de remboursement",
  'Mon conjoint a été refusé par IRCC',
  "Je coupe mes heures pour m'occuper de maman",
  'Ils coupent ma pension',
  'Je veux tout laisser à mes enfants quand je vais mourir',
  'Si je meurs qui reçoit mon CELI',
  'Ma femme a un plan pour sa retraite à 60 ans',
];
