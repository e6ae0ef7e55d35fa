import type { DialogEnvironment } from '../../environment';
import type { SlotProblem } from '../slots/slot-reading';
import { formatDate, formatNumber, formatProvince } from './format-value';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What was wrong with an answer, and what would be right. */
export function describeProblem(
  { code, values = {} }: SlotProblem,
  { translate, language }: Pick<DialogEnvironment, 'translate' | 'language'>,
): string {
  const write = (value: string) => {
    if (DAY.test(value)) return formatDate(value, language);
    return /^-?\d+(?:\.\d+)?$/.test(value)
      ? formatNumber(Number(value), language)
      : formatProvince(value, language);
  };
  const words = Object.entries(values).map(([name, value]) => [name, write(value)] as const);
  return translate(`journey:problem.${code}`, Object.fromEntries(words));
}
