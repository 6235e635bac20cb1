import type { IntentName } from '../../../shared/contract/intent-names.ts';
import { useOffline } from '../../state/use-offline.ts';
import { askForWindow } from '../../state/window-problem.ts';
import { ExplainedButton } from '../explained-button.tsx';

type RunButtonsProps = {
  readonly state: string;
  /** Whether main still works on it. */
  readonly underWay: boolean;
  /** How many going on would do again, or do at last. */
  readonly left: number;
  readonly size: 'small' | 'medium';
  /** What is asked of main. */
  readonly stop: IntentName & `stop${string}Run`;
  readonly goOn: IntentName & `resume${string}Run`;
  readonly putAway: IntentName & `dismiss${string}Run`;
  /** Why it cannot go on while Graph is not reached. */
  readonly offlineWords: string;
  /** Told once it was put away. */
  readonly onPutAway: () => void;
  /** What going on does first. */
  readonly children: string;
};

/** What can be done about a run: stop it; go on with what is left of it; put it away. */
export function RunButtons(props: RunButtonsProps) {
  const { state, underWay, left, size, onPutAway } = props;
  const offline = useOffline() !== null;
  if (underWay)
    return (
      <ExplainedButton
        size={size}
        whyNot={state === 'stopping' ? 'It stops once what is on its way is answered.' : null}
        note="What is on its way is waited for; nothing more is sent."
        onClick={() => void askForWindow(props.stop, {})}
      >
        {state === 'stopping' ? 'Stopping…' : 'Stop'}
      </ExplainedButton>
    );
  const fresh = state === 'interrupted' || state === 'stopped';
  return (
    <>
      <ExplainedButton
        size={size}
        appearance={left > 0 ? 'secondary' : size === 'small' ? 'transparent' : 'primary'}
        whyNot={null}
        onClick={() => {
          void askForWindow(props.putAway, {});
          onPutAway();
        }}
      >
        {fresh ? 'Leave it' : left > 0 ? 'Leave the rest' : 'Put away'}
      </ExplainedButton>
      {left > 0 && (
        <ExplainedButton
          size={size}
          appearance="primary"
          data-goes-on
          whyNot={offline ? props.offlineWords : null}
          note={props.children}
          onClick={() => void askForWindow(props.goOn, {})}
        >
          {fresh ? 'Go on' : 'Try the rest again'}
        </ExplainedButton>
      )}
    </>
  );
}
