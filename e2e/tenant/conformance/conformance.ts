import type { Exchange } from '../graph/exchange.ts';
import { openApiFolder } from '../openapi/find-openapi.ts';
import { startTenant } from '../start.ts';
import type { ConformanceRow } from './drive.ts';
import { driveOperation } from './drive.ts';
import { groundOf } from './ground.ts';
import { publishedOperations } from './published-operations.ts';
import { setTheScene } from './set-the-scene.ts';

/** The tenant's time: the day of the captures. */
const START = Date.parse('2026-09-06T08:00:00Z');

/**
 * Drives a tenant of its own over every operation of Microsoft's description and answers a row for each, in the description's order.
 * Undefined where the description is not at hand (`openapi-absent`).
 */
export async function conformance(): Promise<ConformanceRow[] | undefined> {
  const folder = openApiFolder();
  if (folder === undefined) return undefined;
  const exchanges: Exchange[] = [];
  const tenant = await startTenant({ now: () => START, onExchange: (exchange) => exchanges.push(exchange) });
  const ground = groundOf(tenant, exchanges);
  try {
    await setTheScene(ground);
    const operations = publishedOperations(folder);
    const rows = new Map<(typeof operations)[number], ConformanceRow>();
    // Reads first: they look at the scene, which writes change.
    const inTurn = [true, false].flatMap((reads) =>
      operations.filter(({ method }) => (method === 'GET') === reads),
    );
    for (const operation of inTurn) rows.set(operation, await driveOperation(ground, operation));
    return operations.flatMap((operation) => rows.get(operation) ?? []);
  } finally {
    ground.close();
    await tenant.close();
  }
}
