import { escapeHtml } from '../../pages/html';
import type { Answer, Content, Operation, Parameter } from '../operation';
import { REFUSALS } from '../refusals';
import { inEnglish, renderTable, schemaLink, type Text } from './text';

function contentText({ mediaType, schema }: Content): string {
  const type = `<code>${mediaType}</code>`;
  return schema ? `${type} ${schemaLink(schema)}` : type;
}

function parameterRow({ name, in: place, ...rest }: Parameter, text: Text): string[] {
  const example = `<code>${escapeHtml(rest.example)}</code>`;
  return [
    `<code>${name}</code>`,
    text(`place.${place}`),
    text(rest.required ? 'yes' : 'no'),
    `${inEnglish(rest.description)} ${example}`,
  ];
}

function parameters({ parameters: list = [] }: Operation, text: Text): string {
  if (list.length === 0) return '';
  return renderTable({
    caption: text('parameters'),
    heads: [text('name'), text('place.title'), text('required'), text('description')],
    rows: list.map((parameter) => parameterRow(parameter, text)),
  });
}

function answerRow(status: string, { description, headers = {}, content }: Answer): string[] {
  const extra = Object.entries(headers).map(
    ([name, meaning]) => `<br><code>${name}</code> ${inEnglish(meaning)}`,
  );
  return [
    status,
    `${inEnglish(description)}${extra.join('')}`,
    content ? contentText(content) : '–',
  ];
}

function refusalRow(status: keyof typeof REFUSALS): string[] {
  const { name } = REFUSALS[status];
  return [String(status), `<a href="#refusal-${status}">${name}</a>`, schemaLink('ErrorBody')];
}

function answers({ answers: known, refusals }: Operation, text: Text): string {
  const rows = [
    ...Object.entries(known).map(([status, answer]) => answerRow(status, answer)),
    ...refusals.map(refusalRow),
  ];
  const heads = [text('status'), text('description'), text('content')];
  return renderTable({ caption: text('responses'), heads, rows });
}

function body({ body: sent }: Operation, text: Text): string {
  if (!sent) return '';
  const need = text(sent.required ? 'bodyRequired' : 'bodyOptional');
  return `<dt>${text('body')}</dt><dd>${contentText(sent)} (${need})</dd>`;
}

/** One operation: what it is for, what it takes and what it answers. */
export function operationSection(operation: Operation, text: Text): string {
  const { operationId: id, method, path, summary, description, access } = operation;
  const heading = `<code>${method.toUpperCase()} ${escapeHtml(path)}</code>`;
  return `<section id="${id}" class="item" aria-labelledby="${id}-name">
<h3 id="${id}-name">${heading} ${inEnglish(summary)}</h3>
${description ? `<p>${inEnglish(description)}</p>` : ''}
<dl><dt>${text('access.title')}</dt><dd>${text(`access.${access}`)}</dd>${body(operation, text)}</dl>
${parameters(operation, text)}
${answers(operation, text)}
</section>`;
}
