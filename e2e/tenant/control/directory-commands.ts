import { z } from 'zod';
import type { Command } from './commands.ts';
import { ControlRefusal } from './control-context.ts';

const deletion = z.strictObject({
  /** Object id, or the sign-in name of a person. */
  object: z.string(),
});

/** What happens to the directory behind everybody's back. */
export const directoryCommands: readonly Command[] = [
  {
    method: 'POST',
    path: '/delete',
    run(body, { world }) {
      const { object } = deletion.parse(body);
      const found = world.directory.get(object) ?? world.directory.user(object);
      if (!found) throw new ControlRefusal(404, `The directory has no ${object}.`);
      world.directory.remove(found.id);
      return { deleted: found.id };
    },
  },
];
