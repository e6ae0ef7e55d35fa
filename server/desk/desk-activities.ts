import { EVENTS, type Activity, type HandoffStatus } from '../contracts/activity';
import type { Agent } from '../contracts/desk';
import type { NewActivity } from '../store/activity-log';

const ASSISTANT = { id: 'guichet', name: 'Guichet', role: 'bot' };

function fromAssistant(activity: Omit<Activity, 'from'>): NewActivity {
  return {
    role: 'bot',
    clientActivityId: null,
    activity: { ...activity, type: String(activity.type), from: ASSISTANT },
  };
}

/** Tells the citizen's client where the handoff stands. */
export function handoffStatus(status: HandoffStatus): NewActivity {
  return fromAssistant({ type: 'event', name: EVENTS.handoffStatus, value: status });
}

/** A sentence of the service's own about an agent's coming and going. */
export function agentSentence(text: string): NewActivity {
  return fromAssistant({ type: 'message', text });
}

/** What an agent writes to the citizen. */
export function agentMessage(
  agent: Agent,
  { text, clientActivityId }: { readonly text: string; readonly clientActivityId: string },
): NewActivity {
  return {
    role: 'agent',
    clientActivityId,
    activity: {
      type: 'message',
      text,
      from: { id: agent.id, name: agent.displayName, role: 'agent' },
      channelData: {
        clientActivityID: clientActivityId,
        guichet: { agentName: agent.displayName },
      },
    },
  };
}
