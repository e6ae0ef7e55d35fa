import type { DialogServices } from '../../dialogs/environment';

/** Services that keep and open nothing, for tests of something else. */
export const IDLE_SERVICES: Pick<DialogServices, 'seal' | 'cases' | 'shelf' | 'clock'> = {
  seal: { seal: (plain) => plain, open: (sealed) => sealed },
  cases: {
    prepare: () => {
      throw new Error('No case was expected.');
    },
  },
  shelf: {
    save: () => {
      throw new Error('Nothing was expected to be saved.');
    },
    find: () => Promise.resolve(null),
  },
  clock: { now: () => new Date('2026-11-24T12:00:00Z') },
};
