import type { Reductions } from './reduction';

export type ConsoleEvent =
  | 'connectionChanged'
  | 'noticeShown'
  | 'noticeDismissed'
  | 'dialogOpened'
  | 'dialogClosed'
  | 'languageChosen'
  | 'shortcutsChosen';

export const CONSOLE_EVENTS: Reductions<ConsoleEvent> = {
  connectionChanged: (state, { online }) =>
    state.online === online ? state : { ...state, online },

  /** The id tells two notices of the same text apart, so that the second one is announced too. */
  noticeShown: (state, { tone, text }) => ({
    ...state,
    noticesShown: state.noticesShown + 1,
    notice: { id: state.noticesShown + 1, tone, text },
  }),

  noticeDismissed: (state) => ({ ...state, notice: null }),

  dialogOpened: (state, { dialog }) => ({ ...state, dialog }),

  dialogClosed: (state) => ({ ...state, dialog: null }),

  languageChosen: (state, { language }) => ({ ...state, language }),

  shortcutsChosen: (state, { shortcuts }) => ({ ...state, shortcuts }),
};
