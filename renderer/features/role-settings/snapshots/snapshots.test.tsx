// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SettingsDetail, SettingsSnapshot } from '../../../../shared/contract/role-settings/detail.ts';
import { HOUR, NOW } from '../../../state/test-samples.ts';
import { openStep } from '../review/shown-step.ts';
import { asked, inDialogWindow, showDialog, theDialog } from '../review/test-dialog.tsx';
import { EXCHANGE, plannedFor, planOf, rowFor } from '../review/test-plans.ts';

const of = { definitionId: EXCHANGE.definitionId, scopeId: '/' };
const snapshot: SettingsSnapshot = {
  id: 'snapshot-1',
  takenAt: NOW - HOUR,
  by: 'Maren Okafor',
  why: 'template',
  about: ['maximum', 'approval'],
};
const detailOf = (snapshots: SettingsSnapshot[]): SettingsDetail => ({
  row: rowFor(),
  readAt: NOW,
  rules: [],
  canonical: '',
  approvers: [],
  defaultApprovers: null,
  contexts: { state: 'read', reason: null, contexts: [] },
  holders: { state: 'read', reason: null, holders: [] },
  snapshots,
});

function open(snapshots: SettingsSnapshot[]) {
  const test = showDialog(() => openStep({ kind: 'snapshots', of }));
  test.answer('readSettingsDetail', () => ({ ok: true, value: detailOf(snapshots) }));
  test.answer('prepareSettings', () => ({ ok: true, value: planOf([plannedFor()], { why: 'undo' }) }));
  fireEvent.click(screen.getByRole('button', { name: 'Open it' }));
  return test;
}

inDialogWindow();

describe('the snapshots of a role', () => {
  it('say when, before whose save, and of what; going back to one is reviewed, and leads back here', async () => {
    const test = open([snapshot]);
    const dialog = await theDialog();
    expect(await dialog.findByText('13:36', { selector: 'time' })).toBeDefined();
    expect(dialog.getByText('Maximum duration, Approval')).toBeDefined();
    expect(dialog.getByText(/applied a template/).textContent).toContain('Maren Okafor');
    fireEvent.click(dialog.getByRole('button', { name: 'Go back to this… 13:36' }));
    fireEvent.click(await dialog.findByRole('button', { name: 'Back' }));
    expect(asked(test, 'prepareSettings')).toEqual([{ kind: 'undo', of, snapshotId: 'snapshot-1' }]);
    expect(asked(test, 'runSettings')).toEqual([]);
    expect(dialog.getByRole('heading', { name: 'Snapshots of Exchange Administrator' })).toBeDefined();
  });
  it('are none before the first save, and that is said', async () => {
    open([]);
    const dialog = await theDialog();
    await waitFor(() => expect(dialog.getByText(/^None yet\./)).toBeDefined());
  });
});
