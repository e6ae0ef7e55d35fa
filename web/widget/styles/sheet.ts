import { unsafeCSS } from 'lit';
import tokens from '../../theme/tokens.css?inline';
import conversation from './conversation.css?inline';
import frame from './frame.css?inline';
import panels from './panels.css?inline';

/** Adopted by the shadow root: a page's `style-src 'self'` stands. */
export const sheet = [tokens, frame, conversation, panels].map((css) => unsafeCSS(css));
