import type { Switches } from '../switches.ts';

/** Thrown anywhere below a Graph call to answer it with an error. */
export class GraphRefusal extends Error {
  override readonly name = 'GraphRefusal';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const badRequest = (message: string, code = 'BadRequest'): GraphRefusal =>
  new GraphRefusal(400, code, message);

/** [capture] graph-pim.md §8 */
export const unknownSegment = (segment: string): GraphRefusal =>
  badRequest(`Resource not found for the segment '${segment}'.`);

/** Directory objects answer so; the words are the directory's well-known ones. */
export const unknownObject = (id: string): GraphRefusal =>
  new GraphRefusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

/** What the PIM sets answer for an id they do not have. */
export const unknownEntity = (id: string): GraphRefusal =>
  new GraphRefusal(404, 'ResourceNotFound', `The resource '${id}' could not be found.`);

/** `request-id` and `client-request-id` of the call that is answered, and its moment (ms since 1970). */
export type CallMarks = { requestId: string; clientRequestId: string; now: number };

/**
 * The error body in one of Graph's two envelopes: direct, or as a JSON string inside `UnknownError` (graph-pim.md §8). Which codes
 * are wrapped is switch `errors.wrapped`.
 */
export function errorBody(code: string, message: string, marks: CallMarks, switches: Switches): object {
  const innerError = {
    date: new Date(marks.now).toISOString().slice(0, 19),
    'request-id': marks.requestId,
    'client-request-id': marks.clientRequestId,
  };
  if (!switches['errors.wrapped'].includes(code)) return { error: { code, message, innerError } };
  const wrapped = JSON.stringify({ errorCode: code, message, instanceAnnotations: [] });
  return { error: { code: 'UnknownError', message: wrapped, innerError } };
}
