import type { Problem } from '../../../shared/contract/problem.ts';

type Cause = Pick<Problem, 'title' | 'advice'>;
type CauseOf = readonly [code: RegExp, cause: (host: string) => Cause];

/** What Chromium's net errors mean for somebody in front of a screen (net_error_list), the first that fits. */
const CAUSES: readonly CauseOf[] = [
  [
    /ERR_(UNEXPECTED_)?PROXY_AUTH/,
    () => ({
      title: 'The proxy asks for a password.',
      advice:
        'PIM Desk has none to give. Ask whoever runs this network to let the device through, or to accept its Windows or Kerberos sign-in.',
    }),
  ],
  [
    /ERR_PROXY_CONNECTION_FAILED/,
    () => ({
      title: 'The proxy cannot be reached.',
      advice: 'Check the proxy in this device’s network settings; it may need the company’s network or VPN.',
    }),
  ],
  [
    /ERR_TUNNEL_CONNECTION_FAILED/,
    (host) => ({
      title: `The proxy refuses the way to ${host}.`,
      advice: `Ask whoever runs this network to allow ${host}.`,
    }),
  ],
  [
    /ERR_(PAC_|PROXY_|NO_SUPPORTED_PROXIES|MANDATORY_PROXY)/,
    () => ({
      title: 'The proxy settings of this device do not work.',
      advice: 'Ask whoever runs this network for the right proxy or proxy script.',
    }),
  ],
  [
    /ERR_(NAME_|DNS_|ICANN_)/,
    (host) => ({
      title: `The name ${host} is not found on this network.`,
      advice:
        'Check the network, the VPN and the proxy. Ask whoever runs this network whether the name may be looked up.',
    }),
  ],
  [
    /ERR_(INTERNET_DISCONNECTED|NETWORK_)/,
    () => ({
      title: 'This device is offline.',
      advice: 'Connect it to a network; PIM Desk goes on by itself.',
    }),
  ],
  [
    /ERR_CERT_DATE_INVALID/,
    (host) => ({
      title: `The certificate of ${host} is not valid at this time.`,
      advice:
        'Nothing was sent. Check date and time of this device first; then ask whoever runs this network.',
    }),
  ],
  [
    /ERR_CERT_COMMON_NAME_INVALID/,
    (host) => ({
      title: `Something else answers in the name of ${host}.`,
      advice:
        'Nothing was sent. A captive portal or a proxy may be in the way: open a page in the browser, then ask whoever runs this network.',
    }),
  ],
  [
    /ERR_(CONNECTION_TIMED_OUT|ADDRESS_UNREACHABLE|CONNECTION_REFUSED)/,
    (host) => ({
      title: `${host} cannot be reached.`,
      advice: `A firewall may be in the way. Ask whoever runs this network to allow ${host}.`,
    }),
  ],
];

/** The named cause of a failure; undefined for one without. @param detail the net error's name, e.g. `ERR_NAME_NOT_RESOLVED` */
export const namedCause = (detail: string, host: string): Cause | undefined =>
  CAUSES.find(([code]) => code.test(detail))?.[1](host);
