import { escapeHtml } from '../../pages/html';
import type { JsonSchema } from '../schemas';
import { schemaLink } from './text';

type AnySchema = JsonSchema | boolean;

const LIMITS = ['format', 'minLength', 'maxLength', 'minimum', 'exclusiveMinimum', 'minItems'];

function limitsOf(schema: JsonSchema): string {
  const known = Object.entries(schema).filter(([key]) => LIMITS.includes(key));
  return known.map(([key, value]) => `, ${key} ${escapeHtml(String(value))}`).join('');
}

function objectText({ properties = {}, required = [] }: JsonSchema): string {
  const members = Object.entries(properties).map(
    ([name, type]) =>
      `<code>${escapeHtml(name)}</code>${required.includes(name) ? '' : '?'}: ${typeText(type)}`,
  );
  return members.length === 0 ? 'object' : `{ ${members.join('; ')} }`;
}

function plainText(schema: JsonSchema): string {
  if (schema.type === 'object') return objectText(schema);
  if (schema.type === 'array') return `array of ${itemText(schema)}${limitsOf(schema)}`;
  return schema.type === undefined ? 'any' : `${String(schema.type)}${limitsOf(schema)}`;
}

function itemText({ items }: JsonSchema): string {
  return items === undefined || Array.isArray(items) ? 'any' : typeText(items);
}

function valuesOf({ const: only, enum: values }: JsonSchema): readonly unknown[] {
  return only === undefined ? (values ?? []) : [only];
}

/** A type in a few words, in HTML, with links to the types that have a name. */
export function typeText(schema: AnySchema): string {
  if (typeof schema === 'boolean') return 'any';
  if (schema.$ref) return schemaLink(schema.$ref.split('/').at(-1) ?? '');
  const values = valuesOf(schema);
  if (values.length > 0) {
    return values.map((value) => `<code>${escapeHtml(JSON.stringify(value))}</code>`).join(' | ');
  }
  const choices = schema.oneOf ?? schema.anyOf;
  return choices ? choices.map(typeText).join(' | ') : plainText(schema);
}
