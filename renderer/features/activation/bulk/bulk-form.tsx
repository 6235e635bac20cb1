import { useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import { WhatWillHappen } from '../ahead/what-will-happen.tsx';
import { countedThings } from '../../../components/counted-things.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { PanelFoot } from '../form/panel-foot.tsx';
import { PolicyChanged } from '../form/policy-changed.tsx';
import { SaidFields } from '../form/said-fields.tsx';
import { SendProblem } from '../form/send-problem.tsx';
import { useOfflineBlock } from '../form/use-offline-block.ts';
import { startOf } from '../fields/start-words.ts';
import head from '../panel-head.module.css';
import { PanelHead } from '../panel-head.tsx';
import { inWords, sendVerb, ticketNote } from './bulk-words.ts';
import { DurationForAll } from './duration-for-all.tsx';
import type { Bulk } from './use-bulk.ts';

/** One form for several roles: a dry run, then one request a role. */
export function BulkForm({ bulk }: { readonly bulk: Bulk }) {
  const { roles, ready, draft, problems, checking } = bulk;
  const eligibles = useMemo(() => roles.map(({ eligible }) => eligible), [roles]);
  const offline = useOfflineBlock();
  const sending = bulk.sendingSince !== null;
  const none = ready.length === 0 ? 'None of these can be asked for now.' : null;
  const block = sending ? null : (none ?? offline);
  const startsAt = startOf(draft) ?? null;
  return (
    <FormFrame
      onSend={() => (block === null ? bulk.send() : Promise.resolve(null))}
      head={
        <PanelHead label="Activate" title={countedThings(eligibles)}>
          <p className={head.line}>
            {roles.length === 1
              ? 'One request.'
              : `One form, ${inWords(roles.length)} requests. If one is refused the others still go.`}
          </p>
        </PanelHead>
      }
      foot={
        <PanelFoot
          verb={sendVerb((ready.length > 0 ? ready : roles).map(({ eligible }) => eligible))}
          sending={sending}
          block={block}
        >
          <Button
            disabledFocusable={block !== null || sending || checking}
            onClick={() => {
              if (block === null) void bulk.check();
            }}
          >
            {checking ? 'Checking…' : 'Dry run'}
          </Button>
        </PanelFoot>
      }
    >
      <PolicyChanged
        policies={roles.map(({ opened, eligible }) => ({
          name: eligible.role.name,
          before: opened.asks,
          now: eligible.asks,
        }))}
      />
      <DurationForAll bulk={bulk} />
      <SaidFields
        eligibles={eligibles}
        draft={draft}
        problems={problems.fields}
        ticketNote={ticketNote(eligibles)}
        onType={bulk.change}
      />
      <WhatWillHappen
        asked={ready.map(({ eligible, share }) => ({ eligible, minutes: share.minutes, startsAt }))}
      />
      {problems.general && <SendProblem problem={problems.general} />}
    </FormFrame>
  );
}
