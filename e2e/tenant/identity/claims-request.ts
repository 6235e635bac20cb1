import { z } from 'zod';

const oneClaim = z
  .object({
    essential: z.boolean().optional(),
    value: z.string().optional(),
    values: z.array(z.string()).optional(),
  })
  .nullable();
const claims = z.record(z.string(), oneClaim).optional();
const claimsParameter = z.object({ access_token: claims, id_token: claims });

/** What the `claims` parameter asks of the tokens. */
export type ClaimsRequest = {
  /** Client capabilities (`xms_cc`), such as cp1. */
  capabilities: string[];
  /** Authentication contexts (`acrs`) without which the client's call would be refused again. */
  contexts: string[];
  /** MFA is asked for (`amr` of either token): a session that has not proved it must. */
  mfa: boolean;
};

/** Authentication methods that are more than a password; `ngcmfa` asks for a fresh proof. */
const PROVES_MFA: ReadonlySet<string> = new Set(['mfa', 'ngcmfa']);

const valuesOf = (claim: z.infer<typeof oneClaim> | undefined): string[] => [
  ...(claim?.values ?? []),
  ...(claim?.value === undefined ? [] : [claim.value]),
];

/** Reads a `claims` parameter; undefined where it is no such JSON. Nothing asked gives empty lists. */
export function readClaims(text: string | null | undefined): ClaimsRequest | undefined {
  if (text === null || text === undefined || text === '')
    return { capabilities: [], contexts: [], mfa: false };
  const parsed = claimsParameter.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const { access_token: access, id_token: id } = parsed.data;
  const methods = [...valuesOf(access?.['amr']), ...valuesOf(id?.['amr'])];
  return {
    capabilities: valuesOf(access?.['xms_cc']),
    contexts: valuesOf(access?.['acrs']),
    mfa: methods.some((method) => PROVES_MFA.has(method.toLowerCase())),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
