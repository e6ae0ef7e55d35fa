import { randomUUID } from 'node:crypto';
import { escapeHtml } from '../../../http/pages/html';
import { otherLanguage } from '../chat-form';
import { TOKEN_SECONDS } from '../../direct-line/tokens';
import type { Entry } from '../entries';
import { entryItem, ratingForm } from './entry-item';
import { renderForm, type FormMaker } from './form';
import { renderFrame, textOf, type PageLanguage, type Text } from './page-frame';

const REFRESH_SECONDS = 15;

export interface ConversationView extends PageLanguage {
  readonly path: string;
  readonly token: string;
  readonly entries: readonly Entry[];
  /** With whom the citizen is. */
  readonly desk: 'none' | 'waiting' | 'agent';
  /** The page brings itself up to date; nothing can be written meanwhile, so that no draft is lost. */
  readonly following: boolean;
  /** A key under `notice`, of what the citizen should know first. */
  readonly notice: string | null;
  /** What was written and could not be sent. */
  readonly draft: string;
}

function languageForm({ language }: PageLanguage, maker: FormMaker, text: Text): string {
  const other = otherLanguage(language);
  return renderForm(maker, {
    kind: 'language',
    fields: { action: 'language' },
    content: `<button class="link" lang="${other}">${text('page:otherLanguage')}</button>`,
  });
}

function log({ entries }: ConversationView, maker: FormMaker, text: Text): string {
  const items = entries.map((entry, index) => {
    const asks = entry.ratable && !entry.rated && index === entries.length - 1;
    return entryItem(entry, text, asks ? ratingForm(entry, maker, text) : '');
  });
  return `<section aria-labelledby="conversation">
<h2 id="conversation">${text('conversation')}</h2>
<ol class="entries">
${items.join('\n')}
</ol>
</section>`;
}

/** Unlike any address before it: to the same one with a place in it, a browser would not go again. */
function checkAddress({ path, entries }: ConversationView): string {
  return `${path}?check=${randomUUID()}#${entries.at(-1)?.anchor ?? 'main'}`;
}

function updating(view: ConversationView, text: Text): string {
  const seconds = REFRESH_SECONDS;
  return view.following
    ? `<p>${text('follow.on', { seconds })} <a href="${view.path}#write">${text('follow.stop')}</a></p>`
    : `<p><a class="button" href="${checkAddress(view)}">${text('check')}</a></p>
<p><a href="${view.path}?follow=on">${text('follow.start', { seconds })}</a></p>`;
}

function deskState(view: ConversationView, maker: FormMaker, text: Text): string {
  if (view.desk === 'none') return '';
  const leave = renderForm(maker, {
    kind: 'leave',
    fields: { action: 'leave' },
    content: `<button class="choice">${text(`leave.${view.desk}`)}</button>`,
  });
  return `<section class="desk-state" aria-labelledby="desk-state">
<h2 id="desk-state">${text(`desk.${view.desk}`)}</h2>
<p>${text('desk.keep', { minutes: TOKEN_SECONDS / 60 })}</p>
${updating(view, text)}
${leave}
</section>`;
}

function quickReplies({ entries }: ConversationView, maker: FormMaker, text: Text): string {
  const replies = entries.at(-1)?.quickReplies ?? [];
  if (replies.length === 0) return '';
  const buttons = replies.map(
    (reply) =>
      `<button class="choice" name="text" value="${escapeHtml(reply)}">${escapeHtml(reply)}</button>`,
  );
  return renderForm(maker, {
    kind: 'replies',
    fields: { action: 'say' },
    content: `<fieldset><legend>${text('replies')}</legend>\n${buttons.join('\n')}</fieldset>`,
  });
}

function writing(view: ConversationView, maker: FormMaker, text: Text): string {
  if (view.following) return '';
  const composer = renderForm(maker, {
    kind: 'composer',
    fields: { action: 'say' },
    content: `<label for="text">${text('write')}</label>
<textarea id="text" name="text" rows="3" required autocomplete="off">
${escapeHtml(view.draft)}</textarea>
<button class="primary">${text('send')}</button>`,
  });
  return `<div id="write" tabindex="-1">
${quickReplies(view, maker, text)}
${composer}
</div>`;
}

/** The conversation, and every way on from it. */
export function renderConversation(view: ConversationView): string {
  const text = textOf(view.translate);
  const maker = { path: view.path, token: view.token };
  const notice = view.notice ? `<p class="notice">${text(`notice.${view.notice}`)}</p>` : '';
  const main = [
    notice,
    log(view, maker, text),
    deskState(view, maker, text),
    writing(view, maker, text),
    `<p class="end"><a href="${view.path}/end">${text('end.link')}</a></p>`,
  ];
  return renderFrame({
    ...view,
    title: 'title',
    languageSwitch: languageForm(view, maker, text),
    main: main.filter(Boolean).join('\n'),
    ...(view.following && { refresh: { seconds: REFRESH_SECONDS } }),
  });
}
