/** What the document adds to the site's own style; its colours and measures are that sheet's. */
export const DOCS_STYLE = `
.docs { padding-block: 2rem 3rem; }
.docs h2 { margin-top: 3rem; }
.docs h3 { overflow-wrap: anywhere; }
.docs h3 code { margin-inline-end: 0.5rem; }
.docs h4, .docs p, .docs dl, .docs pre { margin: 0.75rem 0 0; }
.docs h4 { font-family: var(--font-heading); }
.docs code { font-size: 0.9em; overflow-wrap: anywhere; }
.docs ul { padding-inline-start: 1.25rem; }
.docs .item { margin-top: 2rem; padding-top: 1.5rem; border-top: 1px solid var(--border-light); }
.docs dt { font-weight: 700; }
.docs dd { margin: 0 0 0.5rem; }
.docs table { width: 100%; margin-top: 1rem; border-collapse: collapse; font-size: 1rem; }
.docs caption { padding-bottom: 0.25rem; font-weight: 700; text-align: start; }
.docs th, .docs td { padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid var(--border-light); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
.docs thead th { color: var(--text-secondary); hyphens: auto; }
.docs pre { padding: 0.75rem 1rem; background: var(--bg-light); font-size: 0.9rem; white-space: pre-wrap; overflow-wrap: anywhere; }
@media (min-width: 48rem) { .docs thead th, .docs th code { overflow-wrap: normal; } }
`;
