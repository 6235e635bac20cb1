import { describe, expect, it } from 'vitest';
import { asking } from '../../state/test-samples.ts';
import { whatWillHappen } from './what-will-happen-steps.ts';

const titles = (...given: Parameters<typeof whatWillHappen>) =>
  whatWillHappen(...given).map(({ title }) => title);

describe('what will happen', () => {
  it('follows the policy', () => {
    expect(titles(asking({ context: 'c1', approval: true }), 120)).toEqual([
      'You may be asked to sign in again',
      'An approver of this role decides',
      'Then active for 2\u00a0h, from the grant',
    ]);
    expect(titles(asking(), 60)).toEqual(['Then active for 1\u00a0h']);
  });
  it('promises no time that cannot be read', () => {
    expect(titles(asking(), undefined)).toEqual(['Then active']);
  });
  it('promises nothing where the policy cannot be read', () => {
    expect(titles(null, 60)).toEqual([
      'You may not read this role’s rules',
      'If it is granted, active for 1\u00a0h',
    ]);
  });
});
