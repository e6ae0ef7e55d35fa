import type { Operation } from '../operation';
import { DESK_OPERATIONS } from './desk';
import { DIRECT_LINE_OPERATIONS } from './direct-line';
import { DOCUMENTATION_OPERATIONS, OPERATION_OPERATIONS, PAGE_OPERATIONS } from './pages';
import { PLAIN_CHAT_OPERATIONS } from './plain-chat';

/** Everything that the service answers, in the order of the document. */
export const OPERATIONS: readonly Operation[] = [
  ...DIRECT_LINE_OPERATIONS,
  ...DESK_OPERATIONS,
  ...PLAIN_CHAT_OPERATIONS,
  ...PAGE_OPERATIONS,
  ...OPERATION_OPERATIONS,
  ...DOCUMENTATION_OPERATIONS,
];
