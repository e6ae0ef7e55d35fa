import { otherLanguage } from '../chat-form';
import { renderForm } from './form';
import { renderFrame, textOf, type PageLanguage, type Text } from './page-frame';

function switchLink({ language }: PageLanguage, ending: string, text: Text): string {
  const other = otherLanguage(language);
  return `<a href="/chat/${other}${ending}" lang="${other}" hreflang="${other}">${text('page:otherLanguage')}</a>`;
}

/** Asks before anything is erased. */
export function renderEndPage(page: PageLanguage, token: string): string {
  const text = textOf(page.translate);
  const path = `/chat/${page.language}`;
  const form = renderForm(
    { path: `${path}/end`, token },
    {
      kind: 'confirmation',
      fields: {},
      content: `<button class="danger">${text('end.yes')}</button>`,
    },
  );
  return renderFrame({
    ...page,
    title: 'end.title',
    languageSwitch: switchLink(page, '/end', text),
    main: `<p>${text('end.body')}</p>\n${form}\n<p><a href="${path}">${text('end.no')}</a></p>`,
  });
}

export function renderEndedPage(page: PageLanguage): string {
  const text = textOf(page.translate);
  return renderFrame({
    ...page,
    title: 'ended.title',
    languageSwitch: switchLink(page, '/ended', text),
    main: `<p>${text('ended.body')}</p>
<p><a class="button" href="/chat/${page.language}">${text('ended.again')}</a></p>`,
  });
}

/**
 * For a visitor whom another site sent: the browser withholds our cookie on such a visit, so the page
 * goes once more to itself, and a conversation that is under way is found instead of lost.
 */
export function renderArrivalPage(page: PageLanguage): string {
  const text = textOf(page.translate);
  const path = `/chat/${page.language}`;
  return renderFrame({
    ...page,
    title: 'title',
    languageSwitch: switchLink(page, '', text),
    main: `<p><a class="button" href="${path}">${text('arrival')}</a></p>`,
    refresh: { seconds: 0, path },
  });
}

/** `problem` is a key under `problem`. */
export function renderProblemPage(page: PageLanguage, problem: string): string {
  const text = textOf(page.translate);
  return renderFrame({
    ...page,
    title: 'problem.title',
    languageSwitch: switchLink(page, '', text),
    main: `<p>${text(`problem.${problem}`)}</p>
<p><a class="button" href="/chat/${page.language}">${text('problem.back')}</a></p>`,
  });
}
