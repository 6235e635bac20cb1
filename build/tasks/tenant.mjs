// `npm run tenant`: stdout belongs to the tenant alone.
import { pathToFileURL } from 'node:url';
import { bundleTool } from '../lib/bundle.mjs';

const tool = await bundleTool('tenant', 'e2e/tenant/cli.ts');
await import(pathToFileURL(tool).href);
