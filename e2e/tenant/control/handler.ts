import { ZodError, z } from 'zod';
import type { Handler } from '../transport/message.ts';
import { json, pathOf } from '../transport/message.ts';
import type { ControlContext } from './control-context.ts';
import { ControlRefusal } from './control-context.ts';
import type { Command } from './commands.ts';
import { COMMANDS } from './commands.ts';

const commandAt = (method: string, path: string): Command | undefined =>
  COMMANDS.find((one) => one.path === path && one.method === method);

/** Runs a POST of the control api by hand. Throws what it throws, and a 404 ControlRefusal where there is none. */
export function runCommand(path: string, body: unknown, of: ControlContext): unknown {
  const command = commandAt('POST', path);
  if (!command) throw new ControlRefusal(404, `Nothing is served at ${path}.`);
  return command.run(body, of);
}

/** The control api: plain http on loopback, JSON in and out, for tests and scripts. */
export function controlHandler(of: ControlContext): Handler {
  return async (incoming) => {
    of.world.clock.settle();
    const path = pathOf(incoming.url);
    const command = commandAt(incoming.method, path);
    if (!command) {
      const allow = COMMANDS.filter((one) => one.path === path).map((one) => one.method);
      return allow.length > 0
        ? json(405, { error: `${incoming.method} is not served here.` }, { Allow: allow.join(', ') })
        : json(404, {
            error: `Nothing is served at ${path}.`,
            known: COMMANDS.map((one) => `${one.method} ${one.path}`),
          });
    }
    try {
      const body: unknown =
        incoming.body.length === 0 ? undefined : JSON.parse(incoming.body.toString('utf8'));
      return json(200, await command.run(body, of));
    } catch (cause) {
      if (cause instanceof ControlRefusal) return json(cause.status, { error: cause.message });
      if (cause instanceof ZodError) return json(400, { error: z.prettifyError(cause) });
      if (cause instanceof SyntaxError || cause instanceof RangeError)
        return json(400, { error: cause.message });
      throw cause;
    }
  };
}
