/** What `read` gives, read at the first call and kept. */
export function readOnce<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: read() }).value;
}
