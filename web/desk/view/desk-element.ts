import { LitElement } from 'lit';

/**
 * Draws into the page itself, not into a shadow tree: labels, descriptions and headings then refer to
 * each other across the parts, and one style sheet serves them all.
 */
export class DeskElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
