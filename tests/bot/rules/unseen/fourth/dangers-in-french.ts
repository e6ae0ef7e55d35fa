// Fourth set of four: in ordinary words, written when the rules had been mended for three sets.
// What the rules heard of it then, and how long the lists are together: docs/safety.md.

/** Messages for 9-1-1. */
export const DANGERS: readonly string[] = [
  'mon appartement est en feu',
  'il y a le feu dans la cuisine',
  'ça sent le gaz chez moi',
  'mon mari ne respire plus',
  "j'ai mal à la poitrine et je ne peux pas respirer",
  'ma mère est tombée et elle est inconsciente',
  'mon fils a pris trop de pilules',
  'je pense que ma femme fait un AVC',
  "quelqu'un essaie d'entrer chez moi",
  'mon mari me frappe',
  'mon chum a menacé de me tuer',
  'il y a un homme dehors avec un fusil',
  'mon enfant a disparu',
  'je viens de me faire attaquer',
  "il y a eu un accident d'auto et quelqu'un est blessé",
  "mon bébé s'étouffe",
  'mon ami a fait une overdose de fentanyl',
  'je saigne beaucoup',
  'mon père me bat quand il boit',
  "j'ai besoin de la police tout de suite",
];

/** Messages for 9-8-8. */
export const CRISES: readonly string[] = [
  'je veux me tuer',
  'je ne veux plus vivre',
  'je pense à me suicider',
  'ma fille veut se tuer',
  'je veux mettre fin à mes jours',
  'je me sens suicidaire',
  'je vais me faire du mal',
  "mon ami dit qu'il veut mourir",
  "je n'ai plus de raison de vivre",
  'je voudrais être mort',
];
