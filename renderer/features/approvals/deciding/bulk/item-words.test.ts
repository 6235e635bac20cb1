import { describe, expect, it } from 'vitest';
import { NOW, problemOf } from '../../../../state/test-samples.ts';
import { itemWords } from './item-words.ts';

describe('what became of one of several', () => {
  it('names nobody as faster where the request was only taken back', () => {
    const problem = problemOf({
      kind: 'already-decided',
      title: 'Somebody else decided this request first.',
      advice: 'Your decision was not recorded.',
    });
    expect(itemWords({ kind: 'gone', problem }, { own: null }, NOW)).toEqual({
      title: 'It no longer waits.',
      detail: 'Your decision was not recorded.',
    });
    const mine = problemOf({ kind: 'own-request', title: 'It is your own.', advice: '' });
    expect(itemWords({ kind: 'gone', problem: mine }, { own: null }, NOW).title).toBe('It is your own.');
  });
});
