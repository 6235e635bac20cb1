import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../shared/contract/my-roles.ts';
import {
  NORDICS,
  NOW,
  activeIn,
  covered,
  eligibleFor,
  eligibleInGroup,
  groupNamed,
  guidOf,
  problemOf,
  roleNamed,
  rolesRead,
} from '../../state/test-samples.ts';
import {
  asOfWords,
  countWords,
  coverageNotices,
  groupNote,
  listFace,
  notKnownWords,
  unnamedNote,
} from './coverage-words.ts';

describe('the face of the eligible list', () => {
  it('says "none" only after a complete reading of the service', () => {
    expect(listFace(rolesRead(), null, 0, 0)).toBe('none');
    const others: Coverage['state'][] = ['unread', 'partial', 'refused', 'failed'];
    for (const state of others) {
      for (const source of ['none', 'cache', 'service'] as const) {
        for (const reading of [true, false]) {
          expect(listFace(rolesRead({ coverage: covered(state), source, reading }), null, 0, 0)).not.toBe(
            'none',
          );
        }
      }
    }
    expect(listFace(rolesRead({ source: 'cache' }), null, 0, 0)).not.toBe('none');
    expect(listFace(rolesRead({ coverage: [] }), null, 0, 0)).not.toBe('none');
  });
  it('shows what is known, however it was read', () => {
    expect(listFace(rolesRead({ coverage: covered('failed') }), null, 3, 2)).toBe('rows');
    expect(listFace(rolesRead(), null, 3, 0)).toBe('no-match');
  });
});

describe('a count', () => {
  it('is open-ended unless the reading was complete', () => {
    expect(countWords(14, rolesRead())).toBe('14');
    expect(countWords(14, rolesRead({ coverage: covered('partial') }))).toBe('14+');
  });
});

describe('one plane', () => {
  const refused = rolesRead({ coverage: covered('refused', problemOf(), ['groups']) });
  it('that was not read keeps "none" from being said of both, not of the other', () => {
    expect(listFace(refused, null, 0, 0)).toBe('unknown');
    expect(listFace(refused, 'groups', 0, 0)).toBe('unknown');
    expect(listFace(refused, 'entra-roles', 0, 0)).toBe('none');
    expect(countWords(3, refused)).toBe('3+');
    expect(countWords(3, refused, 'entra-roles')).toBe('3');
  });
  it('is named as not known beside the one of which there is nothing', () => {
    expect(notKnownWords(refused, null, 'eligible')).toBe(
      'You are not eligible for any Entra role. Which groups you are eligible for is not known.',
    );
    expect(notKnownWords(refused, null, 'expired')).toBe(
      'No Entra role of yours ran out in the last 30 days. Which of your groups ran out is not known.',
    );
    expect(notKnownWords(refused, 'groups', 'eligible')).toBe(
      'Which groups you are eligible for is not known.',
    );
    expect(notKnownWords(rolesRead({ coverage: covered('failed') }), null, 'eligible')).toBe(
      'Which roles you are eligible for is not known.',
    );
  });
});

describe('what is said of a reading', () => {
  const told = (part: Parameters<typeof rolesRead>[0]) =>
    coverageNotices(rolesRead(part), NOW).map(({ problem }) => problem);
  it('is nothing after a good one, or before any', () => {
    expect(told({})).toEqual([]);
    expect(told({ coverage: covered('unread') })).toEqual([]);
  });
  it('warns that there may be more after a partial one', () => {
    const [both, more] = told({ coverage: covered('partial', problemOf()) });
    expect(both?.title).toBe('Entra roles and groups could be read only in part. The service refused it.');
    expect(both?.advice).toBe('Say more. There may be more roles and groups than you see.');
    expect(more).toBeUndefined();
  });
  it('names the plane that was not read, and claims nothing of it where nothing ever was', () => {
    const coverage = covered('refused', problemOf(), ['groups']).map((one) =>
      one.plane === 'groups' ? { ...one, asOf: null } : one,
    );
    const [groups, other] = told({ coverage });
    expect(groups?.title).toBe('Group eligibilities could not be read. The service refused it.');
    expect(groups?.advice).toContain('Which groups you hold is not known.');
    expect(other).toBeUndefined();
    const kept = eligibleInGroup(groupNamed('On call', 8));
    expect(told({ coverage, eligible: [kept] })[0]?.advice).toContain('from this device');
  });
  it('says when what is still shown of it was read', () => {
    const [one] = told({ coverage: covered('failed', problemOf(), ['entra-roles']) });
    expect(one?.advice).toBe('Say more. What you see was read at 14:35; it may have changed.');
  });
});

describe('since when what is counted is old', () => {
  it('is said of the planes it is of, where they are not confirmed', () => {
    const rows = [activeIn(roleNamed('Reader', 1))];
    expect(asOfWords(rows, rolesRead(), ['entra-roles'], NOW)).toBe('');
    expect(asOfWords(rows, rolesRead(), ['groups'], NOW)).toBe(', as of 14:35');
    expect(asOfWords(rows, rolesRead({ asOf: null, source: 'none' }), [], NOW)).toBe('');
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
