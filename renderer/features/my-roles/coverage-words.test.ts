import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../shared/contract/my-roles.ts';
import {
  NORDICS,
  NOW,
  activeIn,
  covered,
  eligibleFor,
  guidOf,
  problemOf,
  roleNamed,
  rolesRead,
} from '../../state/test-samples.ts';
import { countWords, coverageNotice, groupNote, listFace, unnamedNote } from './coverage-words.ts';

describe('the face of the eligible list', () => {
  it('says "none" only after a complete reading of the service', () => {
    expect(listFace(rolesRead(), 0, 0)).toBe('none');
    const others: Coverage['state'][] = ['unread', 'partial', 'refused', 'failed'];
    for (const state of others) {
      for (const source of ['none', 'cache', 'service'] as const) {
        for (const reading of [true, false]) {
          expect(listFace(rolesRead({ coverage: covered(state), source, reading }), 0, 0)).not.toBe('none');
        }
      }
    }
    expect(listFace(rolesRead({ source: 'cache' }), 0, 0)).not.toBe('none');
    expect(listFace(rolesRead({ coverage: [] }), 0, 0)).not.toBe('none');
  });
  it('shows what is known, however it was read', () => {
    expect(listFace(rolesRead({ coverage: covered('failed') }), 3, 2)).toBe('rows');
    expect(listFace(rolesRead(), 3, 0)).toBe('no-match');
  });
});

describe('a count', () => {
  it('is open-ended unless the reading was complete', () => {
    expect(countWords(14, rolesRead())).toBe('14');
    expect(countWords(14, rolesRead({ coverage: covered('partial') }))).toBe('14+');
  });
});

describe('what is said of a reading', () => {
  it('is nothing after a good one', () => {
    expect(coverageNotice(rolesRead(), NOW)).toBeNull();
  });
  it('warns that there may be more after a partial one', () => {
    const notice = coverageNotice(rolesRead({ coverage: covered('partial', problemOf()) }), NOW);
    expect(notice?.title).toBe('Entra roles could be read only in part. The service refused it.');
    expect(notice?.advice).toBe('Say more. There may be more roles than you see.');
  });
  it('claims nothing where nothing was ever read', () => {
    const notice = coverageNotice(rolesRead({ asOf: null, coverage: covered('refused', problemOf()) }), NOW);
    expect(notice?.advice).toContain('is not known');
  });
});

describe('what even a complete reading may not show', () => {
  const reader = roleNamed('Reader', 1);
  const words = 'Roles you have through a group may not be listed by the service.';
  it('is said of roles through groups where the service listed none', () => {
    expect(groupNote(rolesRead())).toBe(words);
    expect(groupNote(rolesRead({ eligible: [eligibleFor(reader)] }))).toBe(words);
  });
  it('is not said where the service has shown that it lists them, or nothing was read', () => {
    const membership = 'group' as const;
    expect(groupNote(rolesRead({ eligible: [eligibleFor(reader, { membership })] }))).toBeNull();
    expect(groupNote(rolesRead({ active: [activeIn(reader, { membership })] }))).toBeNull();
    expect(groupNote(rolesRead({ asOf: null }))).toBeNull();
  });
});

describe('names that could not be read', () => {
  const reader = roleNamed('Reader', 1);
  const unit = { ...NORDICS, name: null };
  it('are counted once each, with what they take', () => {
    expect(unnamedNote(rolesRead({ eligible: [eligibleFor(reader)] }), null)).toBeNull();
    const eligible = [
      eligibleFor(reader, { scope: unit }),
      eligibleFor(roleNamed('Writer', 2), { scope: unit }),
    ];
    expect(unnamedNote(rolesRead({ eligible }), null)).toBe(
      '1 name is shown as an id: needs AdministrativeUnit.Read.All.',
    );
    const custom = eligibleFor({ ...reader, name: guidOf(1) });
    expect(unnamedNote(rolesRead({ eligible: [...eligible, custom] }), null)).toMatch(
      /^2 names are shown as ids: needs AdministrativeUnit\.Read\.All; needs RoleManagement\.Read\.Directory\.$/,
    );
  });
});
