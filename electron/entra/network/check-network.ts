import type { HostReport, NetworkReport } from '../../../shared/contract/network-report.ts';
import type { HostProbe } from '../../console/connection-ports.ts';
import type { CloudHosts } from '../clouds.ts';
import { networkProblem } from '../problems/network-problem.ts';
import { CALL_OF } from './host-calls.ts';

/**
 * Tries the hosts that the console calls, side by side; those that only the browser's sign-in page needs are named and not tried.
 * @param now this device's own clock, ms: the service's clock is measured against it
 */
export async function checkNetwork(options: {
  readonly hosts: CloudHosts;
  readonly signInPages: readonly string[];
  readonly probe: HostProbe;
  readonly now: () => number;
}): Promise<NetworkReport> {
  const { hosts, signInPages, probe, now } = options;
  const origins = new Set([hosts.login, hosts.graph]);
  const ofThisCloud = (url: string) => probe(url, origins);
  const called = await Promise.all(
    (['login', 'graph'] as const).map((use) => tryHost(use, hosts[use], ofThisCloud, now)),
  );
  return { at: now(), hosts: [...called, ...signInPages.map(notTried)] };
}

async function tryHost(
  use: keyof typeof CALL_OF,
  origin: string,
  probe: (url: string) => ReturnType<HostProbe>,
  now: () => number,
): Promise<HostReport> {
  const { host } = new URL(origin);
  const { answer, proxy, certificate } = await probe(CALL_OF[use](origin));
  const seen = { use, host, proxy, certificate };
  if (!answer.ok) {
    const problem = networkProblem(answer.problem, host);
    return { ...seen, state: 'not-reached', ms: null, clockSkewMs: null, problem };
  }
  const { serverTime, ms } = answer.value;
  const clockSkewMs = serverTime === null ? null : Math.round(serverTime - now());
  return { ...seen, state: 'reached', ms: Math.round(ms), clockSkewMs, problem: null };
}

const notTried = (host: string): HostReport => ({
  use: 'sign-in-pages',
  host,
  state: 'not-tried',
  proxy: null,
  certificate: null,
  ms: null,
  clockSkewMs: null,
  problem: null,
});
