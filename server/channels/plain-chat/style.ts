/** What the plain chat adds to the site's own style; its colours and measures are that sheet's. */
export const PLAIN_CHAT_STYLE = `
.chat { max-width: 46rem; padding-block: 2rem 3rem; }
.chat h2 { margin-top: 1.5rem; font-size: 1.375rem; }
.chat .notice { margin-top: 1rem; padding: 0.75rem 1rem; border-inline-start: 0.375rem solid var(--yellow-500); background: var(--yellow-50); }
.entries { margin: 1rem 0 0; padding: 0; list-style: none; }
.entry { margin-top: 1rem; }
.entry .author { color: var(--text-secondary); font-size: 1rem; }
.bubble { padding: 0.75rem 1rem; border-radius: var(--radius-md); background: var(--bg-light); overflow-wrap: anywhere; }
.bubble > * + * { margin-top: 0.5rem; }
.bubble ul, .bubble ol { padding-inline-start: 1.25rem; }
.bubble ul { list-style: disc; }
.bubble blockquote { margin-inline: 0; padding-inline-start: 0.75rem; border-inline-start: 0.25rem solid var(--border-default); }
.bubble blockquote > * + * { margin-top: 0.5rem; }
.unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
.citizen { margin-inline-start: 2rem; }
.citizen .bubble { background: var(--blue-100); }
.agent .bubble { background: var(--green-50); }
.thanks { color: var(--text-secondary); font-size: 1rem; }
.desk-state { margin-top: 1.5rem; padding: 0 1rem 1rem; border: 1px solid var(--border-default); border-radius: var(--radius-md); }
.desk-state p, .desk-state form { margin-top: 0.75rem; }
#write { margin-top: 1.5rem; }
.chat fieldset { margin: 0.75rem 0; padding: 0; border: 0; }
.chat legend, .chat label { display: block; padding: 0; margin-bottom: 0.375rem; font-weight: 700; }
.rating legend { font-weight: 400; font-size: 1rem; }
.chat textarea { display: block; width: 100%; padding: 0.5rem; border: 2px solid var(--text-primary); border-radius: var(--radius-sm); font: inherit; color: inherit; background: var(--bg-white); }
.chat button, .masthead button, .chat a.button { display: inline-flex; align-items: center; min-height: var(--target); padding: 0.375rem 1rem; border: 2px solid var(--link-default); border-radius: var(--radius-sm); font: inherit; text-align: start; text-decoration: none; color: var(--link-default); background: var(--bg-white); cursor: pointer; overflow-wrap: anywhere; }
.chat button.choice { margin: 0 0.5rem 0.5rem 0; }
.chat button.primary { margin-top: 0.75rem; color: var(--text-light); background: var(--link-default); }
.chat button.danger { color: var(--text-light); border-color: var(--danger); background: var(--danger); }
.chat button.danger:hover { border-color: var(--danger-hover); background: var(--danger-hover); }
.masthead button.link { padding-inline: 0.25rem; border: 0; text-decoration: underline; }
.chat button:focus-visible, .masthead button:focus-visible, .chat textarea:focus-visible { outline: 0.25rem solid var(--focus); outline-offset: 0.125rem; }
.chat a.button:focus-visible { color: var(--text-light); background: var(--focus); }
.entry:focus, #write:focus { outline: none; }
.chat .confirmation { margin-block: 1rem; }
.chat .end { margin-top: 2rem; }
@media print { .desk-state, #write, .rating, .chat .end { display: none; } }
`;
