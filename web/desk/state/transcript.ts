import { ROLES, type Activity } from '../../../server/contracts/activity';
import type { Outgoing } from './desk-state';

/** What the service has, in its order, and then whatever reached us while it was on its way. */
export function mergeTranscript(
  read: readonly Activity[],
  known: readonly Activity[],
): readonly Activity[] {
  const ids = new Set(read.map((activity) => activity.id));
  const later = known.filter(({ id }) => id !== undefined && !ids.has(id));
  return [...read, ...later];
}

/** The same frame twice adds nothing; typing is no part of what was said. */
export function appendActivities(
  known: readonly Activity[],
  arrived: readonly Activity[],
): readonly Activity[] {
  const ids = new Set(known.map((activity) => activity.id));
  const added = arrived.filter(({ id, type }) => type !== 'typing' && !(id && ids.has(id)));
  return added.length === 0 ? known : [...known, ...added];
}

export function isCitizenMessage({ type, from }: Activity): boolean {
  return type === 'message' && from.role === ROLES.citizen;
}

/** The citizen's messages since an agent last wrote. */
export function countUnanswered(transcript: readonly Activity[]): number {
  const lastOfAgent = transcript.findLastIndex(({ from }) => from.role === ROLES.agent);
  return transcript.slice(lastOfAgent + 1).filter(isCitizenMessage).length;
}

export function countNewFromCitizen(
  before: readonly Activity[],
  after: readonly Activity[],
): number {
  const ids = new Set(before.map((activity) => activity.id));
  return after.filter((activity) => isCitizenMessage(activity) && !ids.has(activity.id)).length;
}

/** Drops what the transcript shows already: by the activity's id, or by the id that we chose. */
export function stillOutgoing(
  outgoing: readonly Outgoing[],
  transcript: readonly Activity[],
): readonly Outgoing[] {
  if (outgoing.length === 0) return outgoing;
  const ids = new Set(transcript.map((activity) => activity.id));
  const chosen = new Set(transcript.map(({ channelData }) => channelData?.clientActivityID));
  return outgoing.filter(
    ({ activityId, clientActivityId }) =>
      !(activityId !== null && ids.has(activityId)) && !chosen.has(clientActivityId),
  );
}
