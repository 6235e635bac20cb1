import { app } from 'electron';
import type { Log } from '../console/ports.ts';

/**
 * Proxies and servers that ask for a password or a certificate are answered with none: PIM Desk has neither, and Electron's own
 * way would be to hand over the first certificate of the store. Proxies that take the system's own sign-in are not affected.
 * Electron docs: app.md "login", "select-client-certificate".
 */
export function offerNoCredentials(log: Log): void {
  app.on('login', (event, _contents, _details, { isProxy }, answer) => {
    event.preventDefault();
    log({
      level: 'warn',
      area: 'network',
      message: 'a password was asked for and not given',
      kind: isProxy ? 'proxy' : 'server',
    });
    answer();
  });
  app.on('select-client-certificate', (event, _contents, _url, certificates, answer) => {
    event.preventDefault();
    log({
      level: 'warn',
      area: 'network',
      message: 'a certificate was asked for and not given',
      count: certificates.length,
    });
    answer();
  });
}
