/** What a sandboxed preload finds in `process` (docs/api/process.md "Sandbox"), as far as it is plain data. */
export function preloadProcess(): Record<string, unknown> {
  const { platform, arch, versions, pid } = process;
  return {
    platform,
    arch,
    pid,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    argv: [],
    env: {},
    execPath: process.execPath,
    versions: { ...versions },
  };
}
