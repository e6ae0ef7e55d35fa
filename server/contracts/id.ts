import { z } from 'zod';

/** Text that is looked up or stored by itself. PostgreSQL holds no NUL in text, and nothing needs one. */
export function keySchema(mostCharacters: number) {
  return z
    .string()
    .max(mostCharacters)
    .refine((text) => !text.includes('\0'), 'must not contain a NUL character');
}

export const idSchema = keySchema(200);
