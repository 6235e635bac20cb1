import { fail, ok } from '../../shared/contract/result.ts';
import type { HostProbe } from '../console/connection-ports.ts';
import { chosenProxy } from './chosen-proxy.ts';
import type { NetSession } from './net-session.ts';
import { createNetwork } from './network.ts';

/** ms until a host counts as not reached, and until a proxy script counts as not answering. */
const ANSWER_LIMIT_MS = 15_000;
const PROXY_LIMIT_MS = 5_000;

/**
 * Tries single hosts for the network's test, the way every call goes: same session, same proxy, same judgement of certificates.
 * Nothing but the origins named with the address is tried, and nothing is said of anybody.
 */
export function createHostProbe({ session, certificateOf }: NetSession): HostProbe {
  return async (url, origins) => {
    const network = createNetwork(session, origins);
    const started = performance.now();
    const asking = network({ method: 'GET', url, headers: {}, timeoutMs: ANSWER_LIMIT_MS });
    const answer = asking.then((got) => ({ got, ms: Math.round(performance.now() - started) }));
    // Of a host that is refused not even the name goes out: a proxy script may ask the network about it.
    const allowed = URL.canParse(url) && origins.has(new URL(url).origin);
    const proxy = allowed ? await proxyFor(session, url) : null;
    const { got, ms } = await answer;
    return {
      answer: got.ok ? ok({ serverTime: timeOf(got.value.headers.date), ms }) : fail(got.problem),
      proxy,
      certificate: allowed ? certificateOf(new URL(url).hostname) : null,
    };
  };
}

async function proxyFor(session: NetSession['session'], url: string): Promise<string | null> {
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    limit = setTimeout(() => resolve(null), PROXY_LIMIT_MS);
  });
  try {
    const pac = await Promise.race([session.resolveProxy(url), late]);
    return pac === null ? null : chosenProxy(pac);
  } catch {
    return null;
  } finally {
    clearTimeout(limit);
  }
}

/** Milliseconds since the epoch of an HTTP date; null where there is none. */
function timeOf(date: string | undefined): number | null {
  const at = Date.parse(date ?? '');
  return Number.isNaN(at) ? null : at;
}
