import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { durationMs } from './clock/duration.ts';
import { tenantClock } from './clock/tenant-clock.ts';
import { contoso } from './contoso/contoso.ts';
import type { Persona } from './contoso/personas.ts';
import type { TenantSize } from './contoso/sizes.ts';
import { controlHandler, runCommand } from './control/handler.ts';
import { fabrikam } from './fabrikam/fabrikam.ts';
import type { ClaimsChallenges } from './graph/claims-challenges.ts';
import type { Exchange } from './graph/exchange.ts';
import { graphHandler, graphTrouble } from './graph/handler.ts';
import type { TenantContext } from './graph/tenant-context.ts';
import { appsOf } from './identity/apps.ts';
import { identityHandler, identityTrouble } from './identity/handler.ts';
import type { IdentityContext } from './identity/identity-context.ts';
import { emptyDeviceGrants } from './identity/device-flow/device-grants.ts';
import { scriptedRefusals } from './identity/refusals/scripted-refusals.ts';
import { emptySessions } from './identity/sessions.ts';
import { makeSigningKey, type SigningKey } from './identity/signing-key.ts';
import type { Switches } from './switches.ts';
import { switchesFrom } from './switches.ts';
import type { CertificateSet } from './transport/certificates.ts';
import { makeCertificates } from './transport/certificates.ts';
import { scriptedFaults } from './transport/faults.ts';
import type { Listener, Trouble } from './transport/listen.ts';
import { listen } from './transport/listen.ts';
import { json } from './transport/message.ts';

export type { Exchange };

/** How to start a tenant. Everything may be left out. */
export type TenantOptions = {
  /** Default S. */
  size?: TenantSize;
  /** Default 1. The same seed gives the same people, ids and grants. */
  seed?: number;
  /** Ports are given by the OS when not stated. */
  graphPort?: number;
  loginPort?: number;
  controlPort?: number;
  /** `http` serves the authorize page (and nothing else) on a loopback http port, so that any browser opens it. Default https. */
  signInPage?: 'https' | 'http';
  /** Waited before every Graph call, ms. Default 0. */
  latencyMs?: number;
  /** Rows a page where no $top is given. Default 100. */
  pageSize?: number;
  switches?: Partial<Switches>;
  /** Called after every Graph call, outer and batched. */
  onExchange?: (exchange: Exchange) => void;
  /** Base clock, ms since 1970. Default Date.now. */
  now?: () => number;
  /** Certificates of an earlier tenant, so that a restart keeps its CA. */
  ca?: CertificateSet;
  /** What signs its tokens; made anew where not stated. */
  signingKey?: SigningKey;
};

/** A running tenant. */
export type Tenant = {
  /** Origin of Microsoft Graph: `https://localhost:PORT`, no slash, no version. */
  graph: string;
  /** Origin of the identity provider. */
  login: string;
  /** Origin of the sign-in page: `login`, or the loopback http one. */
  signInPage: string;
  /** Origin of the control api: `http://127.0.0.1:PORT`. */
  control: string;
  tenantId: string;
  clientId: string;
  /** PEM. */
  ca: string;
  /** Path of a temporary file that holds `ca`; gone after close. */
  caFile: string;
  /** base64, for Chromium's `--ignore-certificate-errors-spki-list`. */
  leafSpkiSha256: string;
  /** To be handed to the next start as `ca`. */
  certificates: CertificateSet;
  personas: readonly Persona[];
  /** The other tenant on the same hosts, in which one of the personas is at home. The same client id is known there. */
  neighbour: { tenantId: string; domain: string; personas: readonly Persona[] };
  clock: {
    /** ms since 1970 */
    now(): number;
    /** Moves time forward by an ISO duration of days and smaller; all that falls due happens. Throws RangeError for another text. */
    advance(duration: string): void;
  };
  close(): Promise<void>;
};

const MOST_EXCHANGES = 1_000;

/** Starts the simulated tenant: Graph and identity provider over https, control over http, all on loopback. */
export async function startTenant(options: TenantOptions = {}): Promise<Tenant> {
  const [certificates, key] = await Promise.all([
    options.ca ?? makeCertificates(),
    options.signingKey ?? makeSigningKey(),
  ]);
  const clock = tenantClock(options.now ?? Date.now);
  const seed = options.seed ?? 1;
  const switches = switchesFrom(options.switches);
  const neighbour = fabrikam({ seed, clock, switches });
  const { world, personas, clientId } = contoso({ seed, size: options.size ?? 'S', clock, switches });
  const faults = scriptedFaults();
  const challenges: ClaimsChallenges = new Map();
  const exchanges: Exchange[] = [];
  const graphContext: TenantContext = {
    world,
    graph: '',
    login: '',
    pageSize: options.pageSize ?? 100,
    faults,
    challenges,
    verifyKey: key.publicKey,
    onExchange(exchange) {
      exchanges.push(exchange);
      if (exchanges.length > MOST_EXCHANGES) exchanges.shift();
      options.onExchange?.(exchange);
    },
  };
  const graphOfNeighbour: TenantContext = { ...graphContext, world: neighbour.world };
  const tenants: IdentityContext[] = [];
  const identity: IdentityContext = {
    world,
    login: '',
    graph: '',
    authorizeOrigin: '',
    clientId,
    apps: appsOf(clientId),
    personas,
    key,
    refusals: scriptedRefusals(),
    tenants,
    sessions: emptySessions(),
    devices: emptyDeviceGrants(),
    withoutMfa: new Set(),
    faults,
  };
  const identityOfNeighbour: IdentityContext = {
    ...identity,
    ...neighbour,
    apps: appsOf(clientId),
    refusals: scriptedRefusals(),
    devices: emptyDeviceGrants(),
  };
  tenants.push(identity, identityOfNeighbour);

  const listeners: Listener[] = [];
  const directory = await mkdtemp(path.join(tmpdir(), 'simulated-tenant-'));
  const close = async (): Promise<void> => {
    await Promise.all(listeners.map((listener) => listener.close()));
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const start = async (settings: Parameters<typeof listen>[0]): Promise<number> => {
      const listener = await listen(settings);
      listeners.push(listener);
      return listener.port;
    };
    const tls = { key: certificates.key, cert: certificates.cert };
    const graphPort = await start({
      tls,
      port: options.graphPort,
      handler: graphHandler([graphContext, graphOfNeighbour], () => options.latencyMs ?? 0),
      onTrouble: (status, cause) => {
        if (status === 500) console.error('graph:', cause);
        return graphTrouble(status, graphContext);
      },
    });
    const onTrouble = (status: Trouble, cause: unknown) => {
      if (status === 500) console.error('login:', cause);
      return identityTrouble(status, identity);
    };
    const loginPort = await start({
      tls,
      port: options.loginPort,
      handler: identityHandler(identity),
      onTrouble,
    });
    const graph = `https://localhost:${graphPort}`;
    const login = `https://localhost:${loginPort}`;
    for (const one of [graphContext, graphOfNeighbour]) Object.assign(one, { graph, login });
    for (const one of tenants) Object.assign(one, { graph, login, authorizeOrigin: login });
    if (options.signInPage === 'http') {
      const port = await start({ handler: identityHandler(identity, 'authorize'), onTrouble });
      tenants.forEach((one) => (one.authorizeOrigin = `http://localhost:${port}`));
    }
    const control = { ...identity, exchanges, challenges };
    faults.runBy((path, body) => runCommand(path, body, control));
    const controlPort = await start({
      port: options.controlPort,
      handler: controlHandler(control),
      onTrouble: (status, cause) => {
        if (status === 500) console.error('control:', cause);
        return json(status, {
          error:
            status === 500 ? 'The control api broke.' : 'The request is too large or cannot be unpacked.',
        });
      },
    });
    const caFile = path.join(directory, 'ca.pem');
    await writeFile(caFile, certificates.ca);
    return {
      graph,
      login,
      signInPage: identity.authorizeOrigin,
      control: `http://127.0.0.1:${controlPort}`,
      tenantId: world.organization.id,
      clientId,
      ca: certificates.ca,
      caFile,
      leafSpkiSha256: certificates.leafSpkiSha256,
      certificates,
      personas,
      neighbour: {
        tenantId: neighbour.world.organization.id,
        domain: neighbour.world.organization.domain,
        personas: neighbour.personas,
      },
      clock: {
        now: () => clock.now(),
        advance(duration) {
          const ms = durationMs(duration);
          if (ms === undefined)
            throw new RangeError(`'${duration}' is no duration of days and smaller, such as PT1H.`);
          clock.advance(ms);
        },
      },
      close,
    };
  } catch (cause) {
    await close();
    throw cause;
  }
}
