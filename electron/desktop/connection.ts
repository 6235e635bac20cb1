import { parseArgs } from 'node:util';
import { connection, type Connection } from '../../shared/contract/connection.ts';

/**
 * The connection named on the command line: `--tenant`, `--client-id` and, for a national cloud, `--cloud`. Null where tenant or
 * client id is missing or malformed; other switches (Electron's own among them) pass by.
 */
export function connectionFromArguments(args: readonly string[]): Connection | null {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      tenant: { type: 'string' },
      'client-id': { type: 'string' },
      cloud: { type: 'string', default: 'global' },
    },
  });
  const parsed = connection
    .refine(({ cloud, tenant }) => cloud !== 'demo' && /^[a-z0-9.-]+$/i.test(tenant))
    .safeParse({ cloud: values.cloud, tenant: values.tenant, clientId: values['client-id'] });
  return parsed.success ? parsed.data : null;
}
