/** @typedef {import('./checks.mjs').Outcome} Outcome */

/**
 * Prints what passed by part, why what was skipped was skipped, and the one closing line.
 * @param {Outcome[]} outcomes @returns {number} exit code
 */
export function summarise(outcomes) {
  /** @type {Record<string, number>} */
  const reasons = {};
  for (const { skipped } of outcomes) {
    for (const [reason, count] of Object.entries(skipped)) reasons[reason] = (reasons[reason] ?? 0) + count;
  }
  const sum = (/** @type {'passed' | 'failed'} */ key) => outcomes.reduce((total, o) => total + o[key], 0);
  const skipped = Object.values(reasons).reduce((a, b) => a + b, 0);
  console.log('');
  for (const [reason, count] of Object.entries(reasons)) console.log(`skipped for ${reason}: ${count}`);
  const failed = sum('failed');
  console.log(`${sum('passed')} passed, ${failed} failed, ${skipped} skipped`);
  return failed === 0 && sum('passed') > 0 ? 0 : 1;
}
