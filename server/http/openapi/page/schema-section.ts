import { escapeHtml } from '../../pages/html';
import type { JsonSchema } from '../schemas';
import { inEnglish, renderTable, type Text } from './text';
import { typeText } from './type-text';

function properties(name: string, schema: JsonSchema, text: Text): string {
  const rows = Object.entries(schema.properties ?? {}).map(([property, type]) => [
    `<code>${escapeHtml(property)}</code>`,
    `<span lang="en">${typeText(type)}</span>`,
    text(schema.required?.includes(property) ? 'yes' : 'no'),
  ]);
  const caption = `${text('properties')} ${name}`;
  return renderTable({ caption, heads: [text('name'), text('type'), text('required')], rows });
}

function alternatives(schema: JsonSchema): string {
  const choices = schema.oneOf ?? [schema];
  return `<ul lang="en">${choices.map((choice) => `<li>${typeText(choice)}</li>`).join('\n')}</ul>`;
}

function example(value: unknown): string {
  return `<pre><code>${escapeHtml(JSON.stringify(value, null, 2))}</code></pre>`;
}

/** A shape: what it is, its properties, and examples. */
export function schemaSection(name: string, schema: JsonSchema, text: Text): string {
  const { examples } = schema;
  const shown = Array.isArray(examples) ? examples.map(example) : [];
  return `<section id="schema-${name}" class="item" aria-labelledby="schema-${name}-name">
<h3 id="schema-${name}-name"><code>${name}</code></h3>
<p>${inEnglish(schema.description ?? '')}</p>
${schema.properties ? properties(name, schema, text) : alternatives(schema)}
<h4>${text('examples')}</h4>
${shown.join('\n')}
</section>`;
}
