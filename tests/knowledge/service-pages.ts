import type { Document } from '../../knowledge/document';
import type { Language } from '../../knowledge/language';

interface PageText {
  readonly slug: string;
  readonly language: Language;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly text: string;
}

const PAGES: readonly PageText[] = [
  {
    slug: 'dog-licence',
    language: 'en',
    title: 'Dog licence',
    aliases: ['dog tag', 'pet registration'],
    text: `## Who needs a licence
Every dog over three months old needs a licence. You buy it from your town.

## What it costs
A dog licence costs $30 a year. Seniors pay half of it.

[source]: https://town.example/fees`,
  },
  {
    slug: 'dog-licence',
    language: 'fr',
    title: 'Médaille pour chien',
    aliases: ['licence de chien', 'enregistrer un animal'],
    text: `## Qui doit avoir une médaille
Tout chien de plus de trois mois doit porter une médaille. Vous l’achetez à la ville.

## Combien ça coûte
La médaille coûte 30 $ par an. Les personnes aînées paient la moitié.

[source]: https://ville.example/tarifs`,
  },
  {
    slug: 'library-card',
    language: 'en',
    title: 'Library card',
    aliases: ['borrow books'],
    text: `## How to get a card
You get a library card at any branch. Bring one of these:

- a driver’s licence
- a letter with your address`,
  },
  {
    slug: 'library-card',
    language: 'fr',
    title: 'Carte de bibliothèque',
    aliases: ['emprunter des livres'],
    text: `## Comment obtenir une carte
Vous obtenez une carte de bibliothèque à n’importe quelle succursale. Apportez une de ces pièces :

- un permis de conduire
- une lettre avec votre adresse`,
  },
  {
    slug: 'disability-parking',
    language: 'en',
    title: 'Parking permit for a disability',
    aliases: ['accessible parking'],
    text: 'You can ask for a parking permit if a disability limits how far you walk.',
  },
  {
    slug: 'disability-parking',
    language: 'fr',
    title: 'Vignette de stationnement',
    aliases: ['stationnement réservé'],
    text: 'Vous pouvez demander une vignette si une invalidité limite vos déplacements.',
  },
];

/** A small town's services, each page in both languages. */
export const SERVICE_PAGES: readonly Document[] = PAGES.map(({ slug, ...page }) => ({
  ...page,
  id: `${slug}-${page.language}`,
  pairId: slug,
  url: `https://town.example/${page.language}/${slug}`,
}));
