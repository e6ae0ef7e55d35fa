import type { Entity, EntityKind } from '../../../../knowledge/classify/entities/entity';
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
): Extract<Entity, { kind: Kind }>['value'][] {
  const isOfKind = (entity: Entity): entity is Extract<Entity, { kind: Kind }> =>
    entity.kind === kind;
  return entitiesOf(utterance, language)
    .filter(isOfKind)
    .map(({ value }) => value);
}

export function kindsOf(utterance: string, language: Language): EntityKind[] {
  return entitiesOf(utterance, language).map(({ kind }) => kind);
}
