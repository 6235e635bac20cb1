import path from 'node:path';

/** The project's root, wherever a task was started from. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** @param {string[]} parts */
export const inRoot = (...parts) => path.join(ROOT, ...parts);
