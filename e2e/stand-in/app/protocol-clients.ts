type Command = readonly [program?: string | undefined, args?: readonly string[] | undefined];

/** What a scheme opens on Windows: program and arguments. Elsewhere it is the app, whatever else is said. */
const commandOf = ([program = process.execPath, args = []]: Command): string =>
  process.platform === 'win32' ? [program, ...args].join('\n') : '';

const clients = new Map<string, string>();

/**
 * docs/api/app.md "app.setAsDefaultProtocolClient". Remembered for this run only: the stand-in never registers itself with the
 * desktop, so whatever scheme it is, it can be had, and nothing is ever opened by it.
 */
export const protocolClients = {
  set: (scheme: string, command: Command): boolean => {
    check(scheme);
    clients.set(scheme, commandOf(command));
    return true;
  },
  remove: (scheme: string, command: Command): boolean =>
    protocolClients.is(scheme, command) && clients.delete(scheme),
  /** On Windows only with the same program and arguments as it was set with. */
  is: (scheme: string, command: Command): boolean => clients.get(scheme) === commandOf(command),
};

/** docs/api/app.md: "The name of your protocol, without `://`". @throws Error where it is none */
function check(scheme: string): void {
  if (!/^[a-z][a-z0-9+.-]*$/i.test(scheme))
    throw new Error(`stand-in: ${scheme} is no scheme; it is given without ://`);
}
