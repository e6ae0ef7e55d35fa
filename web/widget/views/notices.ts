import { html, nothing } from 'lit';
import type { View } from './view';

function linkText({ state, text }: View): string {
  if (state.phase !== 'open') return '';
  if (state.link === 'reconnecting') return text('link.reconnecting');
  return state.throttledSeconds > 0
    ? text('link.throttled', { count: Math.ceil(state.throttledSeconds) })
    : '';
}

function handoffText({ state, text }: View): string {
  const { handoff } = state;
  if (handoff === null) return '';
  const { state: status, agentName: name, position } = handoff;
  if (status === 'accepted') {
    return name === undefined
      ? text('handoff.acceptedUnnamed')
      : text('handoff.accepted', { name });
  }
  const words = text(`handoff.${status}`);
  return position === undefined ? words : `${words} ${text('handoff.position', { position })}`;
}

function leaveButton({ state, text, actions }: View) {
  const status = state.handoff?.state;
  if (status !== 'queued' && status !== 'accepted') return nothing;
  return html`<button class="choice" @click=${actions.cancelHandoff}>
    ${text(status === 'queued' ? 'handoff.leaveQueue' : 'handoff.leaveAgent')}
  </button>`;
}

/** The paragraphs stand there from the start, empty: a live region that appears with its text stays unread. */
export function notices(view: View) {
  return html`<div class="notice handoff">
      <p role="status">${handoffText(view)}</p>
      ${leaveButton(view)}
    </div>
    <div class="notice link"><p role="status">${linkText(view)}</p></div>`;
}
