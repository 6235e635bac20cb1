// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DEFAULT_PREFERENCES, type InboxView } from '../../../../shared/contract/preferences.ts';
import { fail } from '../../../../shared/contract/result.ts';
import { inTestWindow } from '../../../components/test-render.tsx';
import { setSlice, setWindow } from '../../../state/test-bridge.ts';
import { NOW, signedIn } from '../../../state/test-samples.ts';
import { useInboxView } from './use-inbox-view.ts';

inTestWindow();

/** The view as a page uses it, and how often that page was drawn. */
function page() {
  let drawn = 0;
  const { result } = renderHook(() => {
    drawn += 1;
    return useInboxView();
  });
  return { now: () => result.current, drawn: () => drawn };
}

it('a filter counts at once, and draws the page once: what main keeps of it draws nothing anew', async () => {
  const main = setWindow(signedIn({}), NOW);
  let answered = false;
  main.answer('choose', (input) => {
    setSlice('preferences', { inbox: (input as { inbox: InboxView }).inbox });
    answered = true;
    return { ok: true, value: {} };
  });
  const view = page();
  const before = view.drawn();
  act(() => view.now().change({ flaggedOnly: true }));
  expect(view.now().view.flaggedOnly).toBe(true);
  await waitFor(() => expect(answered).toBe(true));
  await act(() => Promise.resolve());
  expect(view.now().view.flaggedOnly).toBe(true);
  expect(view.drawn() - before).toBe(1);
});

it('what main says is another view is drawn; so is what was before, where main refused', async () => {
  const main = setWindow(signedIn({}), NOW);
  const view = page();
  act(() => setSlice('preferences', { inbox: { ...DEFAULT_PREFERENCES.inbox, sort: 'age' } }));
  expect(view.now().view.sort).toBe('age');
  main.answer('choose', () =>
    fail({ kind: 'storage', title: 'Not kept.', advice: 'Try again.', safeToRetry: true }),
  );
  act(() => view.now().change({ flaggedOnly: true }));
  await waitFor(() => expect(view.now().view.flaggedOnly).toBe(false));
  expect(view.now().view.sort).toBe('age');
});
