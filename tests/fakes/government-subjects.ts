/** A thing that the invented government issues. French nouns carry their gender: articles follow it. */
interface Thing {
  readonly en: string;
  readonly fr: string;
  readonly gender: 'm' | 'f';
  readonly about: { readonly en: string; readonly fr: string };
}

/** What one can do about a thing. `{a}` is the thing with its article, `{it}` without. */
interface Deed {
  readonly en: string;
  readonly fr: string;
  readonly slug: { readonly en: string; readonly fr: string };
}

/** One subject of the site: a thing and a deed. The same index is the same subject in both languages. */
export interface Subject {
  readonly index: number;
  readonly title: { readonly en: string; readonly fr: string };
  readonly path: { readonly en: string; readonly fr: string };
  readonly about: { readonly en: string; readonly fr: string };
}

function thing(names: string, gender: 'm' | 'f', about: string): Thing {
  const [en = '', fr = ''] = names.split(' | ');
  const [aboutEn = '', aboutFr = ''] = about.split(' | ');
  return { en, fr, gender, about: { en: aboutEn, fr: aboutFr } };
}

const THINGS: readonly Thing[] = [
  thing(
    'fishing licence | permis de pêche',
    'm',
    'catching trout and pike | la prise de truites et de brochets',
  ),
  thing(
    'camping permit | permis de camping',
    'm',
    'nights in the northern parks | les nuits dans les parcs du Nord',
  ),
  thing(
    'dog tag | médaille pour chien',
    'f',
    'dogs older than three months | les chiens de plus de trois mois',
  ),
  thing(
    'boat registration | immatriculation de bateau',
    'f',
    'boats with a motor | les bateaux à moteur',
  ),
  thing(
    'library card | carte de bibliothèque',
    'f',
    'borrowing books and films | l’emprunt de livres et de films',
  ),
  thing(
    'birth certificate | certificat de naissance',
    'm',
    'births that were registered here | les naissances inscrites ici',
  ),
  thing(
    'marriage certificate | certificat de mariage',
    'm',
    'weddings that were registered here | les mariages inscrits ici',
  ),
  thing(
    'building permit | permis de construction',
    'm',
    'sheds, decks and extensions | les remises, terrasses et agrandissements',
  ),
  thing(
    'parking sticker | vignette de stationnement',
    'f',
    'overnight parking on streets | le stationnement de nuit dans les rues',
  ),
  thing(
    'snowmobile pass | laissez-passer de motoneige',
    'm',
    'the winter trails | les sentiers d’hiver',
  ),
  thing(
    'beekeeping licence | permis d’apiculture',
    'm',
    'keeping hives and selling honey | la garde de ruches et la vente de miel',
  ),
  thing(
    'heating allowance | allocation de chauffage',
    'f',
    'homes heated with oil or wood | les logements chauffés au mazout ou au bois',
  ),
  thing(
    'study grant | bourse d’études',
    'f',
    'full-time students | les personnes qui étudient à temps plein',
  ),
  thing(
    'child care subsidy | subvention de garde d’enfants',
    'f',
    'children in day care | les enfants en garderie',
  ),
  thing(
    'senior’s bus pass | titre de transport des aînés',
    'm',
    'riders aged 65 and over | les voyageurs de 65 ans et plus',
  ),
  thing(
    'food handler card | carte de manipulation des aliments',
    'f',
    'work in kitchens | le travail en cuisine',
  ),
  thing(
    'tree-cutting permit | permis d’abattage',
    'm',
    'trees thicker than a hand | les arbres plus larges qu’une main',
  ),
  thing('well-water test | analyse d’eau de puits', 'f', 'private wells | les puits privés'),
  thing('taxi licence | permis de taxi', 'm', 'driving for a fare | le transport de clients'),
  thing(
    'market stall | étal de marché',
    'm',
    'selling at the public market | la vente au marché public',
  ),
  thing(
    'archive card | carte d’archives',
    'f',
    'reading old registers | la lecture de vieux registres',
  ),
  thing(
    'farm rebate | remise agricole',
    'f',
    'farms with fields or herds | les fermes avec champs ou troupeaux',
  ),
  thing(
    'flood insurance | assurance contre les inondations',
    'f',
    'houses near rivers | les maisons près des rivières',
  ),
  thing(
    'museum membership | adhésion au musée',
    'f',
    'visits without a ticket | les visites sans billet',
  ),
  thing(
    'ferry booking | réservation de traversier',
    'f',
    'crossings with a car | les traversées en voiture',
  ),
];

const DEEDS: readonly Deed[] = [
  { en: 'Apply for {a}', fr: 'Demander {a}', slug: { en: 'apply', fr: 'demander' } },
  { en: 'Renew {a}', fr: 'Renouveler {a}', slug: { en: 'renew', fr: 'renouveler' } },
  {
    en: 'Replace a lost {it}',
    fr: 'Remplacer {a} en cas de perte',
    slug: { en: 'replace', fr: 'remplacer' },
  },
  { en: 'Pay for {a}', fr: 'Payer {a}', slug: { en: 'pay', fr: 'payer' } },
  {
    en: 'Change your address on {a}',
    fr: 'Changer votre adresse sur {a}',
    slug: { en: 'change-address', fr: 'changer-adresse' },
  },
  { en: 'Cancel {a}', fr: 'Annuler {a}', slug: { en: 'cancel', fr: 'annuler' } },
];

function slug(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

function fill(pattern: string, article: string, noun: string): string {
  return pattern.replace('{a}', `${article} ${noun}`).replace('{it}', noun);
}

function subject(what: Thing, deed: Deed, index: number): Subject {
  return {
    index,
    about: what.about,
    title: {
      en: fill(deed.en, /^[aeiou]/.test(what.en) ? 'an' : 'a', what.en),
      fr: fill(deed.fr, what.gender === 'm' ? 'un' : 'une', what.fr),
    },
    path: {
      en: `/en/services/${slug(what.en)}/${deed.slug.en}.html`,
      fr: `/fr/services/${slug(what.fr)}/${deed.slug.fr}.html`,
    },
  };
}

/** 25 things by 6 deeds: 150 subjects, always the same ones in the same order. */
export const SUBJECTS: readonly Subject[] = THINGS.flatMap((what, row) =>
  DEEDS.map((deed, column) => subject(what, deed, row * DEEDS.length + column)),
);
