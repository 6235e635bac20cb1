import { useEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { EntryFrame } from '../../components/entry/entry-frame.tsx';
import { FirstSteps } from '../../components/entry/first-steps.tsx';
import step from '../../components/entry/step.module.css';
import { ProblemMessage } from '../../components/problem-message.tsx';
import { leaveConnections, useChoosingConnection } from '../../state/choosing-connection.ts';
import { useSlice } from '../../state/slices-store.ts';
import { ConnectForm } from './form/connect-form.tsx';
import { SavedConnections } from './saved/saved-connections.tsx';
import css from './connect-page.module.css';

/** Where the console is connected to a tenant: the first thing of a fresh install, and the list of connections later. */
export function ConnectPage() {
  const { connection, problem: ended } = useSlice('session');
  const { saved, problem: found } = useSlice('connections');
  const choosing = useChoosingConnection();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (choosing) title.current?.focus();
  }, [choosing]);
  const canGoBack = choosing && connection !== null;
  useEscape(canGoBack);
  const problem = found ?? (connection === null ? ended : null);
  const several = saved.length > 0;
  return (
    <EntryFrame>
      {canGoBack && (
        <Button
          className={css.back}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-keyshortcuts="Escape"
          onClick={leaveConnections}
        >
          Back
        </Button>
      )}
      {!several && <FirstSteps here="Connect a tenant" />}
      <div className={step.step}>
        <div>
          <h1 ref={title} tabIndex={-1} className={step.title}>
            {several ? 'Connections' : 'Connect a tenant'}
          </h1>
          <p>
            {several
              ? 'Each holds its own people and its own tenant; they never mix.'
              : 'Once per tenant. An administrator can preset all of it by policy.'}
          </p>
        </div>
        {problem && <ProblemMessage problem={problem} intent="warning" />}
        {several && <SavedConnections />}
        {several && <h2 className={css.heading}>Connect another tenant</h2>}
        <ConnectForm />
      </div>
    </EntryFrame>
  );
}

/** Esc goes back, as the button does; not out of what has an Esc of its own. */
function useEscape(on: boolean): void {
  useEffect(() => {
    if (!on) return undefined;
    const pressed = (event: KeyboardEvent): void => {
      const { target } = event;
      const own = target instanceof Element && target.closest('[role="dialog"], [role="combobox"]') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !own) leaveConnections();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [on]);
}
