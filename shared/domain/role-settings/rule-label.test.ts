import { expect, it } from 'vitest';
import { ruleLabel } from './rule-label.ts';

it('a rule has a name also where this console knows none', () => {
  expect(ruleLabel('Expiration_EndUser_Assignment')).toBe('Maximum duration');
  expect(ruleLabel('CustomExtension_PreApproval_EndUser_Assignment')).toBe(
    'Custom extension before approval',
  );
  expect(ruleLabel('Quorum_EndUser_Assignment')).toBe('Quorum_EndUser_Assignment');
  expect(ruleLabel('')).toBe('Rule without an id');
});
