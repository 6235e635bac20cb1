import { z } from 'zod';

const oneClaim = z
  .object({
    essential: z.boolean().optional(),
    value: z.string().optional(),
    values: z.array(z.string()).optional(),
  })
  .nullable();
const claimsParameter = z.object({ access_token: z.record(z.string(), oneClaim).optional() });

/** What the `claims` parameter asks of the access token. */
export type ClaimsRequest = {
  /** Client capabilities (`xms_cc`), such as cp1. */
  capabilities: string[];
  /** Authentication contexts (`acrs`) without which the client's call would be refused again. */
  contexts: string[];
};

/** Reads a `claims` parameter; undefined where it is no such JSON. Nothing asked gives two empty lists. */
export function readClaims(text: string | null | undefined): ClaimsRequest | undefined {
  if (text === null || text === undefined || text === '') return { capabilities: [], contexts: [] };
  const parsed = claimsParameter.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const valuesOf = (name: string): string[] => {
    const claim = parsed.data.access_token?.[name];
    return [...(claim?.values ?? []), ...(claim?.value === undefined ? [] : [claim.value])];
  };
  return { capabilities: valuesOf('xms_cc'), contexts: valuesOf('acrs') };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
