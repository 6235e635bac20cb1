// The simulated tenant alone. stdout gets one JSON line and nothing else; everything for people goes to stderr.
import { readOptions, USAGE } from './cli-options.ts';
import type { Tenant, TenantOptions } from './start.ts';
import { startTenant } from './start.ts';

function optionsOrExit(): TenantOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (cause) {
    console.error(`${cause instanceof Error ? cause.message : String(cause)}\n${USAGE}`);
    process.exit(2);
  }
}

function closeOnSignal(tenant: Tenant): void {
  const stop = (signal: NodeJS.Signals): void => {
    console.error(`${signal}: closing the tenant.`);
    void tenant.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

const options = optionsOrExit();
startTenant(options).then(
  (tenant) => {
    closeOnSignal(tenant);
    const { graph, login, tenantId, clientId, caFile, control, personas, neighbour } = tenant;
    console.log(
      JSON.stringify({
        graph,
        login,
        arm: null,
        tenantId,
        clientId,
        caFile,
        control,
        personas,
        neighbour,
      }),
    );
    console.error(`The simulated tenant is up, size ${options.size ?? 'S'}. Ctrl C ends it.`);
  },
  (cause: unknown) => {
    console.error(`The tenant could not start: ${cause instanceof Error ? cause.message : String(cause)}`);
    process.exit(1);
  },
);
