import type { DeskState } from '../state/desk-state';

/** Names the place where the agent works, so that a change of it moves the focus and nothing else does. */
function placeOf({ phase, selected, mine }: DeskState): string {
  if (phase !== 'working') return phase;
  if (selected === null) return 'list';
  return `${mine.includes(selected) ? 'write' : 'read'} ${selected}`;
}

function focusOn(...ids: readonly string[]): void {
  const element = ids.map((id) => document.getElementById(id)).find((found) => found !== null);
  element?.focus();
}

/** Follows the work with the focus: into a conversation that was opened, back to the list, onto the page. */
export function followFocus(before: DeskState | null, after: DeskState): void {
  if (after.phase !== 'working' || after.dialog !== null) return;
  if (before !== null && placeOf(before) === placeOf(after)) return;
  if (after.selected === null) {
    focusOn(before?.phase === 'working' ? 'queue-heading' : 'desk-heading');
  } else {
    focusOn('message', 'conversation-heading');
  }
}
