// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import {
  closeActivation,
  dropDraft,
  dropDraftsOf,
  keepDraft,
  openActivation,
  openActivations,
  usePanelStore,
  type TypedDraft,
} from './panel-store.ts';
import { accountKey, accountOnScreen } from './account-on-screen.ts';
import { setSlice, setWindow } from './test-bridge.ts';
import { LEILA, NOW, eligibleFor, roleNamed, signedIn } from './test-samples.ts';

const one = eligibleFor(roleNamed('User Administrator', 4));
const other = eligibleFor(roleNamed('Exchange Administrator', 2));
const draft = (part: Partial<TypedDraft> = {}): TypedDraft => ({
  duration: '1 h',
  justification: '',
  ticketNumber: '',
  ticketSystem: '',
  startKind: 'granted',
  startDate: '',
  startTime: '',
  ...part,
});
const open = () => {
  const panel = usePanelStore.getState().open;
  if (!panel) throw new Error('not open');
  return panel;
};
const drafts = () => usePanelStore.getState().drafts;
const switchTo = (who: typeof LEILA) =>
  setSlice('session', {
    account: { ...who, tenantName: null, tenantDomain: null },
  });

afterEach(() => usePanelStore.setState({ open: null, drafts: {} }));

describe('the panel', () => {
  it('keeps what was typed over closing, and for each account apart', () => {
    const { session } = signedIn();
    setWindow(signedIn(), NOW);
    openActivation(one);
    const mine = open().draftKey;
    keepDraft(mine, draft({ justification: 'mine' }));
    closeActivation();
    switchTo(LEILA);
    openActivation(one);
    expect(open().draftKey).not.toBe(mine);
    setSlice('session', session);
    openActivation(one);
    expect(drafts()[open().draftKey]?.justification).toBe('mine');
  });
  it('forgets one draft when its request was taken, whoever is on screen by then', () => {
    setWindow(signedIn(), NOW);
    openActivation(one);
    const { draftKey } = open();
    keepDraft(draftKey, draft());
    switchTo(LEILA);
    dropDraft(draftKey);
    expect(drafts()).toEqual({});
  });
  it('forgets all of an account that signs out, and nothing of the others', () => {
    setWindow(signedIn(), NOW);
    const maren = accountOnScreen();
    openActivation(one);
    keepDraft(open().draftKey, draft());
    switchTo(LEILA);
    openActivation(one);
    keepDraft(open().draftKey, draft({ justification: 'hers' }));
    dropDraftsOf(maren);
    expect(Object.values(drafts()).map(({ justification }) => justification)).toEqual(['hers']);
    dropDraftsOf(accountKey(LEILA));
    expect(drafts()).toEqual({});
  });
  it('has one draft for several, whichever they are', () => {
    setWindow(signedIn(), NOW);
    openActivations([]);
    expect(usePanelStore.getState().open).toBeNull();
    openActivations([one, other]);
    const { draftKey, eligibilities } = open();
    expect(eligibilities).toHaveLength(2);
    openActivations([one, other, eligibleFor(roleNamed('Third', 9))]);
    expect(open().draftKey).toBe(draftKey);
    openActivations([one]);
    expect(open().draftKey).not.toBe(draftKey);
  });
  it('fills what is empty, and overwrites nothing typed', () => {
    setWindow(signedIn(), NOW);
    openActivation(one);
    keepDraft(open().draftKey, draft({ ticketNumber: 'INC1' }));
    openActivation(one, { justification: 'again', ticketNumber: 'INC0' });
    expect(drafts()[open().draftKey]).toMatchObject({ justification: 'again', ticketNumber: 'INC1' });
    expect(open().prefill).toEqual({ justification: 'again', ticketNumber: 'INC0' });
  });
});
