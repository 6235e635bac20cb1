import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runtime } from '../desk/runtime.ts';
import { CHAPTERS } from './chapters.ts';
import { NO_WRITES, sum } from './ledger.ts';
import { runChapter, type Step } from './run-chapter.ts';

/*
 * Every screen there is, in every state and every look, on a real console and a simulated tenant. Leaves PNGs and tour.json in the
 * folder given by --out. `--only my-roles` keeps the chapters that have a state whose name contains that, `--looks light,200pct` those
 * looks, `--axe` has axe look, too. Exits 1 where a step failed.
 */
const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    out: { type: 'string', default: path.join('out', 'tour') },
    only: { type: 'string' },
    looks: { type: 'string' },
    axe: { type: 'boolean', default: false },
  },
});
const out = path.resolve(values.out);
const wanted = values.only ?? '';
const looks = values.looks?.split(',') ?? [];
await mkdir(out, { recursive: true });

const steps: Step[] = [];
const onStep = (step: Step, failure: string | undefined): void => {
  steps.push(step);
  console.log(`${step.ok ? 'ok    ' : 'FAILED'}  ${step.screenshot}  ${step.ms} ms`);
  if (failure !== undefined) console.log(failure);
};

let first = 1;
const digits = String(CHAPTERS.flatMap(({ states }) => states).length).length;
let ledger = NO_WRITES;
for (const chapter of CHAPTERS) {
  const names = chapter.states.map(({ screen, state }) => `${screen}-${state}`);
  if (!names.some((name) => name.includes(wanted))) {
    // Left out by --only.
  } else if (chapter.standInOnly && runtime !== 'stand-in') {
    console.log(`left out on Electron itself: ${names.join(', ')}`);
  } else
    ledger = sum(ledger, await runChapter({ chapter, first, digits, out, looks, axe: values.axe, onStep }));
  first += chapter.states.length;
}

await writeFile(path.join(out, 'tour.json'), `${JSON.stringify({ runtime, steps, ledger }, null, 2)}\n`);
const failed = steps.filter(({ ok }) => !ok).length;
console.log(`runtime: ${runtime}; ${steps.length} pictures, ${failed} failed, in ${path.relative('.', out)}`);
process.exit(failed === 0 && steps.length > 0 ? 0 : 1);
