import type { Command } from './commands.ts';

/** Scripting faults on the Graph and login hosts. */
export const faultCommands: readonly Command[] = [
  { method: 'POST', path: '/faults', run: (body, { faults }) => ({ id: faults.add(body).id }) },
  { method: 'GET', path: '/faults', run: (_body, { faults }) => ({ faults: faults.list() }) },
  {
    method: 'DELETE',
    path: '/faults',
    run(_body, { faults }) {
      faults.clear();
      return { faults: [] };
    },
  },
];
