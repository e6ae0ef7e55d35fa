import { randomUUID } from 'node:crypto';
import { escapeHtml } from '../../../http/pages/html';

/** Makes the forms of one conversation's page. */
export interface FormMaker {
  /** The path of the page, and of its forms. */
  readonly path: string;
  readonly token: string;
}

export interface FormParts {
  readonly kind: string;
  readonly fields: Readonly<Record<string, string>>;
  /** HTML: what is seen of it. */
  readonly content: string;
}

function hidden([name, value]: readonly [string, string]): string {
  return `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;
}

/** A form with an id of its own: sent twice, it runs once. */
export function renderForm({ path, token }: FormMaker, parts: FormParts): string {
  const fields = Object.entries({ ...parts.fields, token, id: randomUUID() });
  return `<form class="${parts.kind}" method="post" action="${path}">
${fields.map(hidden).join('')}
${parts.content}
</form>`;
}
