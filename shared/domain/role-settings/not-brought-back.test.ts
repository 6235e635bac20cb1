import { describe, expect, it } from 'vitest';
import { notBroughtBack } from './not-brought-back.ts';
import { editing, rulesWith } from './test-rules.ts';

const APPROVAL = 'Approval_EndUser_Assignment';
const rules = rulesWith();
const strange = editing(rules, APPROVAL, (rule) => ({ ...rule, quorum: 2 }));
const extension = { id: 'CustomExtension_PreApproval_EndUser_Assignment', url: 'https://a.example' };

describe('what of a snapshot is not brought back', () => {
  it('is nothing where all of it is, or stands so already', () => {
    expect(notBroughtBack(rules, rules)).toEqual([]);
    expect(notBroughtBack(strange, strange)).toEqual([]);
    expect(notBroughtBack([...rules, extension], [extension, ...rules])).toEqual([]);
  });
  it('is named by the settings of its rule', () => {
    expect(notBroughtBack(strange, rules)).toEqual([
      'Approval, Approvers, Approver’s justification: the rule in the snapshot is not fully understood, so the one in force stays.',
    ]);
  });
  it('is a rule of no known setting, and one that the snapshot does not have', () => {
    expect(notBroughtBack([...rules, extension], rules)).toEqual([
      'Custom extension before approval: the rule in the snapshot is not fully understood, so none is made.',
    ]);
    expect(notBroughtBack(rules, [...rules, extension])).toEqual([
      'Custom extension before approval: the snapshot has no such rule, so the one in force stays.',
    ]);
    expect(notBroughtBack(rules.slice(1), rules)).toEqual([
      'Maximum duration: the snapshot has no such rule, so the one in force stays.',
    ]);
  });
  it('is what a rule says besides its settings', () => {
    const ticketing = editing(rules, 'Enablement_Admin_Assignment', (rule) => ({
      ...rule,
      enabledRules: ['Justification', 'Ticketing'],
    }));
    expect(notBroughtBack(ticketing, rules)).toEqual([
      'MFA to assign as active, Justification to assign as active: what the rule says besides stays as it is in force.',
    ]);
  });
  it('leaves to the plan what is only not understood by now', () => {
    expect(notBroughtBack(rules, strange)).toEqual([]);
  });
  it('is cut where the service gave it a name that fills the screen', () => {
    const [line = ''] = notBroughtBack([...rules, { id: 'x'.repeat(9000) }], rules);
    expect(line.length).toBeLessThan(200);
  });
});
