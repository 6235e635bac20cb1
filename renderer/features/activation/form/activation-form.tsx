import { useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import { heldNoun } from '../../../components/scope-words.ts';
import { groupBehind } from '../../../state/group-behind.ts';
import { closeActivation } from '../../../state/panel-store.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { shownNow } from '../../../state/ticker.ts';
import { WhatWillHappen } from '../ahead/what-will-happen.tsx';
import { DurationField } from '../fields/duration-field.tsx';
import { startOf } from '../fields/start-words.ts';
import { RoleHead } from '../role-head.tsx';
import { grantableMinutes } from './draft.ts';
import { FormFrame } from './form-frame.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { PolicyChanged } from './policy-changed.tsx';
import { SaidFields } from './said-fields.tsx';
import { SendProblem } from './send-problem.tsx';
import type { ActivationForm as Form } from './use-activation.ts';
import { useOfflineBlock } from './use-offline-block.ts';
import type { RoleNow } from './use-role-now.ts';

type ActivationFormProps = { readonly role: RoleNow; readonly form: Form };

/** What one role's policy asks, and the one button that sends it. */
export function ActivationForm({ role, form }: ActivationFormProps) {
  const { opened, eligible } = role;
  const { asks } = eligible;
  const startsAt = startOf(form.draft) ?? null;
  const offline = useOfflineBlock();
  const { active } = useSlice('myRoles');
  const behind = groupBehind(eligible, active, shownNow());
  const policies = useMemo(() => [{ name: null, before: opened.asks, now: asks }], [opened.asks, asks]);
  // What is on its way stands in the way of another, not of itself.
  const block = form.sending ? null : (role.block ?? offline);
  return (
    <FormFrame
      onSend={() => (block === null ? form.send() : Promise.resolve(null))}
      head={<RoleHead eligible={eligible} label="Activate" />}
      foot={
        <PanelFoot
          verb={(asks?.approval ?? true) ? 'Request activation' : 'Activate'}
          sending={form.sending}
          block={block}
        >
          <Button appearance="transparent" onClick={closeActivation}>
            {form.sending ? 'Close' : 'Cancel'}
          </Button>
        </PanelFoot>
      }
    >
      <PolicyChanged policies={policies} />
      <DurationField
        asks={asks}
        noun={heldNoun(eligible.scope)}
        typed={form.draft.duration}
        startsAt={startsAt}
        problem={form.problems.fields.duration}
        onType={(duration) => form.change({ duration })}
      />
      <SaidFields
        eligibles={[eligible]}
        draft={form.draft}
        problems={form.problems.fields}
        onType={form.change}
      />
      <WhatWillHappen
        asked={[
          {
            eligible,
            minutes: grantableMinutes(form.draft, asks),
            startsAt,
            membershipEndsAt: behind?.endsAt ?? null,
          },
        ]}
      />
      {form.problems.general && <SendProblem problem={form.problems.general} />}
    </FormFrame>
  );
}
