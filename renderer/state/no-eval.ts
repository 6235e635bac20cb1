import { config } from 'zod';

// zod compiles parsers with `new Function` where it may; here the CSP forbids it, and even the attempt is reported as a violation.
config({ jitless: true });
