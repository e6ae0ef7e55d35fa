import type { DeskView } from './desk-view';
import { listOrder } from '../state/selectors';

type KeyAction = (view: DeskView) => void;

const cards = () => [...document.querySelectorAll<HTMLElement>('[data-card]')];

function focusedCard(): string | null {
  return document.activeElement?.getAttribute('data-card') ?? null;
}

/** Walks the list as it stands on the screen, from the card in focus, else from the open one. */
function walk(step: 1 | -1): KeyAction {
  return ({ state }) => {
    const list = cards();
    const from = focusedCard() ?? state.selected;
    const index = list.findIndex((card) => card.dataset['card'] === from);
    const next = index < 0 ? 0 : Math.min(Math.max(index + step, 0), list.length - 1);
    list[next]?.focus();
  };
}

function accept({ state, actions }: DeskView): void {
  const handoffId = focusedCard() ?? state.selected;
  if (handoffId !== null && state.queued.includes(handoffId)) void actions.accept(handoffId);
}

const write: KeyAction = () => {
  document.getElementById('message')?.focus();
};

const help: KeyAction = ({ actions }) => {
  actions.dispatch('dialogOpened', { dialog: 'help' });
};

const SINGLE_KEYS: Readonly<Record<string, KeyAction>> = {
  j: walk(1),
  k: walk(-1),
  a: accept,
  m: write,
  '?': help,
};

/** Arrows are no characters: they work inside the list, whatever the agent chose of single keys. */
const LIST_KEYS: Readonly<Record<string, KeyAction>> = { ArrowDown: walk(1), ArrowUp: walk(-1) };

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

function leaveMessageBox(view: DeskView): void {
  const first = view.state.selected ?? listOrder(view.state)[0];
  const card = cards().find(({ dataset }) => dataset['card'] === first);
  (card ?? document.getElementById('queue-heading'))?.focus();
}

function actionOf({ state }: DeskView, { key, target }: KeyboardEvent): KeyAction | undefined {
  if (isTyping(target)) return key === 'Escape' ? leaveMessageBox : undefined;
  const inList = target instanceof Element && target.closest('.list-pane') !== null;
  return (inList ? LIST_KEYS[key] : undefined) ?? (state.shortcuts ? SINGLE_KEYS[key] : undefined);
}

/** The page's keys, while an agent is at work and no dialog is open. */
export function handleKey(view: DeskView, event: KeyboardEvent): void {
  const { ctrlKey, metaKey, altKey, isComposing } = event;
  if (view.state.phase !== 'working' || view.state.dialog !== null) return;
  if (ctrlKey || metaKey || altKey || isComposing) return;
  const action = actionOf(view, event);
  if (action === undefined) return;
  event.preventDefault();
  action(view);
}
