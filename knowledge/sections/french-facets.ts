import type { FacetWords } from './facets';

/**
 * How French questions and headings say what they are about, with the spoken forms of Québec among
 * what is asked. Elided words stand without their apostrophe, as the analyser reads them.
 */
export const FRENCH_FACETS: FacetWords = {
  apply: {
    headed:
      'comment demander, comment faire la demande, comment faire une demande, comment inscrire, comment obtenir, où faire la demande, où obtenir, comment ouvrir, comment créer, où enregistrer, où commander, faut-il demander, comment enregistrer, comment parrainer, comment se inscrire, comment renouveler, comment remplacer, comment échanger, comment prolonger',
    asked:
      'demander, obtenir, faire une demande, faire la demande, faire ma demande, inscrire, inscription, comment avoir, comment je fais pour, appliquer, ouvrir, commander, créer, enregistrer, comment on fait, me mettre sur, renouveler mon, renouveler ma, renouveler un, remplacer mon, remplacer ma, prolonger mon',
  },
  cost: {
    headed: 'coûte, coûter, coût, frais, prix, tarif, ce que ça coûte, avoir à payer',
    asked:
      'combien pour, combien le, combien la, est combien, cher, coute combien, combien un, combien une, piasse',
  },
  amount: {
    headed:
      'combien vous recevez, combien vous pourriez, combien verse, combien versent, combien vous pouvez, combien donne, montant, combien argent, combien mettre, combien payer, ce que paie, pourrait vous verser',
    asked:
      'combien, combien on reçoit, combien je reçois, combien ça donne, combien donne, par mois, combien je peux, combien est, est combien, combien la, combien le, combien argent, maximum, combien ça paye, combien ça paie',
  },
  eligibility: {
    headed:
      'qui peut, qui a droit, qui y a droit, qui doit, qui a besoin, qui est, qui reçoit, peut-on, admissible, à qui, ce que vous pouvez demander, qui a une',
    asked:
      'est-ce que je peux, puis-je, je peux-tu, j peux, ai droit, ai-je droit, droit, admissibilité, chu admissible, chu-tu, suis-je, suis-tu, obligé, éligible, conditions, critères, est-ce que mon, on a droit, dois-je, qui sont',
  },
  duration: {
    headed: 'combien de temps, délai, dans quel délai, elles durent, ça dure, dure',
    asked:
      'combien de semaines, combien de mois, combien de jours, combien années, long, attente, prend combien, ça prend, cb de temps, durée, bonne pour, valide',
  },
  date: {
    headed: 'quand, date, jusque quand',
    asked: 'échéance, quel jour, quelle date, c’est quand, kan, date limite',
  },
  documents: {
    headed:
      'documents à fournir, ce qu’il vous faut, ce qu’il faut pour, quoi apporter, pièces identité, quoi montrer, quel document, doit prouver, devez montrer',
    asked:
      'papier, document, quoi fournir, quelle carte, preuve, quoi ça prend pour, qu’est-ce que ça prend, de quoi ai besoin, quelles pièces, de quoi besoin, faut montrer',
  },
  refusal: {
    headed: 'refuse, refusée, désaccord, pas accord, opposition, plainte, conflit, satisfait',
    asked:
      'refusé, refus, rejeté, contester, appel de la décision, faire appel, coupé, pas d’accord, réviser, révision',
  },
  loss: {
    headed: 'perdu, perdez, volé, oubliez, remplacer, endommagé, perdue',
    asked:
      'perte, oublié, vol, brisé, trouve pu, trouve plus, égaré, magané, déchiré, remplacement',
  },
  renewal: {
    headed: 'renouveler, garder, prolonger, renouvellement, expiré',
    asked: 'renouvelle, expirée, expire, plus longtemps, prolongation, échu',
  },
  contact: {
    headed:
      'comment appeler, qui appeler, comment joindre, appeler le, parler à, trouver un bureau, numéros directs',
    asked:
      'appeler, téléphone, numéro de téléphone, rejoindre, contacter, joindre, courriel, parler à, tel',
  },
  status: {
    headed: 'où en est, comment vérifier, où est, bloqué',
    asked:
      'statut de, suivi, où est rendu, est où, est rendu où, pas reçu, toujours rien, toujours pas',
  },
  mistake: {
    headed: 'erreur, erroné, corriger',
    asked: 'trompé, faute, mal écrit, gaffe',
  },
  emergency: {
    headed: 'urgence, urgent, crise, vite, rapidement, ce soir, aujourd’hui',
    asked: 'au plus vite, tout de suite, au plus sacrant, pressé, presse',
  },
  payment: {
    headed: 'comment payer, comment faire les paiements, est versé, comment recevoir le versement',
    asked: 'comment je paye, comment je paie, façons de payer',
  },
  how: {
    headed: 'comment',
    asked: 'de quelle façon, qu’est-ce que je fais pour',
  },
  where: {
    headed:
      'où obtenir, où trouver, où faire, où porter, où voir, où régler, où enregistrer, où commander, où chercher, où demander, où est, où en est, où le',
    asked: 'où est-ce que, où je, où aller, où dois, où on, à quelle place, quel bureau, proche de',
  },
};
