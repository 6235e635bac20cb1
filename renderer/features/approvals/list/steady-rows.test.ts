import { describe, expect, it } from 'vitest';
import { roleNamed, waitingFor } from '../../../state/test-samples.ts';
import { steadyRows } from './steady-rows.ts';

const one = (requestId: string) => waitingFor(roleNamed('Intune Administrator', 3), { requestId });
const [a, b, c, d] = [one('a'), one('b'), one('c'), one('d')];
const ids = (rows: ReturnType<typeof steadyRows>) => rows.map(({ requestId }) => requestId).join('');

describe('the rows under the hand', () => {
  it('keep their places; what is new stands at the end', () => {
    expect(ids(steadyRows([b, c], [a, b, d, c], true))).toBe('bcad');
  });
  it('close the gap of what left', () => expect(ids(steadyRows([a, b, c], [c, a], true))).toBe('ac'));
  it('are the newest that is known of each', () => {
    const newer = { ...b, justification: 'Said again.' };
    expect(steadyRows([a, b], [newer, a], true)).toEqual([a, newer]);
  });
  it('stand in the order of the view once the hand is away', () => {
    expect(ids(steadyRows([b, c], [a, b, d, c], false))).toBe('abdc');
  });
  it('are the very list where nothing changed, so that nothing is drawn anew', () => {
    const before = [a, b];
    expect(steadyRows(before, [a, b], false)).toBe(before);
    expect(steadyRows(before, [b, a], true)).toBe(before);
  });
});
