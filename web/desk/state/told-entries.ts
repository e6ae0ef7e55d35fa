import type { Activity, Feedback } from '../../../server/contracts/activity';
import { entryOf, type Entry } from './entries';

function isSameRating(entry: Entry, { activityId, rating }: Feedback): boolean {
  if (entry.kind !== 'note') return false;
  return entry.feedback?.activityId === activityId && entry.feedback.rating === rating;
}

/** A rating is sent at once, and again with its reason: one note, where the first stood. */
function tell(told: readonly Entry[], next: Entry): readonly Entry[] {
  if (next.kind !== 'note' || next.feedback === null) return [...told, next];
  const { note, feedback } = next;
  const at = told.findLastIndex((entry) => isSameRating(entry, feedback));
  const before = told[at];
  if (before?.kind !== 'note') return [...told, next];
  return feedback.reason === undefined ? told : told.with(at, { ...before, note, feedback });
}

/** The lines of a transcript as an agent reads them, in their order. */
export function toldEntries(transcript: readonly Activity[]): readonly Entry[] {
  return transcript
    .flatMap((activity, index) => entryOf(activity, index) ?? [])
    .reduce<readonly Entry[]>(tell, []);
}
