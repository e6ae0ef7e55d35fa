import type { Language } from '../../locales/language';

export interface ReadForm {
  readonly action: string;
  readonly kind: string;
  readonly fields: Readonly<Record<string, string>>;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

export function unescapeHtml(html: string): string {
  return html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** A page as a browser without scripts sees it. */
export class PlainPage {
  constructor(
    readonly status: number,
    readonly path: string,
    readonly html: string,
  ) {}

  get text(): string {
    return unescapeHtml(this.html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
  }

  /** The words of one author's messages, in order. */
  said(author: 'citizen' | 'assistant' | 'agent'): string[] {
    const items = this.html.matchAll(
      new RegExp(`class="entry ${author}".*?<div class="bubble"[^>]*>(.*?)</div>`, 'gs'),
    );
    return [...items].map(([, html = '']) => unescapeHtml(html.replace(/<[^>]*>/g, '')));
  }

  /** The form of a kind (`composer`, `replies`, `language`…), with its hidden fields. */
  form(kind: string): ReadForm {
    const form = new RegExp(`<form class="${kind}" method="post" action="([^"]*)">.*?</form>`, 's');
    const [html, action = ''] = form.exec(this.html) ?? [];
    if (html === undefined) throw new Error(`The page has no form "${kind}".`);
    const fields = [...html.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, unescapeHtml(value)] as const,
    );
    return { action, kind, fields: Object.fromEntries(fields) };
  }
}

/** A browser without scripts: it keeps one cookie, follows redirects, and fills in forms. */
export class PlainVisitor {
  cookie = '';

  constructor(
    private readonly serviceUrl: string,
    readonly language: Language = 'en',
  ) {}

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...(this.cookie && { cookie: this.cookie }), ...init.headers };
    const response = await fetch(`${this.serviceUrl}${path}`, {
      ...init,
      headers,
      redirect: 'manual',
    });
    const set = response.headers.get('set-cookie');
    if (set !== null) this.cookie = set.split(';')[0] ?? '';
    return response;
  }

  async open(path = `/chat/${this.language}`, init: RequestInit = {}): Promise<PlainPage> {
    const response = await this.fetch(path, init);
    const location = response.headers.get('location');
    if (response.status === 303 && location !== null) return this.open(location);
    return new PlainPage(response.status, path, await response.text());
  }

  async send(form: ReadForm, more: Readonly<Record<string, string>> = {}): Promise<PlainPage> {
    const body = new URLSearchParams({ ...form.fields, ...more });
    return this.open(form.action, { method: 'POST', body });
  }

  async say(page: PlainPage, text: string): Promise<PlainPage> {
    return this.send(page.form('composer'), { text });
  }
}
