/** The same said in English and in French. */
export const TRANSLATIONS = [
  ['How do I renew my passport?', 'Comment faire renouveler mon passeport?'],
  ['I lost my job last week', 'J’ai perdu mon emploi la semaine dernière'],
  ['When will I get my pension payment?', 'Quand vais-je recevoir le versement de ma pension?'],
  ['Help for parents with young children', 'Aide aux parents de jeunes enfants'],
  ['My driver’s licence has expired', 'Mon permis de conduire est échu'],
  ['Where can I file my income tax return?', 'Où puis-je produire ma déclaration de revenus?'],
  ['I want to become a Canadian citizen', 'Je veux obtenir la citoyenneté canadienne'],
  ['Loans for university students', 'Prêts pour les étudiants universitaires'],
  ['How to report a crime to the police', 'Comment signaler un crime à la police'],
  ['Benefits for veterans of the army', 'Prestations pour les anciens combattants de l’armée'],
  ['Do I need a visa to visit Canada?', 'Ai-je besoin d’un visa pour visiter le Canada?'],
  ['The hospital sent me a bill', 'L’hôpital m’a envoyé une facture'],
  ['Starting a small business', 'Démarrer une petite entreprise'],
  ['I am moving to another province', 'Je déménage dans une autre province'],
  ['Register the birth of a baby', 'Enregistrer la naissance d’un bébé'],
  ['My husband died in March', 'Mon mari est décédé en mars'],
  ['Can my landlord raise the rent?', 'Mon propriétaire peut-il augmenter le loyer?'],
  ['Fishing is forbidden in this lake', 'La pêche est interdite dans ce lac'],
  ['Vaccines before travelling abroad', 'Vaccins avant un voyage à l’étranger'],
  ['A tax credit for people with disabilities', 'Un crédit d’impôt pour les personnes handicapées'],
  ['Change the address on my file', 'Changer l’adresse dans mon dossier'],
  ['My social insurance number was stolen', 'On a volé mon numéro d’assurance sociale'],
  [
    'Which jobs are open in the public service?',
    'Quels postes sont offerts dans la fonction publique?',
  ],
  ['Complain about a bank', 'Porter plainte contre une banque'],
  ['Weather warning for heavy snow', 'Avertissement météo de neige abondante'],
  ['Import a car from the United States', 'Importer une voiture des États-Unis'],
  ['Sponsor my parents as immigrants', 'Parrainer l’immigration de mes parents'],
  ['Get a divorce without a lawyer', 'Obtenir un divorce sans avocat'],
  ['How do I vote in the federal election?', 'Comment voter aux élections fédérales?'],
  ['Protect wild birds and their nests', 'Protéger les oiseaux sauvages et leurs nids'],
] as const;

/**
 * A sentence, the same in other words, and one about something else; most of those share more words with
 * it than the right one does.
 */
export const PARAPHRASES = {
  en: [
    ['I was laid off', 'I lost my job', 'I lost my suitcase at the airport'],
    ['my passport runs out soon', 'renew a passport', 'renew a fishing licence'],
    ['money for raising kids', 'child benefit payments', 'payments on a car loan'],
    ['how much pension will I get', 'amount of the retirement pension', 'amount of rain in May'],
    ['make a complaint', 'report a problem with a service', 'plant trees in a park'],
  ],
  fr: [
    ['on m’a mis à pied', 'j’ai perdu mon emploi', 'j’ai perdu ma valise à l’aéroport'],
    ['mon passeport expire bientôt', 'renouveler un passeport', 'renouveler un permis de pêche'],
    ['argent pour élever les enfants', 'allocation pour enfants', 'paiement d’un prêt automobile'],
    [
      'combien vais-je toucher à la retraite',
      'montant de la pension de retraite',
      'quantité de pluie en mai',
    ],
    ['porter plainte', 'signaler un problème avec un service', 'planter des arbres dans un parc'],
  ],
} as const;
