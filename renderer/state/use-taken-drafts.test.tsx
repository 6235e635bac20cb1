// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { keepMoreTime, useMoreTimeDrafts } from './more-time-drafts.ts';
import { awaitDraft, keepDraft, usePanelStore, type TypedDraft } from './panel-store.ts';
import { setSlice, setWindow } from './test-bridge.ts';
import { NOW, roleNamed, sentFor, signedIn } from './test-samples.ts';
import { useTakenDrafts } from './use-taken-drafts.ts';

const draft: TypedDraft = {
  duration: '1 h',
  justification: 'Rotate the key.',
  ticketNumber: '',
  ticketSystem: '',
  startKind: 'granted',
  startDate: '',
  startTime: '',
};
const role = roleNamed('Reader', 1);
const tell = (state: 'unknown' | 'accepted' | 'not-found') =>
  act(() => setSlice('activity', { entries: [sentFor(role, { id: 'i', state })] }));
const drafts = () => usePanelStore.getState().drafts;
function start() {
  setWindow(signedIn(), NOW);
  renderHook(() => useTakenDrafts());
}

afterEach(() => {
  cleanup();
  usePanelStore.setState({ open: null, drafts: {}, awaited: {} });
  useMoreTimeDrafts.setState({ drafts: {} });
});

describe('what was typed for a request whose answer was lost', () => {
  it('goes once main finds that it was taken', () => {
    start();
    awaitDraft('a reader', 'i', draft);
    tell('unknown');
    expect(drafts()).toEqual({ 'a reader': draft });
    tell('accepted');
    expect(drafts()).toEqual({});
  });
  it('stays where it was not found: it is sent again with it', () => {
    start();
    awaitDraft('a reader', 'i', draft);
    tell('not-found');
    expect(drafts()).toEqual({ 'a reader': draft });
  });
  it('stays where something else was typed over it since', () => {
    start();
    awaitDraft('a reader', 'i', draft);
    keepDraft('a reader', { ...draft, justification: 'Something else.' });
    tell('accepted');
    expect(drafts()['a reader']?.justification).toBe('Something else.');
  });
  it('goes for more time too', () => {
    start();
    keepMoreTime('a eligible soon', { days: 90, justification: 'Still.', sentAs: 'i' });
    tell('unknown');
    expect(useMoreTimeDrafts.getState().drafts).toHaveProperty(['a eligible soon']);
    tell('accepted');
    expect(useMoreTimeDrafts.getState().drafts).toEqual({});
  });
});
