import type { Line, LineValue, OutcomeBlock } from '../outcome';
import { formatDate, formatMoney, formatNumber, formatProvince, type Reader } from './format-value';

function print(
  value: LineValue,
  { language }: Reader,
  printSlot: (name: string) => string,
): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value, language);
  if ('en' in value) return value[language];
  if ('date' in value) return formatDate(value.date, language);
  if ('money' in value) return formatMoney(value.money, language);
  return 'province' in value ? formatProvince(value.province, language) : printSlot(value.slot);
}

/** Puts an outcome's blocks into the reader's words; `printSlot` prints an answer by its slot's name. */
export function describeOutcome(
  blocks: readonly OutcomeBlock[],
  reader: Reader,
  printSlot: (name: string) => string,
): string {
  const write = ({ key, values = {} }: Line) => {
    const words = Object.entries(values).map(([name, value]) => {
      const printed =
        typeof value === 'number' && name === 'count' ? value : print(value, reader, printSlot);
      return [name, printed] as const;
    });
    return reader.translate(`${reader.namespace}:outcome.${key}`, Object.fromEntries(words));
  };
  return blocks
    .map((block) => {
      if (block.kind === 'text') return write(block.line);
      const items = block.items.map(
        (item, place) => `${block.isOrdered ? `${place + 1}.` : '-'} ${write(item)}`,
      );
      return [write(block.title), ...items].join('\n');
    })
    .join('\n\n');
}
