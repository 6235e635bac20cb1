/** Node's code of a file error, e.g. `ENOSPC`; `unknown` for anything else. Never the message: it holds paths. */
export function errorCode(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
