import { run } from '../lib/run-tool.mjs';

process.exitCode = await run('prettier', ['--write', '.']);
