import { createHash } from 'node:crypto';
import type { Cloud, Connection } from '../../shared/contract/connection.ts';
import { consentLinkOf } from '../../shared/domain/registration/consent-link.ts';
import type { Connector, Entra, HostProbe } from '../console/connection-ports.ts';
import type { Clock, Log, Network, SealedText } from '../console/ports.ts';
import { cloudsOffered, hostsOf, pageOriginOf, pagesOf, signInPageHosts, type DemoHosts } from './clouds.ts';
import { connectEntra, type EntraParts } from './connect-entra.ts';
import { checkNetwork } from './network/check-network.ts';
import { lookUpTenant } from './tenant/look-up-tenant.ts';

/** Everything connections are made of; one for the whole run. */
export function createConnector(options: {
  /** A network that knows these origins and no other. */
  readonly networkFor: (origins: ReadonlySet<string>) => Network;
  readonly probe: HostProbe;
  /** In a demo or test build alone. */
  readonly demoHosts?: DemoHosts | undefined;
  /** The service's time. */
  readonly clock: Clock;
  /** This device's own time, which the network test measures the service's against. */
  readonly deviceNow: () => number;
  readonly log: Log;
  readonly newId: () => string;
  /** A sealed text by its file name, each name once. */
  readonly texts: (name: string, partition: string) => SealedText;
  /** Told what time the service says it is. */
  readonly observe: (at: number) => void;
}): Connector {
  const { networkFor, probe, demoHosts, deviceNow, texts } = options;
  const connected = new Map<string, EntraParts>();
  const made = new Map<string, Entra>();

  function partsOf(connection: Connection, partition: string): EntraParts {
    const known = connected.get(partition);
    if (known) return known;
    const hosts = hostsOf(connection.cloud, demoHosts);
    const network = networkFor(new Set([hosts.login, hosts.graph]));
    // The names of the files say nothing of the tenant; their contents open for this connection alone.
    const mark = createHash('sha256').update(partition).digest('hex').slice(0, 16);
    const kept = {
      tokens: texts(`tokens-${mark}`, partition),
      last: texts(`last-account-${mark}`, partition),
    };
    const parts = connectEntra({ ...options, connection, hosts, network, kept });
    connected.set(partition, parts);
    return parts;
  }

  return {
    offered: cloudsOffered(demoHosts),

    connect: (connection) => {
      // The tier says what the application is meant to have. Who is signed in, and what goes on, is the same whatever it says.
      const partition = partitionOf(connection);
      const key = `${partition}|${connection.tier}`;
      const known = made.get(key);
      if (known) return known;
      const { graph } = hostsOf(connection.cloud, demoHosts);
      const entra: Entra = {
        ...partsOf(connection, partition),
        connection,
        consentLink: consentLinkOf(connection, pageOriginOf(connection.cloud, demoHosts), graph),
        pages: pagesOf(connection.cloud, demoHosts),
      };
      made.set(key, entra);
      return entra;
    },

    lookUp: (cloud, tenant) => {
      const { login } = hostsOf(cloud, demoHosts);
      return lookUpTenant({ login, tenant, demoHosts, network: networkFor(new Set([login])) });
    },

    checkNetwork: (cloud: Cloud) =>
      checkNetwork({
        hosts: hostsOf(cloud, demoHosts),
        signInPages: signInPageHosts(cloud, demoHosts),
        probe,
        now: deviceNow,
      }),
  };
}

const partitionOf = ({ cloud, tenant, clientId }: Connection): string =>
  `${cloud}|${tenant}|${clientId}`.toLowerCase();
