import { spawn } from 'node:child_process';
import process from 'node:process';
import { ROOT } from './root.mjs';
import { toolScript } from './run-tool.mjs';

/** @typedef {{ name: string, passed: number, failed: number, skipped: Record<string, number>, ms: number }} Outcome */

/**
 * Runs a tool whose verdict is its exit code, quietly unless it fails; one check passed or failed.
 * @param {string} name
 * @param {string} tool package @param {string[]} args @param {string} [bin]
 * @returns {Promise<Outcome>}
 */
export async function toolCheck(name, tool, args, bin = tool) {
  const started = Date.now();
  const { code, output } = await capture(process.execPath, [toolScript(tool, bin), ...args]);
  const ms = Date.now() - started;
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}  (${(ms / 1000).toFixed(1)} s)`);
  if (code !== 0) console.log(output);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: {}, ms };
}

/** @param {string} file @param {string[]} args @returns {Promise<{ code: number, output: string }>} */
function capture(file, args) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Types, lint with the boundaries, format, dead code: what needs no run. Two at a time, for two cores: lint takes as long as all the rest. */
export async function staticChecks() {
  const rooms = ['shared', 'electron', 'renderer', 'e2e', 'build'];
  const rest = async () => {
    const outcomes = [];
    for (const room of rooms)
      outcomes.push(await toolCheck(`types: ${room}`, 'typescript', ['-p', room], 'tsc'));
    outcomes.push(await toolCheck('format', 'prettier', ['--check', '.', '--log-level', 'warn']));
    outcomes.push(await toolCheck('dead code', 'knip', []));
    return outcomes;
  };
  const lint = toolCheck('lint, boundaries among it', 'eslint', ['.', '--max-warnings', '0']);
  return (await Promise.all([rest(), lint])).flat();
}
