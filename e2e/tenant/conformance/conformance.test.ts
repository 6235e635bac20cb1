import { beforeAll, describe, expect, it } from 'vitest';
import { openApiFolder } from '../openapi/find-openapi.ts';
import { conformance } from './conformance.ts';
import type { ConformanceRow } from './drive.ts';

const absent = openApiFolder() === undefined ? ' (openapi-absent)' : '';

describe.skipIf(absent !== '')(`conformance with Microsoft's description${absent}`, () => {
  let rows: ConformanceRow[] = [];
  beforeAll(async () => {
    rows = (await conformance()) ?? [];
  }, 120_000);

  it('has a row for every operation of both versions', () => {
    expect(rows.length).toBe(269);
    expect(new Set(rows.map(({ route, method }) => `${method} ${route}`)).size).toBe(rows.length);
  });

  it('fails nowhere', () => {
    expect(rows.filter(({ failures }) => failures > 0)).toEqual([]);
  });

  it('says why of everything that is not served, and asks for it all the same', () => {
    const unserved = rows.filter(({ served }) => !served);
    expect(unserved.filter(({ why }) => why === undefined)).toEqual([]);
    expect(unserved.every(({ requests, responses }) => requests === 1 && responses === 1)).toBe(true);
  });

  it('sends every served operation a call that is taken and several that are refused', () => {
    const served = rows.filter(({ served: is }) => is);
    expect(served.length).toBeGreaterThan(130);
    expect(served.filter(({ requests }) => requests < 3)).toEqual([]);
  });
});
