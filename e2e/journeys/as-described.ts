import type { Exchange } from '../tenant/start.ts';
import type { Switches } from '../tenant/switches.ts';

/** Where a switch makes the tenant write members of enums with a capital, as some sample does, and the description does not. */
const CAPITALS: readonly {
  readonly written: (switches: Readonly<Switches>) => boolean;
  readonly path: RegExp;
  readonly members: readonly string[];
}[] = [
  // graph-pim.md §2: the sample of on='approver' has `SelfActivate`, the description `selfActivate`.
  {
    written: (switches) => switches['approvals.actionCasing'] === 'PascalCase',
    path: /on='approver'/,
    members: ['action'],
  },
  // graph-pim.md §5: samples of groups have `Direct` and `Activated`.
  {
    written: (switches) => switches['groups.enumCasing'] === 'PascalCase',
    path: /\/privilegedAccess\/group\//,
    members: ['memberType', 'assignmentType'],
  },
];

/**
 * The exchange with what a switch makes the tenant write against Microsoft's description, as some sample or client does, put back as
 * described: only then can the rest of it be checked.
 */
export function asDescribed(exchange: Exchange, switches: Readonly<Switches>): Exchange {
  const members = CAPITALS.flatMap((one) =>
    one.written(switches) && one.path.test(exchange.path) ? one.members : [],
  );
  return members.length === 0
    ? exchange
    : { ...exchange, responseBody: uncapitalised(exchange.responseBody, members) };
}

function uncapitalised(body: unknown, members: readonly string[]): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const { value } = body as { value?: unknown };
  const rows = Array.isArray(value) ? { value: value.map((row) => uncapitalised(row, members)) } : {};
  const own = members.flatMap((name) => {
    const written = (body as Record<string, unknown>)[name];
    return typeof written === 'string'
      ? [[name, written.replace(/^./, (letter) => letter.toLowerCase())]]
      : [];
  });
  return { ...body, ...rows, ...Object.fromEntries(own) };
}
