import { urlencoded, type RequestHandler } from 'express';
import { Forbidden } from '../../errors';
import { parseBody } from '../../http/error-response';
import type { ActivityLog } from '../../store/activity-log';
import { anchorOf, entriesOf } from './entries';
import { chatFormSchema, endFormSchema, toActivity, type ChatForm } from './chat-form';
import type { FormTokens } from './form-token';
import { pass, sendPage, type PageDeps, type Visit } from './page-handler';
import {
  beginSession,
  findSession,
  forgetSession,
  keepSession,
  type NoSession,
  type OpenSession,
  type SessionDeps,
} from './session';
import { renderConversation, type ConversationView } from './view/conversation-page';
import { renderArrivalPage, renderEndPage } from './view/single-pages';

export interface VisitDeps extends SessionDeps, PageDeps {
  readonly log: ActivityLog;
  readonly formTokens: FormTokens;
  readonly limitBeginnings: RequestHandler;
}

const readForm = urlencoded({ extended: false, limit: '256kb' });

/** Another site sent this request: the browser then withholds our cookie, and did not ask its user. */
function isFromElsewhere({ request }: Visit): boolean {
  return ['cross-site', 'same-site'].includes(request.get('sec-fetch-site') ?? '');
}

async function begin(visit: Visit, deps: VisitDeps): Promise<OpenSession> {
  await pass(deps.limitBeginnings, visit);
  return beginSession(visit.language, deps);
}

function deskOf({ conversation }: OpenSession): ConversationView['desk'] {
  if (conversation.owner === 'agent') return 'agent';
  return conversation.inQueue ? 'waiting' : 'none';
}

interface Shown {
  readonly notice: string | null;
  readonly draft?: string;
  readonly status?: number;
}

async function show(visit: Visit, session: OpenSession, deps: VisitDeps & Shown): Promise<void> {
  const { language, request } = visit;
  const { conversationId } = session.claims;
  const activities = await deps.log.all(conversationId);
  const desk = deskOf(session);
  await keepSession(visit.response, session, deps);
  const html = renderConversation({
    language,
    translate: deps.translator(language),
    path: `/chat/${language}`,
    token: deps.formTokens.issue(conversationId),
    entries: entriesOf(activities),
    desk,
    following: desk !== 'none' && request.query.follow === 'on',
    notice: deps.notice,
    draft: deps.draft ?? '',
  });
  sendPage(visit, html, deps.status);
}

/** GET: the conversation as it stands, or a new one. */
export async function showConversation(visit: Visit, deps: VisitDeps): Promise<void> {
  const found = await findSession(visit.request, deps);
  if (found.kind === 'open') {
    const notice = visit.request.query.repeated === undefined ? null : 'repeated';
    return show(visit, found, { ...deps, notice });
  }
  if (isFromElsewhere(visit)) {
    const { language } = visit;
    return sendPage(visit, renderArrivalPage({ language, translate: deps.translator(language) }));
  }
  const notice = found.because === 'absent' ? null : found.because;
  return show(visit, await begin(visit, deps), { ...deps, notice });
}

/** Nothing is done where the form is not this conversation's, and nothing that was written is lost. */
async function giveBack(
  visit: Visit,
  found: OpenSession | NoSession,
  deps: VisitDeps & { readonly form: ChatForm },
): Promise<void> {
  const { form } = deps;
  const because = found.kind === 'open' ? 'other' : found.because;
  const notice = form.action === 'say' ? `unsent.${because}` : `undone.${because}`;
  const draft = form.action === 'say' ? form.text : '';
  const session = found.kind === 'open' ? found : await begin(visit, deps);
  await show(visit, session, { ...deps, notice, draft, status: 403 });
}

function placeAfter(form: ChatForm, activityId: string): string {
  if (form.action === 'rate') return anchorOf(form.activityId);
  return anchorOf(activityId, form.action === 'say' ? 0 : 1);
}

async function receive(
  visit: Visit,
  { claims }: OpenSession,
  deps: VisitDeps & { readonly form: ChatForm },
): Promise<void> {
  const { response, language } = visit;
  const { form, log, turns, conversations } = deps;
  const { conversationId, userId } = claims;
  if (await log.sentBefore(conversationId, form.id)) {
    return response.redirect(303, `/chat/${language}?repeated`);
  }
  const id = await turns.receive(conversationId, toActivity(form, { userId, language }));
  const { state } = await conversations.load(conversationId);
  response.redirect(303, `/chat/${state.language}#${placeAfter(form, id)}`);
}

/** POST: one turn, then back to the conversation in the language in which it goes on. */
export async function receiveForm(visit: Visit, deps: VisitDeps): Promise<void> {
  if (isFromElsewhere(visit)) throw new Forbidden('The form came from another site.');
  await pass(readForm, visit);
  const form = parseBody(chatFormSchema, visit.request.body);
  const found = await findSession(visit.request, deps);
  if (found.kind === 'open' && deps.formTokens.fits(found.claims.conversationId, form.token)) {
    await keepSession(visit.response, found, deps);
    return receive(visit, found, { ...deps, form });
  }
  return giveBack(visit, found, { ...deps, form });
}

/** GET …/end: asks first. */
export async function confirmEnd(visit: Visit, deps: VisitDeps): Promise<void> {
  const { response, language } = visit;
  const found = await findSession(visit.request, deps);
  if (found.kind === 'none') return response.redirect(303, `/chat/${language}`);
  const token = deps.formTokens.issue(found.claims.conversationId);
  sendPage(visit, renderEndPage({ language, translate: deps.translator(language) }, token));
}

/** POST …/end: erases all that was said. With the form of another conversation it asks again. */
export async function endConversation(visit: Visit, deps: VisitDeps): Promise<void> {
  const { response, language } = visit;
  await pass(readForm, visit);
  const { token } = parseBody(endFormSchema, visit.request.body);
  const found = await findSession(visit.request, deps);
  if (found.kind === 'none') return response.redirect(303, `/chat/${language}`);
  const { conversationId, userId } = found.claims;
  if (!deps.formTokens.fits(conversationId, token)) {
    return response.redirect(303, `/chat/${language}/end`);
  }
  await deps.turns.receive(conversationId, {
    type: 'endOfConversation',
    from: { id: userId, role: 'user' },
    value: { erase: true },
  });
  forgetSession(response);
  response.redirect(303, `/chat/${language}/ended`);
}
