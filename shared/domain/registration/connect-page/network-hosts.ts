import { CLOUD_FACTS } from '../../clouds.ts';
import { bullets, code, table } from './markdown.ts';
import { clouds } from './samples.ts';

const hostOf = (origin: string): string => origin.replace(/^https:\/\//, '');

/** Whom the console calls, and whom the browser. */
export const networkHosts = (): readonly string[] => [
  '## Network hosts',
  'All over HTTPS, port 443. PIM Desk itself calls two hosts, those of the connection’s cloud, and refuses every other. What you ask about another cloud goes to that one: a tenant is looked up at the sign-in host of the cloud chosen in the form, before anything is connected, and “Check the network” there tries that cloud’s two.',
  table(
    ['Cloud', 'Called by PIM Desk', 'Loaded by the browser’s sign-in page besides'],
    clouds().map((cloud) => {
      const { name, login, graph, signInPages } = CLOUD_FACTS[cloud];
      return [name, [login, graph].map(hostOf).map(code).join(', '), signInPages.map(code).join(', ')];
    }),
  ),
  bullets([
    'The system’s proxy settings hold, PAC files included.',
    'A proxy that opens TLS needs its root certificate in the system’s store; “Check the network” says whose certificate each host showed.',
    'The sign-in comes back to this device’s own address (`http://localhost`, any free port): nothing has to be opened for it.',
  ]),
];
