import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runtime } from '../desk/runtime.ts';
import { measureAssignments } from './assignments/measure-assignments.ts';
import { LATENCY_MS, openBenchDesk, PAGE_SIZE } from './bench-desk.ts';
import { measureCalls } from './measure-calls.ts';
import { measureIpc } from './measure-ipc.ts';
import { measureSize } from './measure-size.ts';
import { measureStart } from './measure-start.ts';
import { measureTenant } from './measure-tenant.ts';
import { measureWarm } from './measure-warm.ts';
import type { Measure } from './measure.ts';
import { measureQueue } from './queue/measure-queue.ts';
import { measureSettings } from './settings/measure-settings.ts';

/*
 * What the console costs, in calls, time and bytes. Prints a table; `--json FILE` writes the same as [{ name, value, unit }].
 * Numbers of time are this machine's: they are compared with those of the same machine, never asserted.
 */
const { values } = parseArgs({ args: process.argv.slice(2), options: { json: { type: 'string' } } });

const measures: Measure[] = [...(await measureTenant()), ...(await measureSize())];
const bench = await openBenchDesk();
const desk = await bench.launch();
measures.push(...(await measureCalls(bench, desk)), ...(await measureIpc(desk)));
await desk.quit();
measures.push(...(await measureWarm(bench)), ...(await measureStart(bench)));
await bench.close();
measures.push(...(await measureQueue()), ...(await measureSettings()), ...(await measureAssignments()));

const rounded = measures.map(({ value, ...rest }) => ({ ...rest, value: Math.round(value * 100) / 100 }));
console.log(`runtime: ${runtime}; tenant M, latency ${LATENCY_MS} ms a call, ${PAGE_SIZE} rows a page`);
for (const { name, value, unit } of rounded)
  console.log(`${name.padEnd(36)} ${String(value).padStart(10)}  ${unit}`);
if (values.json !== undefined) {
  const file = path.resolve(values.json);
  await mkdir(path.dirname(file), { recursive: true });
  const json = rounded.map(({ name, value, unit }) => ({ name, value, unit }));
  await writeFile(file, `${JSON.stringify(json, null, 2)}\n`);
}
process.exit(0);
