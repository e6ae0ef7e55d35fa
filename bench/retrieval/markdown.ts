/** A Markdown table; every row has as many cells as the head. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A share from 0 to 1 as ".512" or "1.000". */
export function toShare(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}
