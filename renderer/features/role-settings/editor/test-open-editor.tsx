import { act, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { SettingsDetail } from '../../../../shared/contract/role-settings/detail.ts';
import type { Slices } from '../../../../shared/contract/slices.ts';
import { renderDressed } from '../../../components/test-render.tsx';
import { setWindow } from '../../../state/test-bridge.ts';
import { NOW, signedIn } from '../../../state/test-samples.ts';
import { useFactsStore } from './controls/approvers/facts-store.ts';
import { useDetails } from './detail/detail-store.ts';
import { useSettingsDrafts } from './draft/draft-store.ts';
import { SettingsEditor } from './settings-editor.tsx';
import { detailWith } from './test-detail.ts';

/** A clean editor: call it after each test. */
export function forgetEditor(): void {
  useDetails.setState({ visit: '', read: {} });
  useSettingsDrafts.setState({ drafts: {} });
  useFactsStore.setState({ visit: '', read: {} });
}

/** The editor of one role, open in a window. `detail.now`: what the service answers from now on. */
export async function openRole(
  first: object = { ok: true, value: detailWith() },
  slices: Partial<Slices> = {},
) {
  const answer = { now: first };
  const test = setWindow(signedIn(slices), NOW);
  test.answer('readSettingsDetail', () => answer.now);
  const onClose = vi.fn();
  const { row } = detailWith();
  const of = { definitionId: row.role.definitionId, scopeId: row.scope.id };
  const view = renderDressed(<SettingsEditor of={of} onClose={onClose} />);
  await act(() => Promise.resolve());
  await screen.findAllByText(/./);
  return { test, answer, onClose, of, ...view };
}

export const reads = (detail: SettingsDetail): object => ({ ok: true, value: detail });

/** The row of a setting, by its name. */
export const rowOf = (name: string): HTMLElement => screen.getByRole('group', { name });
