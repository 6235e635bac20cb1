import type { Caller } from '../world/world.ts';
import type { TenantContext } from './tenant-context.ts';
import type { Version } from './odata/entity-set.ts';

/** A Graph call whose caller is known: what a route's handler gets. */
export type GraphCall = {
  tenant: TenantContext;
  version: Version;
  method: string;
  /** Path and query with the version, as called. */
  url: string;
  query: URLSearchParams;
  /** The client sent `ConsistencyLevel: eventual`. */
  eventual: boolean;
  /** Placeholders of the route's path, decoded. */
  params: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined where none was sent. */
  body: unknown;
  caller: Caller;
  /** Bare names from `scp`. */
  scopes: readonly string[];
};

/** What a handler answers. `json` and `text` exclude each other; neither = an empty body. */
export type GraphResult = { status: number; json?: unknown; text?: string; headers?: Record<string, string> };

export const ok = (json: unknown): GraphResult => ({ status: 200, json });
