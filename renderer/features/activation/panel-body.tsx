import { useMemo } from 'react';
import type { ActivationAsks, EligibleRole } from '../../../shared/contract/my-roles.ts';
import { useSlice } from '../../state/slices-store.ts';
import { useActivation } from './use-activation.ts';
import { useSendBlock } from './use-send-block.ts';
import { ActivationForm } from './activation-form.tsx';
import { ActivationResult } from './activation-result.tsx';

type PanelBodyProps = { readonly opened: EligibleRole; readonly asksAtOpen: ActivationAsks | null };

/** The panel's inside for one opening: the form, then what became of it. */
export function PanelBody({ opened, asksAtOpen }: PanelBodyProps) {
  const { eligible } = useSlice('myRoles');
  const current = useMemo(
    () => eligible.find((one) => one.eligibilityId === opened.eligibilityId),
    [eligible, opened.eligibilityId],
  );
  const shown = current ?? opened;
  const form = useActivation(shown);
  const block = useSendBlock(opened, current);
  return form.outcome ? (
    <ActivationResult eligible={shown} outcome={form.outcome} />
  ) : (
    <ActivationForm
      eligible={shown}
      asksAtOpen={asksAtOpen}
      form={form}
      block={form.sending ? null : block}
    />
  );
}
