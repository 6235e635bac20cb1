import type { z } from 'zod';

/** What a sealed text holds, if it is JSON of this schema; null for anything else, e.g. what an earlier version kept. */
export function parseSealed<T>(text: string | undefined, schema: z.ZodType<T>): T | null {
  if (text === undefined) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
