/** One Graph call and its answer, whichever way it came: an outer call, or an item of a `$batch`. No part of it holds a token. */
export type Exchange = {
  method: string;
  /** With version and query: `/v1.0/me?$select=id`. */
  path: string;
  /** Lower-case names; never Authorization. */
  requestHeaders: Readonly<Record<string, string>>;
  /** Parsed JSON, the raw text where it is none, undefined where nothing was sent. */
  requestBody: unknown;
  status: number;
  /** Parsed JSON or text; undefined for an empty answer. */
  responseBody: unknown;
  /** ISO moment on the tenant's clock. */
  at: string;
  /** It was an item of a batch. */
  inBatch: boolean;
  /** A scripted fault wrote the answer, not the service. */
  faulted: boolean;
};
