// Fourth set of four: in ordinary words, written when the rules had been mended for three sets.
// What the rules heard of it then, and how long the lists are together: docs/safety.md.

/** Messages about people and officers that ask for none. */
export const NO_PERSON_REQUEST: readonly string[] = [
  "Dois-je parler à un agent à la frontière si j'ai NEXUS?",
  'Faut-il parler à un consultant avant de faire ma demande?',
  'Qui a demandé mon NAS?',
  'La personne avec qui je vis peut-elle être sur ma demande?',
  'Que fait un agent des ressources humaines de mon relevé?',
];

/** Messages with a word of danger and no danger. */
export const NO_DANGER: readonly string[] = [
  "Puis-je toucher l'assurance-emploi pendant que mon mari se remet d'un AVC?",
  "L'argent de l'assurance incendie est-il imposable?",
  "Quelles prestations après la mort d'un enfant?",
  "Le RPC paie-t-il si mon coeur m'empêche de travailler?",
  "Qui paie l'ambulance?",
];
