import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchDesk, type Desk } from '../desk/launch-desk.ts';
import type { Tenant } from '../tenant/start.ts';

/** How the console is started: what it is told of the tenant, and by whom. */
export type StartSetting = {
  readonly env?: Readonly<Record<string, string>>;
  /** `connection` (the default): connected already. `hosts`: a first run, or as its arguments, its policy or its profile say. */
  readonly told?: 'connection' | 'hosts';
  readonly args?: (tenant: Tenant) => readonly string[];
  /** The text of this machine's policy. */
  readonly policy?: (tenant: Tenant) => string;
  /** Who vouches for the tenant's certificate: the console's own seams (the default), an authority of this device, or nobody. */
  readonly vouchedBy?: 'seams' | 'device' | 'nobody';
};

/** Where a console lives, and what is beside it. */
type Place = {
  readonly folder: string;
  readonly tenant: Tenant;
  /** A PAC rule, e.g. `PROXY 127.0.0.1:8080`; undefined where there is no proxy. */
  readonly proxyRule: string | undefined;
};

/** Starts the console in its folder; the same folder again is a restart. */
export async function startDesk(setting: StartSetting, { folder, tenant, proxyRule }: Place): Promise<Desk> {
  const { told = 'connection', args, policy, vouchedBy = 'seams' } = setting;
  const policyFile = path.join(folder, 'policy.json');
  if (policy) await writeFile(policyFile, policy(tenant));
  return launchDesk({
    tenant,
    userData: path.join(folder, 'profile'),
    clockOffsetMs: tenant.clock.now() - Date.now(),
    told,
    trusted: vouchedBy === 'seams',
    env: {
      ...setting.env,
      ...(proxyRule !== undefined && { STAND_IN_PROXY: proxyRule }),
      ...(vouchedBy === 'device' && { STAND_IN_LOCAL_ROOTS: tenant.caFile }),
    },
    ...(args && { args: args(tenant) }),
    ...(policy && { policyFile }),
  });
}
