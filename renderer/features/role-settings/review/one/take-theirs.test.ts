import { beforeEach, expect, it } from 'vitest';
import { startDraft, undone, withValue } from '../../editor/draft/draft.ts';
import {
  changeDraft,
  keepSettingsDraft,
  settingsDraftKey,
  useSettingsDrafts,
} from '../../editor/draft/draft-store.ts';
import { changeOf, EXCHANGE, plannedFor } from '../test-plans.ts';
import { takeTheirs } from './take-theirs.ts';

const of = { definitionId: EXCHANGE.definitionId, scopeId: '/' };
const ONCE = { typed: null, going: false };
/** Both changed the maximum, and whether a ticket is asked for. */
const item = plannedFor(EXCHANGE, {
  changes: [changeOf('maximum', 'PT2H', 'PT4H'), changeOf('ticket', true, false)],
  theirs: [changeOf('maximum', 'PT8H', 'PT2H'), changeOf('ticket', false, true)],
});
const draft = () => useSettingsDrafts.getState().drafts[settingsDraftKey(of)]?.draft;

beforeEach(() => {
  const base = startDraft({ maximum: 'PT8H', ticket: false });
  const changed = withValue(withValue(base, 'maximum', 'PT4H', ONCE), 'ticket', false, ONCE);
  keepSettingsDraft(settingsDraftKey(of), { of, draft: changed });
});

it('takes out of the editor what is let stand as theirs, and leaves what is kept', () => {
  takeTheirs(item, { maximum: 'theirs', ticket: 'yours' });
  expect(draft()).toMatchObject({ changed: { ticket: false }, base: { maximum: 'PT2H', ticket: false } });
  expect(draft()?.changed).not.toHaveProperty('maximum');
});

it('can be taken back in one step', () => {
  takeTheirs(item, { maximum: 'theirs', ticket: 'theirs' });
  expect(draft()?.changed).toEqual({});
  changeDraft(settingsDraftKey(of), undone);
  expect(draft()?.changed).toEqual({ maximum: 'PT4H', ticket: false });
});

it('leaves the draft alone where nothing is theirs', () => {
  const before = draft();
  takeTheirs(item, { maximum: 'yours', ticket: 'yours' });
  expect(draft()).toBe(before);
});
