import type { Condition } from '../condition';
import type { JourneyDefinition, Slot } from '../definition';

type Simple = Exclude<Condition, { all: unknown } | { any: unknown }>;

function writeSimple(condition: Simple): string {
  return 'is' in condition
    ? `${condition.slot} is ${condition.is.join(' or ')}`
    : `${condition.slot} is not ${condition.isNot.join(' or ')}`;
}

function writeCondition(condition: Condition): string {
  if ('all' in condition) return condition.all.map(writeSimple).join(' and ');
  return 'any' in condition ? condition.any.map(writeSimple).join(', or ') : writeSimple(condition);
}

function nodeOf({ name, kind, when, isOptional }: Slot): string {
  const about = [kind, ...(isOptional ? ['optional'] : [])].join(', ');
  const asked = when === undefined ? '' : `<br/>only if ${writeCondition(when)}`;
  return `  ${name}["${name} (${about})${asked}"]`;
}

/** From each slot to the next one that is always asked, by way of those that are asked only sometimes. */
function edgesOf(slots: readonly Slot[]): string[] {
  const edges: string[] = [];
  let from = ['start'];
  for (const { name, when } of slots) {
    edges.push(...from.map((each) => `  ${each} --> ${name}`));
    from = when === undefined ? [name] : [...from, name];
  }
  return [...edges, ...from.map((each) => `  ${each} --> review`)];
}

/** The journey's questions as a Mermaid flow chart: a box a slot, an arrow where one may follow another. */
export function drawJourney({ slots }: JourneyDefinition): string {
  return [
    'flowchart TD',
    '  start([start])',
    ...slots.map(nodeOf),
    '  review{{review}}',
    '  outcome([outcome])',
    ...edgesOf(slots),
    '  review --> outcome',
  ].join('\n');
}
