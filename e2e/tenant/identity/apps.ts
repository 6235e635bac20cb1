import type { Switches } from '../switches.ts';
import type { Consent } from './consent/consent.ts';
import { consentTo } from './consent/consent.ts';
import { LOOPBACK } from './loopback.ts';
import { CONSENTED } from './permissions.ts';

/** A public client that people of one tenant sign in to: its registration, and what the tenant has decided about it. */
export type App = {
  id: string;
  name: string;
  /** Whether the tenant has it at all: a mistyped id and a deleted application look alike from outside. */
  known: boolean;
  /** Addresses under “Mobile and desktop applications”. */
  redirectUris: string[];
  /** Registered as a web application: the token endpoint asks for a secret that no desktop client has. */
  demandsSecret: boolean;
  /** “Enabled for users to sign-in”. */
  enabled: boolean;
  /** “Assignment required”: only whom `assigned` holds, by object id, may sign in. */
  assignmentRequired: boolean;
  assigned: Set<string>;
  /** Bare names of the permissions its registration lists: what `.default` asks for where nobody has consented yet. */
  listed: string[];
  consent: Consent;
};

/** Applications by client id. */
export type Apps = ReadonlyMap<string, App>;

/** The app that Microsoft Graph PowerShell and many scripts sign in with, the same in every tenant [docs]. */
const GRAPH_COMMAND_LINE_TOOLS = '14d82eec-204b-4c2f-b7e8-296a70dab67e';

/** The applications of a tenant as it begins: both in good order, and everything consented for everybody. */
export function appsOf(clientId: string): Apps {
  const app = (id: string, name: string): [string, App] => [
    id,
    {
      id,
      name,
      known: true,
      redirectUris: ['http://localhost', 'http://127.0.0.1'],
      demandsSecret: false,
      enabled: true,
      assignmentRequired: false,
      assigned: new Set(),
      listed: [...CONSENTED],
      consent: consentTo(CONSENTED),
    },
  ];
  return new Map([
    app(clientId, 'PIM Desk'),
    app(GRAPH_COMMAND_LINE_TOOLS, 'Microsoft Graph Command Line Tools'),
  ]);
}

/** The app with a client id, any case; undefined where the tenant has none. */
export function appOf(clientId: string, { apps }: { apps: Apps }): App | undefined {
  const app = apps.get(clientId.toLowerCase());
  return app?.known ? app : undefined;
}

/**
 * Whether answers may be sent to an address: it is registered or, on loopback, is so but for the port [docs: reply-url] and, by switch,
 * the path.
 */
export function answersAt({ redirectUris }: App, address: string, switches: Switches): boolean {
  if (redirectUris.includes(address)) return true;
  if (!LOOPBACK.test(address) || !URL.canParse(address)) return false;
  const asked = new URL(address);
  return redirectUris
    .filter((one) => LOOPBACK.test(one))
    .map((one) => new URL(one))
    .some(
      ({ hostname, pathname }) =>
        hostname === asked.hostname &&
        (pathname === asked.pathname || (pathname === '/' && switches['identity.loopbackPath'] === 'any')),
    );
}
