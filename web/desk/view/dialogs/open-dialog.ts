import { html, nothing } from 'lit';
import { selectionOf } from '../../state/selectors';
import type { DeskView } from '../desk-view';
import './close-dialog';
import { helpDialog } from './help-dialog';
import { signOutDialog } from './sign-out-dialog';

export function openDialog(view: DeskView) {
  switch (view.state.dialog) {
    case null:
      return nothing;
    case 'help':
      return helpDialog(view);
    case 'signOut':
      return signOutDialog(view);
    case 'close': {
      const selection = selectionOf(view.state);
      if (selection === null) return nothing;
      return html`<desk-close-dialog .view=${view} .selection=${selection}></desk-close-dialog>`;
    }
  }
}
