import { describe, expect, it } from 'vitest';
import { covered, MEMBER, NOW, OWNER, problemOf } from '../../../state/test-samples.ts';
import {
  emptyWords,
  headWords,
  hiddenWords,
  matrixFace,
  matrixProblems,
  privilegeWords,
} from './matrix-words.ts';
import { groupRow, rowOf, settingsRead } from './test-rows.ts';

const roles = [rowOf('A', 1), rowOf('B', 2)];
const group = [groupRow('sg-pim-mail', 3, MEMBER), groupRow('sg-pim-mail', 3, OWNER)];
const refused = problemOf({ kind: 'consent-missing', title: 'Not given.', advice: 'Ask.' });
const noGroups = { coverage: covered('refused', refused, ['groups']) };

describe('what stands beside the title', () => {
  it('counts a group once, and says how old it is', () => {
    expect(headWords(settingsRead([...roles, ...group]), NOW)).toBe(
      '2 roles and 1 group, read 14\u00a0s ago',
    );
    expect(headWords(settingsRead(roles), NOW)).toBe('2 roles and no groups, read 14\u00a0s ago');
  });
  it('never says there are none of what was not read', () => {
    expect(headWords(settingsRead(roles, noGroups), NOW)).toBe(
      '2 roles, read 14\u00a0s ago; groups not read',
    );
    expect(headWords(settingsRead([...roles, ...group], noGroups), NOW)).toBe(
      '2 roles, read 14\u00a0s ago; 1 group as read earlier',
    );
    expect(
      headWords(
        settingsRead([...roles, ...group], { coverage: covered('partial', refused, ['groups']) }),
        NOW,
      ),
    ).toBe('2 roles and 1+ group, read 14\u00a0s ago');
  });
  it('says that nothing was read', () => {
    const unread = { asOf: null, coverage: covered('unread') };
    expect(headWords(settingsRead([], unread), NOW)).toBe('not read');
    expect(headWords(settingsRead([], { ...unread, reading: true }), NOW)).toBe('reading…');
  });
});

describe('the face of the matrix', () => {
  const face = (
    part: Parameters<typeof settingsRead>[1],
    more: Partial<Parameters<typeof matrixFace>[1]> = {},
  ) => matrixFace(settingsRead([], part), { plane: null, known: 0, shown: 0, offline: false, ...more });
  it('is the rows where any are shown, whatever else went wrong', () => {
    expect(face(noGroups, { known: 3, shown: 1, offline: true })).toBe('rows');
    expect(face({}, { known: 3 })).toBe('no-match');
  });
  it('says nothing is there only of what was read in full', () => {
    expect(face({})).toBe('nothing');
    expect(face(noGroups)).toBe('unknown');
    expect(face(noGroups, { plane: 'entra-roles' })).toBe('nothing');
    expect(face({ ...noGroups, reading: true })).toBe('loading');
  });
  it('waits for the first reading, unless there can be none', () => {
    expect(face({ coverage: covered('unread') })).toBe('loading');
    expect(face({ coverage: covered('unread') }, { offline: true })).toBe('unread');
  });
  it('has words for none', () => {
    expect(emptyWords({ coverage: covered('unread') }, null)).toBe('Role settings were not read yet.');
    expect(emptyWords(noGroups, 'groups')).toBe('How groups are set up is not known.');
    expect(emptyWords({ coverage: covered('complete') }, 'groups')).toMatch(/^No group was found/);
    expect(emptyWords({ coverage: covered('complete') }, null)).toBe(
      'No role and no group with settings was found. Both were read in full.',
    );
  });
});

describe('what could not be read', () => {
  const advice = (part: Parameters<typeof settingsRead>[1], rows = roles) =>
    matrixProblems(settingsRead(rows, part), NOW).map((problem) => problem.advice);
  it('names the permission, and how far what is shown goes', () => {
    expect(advice(noGroups)).toEqual([
      'It takes RoleManagementPolicy.Read.AzureADGroup. Ask. How groups are set up is not known.',
    ]);
    expect(advice({ coverage: covered('partial', refused, ['groups']) })[0]).toContain(
      'There may be more groups than you see.',
    );
    expect(advice(noGroups, group)[0]).toContain('What you see of the groups was read at 14:35');
  });
});

describe('where it comes from', () => {
  it('says whose word privileged is', () => {
    expect(privilegeWords('none')).toBeNull();
    expect(privilegeWords('service')).toContain('as Microsoft Graph marks it now');
    expect(privilegeWords('bundled')).toContain('could not be read');
  });
  it('counts what the filters hide, and what of that is selected', () => {
    expect(hiddenWords(5, 5, 0)).toBe('5 rows, none hidden.');
    expect(hiddenWords(2, 5, 0)).toBe('2 of 5 rows; 3 hidden by filters.');
    expect(hiddenWords(2, 5, 1)).toBe('2 of 5 rows; 3 hidden by filters, 1 of them selected.');
  });
});
