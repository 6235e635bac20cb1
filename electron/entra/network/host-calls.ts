/**
 * A small call that any host of its kind answers without a token. Any answer counts as reached: Graph says 401.
 * @param origin e.g. `https://graph.microsoft.com`
 */
export const CALL_OF = {
  login: (origin: string): string => `${origin}/organizations/v2.0/.well-known/openid-configuration`,
  graph: (origin: string): string => `${origin}/v1.0/me?$select=id`,
} as const;
