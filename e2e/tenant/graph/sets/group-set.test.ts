import { expect, it } from 'vitest';
import { securityIdentifier } from './group-set.ts';

it('makes a group’s SID of its object id, as captured', () => {
  expect(securityIdentifier('3265375f-23f9-4d3f-81d3-15370199bc8a')).toBe(
    'S-1-12-1-845494111-1295983609-924177281-2327615745',
  );
});
