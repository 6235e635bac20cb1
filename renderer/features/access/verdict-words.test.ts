import { describe, expect, it } from 'vitest';
import type { FeatureAccess } from '../../../shared/contract/access.ts';
import { featureRow, noLicence, noPermission } from './test-access.ts';
import { approvalsThrough, missingTitle, surplusTitle, verdict } from './verdict-words.ts';

const row = (state: FeatureAccess['state'], part: Partial<FeatureAccess> = {}) =>
  featureRow('own-roles', { state, ...part });

describe('the page in one sentence', () => {
  it('says that everything works only where the service answered for all of it', () => {
    expect(verdict([row('works'), row('works'), row('later')])).toBe('Everything this tier is for works.');
    const others: FeatureAccess['state'][] = ['granted', 'blocked', 'unknown'];
    for (const state of others) expect(verdict([row('works'), row(state)])).not.toMatch(/works/);
  });
  it('tells what could not be tried from what could not be checked', () => {
    expect(verdict([row('works'), row('granted')])).toBe(
      'Nothing stands in the way. 1 could not be tried without doing it.',
    );
    expect(verdict([row('granted'), row('granted'), row('unknown')])).toBe(
      'Nothing is known to stand in the way. 2 could not be tried without doing them, 1 could not be checked this time.',
    );
  });
  it('counts what is blocked, of what the tier is for alone', () => {
    expect(verdict([row('works'), row('blocked'), row('blocked', { inTier: false })])).toBe(
      '1 of the 2 things this tier is for is blocked.',
    );
    expect(verdict([row('works'), row('blocked'), row('blocked')])).toBe(
      '2 of the 3 things this tier is for are blocked.',
    );
  });
  it('names the one thing that blocks everything', () => {
    const lapsed = row('blocked', { obstacles: [noLicence] });
    expect(verdict([lapsed, lapsed])).toBe(
      'Everything this tier is for is blocked by one thing: this tenant lacks Microsoft Entra ID P2 or Microsoft Entra ID Governance. A License Administrator can add it.',
    );
    expect(verdict([lapsed, row('blocked', { obstacles: [noPermission] })])).toBe(
      'Everything this tier is for is blocked.',
    );
    expect(verdict([row('blocked')])).toBe('Everything this tier is for is blocked.');
  });
  it('claims nothing where the tier has nothing here', () => {
    expect(verdict([row('later'), row('works', { inTier: false })])).toBe(
      'Nothing of this version is meant for this tier.',
    );
  });
});

describe('too much and too little', () => {
  it('is counted, and not said where there is none', () => {
    expect(surplusTitle({ surplus: ['A.B', 'C.D', 'E.F'] })).toBe(
      'This app holds 3 permissions that your tier does not need.',
    );
    expect(surplusTitle({ surplus: ['A.B'] })).toMatch(/1 permission that/);
    expect(surplusTitle({ surplus: [] })).toBeNull();
    expect(missingTitle({ missing: ['A.B'] })).toBe('1 permission of your tier was not given.');
    expect(missingTitle({ missing: ['A.B', 'C.D'] })).toMatch(/^2 permissions .* were/);
    expect(missingTitle({ missing: [] })).toBeNull();
  });
});

describe('which permission approvals went through', () => {
  it('is named where it is known', () => {
    const through = 'PrivilegedAccess.ReadWrite.AzureAD';
    expect(approvalsThrough([featureRow('approvals', { through })])).toBe(
      `Reading approvals is granted through ${through}.`,
    );
    expect(approvalsThrough([featureRow('approvals', { through }), featureRow('decide', { through })])).toBe(
      `Approvals are granted through ${through}.`,
    );
    expect(approvalsThrough([featureRow('approvals')])).toBeNull();
  });
});
