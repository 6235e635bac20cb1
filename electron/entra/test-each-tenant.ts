import { beforeAll, describe } from 'vitest';
import { switchesFrom, type Switches } from '../../e2e/tenant/switches.ts';
import { switchesOf } from '../../e2e/tenant/switches-sets.ts';

let chosen: Readonly<Switches> = switchesFrom();

/** The switches that the tenants of the test under way are made with. */
export const tenantSwitches = (): Readonly<Switches> => chosen;

/** The third values are left to the journeys: each test here costs a tenant and a sign-in. */
const SETS = ['defaults', 'other-values'] as const;

/**
 * The same tests on tenants of both sets of switches: nobody knows which the service is like.
 * @param tests told the switches, for what is to be expected of one value or another
 */
export function onEachTenant(title: string, tests: (switches: Readonly<Switches>) => void): void {
  describe.each(SETS)(`${title} (%s)`, (set) => {
    const switches = switchesOf(set);
    beforeAll(() => {
      chosen = switches;
    });
    tests(switches);
  });
}
