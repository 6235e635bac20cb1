import type { Session as ElectronSession } from 'electron';
import { environment } from '../core/environment.ts';
import { guard, unimplemented } from '../core/guard.ts';
import { KnownEvents } from '../core/known-events.ts';
import { PermissionHandlers } from './permissions.ts';
import { ProtocolHandlers } from './protocol.ts';
import { sessionFetch } from './session-fetch.ts';
import { verifiedAgent, type VerifyProc } from './verified-connector.ts';
import { WebRequestListeners } from './web-request.ts';

/** What the rest of the stand-in asks of a session. */
export class SessionHost {
  readonly persistent: boolean;
  readonly webRequest = new WebRequestListeners();
  readonly protocols = new ProtocolHandlers();
  readonly permissions = new PermissionHandlers();
  /** What the app sees. */
  readonly facade: object;
  private readonly verify: { proc: VerifyProc } = { proc: null };
  private direct = false;
  private agent = this.makeAgent();

  /** @param storagePath where a persistent session would keep its data; null for one in memory */
  constructor(storagePath: string | null) {
    this.persistent = storagePath !== null;
    this.facade = this.makeFacade(storagePath);
  }

  readonly fetch = (input: string | Request, init?: RequestInit): Promise<Response> =>
    sessionFetch({ agent: this.agent, webRequest: this.webRequest, protocols: this.protocols }, input, init);

  /** Ends kept-alive connections, so that the next request is judged and routed anew. */
  private readonly closeConnections = async (): Promise<void> => {
    const old = this.agent;
    this.agent = this.makeAgent();
    await old.destroy();
  };

  /** The way to every address: the system's, or none. */
  private readonly proxy = (): string => (this.direct ? 'DIRECT' : environment().proxy);

  private makeAgent(): ReturnType<typeof verifiedAgent> {
    return verifiedAgent(
      () => this.verify.proc,
      () => this.proxy(),
    );
  }

  private makeFacade(storagePath: string | null): object {
    const { permissions, verify } = this;
    const nothing = (): Promise<void> => Promise.resolve();
    const members = {
      protocol: this.protocols.facade,
      webRequest: this.webRequest.facade,
      storagePath,
      isPersistent: () => this.persistent,
      fetch: this.fetch,
      setPermissionRequestHandler: (handler: PermissionHandlers['request']): void => {
        permissions.request = handler;
      },
      setPermissionCheckHandler: (handler: PermissionHandlers['check']): void => {
        permissions.check = handler;
      },
      setCertificateVerifyProc: (proc: VerifyProc): void => {
        verify.proc = proc;
        void this.closeConnections();
      },
      // Chromium's prompts and choosers for these are denied outright (--deny-permission-prompts, Browser.setPermission).
      setDevicePermissionHandler: (): void => undefined,
      setDisplayMediaRequestHandler: (): void => undefined,
      setUSBProtectedClassesHandler: (): void => undefined,
      setBluetoothPairingHandler: (): void => undefined,
      setSpellCheckerEnabled: (): void => undefined,
      setProxy: (config: { mode?: string; proxyRules?: string; pacScript?: string }): Promise<void> => {
        const known =
          config.mode === 'direct' || config.mode === 'system' || Object.keys(config).length === 0;
        if (!known) return Promise.reject(unimplemented('session.setProxy with a proxy'));
        this.direct = config.mode === 'direct';
        return Promise.resolve();
      },
      resolveProxy: (url: string): Promise<string> => {
        new URL(url);
        return Promise.resolve(this.proxy());
      },
      clearStorageData: nothing,
      clearCache: nothing,
      closeAllConnections: this.closeConnections,
    } satisfies Partial<Record<keyof ElectronSession, unknown>>;
    return guard('session', Object.assign(new KnownEvents('session', ['will-download']), members));
  }
}
