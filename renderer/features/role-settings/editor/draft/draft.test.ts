import { describe, expect, it } from 'vitest';
import {
  discarded,
  isEmptyDraft,
  overReading,
  putBack,
  seen,
  settled,
  startDraft,
  undone,
  withoutIdle,
  withValue,
} from './draft.ts';

const ONCE = { typed: null, going: false };
const base = { maximum: 'PT8H', justification: true, ticket: false };
const start = startDraft(base);

describe('a draft of settings', () => {
  it('holds what was changed, and takes the last change back first', () => {
    const one = withValue(start, 'justification', false, ONCE);
    const two = withValue(one, 'ticket', true, ONCE);
    expect(two.changed).toEqual({ justification: false, ticket: true });
    expect(undone(two).changed).toEqual({ justification: false });
    expect(undone(undone(two)).changed).toEqual({});
    expect(undone(start)).toBe(start);
  });
  it('takes what was typed in one go back in one go', () => {
    const typed = ['4', '4 ', '4 h'].reduce(
      (draft, text) => withValue(draft, 'maximum', 'PT4H', { typed: text, going: true }),
      withValue(start, 'ticket', true, ONCE),
    );
    expect(typed.typed).toEqual({ maximum: '4 h' });
    expect(undone(typed).changed).toEqual({ ticket: true });
    const again = withValue(settled(typed), 'maximum', 'PT5H', { typed: null, going: true });
    expect(undone(again)).toMatchObject({ changed: { maximum: 'PT4H' }, typed: { maximum: '4 h' } });
  });
  it('puts one setting back and leaves the others', () => {
    const draft = withValue(withValue(start, 'maximum', 'PT2H', ONCE), 'ticket', true, ONCE);
    expect(putBack(draft, ['maximum']).changed).toEqual({ ticket: true });
    expect(undone(putBack(draft, ['maximum'])).changed).toEqual(draft.changed);
  });
  it('is brought again after it was thrown away', () => {
    const draft = withValue(start, 'maximum', 'PT8H', { typed: 'so', going: true });
    expect(isEmptyDraft(discarded(draft))).toBe(true);
    expect(undone(discarded(draft))).toMatchObject({ changed: draft.changed, typed: { maximum: 'so' } });
    expect(discarded(start)).toBe(start);
  });
  it('keeps what was not saved, and has no step back over the save', () => {
    const draft = withValue(withValue(start, 'maximum', 'PT2H', ONCE), 'ticket', true, ONCE);
    const left = overReading(draft, { ...base, maximum: 'PT120M' }, ['maximum']);
    expect(left).toMatchObject({ changed: { ticket: true }, base: { maximum: 'PT120M', ticket: false } });
    expect(undone(left)).toBe(left);
  });
  it('keeps what was changed again while it was being saved', () => {
    const again = withValue(withValue(start, 'maximum', 'PT2H', ONCE), 'maximum', 'PT3H', ONCE);
    const left = overReading(again, { ...base, maximum: 'PT2H' }, ['maximum']);
    expect(left).toMatchObject({ changed: { maximum: 'PT3H' }, base: { maximum: 'PT2H' } });
  });
  it('stays as it is, its way back too, where a reading brings nothing of it', () => {
    const draft = withValue(start, 'maximum', 'PT2H', ONCE);
    expect(overReading(draft, base, [])).toBe(draft);
    expect(overReading(draft, { ...base, ticket: true }, [])).toBe(draft);
  });
  it('leaves out what is in force anyway', () => {
    const draft = withValue(withValue(start, 'maximum', 'PT480M', ONCE), 'ticket', true, ONCE);
    expect(withoutIdle(draft, base).changed).toEqual({ ticket: true });
  });
  it('takes what somebody else changed as seen, of the setting asked about alone', () => {
    const theirs = { maximum: 'PT1H', justification: false, ticket: true };
    expect(seen(start, theirs, ['maximum']).base).toEqual({ ...base, maximum: 'PT1H' });
  });
});
