import { randomBytes } from 'node:crypto';
import type { CodeChallenge } from './code-challenge.ts';

/** What a person proved when they signed in; tokens are made from it. */
export type SignIn = {
  /** Object id in the tenant that was signed in to, which `tenantId` names. */
  oid: string;
  tenantId: string;
  mfa: boolean;
  /** Authentication contexts proved, such as `c1`. */
  contexts: string[];
  clientId: string;
  /** ms since 1970 */
  at: number;
};

/** An authorization code, and what it is bound to. */
export type CodeGrant = SignIn & {
  redirectUri: string;
  challenge: CodeChallenge | undefined;
  scope: string;
  nonce: string | undefined;
  capabilities: string[];
  expires: number;
  used: boolean;
};

/** A refresh token, and the scopes it was first given for. */
export type RefreshGrant = SignIn & { scope: string; expires: number; used: boolean };

/** Codes and refresh tokens given out. */
export type Sessions = {
  addCode(grant: CodeGrant): string;
  code(value: string): CodeGrant | undefined;
  addRefresh(grant: RefreshGrant): string;
  refresh(value: string): RefreshGrant | undefined;
  /** Ends every session of a person begun up to `at`. */
  revoke(oid: string, at: number): void;
  isRevoked(grant: SignIn): boolean;
};

/** Finds the codes and refresh tokens made here in a text. */
export const SESSION_SECRET = /\b1\.R?[\w-]{64}/;

export function emptySessions(): Sessions {
  const codes = new Map<string, CodeGrant>();
  const refreshes = new Map<string, RefreshGrant>();
  const revokedAt = new Map<string, number>();
  const put = <T>(table: Map<string, T>, prefix: string, grant: T): string => {
    const value = prefix + randomBytes(48).toString('base64url');
    table.set(value, grant);
    return value;
  };
  return {
    addCode: (grant) => put(codes, '1.', grant),
    code: (value) => codes.get(value),
    addRefresh: (grant) => put(refreshes, '1.R', grant),
    refresh: (value) => refreshes.get(value),
    revoke: (oid, at) => void revokedAt.set(oid, at),
    isRevoked: (grant) => (revokedAt.get(grant.oid) ?? -Infinity) >= grant.at,
  };
}
