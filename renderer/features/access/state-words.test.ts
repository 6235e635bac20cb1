import { describe, expect, it } from 'vitest';
import type { FeatureAccess } from '../../../shared/contract/access.ts';
import { problemOf } from '../../state/test-samples.ts';
import { rowLine, rowState, wayOutWords } from './state-words.ts';
import { featureRow, noLicence, noPermission, noRole } from './test-access.ts';

describe('the state of a row', () => {
  it('is said to work, and drawn green, only where the service answered', () => {
    const states: FeatureAccess['state'][] = ['granted', 'blocked', 'unknown', 'later'];
    for (const inTier of [true, false]) {
      expect(rowState({ state: 'works', inTier })).toEqual({ mark: 'confirmed', words: 'Works' });
      for (const state of states) {
        const { mark, words } = rowState({ state, inTier });
        expect(mark).not.toBe('confirmed');
        expect(words.toLowerCase()).not.toContain('works');
      }
    }
  });
  it('is no fault where the tier is not meant to have it', () => {
    expect(rowState({ state: 'blocked', inTier: true }).words).toBe('Blocked');
    expect(rowState({ state: 'blocked', inTier: false })).toEqual({
      mark: 'beyond',
      words: 'Not in this tier',
    });
  });
});

describe('the line under a feature', () => {
  it('names what is missing and who can change that', () => {
    const blocked = (obstacles: FeatureAccess['obstacles']) =>
      rowLine(featureRow('role-rules', { state: 'blocked', obstacles }));
    expect(blocked([noPermission])).toBe(
      'Needs RoleManagementPolicy.Read.Directory, which this app was not given. A Cloud Application Administrator can grant it.',
    );
    expect(blocked([noRole])).toBe(
      'Needs the role Global Reader or Security Reader, which you do not hold now. A Privileged Role Administrator can assign it.',
    );
    expect(blocked([noLicence, noRole])).toBe(
      'Needs Microsoft Entra ID P2 or Microsoft Entra ID Governance, which this tenant lacks. A License Administrator can add it. 1 more inside.',
    );
  });
  it('does not say again what is said above all of them', () => {
    const line = (obstacles: FeatureAccess['obstacles']) =>
      rowLine(featureRow('role-rules', { state: 'blocked', obstacles }), noLicence);
    expect(line([noLicence])).toBeNull();
    expect(line([noLicence, noPermission])).toBe(
      'Needs RoleManagementPolicy.Read.Directory, which this app was not given. A Cloud Application Administrator can grant it.',
    );
    expect(line([])).toMatch(/did not say/);
  });
  it('says what the service said where nobody knows for want of what', () => {
    const problem = problemOf({ title: 'Microsoft Graph refused this.' });
    expect(rowLine(featureRow('approvals', { state: 'blocked', problem }))).toBe(
      'Microsoft Graph refused this.',
    );
    expect(rowLine(featureRow('approvals', { state: 'blocked' }))).toMatch(/did not say/);
    expect(rowLine(featureRow('approvals', { state: 'unknown' }))).toMatch(/could not be checked/);
  });
  it('names what carried it', () => {
    expect(rowLine(featureRow('approvals', { through: 'PrivilegedAccess.ReadWrite.AzureAD' }))).toBe(
      'Granted through PrivilegedAccess.ReadWrite.AzureAD',
    );
    expect(rowLine(featureRow('approvals'))).toBeNull();
  });
});

describe('the way out', () => {
  it('is one sentence of who does what', () => {
    expect(wayOutWords(noRole)).toBe('A Privileged Role Administrator makes you eligible for Global Reader.');
    expect(wayOutWords({ ...noRole, what: 'other', who: 'An administrator' })).toBe(
      'An administrator can look into it.',
    );
  });
});
