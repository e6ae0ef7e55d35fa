/** Marks an activity as this one and no other. `randomUUID` is missing from pages without TLS. */
export function newActivityId(): string {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
