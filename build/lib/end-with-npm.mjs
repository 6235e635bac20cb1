import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Milliseconds between looks; a look is one or two reads of /proc. */
const EVERY = 500;

/**
 * Ends this process when the npm that started it is gone: npm passes no SIGTERM on to its scripts, and a program that stops
 * `npm run tenant` must not leave a tenant behind. npm is the parent, or the grandparent where its shell stays in between; who
 * started npm may go as they like.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const between = !isNpm(parent);
  const grandparent = between ? parentOf(parent) : undefined;
  const look = () => {
    if (process.ppid !== parent || (between && parentOf(parent) !== grandparent))
      process.kill(process.pid, 'SIGTERM');
  };
  setInterval(look, EVERY).unref();
}

/** @param {number} pid @param {string} file a file of /proc/PID, where the system has it */
function proc(pid, file) {
  if (process.platform !== 'linux') return undefined;
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

/** npm names itself `npm run …`, or is a node with npm's own script. @param {number} pid */
const isNpm = (pid) => /^npm\b|\bnpm(-cli\.js)?\0/.test(proc(pid, 'cmdline') ?? '');

/** The name in parentheses may hold anything; what counts follows the last of them. @param {number} pid */
const parentOf = (pid) =>
  proc(pid, 'stat')
    ?.replace(/^.*\) /s, '')
    .split(' ')[1];
