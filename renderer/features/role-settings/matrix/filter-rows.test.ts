import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../shared/contract/preferences.ts';
import type { MatrixView } from '../../../../shared/contract/role-settings/matrix.ts';
import { MEMBER } from '../../../state/test-samples.ts';
import { chipCounts, filterRows, filtersOn, filterWords } from './filter-rows.ts';
import { asMatrix, groupRow, rowOf } from './test-rows.ts';

const rows = asMatrix(
  rowOf('Exchange Administrator', 1, { role: { privilege: 'cisa-listed' } }),
  rowOf('Reports Reader', 2, { settings: { approval: true } }),
  rowOf('Teams Reader', 3, { role: { privilege: 'unknown' }, settings: { approval: undefined } }),
  groupRow('sg-pim-mail', 4, MEMBER),
).map((row, index) => ({ ...row, differs: new Set(index === 1 ? (['maximum'] as const) : []) }));
const view = (part: Partial<MatrixView>): MatrixView => ({ ...DEFAULT_PREFERENCES.matrix, ...part });
const names = (part: Partial<MatrixView>, query = '') =>
  filterRows(rows, view(part), query).map(({ row }) => row.role.name);

describe('the filters', () => {
  it('look for each word that was typed, in the name and in what one is in a group', () => {
    expect(names({}, ' READER  re')).toEqual(['Reports Reader', 'Teams Reader']);
    expect(names({}, 'mail member')).toEqual(['sg-pim-mail']);
    expect(names({}, 'xyz')).toEqual([]);
  });
  it('let through what may be meant, as it is not known', () => {
    expect(names({ privilegedOnly: true })).toEqual(['Exchange Administrator', 'Teams Reader']);
    expect(names({ noApprovalOnly: true })).toEqual([
      'Exchange Administrator',
      'Teams Reader',
      'sg-pim-mail',
    ]);
  });
  it('narrow to what differs, and to one plane', () => {
    expect(names({ differsOnly: true })).toEqual(['Reports Reader']);
    expect(names({ plane: 'groups' })).toEqual(['sg-pim-mail']);
  });
  it('say how many each stands for, and of how many that is not known', () => {
    expect(filterWords(chipCounts(rows))).toEqual({
      privilegedOnly: 'Privileged 1, 1 not known',
      differsOnly: 'Differs 1',
      noApprovalOnly: 'No approval 2, 1 not known',
    });
  });
  it('are counted where only their number has room', () => {
    expect(filtersOn(view({}))).toBe(0);
    expect(filtersOn(view({ plane: 'groups', differsOnly: true }))).toBe(2);
  });
});
