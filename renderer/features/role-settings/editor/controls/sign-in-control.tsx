import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import type { SignInAsked } from '../../../../../shared/contract/role-settings/settings.ts';
import { useControlAbout } from './control-about.ts';
import { ContextPicker } from './context-picker.tsx';
import { ONCE, type ControlProps } from './control-props.ts';
import { firstContext, signInKind } from './sign-in-kind.ts';
import css from './sign-in-control.module.css';
import flush from './flush.module.css';

/** What an activation asks to prove. The two exclude each other; where both are on, neither is chosen until one is. */
export function SignInControl(props: ControlProps<SignInAsked>) {
  const { value, typed, labelledBy, describedBy, onEnter, onLeave } = props;
  const { contexts } = useControlAbout();
  const kind = signInKind(value);
  const first = value.context ?? firstContext(contexts);
  const none = contexts?.state === 'read' && contexts.contexts.length === 0 && value.context === null;
  const choose = (chosen: string): void => {
    if (chosen === 'none') onEnter({ mfa: false, context: null }, ONCE);
    if (chosen === 'mfa') onEnter({ mfa: true, context: null }, ONCE);
    if (chosen === 'context') onEnter({ mfa: false, context: first }, ONCE);
  };
  return (
    <div className={css.stack}>
      <RadioGroup
        className={flush.flush}
        value={kind === 'both' ? '' : kind}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        onChange={(_, data) => choose(data.value)}
      >
        <Radio value="none" label={<span className={flush.says}>Nothing more</span>} />
        <Radio value="mfa" label={<span className={flush.says}>Multi-factor authentication</span>} />
        <Radio
          value="context"
          disabled={none}
          label={
            none ? (
              'Authentication context: this tenant has none'
            ) : (
              <span className={flush.says}>Authentication context</span>
            )
          }
        />
      </RadioGroup>
      {kind === 'both' && (
        <div className={css.both}>
          <p>
            Multi-factor authentication and context {value.context} are both on. The service can hold both,
            and refuses the next change that turns one on.
          </p>
          <div className={css.actions}>
            <Button size="small" onClick={() => choose('context')}>
              Keep context {value.context}
            </Button>
            <Button size="small" onClick={() => choose('mfa')}>
              Keep multi-factor authentication
            </Button>
          </div>
        </div>
      )}
      {kind === 'context' && (
        <ContextPicker
          contexts={contexts}
          chosen={value.context ?? ''}
          typed={typed}
          onChoose={(context, how) => onEnter({ mfa: false, context }, how)}
          onLeave={onLeave}
        />
      )}
    </div>
  );
}
