import './without-eval';
import './styles/desk.css';
import { PACE } from './actions/action-context';
import { createDeskActions } from './actions/desk-actions';
import { socketOf, streamUrl } from './api/browser-socket';
import { createDeskClient } from './api/desk-client';
import { keepPreferences, readPreferences } from './language/preferences';
import { initialState } from './state/desk-state';
import { hasUnsentText } from './state/selectors';
import { createStore } from './state/store';
import { randomId } from './random-id';
import { DeskApp } from './view/desk-app';

const store = createStore(initialState(readPreferences()));

const actions = createDeskActions({
  client: createDeskClient((url, init) => fetch(url, init), '/api/desk'),
  store,
  openSocket: socketOf(streamUrl(window.location)),
  pace: PACE,
  newId: randomId,
});

store.subscribe(() => {
  keepPreferences(store.state());
});

window.addEventListener('online', () => {
  actions.wake();
});

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) actions.wake();
});

window.addEventListener('beforeunload', (event) => {
  if (hasUnsentText(store.state())) event.preventDefault();
});

document.body.append(new DeskApp(store, actions));
void actions.resume();
