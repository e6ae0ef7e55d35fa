import type { AnswerUnit } from '../chunk/answer-units';

/** A sentence or a list item of an answer, with the place in a passage's text that it was taken from. */
export interface AnswerSentence {
  /** As it stands in the passage, a list item with its mark. */
  readonly text: string;
  readonly passageId: string;
  /** UTF-16 code units in the passage's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Sentences that are read as one paragraph, or the items of one list. */
export interface AnswerBlock {
  readonly kind: 'paragraph' | 'list';
  readonly sentences: readonly AnswerSentence[];
}

function kindOf({ isItem }: AnswerUnit): AnswerBlock['kind'] {
  return isItem ? 'list' : 'paragraph';
}

/** A list goes on with its next item; a paragraph ends with its line. */
function goesOn(block: AnswerBlock | undefined, unit: AnswerUnit): block is AnswerBlock {
  return block?.kind === kindOf(unit) && (unit.isItem || !unit.startsLine);
}

/** Groups the units of one passage, in its order. */
export function toBlocks(units: readonly AnswerUnit[], passageId: string): readonly AnswerBlock[] {
  return units.reduce<readonly AnswerBlock[]>((blocks, unit) => {
    const { text, start, end } = unit;
    const sentence = { text, passageId, start, end };
    const last = blocks.at(-1);
    return goesOn(last, unit)
      ? blocks.with(-1, { ...last, sentences: [...last.sentences, sentence] })
      : [...blocks, { kind: kindOf(unit), sentences: [sentence] }];
  }, []);
}

/** Sentences of a paragraph joined by a space; paragraphs and list items each on a line of their own. */
export function textOfBlocks(blocks: readonly AnswerBlock[]): string {
  const lines = blocks.map(({ kind, sentences }) =>
    sentences.map(({ text }) => text).join(kind === 'list' ? '\n' : ' '),
  );
  return lines.join('\n');
}

/** All sentences, in order. */
export function sentencesOf(blocks: readonly AnswerBlock[]): AnswerSentence[] {
  return blocks.flatMap(({ sentences }) => sentences);
}
