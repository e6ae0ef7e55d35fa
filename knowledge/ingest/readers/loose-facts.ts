import { z } from 'zod';

/** A list written as one, or as text with separators. */
const words = z
  .union([
    z.array(z.coerce.string()),
    z.coerce.string().transform((list) => list.split(/\s*[;|]\s*/)),
  ])
  .transform((list) => list.map((word) => word.trim()).filter((word) => word !== ''));

/** A value that is absent, null or empty is not there. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    (value) => (value === null || value === '' ? undefined : value),
    schema.optional(),
  );
}

const text = optional(z.coerce.string().transform((value) => value.trim()));

/** Facts about a page as front matter, a CSV row or a JSON row gives them; every one may be missing. */
export const LOOSE_FACTS = z.object({
  id: text,
  pair_id: text,
  lang: text,
  title: text,
  url: text,
  text: optional(z.string()),
  topic: text,
  department: text,
  updated: text,
  phone: text,
  aliases: optional(words),
});

export type LooseFacts = z.output<typeof LOOSE_FACTS>;
export type FactName = keyof LooseFacts;

/** Names that columns and keys go by in practice, in both languages, folded to lower case without accents. */
const SYNONYMS: Readonly<Record<FactName, readonly string[]>> = {
  id: ['id', 'identifier', 'identifiant', 'key', 'cle'],
  pair_id: ['pair_id', 'pairid', 'pair', 'paire', 'id_paire', 'group', 'groupe'],
  lang: ['lang', 'language', 'langue', 'locale'],
  title: ['title', 'titre', 'question', 'name', 'nom', 'subject', 'sujet', 'objet'],
  url: ['url', 'link', 'lien', 'address', 'adresse', 'source', 'page'],
  text: [
    'text',
    'texte',
    'answer',
    'reponse',
    'content',
    'contenu',
    'body',
    'corps',
    'description',
  ],
  topic: ['topic', 'theme', 'category', 'categorie', 'rubrique'],
  department: [
    'department',
    'departement',
    'ministere',
    'organization',
    'organisation',
    'organisme',
  ],
  updated: [
    'updated',
    'modified',
    'date_modified',
    'date',
    'mise_a_jour',
    'modifie',
    'date_de_modification',
  ],
  phone: ['phone', 'telephone', 'tel'],
  aliases: ['aliases', 'alias', 'synonyms', 'synonymes', 'keywords', 'mots_cles', 'tags'],
};

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

const BY_NAME = new Map<string, FactName>(
  Object.entries(SYNONYMS).flatMap(([fact, names]) => {
    const known = LOOSE_FACTS.keyof().parse(fact);
    return names.map((name): [string, FactName] => [name, known]);
  }),
);

/** The fact that a column or key names, in either language; undefined for one that we do not know. */
export function factNamed(name: string): FactName | undefined {
  return BY_NAME.get(fold(name));
}

/** Renames the keys of a row to those of LOOSE_FACTS; the first of several names for one fact counts. */
export function nameFacts(
  row: Readonly<Record<string, unknown>>,
): Partial<Record<FactName, unknown>> {
  const named: Partial<Record<FactName, unknown>> = {};
  for (const [name, value] of Object.entries(row)) {
    const fact = factNamed(name);
    if (fact !== undefined && value !== null && value !== '') named[fact] ??= value;
  }
  return named;
}
