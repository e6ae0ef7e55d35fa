import { z } from 'zod';
import { COMPONENTS, type Component } from './components';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

interface Named {
  readonly id: string;
  readonly description: string;
  readonly examples: readonly unknown[];
}

const COMPONENT_LIST: readonly (readonly [string, Component])[] = Object.entries(COMPONENTS);

/** Whole numbers have no bounds that a reader needs to know. */
function withoutMachineBounds({ jsonSchema }: { readonly jsonSchema: JsonSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** In OpenAPI a schema's place is its address, and the document names the dialect. */
function placed(schema: JsonSchema = {}): JsonSchema {
  const entries = Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id');
  return Object.fromEntries(entries);
}

/** The contracts' zod schemas as JSON Schema 2020-12, each once, the others by reference. */
export function componentSchemas(): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<Named>();
  for (const [id, { schema, description, examples }] of COMPONENT_LIST) {
    registry.add(schema, { id, description, examples });
  }
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    metadata: registry,
    uri: (id) => `#/components/schemas/${id}`,
    override: withoutMachineBounds,
  });
  return Object.fromEntries(COMPONENT_LIST.map(([name]) => [name, placed(schemas[name])]));
}
