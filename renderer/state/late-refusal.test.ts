// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { useAnnouncements } from './announcements.ts';
import { tellLate } from './late-refusal.ts';
import { setSlice, setWindow } from './test-bridge.ts';
import { NOW, problemOf, roleNamed, sentFor, signedIn } from './test-samples.ts';
import { useWindowProblem } from './window-problem.ts';

const problem = problemOf({ title: 'Too early.' });
const shown = () => useWindowProblem.getState().problem;

beforeEach(() => {
  setWindow(signedIn(), NOW);
  useWindowProblem.setState({ problem: null });
});

describe('a refusal that comes late', () => {
  it('is shown with its role, and said', () => {
    tellLate([{ about: 'Reader', problem }]);
    expect(shown()).toMatchObject({ title: 'Reader: Too early.', advice: 'Say more.' });
    expect(useAnnouncements.getState().assertive).toBe('Reader: Too early.');
  });
  it('names each of several', () => {
    tellLate([
      { about: 'Reader', problem },
      { about: 'Writer', problem },
    ]);
    expect(shown()).toMatchObject({
      title: '2 roles were refused.',
      advice: 'Reader: Too early. Writer: Too early.',
    });
  });
  it('is only said where the list of what was asked shows it', () => {
    setSlice('activity', { entries: [sentFor(roleNamed('Lister', 1), { state: 'refused', problem })] });
    tellLate([{ about: 'Lister', problem }]);
    expect(shown()).toBeNull();
    expect(useAnnouncements.getState().assertive).toBe('Lister: Too early.');
  });
});
