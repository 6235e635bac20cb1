import type { IncomingHttpHeaders } from 'node:http';

/** A request as it came over the wire. `url` is path and query. */
export type Incoming = { method: string; url: string; headers: IncomingHttpHeaders; body: Buffer };

/** An answer as it goes over the wire. */
export type Outgoing = { status: number; headers: Record<string, string>; body: string };

export type Handler = (incoming: Incoming) => Promise<Outgoing>;

/** Thrown by a handler to cut the connection without an answer. */
export class CutConnection extends Error {
  override readonly name = 'CutConnection';
}

/** An answer with a JSON body. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Outgoing {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
    body: JSON.stringify(body),
  };
}

/** One request header; undefined where absent or repeated. */
export function header(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name.toLowerCase()];
  return typeof value === 'string' ? value : undefined;
}

/** The path of a url without its query. */
export const pathOf = (url: string): string => url.split('?', 1)[0] ?? url;

/** The query of a url, parsed as a form (`+` is a space). */
export const queryOf = (url: string): URLSearchParams =>
  new URLSearchParams(url.slice(pathOf(url).length + 1));
