import type { Language } from '../../../locales/language';
import type { Translate } from '../../../locales/translator';
import { escapeHtml } from './html';
import { banner, languageLink, type Text } from './page-shell';

export interface HomePageOptions {
  readonly language: Language;
  readonly translate: Translate;
}

const EXAMPLES = ['passport', 'sin', 'insurance', 'pension', 'health', 'child'] as const;
const POINTS = ['sources', 'person', 'languages'] as const;
const PRIVACY = ['intro', 'masked', 'kept', 'agent', 'erase'] as const;

function head(language: Language, text: Text): string {
  return `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text('title')}</title>
<meta name="description" content="${text('description')}">
<link rel="alternate" hreflang="en" href="/en">
<link rel="alternate" hreflang="fr" href="/fr">
<link rel="alternate" hreflang="x-default" href="/">
<link rel="canonical" href="/${language}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/page.css">
<script src="/widget.js" defer></script>
</head>`;
}

function examples(text: Text): string {
  const items = EXAMPLES.map(
    (key) =>
      `<li><a href="#assistant" data-guichet-question>${text(`examples.questions.${key}`)}</a></li>`,
  );
  return `<section class="examples" aria-labelledby="examples">
<h2 id="examples">${text('examples.heading')}</h2>
<p>${text('examples.hint')}</p>
<ul>${items.join('\n')}</ul>
</section>`;
}

/** Without `lang`: the widget opens with its offer of both languages, the page's own first. */
function assistant({ language, translate }: HomePageOptions, text: Text): string {
  const plain = escapeHtml(translate('plain-chat:plainVersion'));
  return `<section id="assistant" class="assistant" tabindex="-1" aria-label="${text('assistant')}">
<guichet-chat><noscript><p>${text('noScript')} <a href="/chat/${language}">${plain}</a></p></noscript></guichet-chat>
</section>`;
}

function howItWorks(text: Text): string {
  const points = POINTS.map(
    (key) => `<li><h3>${text(`how.${key}.title`)}</h3><p>${text(`how.${key}.text`)}</p></li>`,
  );
  return `<section class="band how" aria-labelledby="how"><div class="container">
<h2 id="how">${text('how.heading')}</h2>
<ul>${points.join('\n')}</ul>
</div></section>`;
}

function privacy(text: Text): string {
  const items = PRIVACY.map((key) => `<li>${text(`privacy.${key}`)}</li>`);
  return `<section class="container privacy" aria-labelledby="privacy">
<h2 id="privacy">${text('privacy.heading')}</h2>
<ul>${items.join('\n')}</ul>
</section>`;
}

function footer(text: Text): string {
  return `<footer><div class="container">
<p><strong>${text('name')}</strong> ${text('demonstration.label')}. ${text('demonstration.text')}</p>
<p>${text('emergency')}</p>
<p><a href="/desk">${text('agents')}</a></p>
</div></footer>`;
}

/** The page at `/`, `/en` and `/fr`: what the service is for, with the chat in the middle of it. */
export function renderHomePage(options: HomePageOptions): string {
  const { language, translate } = options;
  const text: Text = (key) => escapeHtml(translate(`page:${key}`));
  return `<!doctype html>
<html lang="${language}">
${head(language, text)}
<body>
<a class="skip" href="#assistant">${text('skip')}</a>
${banner(text, { home: `/${language}`, beside: languageLink(language, text) })}
<main>
<div class="container opening">
<div class="intro"><h1>${text('heading')}</h1>
<p class="lead">${text('lead')}</p></div>
${assistant(options, text)}
${examples(text)}
</div>
${howItWorks(text)}
${privacy(text)}
</main>
${footer(text)}
</body>
</html>
`;
}
