/** As in the English list: everyday words, Québec's among them, beside those of government pages. */
export const FRENCH_EQUIVALENTS = `
enfant enfants petit petite petits kid kids flo
fils fille garçon enfant enfants
bébé nouveau-né nourrisson enfant naissance
mère maman mom mère parent parents
père papa parent parents
belle-mère beau-père parents
mari femme époux épouse conjoint conjointe
blonde chum copain copine conjoint conjointe
veuf veuve survivant
divorcé divorcée divorce séparé séparée séparation
boss patron patronne employeur
job jobs emploi travail
travailler bosser travail emploi
congédié congédiée renvoyé viré licencié congédiement
chômage chômeur
engager embaucher embauche emploi
salaire paie paye
chèque chèques paiement dépôt
argent cash cenne cennes piasse piasses sous paiement
pauvre revenu
combien prix coût coûte coûter frais tarif montant
échéance date limite
mort morte décédé décédée décès mourir
malade maladie
cancer leucémie maladie
opération opéré opérer chirurgie maladie
blessé blessée blessure accident
enceinte grossesse accouchement maternité
docteur médecin médical
vieux vieille aîné aînés vieillesse
retraite retraité pension
école cégep université étudiant étudiante études
bourse bourses études
char auto voiture véhicule
conduire conducteur conduite permis
maison habitation logement propriété
appartement appart loyer logement
proprio propriétaire locataire logement
acheter achat
avocat avocate juridique
tribunal juge juridique
volé volée vol voler
arnaque arnaqué fraude fraudeur
piraté mot passe compte
téléphone appeler appel
poste courrier
internet web ligne
pièce identité carte
déménager déménage déménagement
immigrant immigrante immigration arrivant
touriste visiteur visite
réfugié asile
garderie garde CPE
handicap handicapé handicapée handicapés invalidité invalide
fauteuil aveugle sourd accessibilité
vétéran armée militaire soldat combattant
épicerie nourriture bouffe manger
refuge itinérant sans-abri logement
inondation inondé feu incendie sinistre catastrophe
suicide suicidaire crise
déprimé dépression anxiété mentale
formulaire demande appliquer postuler
papier papiers document documents certificat
preuve certificat attestation
corriger modifier changer changement
erreur trompé
retard
dette dettes dois devoir solde
remboursement rembourser
subvention prestation
compagnie société entreprise
travailleur autonome pigiste entreprise
magasin commerce resto restaurant salon entreprise
citoyen citoyenneté
marier mariée marié mariage
`;

export const FRENCH_PLACES = `
alberta: ab calgary edmonton lethbridge mcmurray banff
colombie-britannique: cb bc vancouver victoria surrey kelowna kamloops
manitoba: mb winnipeg brandon thompson boniface
nouveau-brunswick: nb fredericton moncton miramichi bathurst edmundston dieppe caraquet shediac tracadie
terre-neuve labrador: tnl gander
nouvelle-écosse: halifax dartmouth sydney yarmouth clare
ontario: toronto ottawa hamilton mississauga london kingston windsor sudbury hearst timmins kapuskasing cornwall hawkesbury
île-du-prince-édouard: ipe charlottetown summerside
québec: qc montréal laval gatineau sherbrooke longueuil lévis saguenay rimouski chicoutimi drummondville
saskatchewan: sk regina saskatoon
nord-ouest: tno yellowknife inuvik hay
nunavut: nu iqaluit rankin baker
yukon: yt whitehorse dawson
`;
