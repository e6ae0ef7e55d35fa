import type {
  Entity,
  EntityKind,
  EntityValues,
} from '../../../../knowledge/classify/entities/entity';
import { readEntities } from '../../../../knowledge/classify/entities/read-entities';
import type { Language } from '../../../../knowledge/language';

/** A Tuesday. */
export const TODAY = new Date('2026-11-24T12:00:00Z');

export function entitiesOf(utterance: string, language: Language): readonly Entity[] {
  return readEntities(utterance, language, TODAY);
}

export function valuesOf<Kind extends EntityKind>(
  kind: Kind,
  utterance: string,
  language: Language,
): EntityValues[Kind][] {
  const isOfKind = (entity: Entity): entity is Entity & { value: EntityValues[Kind] } =>
    entity.kind === kind;
  return entitiesOf(utterance, language)
    .filter(isOfKind)
    .map(({ value }): EntityValues[Kind] => value);
}

export function kindsOf(utterance: string, language: Language): EntityKind[] {
  return entitiesOf(utterance, language).map(({ kind }) => kind);
}
