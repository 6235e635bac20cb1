import type { Exchange } from '../tenant/start.ts';
import type { Switches } from '../tenant/switches.ts';

/**
 * The exchange with what a switch makes the tenant write against Microsoft's description, as some sample or client does, put back as
 * described: only then can the rest of it be checked.
 */
export function asDescribed(exchange: Exchange, switches: Readonly<Switches>): Exchange {
  // graph-pim.md §2: the sample of on='approver' has `SelfActivate`, the description `selfActivate`.
  const pascal = switches['approvals.actionCasing'] === 'PascalCase' && /on='approver'/.test(exchange.path);
  return pascal ? { ...exchange, responseBody: withCamelActions(exchange.responseBody) } : exchange;
}

function withCamelActions(body: unknown): unknown {
  const { value } = (body ?? {}) as { value?: { action?: string }[] };
  if (!Array.isArray(value)) return body;
  return {
    ...(body as object),
    value: value.map((row) => ({
      ...row,
      ...(row.action !== undefined && { action: row.action.replace(/^./, (letter) => letter.toLowerCase()) }),
    })),
  };
}
