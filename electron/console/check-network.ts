import type { NetworkReport } from '../../shared/contract/network-report.ts';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import { notConnected } from '../../shared/domain/problems.ts';
import type { World } from './world.ts';

/** Tries the hosts that the connection on screen needs. */
export async function checkNetwork({ entra, connector }: World): Promise<Result<NetworkReport>> {
  return entra ? ok(await connector.checkNetwork(entra.connection.cloud)) : fail(notConnected());
}
