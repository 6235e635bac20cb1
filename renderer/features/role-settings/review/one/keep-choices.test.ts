// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import type { SomeSettings } from '../../../../../shared/contract/role-settings/settings.ts';
import { setWindow } from '../../../../state/test-bridge.ts';
import { NOW, problemOf, signedIn } from '../../../../state/test-samples.ts';
import { startDraft, undone, withValue } from '../../editor/draft/draft.ts';
import {
  changeDraft,
  keepSettingsDraft,
  settingsDraftKey,
  useSettingsDrafts,
} from '../../editor/draft/draft-store.ts';
import { changeOf, EXCHANGE, plannedFor } from '../test-plans.ts';
import { keepChoices } from './keep-choices.ts';

const of = { definitionId: EXCHANGE.definitionId, scopeId: '/' };
const ONCE = { typed: null, going: false };
/** Both changed the maximum, and whether a ticket is asked for. */
const item = plannedFor(EXCHANGE, {
  changes: [changeOf('maximum', 'PT2H', 'PT4H'), changeOf('ticket', true, false)],
  theirs: [changeOf('maximum', 'PT8H', 'PT2H'), changeOf('ticket', false, true)],
});
/** What the editor held for in force when it was read again. */
let known: SomeSettings | undefined;
const draft = () => useSettingsDrafts.getState().drafts[settingsDraftKey(of)]?.draft;

beforeEach(() => {
  setWindow(signedIn(), NOW).answer('readSettingsDetail', () => {
    known = draft()?.base;
    return { ok: false, problem: problemOf({ title: 'Not now.' }) };
  });
  const base = startDraft({ maximum: 'PT8H', ticket: false });
  const changed = withValue(withValue(base, 'maximum', 'PT4H', ONCE), 'ticket', false, ONCE);
  keepSettingsDraft(settingsDraftKey(of), { of, draft: changed });
});

it('takes out of the editor what is let stand as theirs, and asks no more about what is kept', async () => {
  await keepChoices(item, { maximum: 'theirs', ticket: 'yours' });
  expect(draft()).toMatchObject({ changed: { ticket: false }, base: { maximum: 'PT2H', ticket: true } });
  expect(draft()?.changed).not.toHaveProperty('maximum');
});

it('can be taken back in one step', async () => {
  await keepChoices(item, { maximum: 'theirs', ticket: 'theirs' });
  expect(draft()?.changed).toEqual({});
  changeDraft(settingsDraftKey(of), undone);
  expect(draft()?.changed).toEqual({ maximum: 'PT4H', ticket: false });
});

it('leaves what is kept as it was entered, and no step back of its own', async () => {
  await keepChoices(item, { maximum: 'yours', ticket: 'yours' });
  expect(draft()?.changed).toEqual({ maximum: 'PT4H', ticket: false });
  expect(draft()?.before).toHaveLength(2);
});

it('is as it was for what was not chosen, and reads what is in force before it says what is news', async () => {
  const before = draft();
  await keepChoices(item, {});
  expect(draft()).toBe(before);
  await keepChoices(item, { ticket: 'yours' });
  expect(known).toEqual({ maximum: 'PT8H', ticket: false });
  expect(draft()?.base).toEqual({ maximum: 'PT8H', ticket: true });
});
