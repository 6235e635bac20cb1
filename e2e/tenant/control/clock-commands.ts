import { z } from 'zod';
import { durationMs } from '../clock/duration.ts';
import type { Command } from './commands.ts';
import type { ControlContext } from './control-context.ts';

const advance = z.strictObject({
  /** ISO 8601, days and smaller: `PT1H`, `P1DT30M`. */
  advance: z.string().transform((text, context) => {
    const ms = durationMs(text);
    if (ms !== undefined) return ms;
    context.addIssue({
      code: 'custom',
      message: `'${text}' is no duration of days and smaller, such as PT1H.`,
    });
    return z.NEVER;
  }),
});

const now = ({ world }: ControlContext): object => ({ now: new Date(world.clock.now()).toISOString() });

/** Reading the clock, and moving it: the answer comes after everything that fell due has happened. */
export const clockCommands: readonly Command[] = [
  { method: 'GET', path: '/clock', run: (_body, of) => now(of) },
  {
    method: 'POST',
    path: '/clock',
    run(body, of) {
      of.world.clock.advance(advance.parse(body).advance);
      return now(of);
    },
  },
];
