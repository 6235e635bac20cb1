import type { ComponentType } from 'react';
import {
  MAIL_RULES,
  type MailRule,
  type SettingKey,
  type SettingValues,
} from '../../../../../shared/contract/role-settings/settings.ts';
import { ApproversControl } from './approvers/approvers-control.tsx';
import type { ControlProps } from './control-props.ts';
import { ExpiryControl } from './expiry-control.tsx';
import { MailControl } from './mail-control.tsx';
import { MaximumControl } from './maximum-control.tsx';
import { SignInControl } from './sign-in-control.tsx';
import { SwitchControl } from './switch-control.tsx';
import { SWITCH_WORDS } from './switch-words.ts';

type Controls = { readonly [K in SettingKey]: ComponentType<ControlProps<SettingValues[K]>> };

const switchOf = (setting: keyof typeof SWITCH_WORDS) =>
  function OneSwitch(props: ControlProps<boolean>) {
    return <SwitchControl {...props} says={SWITCH_WORDS[setting]} />;
  };

const MAIL_CONTROLS = Object.fromEntries(MAIL_RULES.map((rule) => [rule, MailControl])) as Record<
  MailRule,
  typeof MailControl
>;

const CONTROLS: Controls = {
  maximum: MaximumControl,
  signIn: SignInControl,
  justification: switchOf('justification'),
  ticket: switchOf('ticket'),
  approval: switchOf('approval'),
  approvers: ApproversControl,
  approverJustification: switchOf('approverJustification'),
  eligibleExpiry: ExpiryControl,
  activeExpiry: ExpiryControl,
  activeMfa: switchOf('activeMfa'),
  activeJustification: switchOf('activeJustification'),
  eligibleMfa: switchOf('eligibleMfa'),
  eligibleJustification: switchOf('eligibleJustification'),
  ...MAIL_CONTROLS,
};

/** The control of any setting. What it knows besides the value comes from `ControlAboutProvider`. */
export function SettingControl<K extends SettingKey>({
  setting,
  ...props
}: ControlProps<SettingValues[K]> & { readonly setting: K }) {
  const Control: ComponentType<ControlProps<SettingValues[K]>> = CONTROLS[setting];
  return <Control {...props} />;
}
