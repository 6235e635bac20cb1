import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { inRoot, ROOT } from './root.mjs';

/** The script behind an installed package's command. @param {string} name @param {string} bin */
export function toolScript(name, bin) {
  const folder = inRoot('node_modules', name);
  const { bin: bins } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bins === 'string' ? bins : bins[bin]);
}

/**
 * Runs an installed tool on this Node, its output passed on. Without a shell, so it is the same on every platform.
 * @param {string} name package
 * @param {string[]} args
 * @param {{ bin?: string, env?: Record<string, string>, silent?: boolean }} [options]
 * @returns {Promise<number>} exit code
 */
export function run(name, args, { bin = name, env = {}, silent = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [toolScript(name, bin), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', silent ? 'ignore' : 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
