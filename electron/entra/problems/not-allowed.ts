import type { GraphError } from './graph-error.ts';

/** Codes of which the status may be another than 403 (graph-pim.md §8). */
const NOT_AN_ADMINISTRATOR: ReadonlySet<string> = new Set([
  'unauthorizedaccessexception',
  'authentication_requestfromunsupporteduserrole',
  'insufficientpermissions',
  'authorization_requestdenied',
]);

/** Whether a write was refused for who asked for it. */
export const isNotAllowed = ({ status, code }: Pick<GraphError, 'status' | 'code'>): boolean =>
  status === 403 || NOT_AN_ADMINISTRATOR.has(code.toLowerCase());
