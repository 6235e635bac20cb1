import { Button } from '@fluentui/react-components';
import { act, screen, within } from '@testing-library/react';
import { afterEach } from 'vitest';
import type { Slices } from '../../../../shared/contract/slices.ts';
import { inTestWindow, renderDressed } from '../../../components/test-render.tsx';
import { setWindow } from '../../../state/test-bridge.ts';
import { NOW, signedIn } from '../../../state/test-samples.ts';
import { useAnnouncements } from '../../../state/announcements.ts';
import { forgetChosen } from '../bulk/choose/chosen-store.ts';
import { SaveLine } from '../run/save-line.tsx';
import { closeDialog } from './shown-step.ts';
import { ReviewDialog } from './review-dialog.tsx';
import { EXCHANGE, HELPDESK, INTUNE, rowFor, settingsRead } from './test-plans.ts';

/** A clean window, and no dialog left open, after each test. Call it once at the head of a test file. */
export function inDialogWindow(): void {
  inTestWindow();
  afterEach(() => {
    act(closeDialog);
    forgetChosen();
    useAnnouncements.setState({ polite: '', assertive: '', count: 0 });
  });
}

/** The page as far as the dialog needs it: a title, the line of the run, and a button that opens it. */
export function showDialog(opens: () => void, part: Partial<Slices> = {}) {
  const roleSettings = settingsRead([rowFor(EXCHANGE), rowFor(INTUNE), rowFor(HELPDESK)]);
  const test = setWindow(signedIn({ roleSettings, ...part }), NOW);
  renderDressed(
    <main>
      <h1 tabIndex={-1} data-page-title>
        Role settings
      </h1>
      <SaveLine />
      <Button onClick={opens}>Open it</Button>
      <ReviewDialog />
    </main>,
  );
  return test;
}

/** The dialog as it stands, once it is there. */
export const theDialog = async () => within(await screen.findByRole('dialog'));

/** What was asked of main by one name. */
export const asked = (test: ReturnType<typeof setWindow>, name: string): unknown[] =>
  test.calls.filter((call) => call.name === name).map(({ input }) => input);
