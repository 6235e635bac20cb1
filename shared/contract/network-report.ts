import { z } from 'zod';
import { problem } from './problem.ts';
import { moment } from './values.ts';

/** One host this cloud needs, and how it was reached. */
export const hostReport = z.strictObject({
  /** `login`, `graph`: called by this console. `sign-in-pages`: by the browser alone, so not tried. */
  use: z.enum(['login', 'graph', 'sign-in-pages']),
  host: z.string(),
  state: z.enum(['reached', 'not-reached', 'not-tried']),
  /** The proxy the system chose, e.g. `proxy.contoso.com:8080`; `direct`, or null where it is not known. Without credentials. */
  proxy: z.string().nullable(),
  /** Whose certificate the host showed; null where none was seen. */
  certificate: z
    .strictObject({
      subject: z.string(),
      issuer: z.string(),
      validTo: moment,
      /** Whether a root that comes with the browser engine vouches for it: false is what a proxy that opens TLS looks like. */
      publicRoot: z.boolean().nullable(),
    })
    .nullable(),
  /** ms until the first answer. */
  ms: z.number().int().nullable(),
  /** The host's clock minus this device's, ms. */
  clockSkewMs: z.number().int().nullable(),
  problem: problem.nullable(),
});
export type HostReport = z.infer<typeof hostReport>;

/** The network self-test. Holds no token, name or address of a person. */
export const networkReport = z.strictObject({ at: moment, hosts: z.array(hostReport) });
export type NetworkReport = z.infer<typeof networkReport>;
