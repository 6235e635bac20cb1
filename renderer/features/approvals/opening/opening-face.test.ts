import { describe, expect, it } from 'vitest';
import {
  HOUR,
  NOW,
  covered,
  guidOf,
  pastFor,
  requestFor,
  roleNamed,
  waitingFor,
} from '../../../state/test-samples.ts';
import { openingFace } from './opening-face.ts';
import { openingSentences, openingTitle } from './opening-words.ts';

const role = roleNamed('User Administrator', 1);
const HERE = guidOf(901);
const asked = { requestId: 'AB', tenantId: HERE };
const nothing = {
  tenantId: HERE,
  tenantNames: new Map<string, string>(),
  approvals: { waiting: [], coverage: covered('complete') },
  past: [],
  pastCoverage: covered('complete'),
  own: [],
  reading: false,
  openedAt: NOW - HOUR,
};
const face = (part: Partial<Parameters<typeof openingFace>[1]> = {}) =>
  openingFace(asked, { ...nothing, ...part });

describe('what was opened', () => {
  it('is what waits, whatever the case its id is spelt in', () => {
    const request = waitingFor(role, { requestId: 'ab' });
    const approvals = { waiting: [request], coverage: covered('complete') };
    expect(face({ approvals, reading: true })).toEqual({ kind: 'waits', request });
  });
  it('is not looked for in another tenant, which is named', () => {
    const other = { requestId: 'AB', tenantId: guidOf(7) };
    const waiting = [waitingFor(role, { requestId: 'AB' })];
    const found = openingFace(other, {
      ...nothing,
      approvals: { waiting, coverage: covered('complete') },
      tenantNames: new Map([[guidOf(7), 'Fabrikam']]),
    });
    expect(found).toEqual({ kind: 'other-tenant', tenantId: guidOf(7), tenantName: 'Fabrikam' });
    if (found.kind === 'waits') throw new Error('shown');
    expect(openingSentences(found, 'Contoso', [])[0]).toBe(
      `It is in Fabrikam (${guidOf(7)}). On screen is Contoso. Nothing of it was opened.`,
    );
  });
  it('is known to be over, or one’s own', () => {
    const row = { request: pastFor(role, { requestId: 'AB' }), seen: null };
    expect(face({ past: [row] })).toEqual({ kind: 'past', row });
    const own = requestFor(role, { requestId: 'AB' });
    expect(face({ own: [own], past: [row] })).toEqual({ kind: 'own', request: own });
  });
  it('is not said not to wait before all was read', () => {
    expect(face({ reading: true })).toEqual({ kind: 'reading' });
    expect(openingTitle({ kind: 'absent', complete: true })).toBe('This request does not wait for you');
    const approvals = { waiting: [], coverage: covered('refused', null, ['groups']) };
    expect(face({ approvals })).toEqual({ kind: 'absent', complete: false });
    expect(openingTitle({ kind: 'absent', complete: false })).toBe('This request was not found');
    expect(face()).toEqual({ kind: 'absent', complete: true });
    expect(face({ pastCoverage: covered('refused', null, ['groups']) })).toMatchObject({ complete: false });
    // It may be younger than what was read.
    expect(face({ openedAt: NOW })).toEqual({ kind: 'absent', complete: false });
    const [roles, groups] = covered('complete');
    const renewed = roles && groups ? [{ ...roles, asOf: NOW + 1 }, groups] : [];
    const approvalsRead = { waiting: [], coverage: renewed };
    expect(face({ openedAt: NOW, approvals: approvalsRead, pastCoverage: renewed })).toMatchObject({
      complete: false,
    });
  });
});
