import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Milliseconds between looks; a look is one or two reads of /proc. */
const EVERY = 500;

/**
 * Ends this process when the npm that started it is gone: npm passes no SIGTERM on to its scripts, and a program that stops
 * `npm run tenant` must not leave a tenant behind. npm is the parent, or the grandparent where its shell stays in between.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  const look = () => {
    if (process.ppid !== parent || parentOf(parent) !== grandparent) process.kill(process.pid, 'SIGTERM');
  };
  setInterval(look, EVERY).unref();
}

/** The parent of a process, where the system tells it by a file. @param {number} pid */
function parentOf(pid) {
  if (process.platform !== 'linux') return undefined;
  try {
    // The name in parentheses may hold anything; what counts follows the last of them.
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[1];
  } catch {
    return undefined;
  }
}
