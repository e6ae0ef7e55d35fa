import type { Document } from '../../knowledge/document';

/** What a town publishes in one of the two languages only. */
export const ONE_LANGUAGE_PAGES: readonly Document[] = [
  {
    id: 'trout-fishing',
    pairId: 'trout-fishing',
    language: 'fr',
    title: 'Permis de pêche à la truite',
    url: 'https://ville.example/fr/peche.html',
    aliases: ['permis pour pêcher la truite'],
    quotesItsPage: true,
    text: `## Qui doit avoir un permis
Il faut un permis pour pêcher la truite dans le lac municipal. Les enfants de moins de 12 ans n’en ont pas besoin.

## Ce qu’il coûte
Le permis de pêche à la truite coûte 15 $ par saison. Apportez une de ces pièces :

- un permis de conduire
- une lettre avec votre adresse`,
  },
  {
    id: 'school-bus',
    pairId: 'school-bus',
    language: 'en',
    title: 'School bus for children',
    url: 'https://town.example/en/school-bus.html',
    aliases: ['school transport for children'],
    quotesItsPage: true,
    text: `## Who can ride the school bus
Children who live more than two kilometres from school ride the school bus free of charge. Ask for a place before June 1.

## What it costs
A seat on the school bus costs nothing for children.`,
  },
];
