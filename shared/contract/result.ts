import { z } from 'zod';
import { problem, type Problem } from './problem.ts';

/** What every handler and every port answers: never a throw. */
export type Result<T, E = Problem> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: E };

/** A success. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** A failure. */
export const fail = <E>(p: E): { readonly ok: false; readonly problem: E } => ({ ok: false, problem: p });

/** The schema of a handler's answer, given the schema of its value. */
export const resultOf = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), problem }),
  ]);
