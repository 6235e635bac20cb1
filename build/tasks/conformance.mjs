// `npm run tenant:conformance -- --json FILE`: the simulated tenant against Microsoft's published description.
import { pathToFileURL } from 'node:url';
import { bundleTool } from '../lib/bundle.mjs';

await import(pathToFileURL(await bundleTool('conformance', 'e2e/tenant/conformance/cli.ts')).href);
