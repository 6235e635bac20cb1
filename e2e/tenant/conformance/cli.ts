import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { conformance } from './conformance.ts';

/*
 * Holds the simulated tenant against Microsoft's published description, operation by operation. Prints what is not served and what
 * fails; `--json FILE` writes every row. Exits 1 where something fails, 0 with `openapi-absent` where there is no description.
 */
const { values } = parseArgs({ args: process.argv.slice(2), options: { json: { type: 'string' } } });

const rows = await conformance();
if (values.json !== undefined) {
  const file = path.resolve(values.json);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(rows ?? [], null, 2)}\n`);
}
if (!rows) {
  console.log(
    'openapi-absent: Microsoft’s description is not at hand, nothing was checked. PIM_OPENAPI_DIR names its folder.',
  );
} else {
  for (const { route, method, why, problems = [] } of rows) {
    if (why !== undefined) console.log(`not served  ${method} ${route}: ${why}`);
    for (const problem of problems) console.log(`FAILED      ${method} ${route}: ${problem}`);
  }
  const sum = (key: 'requests' | 'failures'): number => rows.reduce((total, row) => total + row[key], 0);
  const served = rows.filter((row) => row.served).length;
  console.log(
    `${rows.length} operations, ${served} served, ${sum('requests')} exchanges checked, ${sum('failures')} failures`,
  );
  process.exitCode = sum('failures') === 0 ? 0 : 1;
}
