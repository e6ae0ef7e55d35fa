/** Elements that a page shows on lines of their own; any other may stand in the middle of a word. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|button|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|head|header|hr|html|img|input|li|main|nav|ol|option|p|pre|script|section|select|style|summary|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul)$/iu;
const NAME = '[a-z][a-z0-9:-]{0,30}';
const VALUE = `(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'|[^\\s"'<>]{1,500})`;
/** A tag has attributes with values: "<I want to die>" is none, and its words count. */
const TAG = new RegExp(`</?(${NAME})(?:\\s{1,9}${NAME}\\s?=\\s?${VALUE}){0,9}\\s{0,9}/?>`, 'giu');

/** Of a character by name, rules need its plain letter, or what stands between words. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', apos: "'", oelig: 'œ', aelig: 'æ' },
  ...{ shy: '', zwj: '', zwnj: '' },
};
const ENTITY = /&(?:nbsp|#(?:x[0-9a-f]{1,6}|\d{1,7})|[a-z]{2,8}(?=;));?/giu;
const CODE = /^#(x?)([0-9a-f]+)$/iu;
const ACCENTED = /^([a-z])(?:acute|grave|circ|uml|cedil|tilde|ring|caron)$/iu;
const HIGHEST_CODE_POINT = 0x10ffff;

/** The words that a page shows for a text with HTML in it. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/&amp;/giu, '&')
    .replace(ENTITY, (entity) => characterOf(entity.replace(/[&;]/g, '')))
    .replace(TAG, (_tag, name: string) => (BLOCK.test(name) ? ' ' : ''));
}

function characterOf(name: string): string {
  const [, isHexadecimal, digits] = CODE.exec(name) ?? [];
  if (digits) return characterAt(parseInt(digits, isHexadecimal ? 16 : 10));
  return ENTITIES[name.toLowerCase()] ?? ACCENTED.exec(name)?.[1] ?? ' ';
}

function characterAt(codePoint: number): string {
  return codePoint <= HIGHEST_CODE_POINT ? String.fromCodePoint(codePoint) : ' ';
}
