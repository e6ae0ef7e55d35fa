import { loadStaticEmbedder } from '../../knowledge/embed/static-embedder';
import { readFacets } from '../follow-up/follow-up';
import type { Turn } from '../turn';

/**
 * Cosines from which two questions that find one page are taken to be one: where they want to know the same of it
 * (both its price), and where their facets differ ("how do I get", "how can I receive"). Chosen by eye.
 */
const SAME_QUESTION = { sameFacets: 0.5, otherFacets: 0.8 };

function likeness(one: string, other: string): number {
  const embedder = loadStaticEmbedder();
  const [a, b] = [embedder.embedText(one), embedder.embedText(other)];
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/** Whether the turn asks again, in the same or other words, what was asked just before. */
export function isRephrased({ question, language, state, retrieval }: Turn): boolean {
  const { topic } = state;
  const found = retrieval?.documents[0]?.document.pairId;
  if (!topic?.isAnswered || found !== topic.pairId) return false;
  const isSame = readFacets(question, language) === readFacets(topic.question, language);
  const needed = isSame ? SAME_QUESTION.sameFacets : SAME_QUESTION.otherFacets;
  return likeness(question, topic.question) >= needed;
}
