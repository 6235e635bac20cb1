import type { ComponentType } from 'react';
import type { FluentIcon } from '@fluentui/react-icons';
import { History20Filled, History20Regular } from '@fluentui/react-icons/svg/history';
import {
  MailInboxCheckmark20Filled,
  MailInboxCheckmark20Regular,
} from '@fluentui/react-icons/svg/mail-inbox-checkmark';
import { Options20Filled, Options20Regular } from '@fluentui/react-icons/svg/options';
import { PeopleList20Filled, PeopleList20Regular } from '@fluentui/react-icons/svg/people-list';
import { PersonKey20Filled, PersonKey20Regular } from '@fluentui/react-icons/svg/person-key';
import {
  ShieldCheckmark20Filled,
  ShieldCheckmark20Regular,
} from '@fluentui/react-icons/svg/shield-checkmark';
import { AccessPage } from '../features/access/access-page.tsx';
import { ApprovalsPage } from '../features/approvals/approvals-page.tsx';
import { MyRolesPage } from '../features/my-roles/my-roles-page.tsx';
import { ASSIGNMENTS, ROLE_SETTINGS } from './later-pages.ts';

/** A place of the rail. `Page` is null where this version has none: the place is drawn quiet and says so. */
export type Screen = {
  readonly id: string;
  readonly label: string;
  readonly Icon: FluentIcon;
  readonly IconHere: FluentIcon;
  readonly Page: ComponentType | null;
  /** What its freshness is that of, and what F5 reads on it. */
  readonly reads: 'myRoles' | 'approvals' | 'roleSettings' | 'assignments' | 'access';
};

/** The rail from top to bottom; Ctrl+1 to Ctrl+6. */
export const SCREENS = [
  {
    id: 'my-roles',
    label: 'My roles',
    Icon: PersonKey20Regular,
    IconHere: PersonKey20Filled,
    Page: MyRolesPage,
    reads: 'myRoles',
  },
  {
    id: 'approvals',
    label: 'Approvals',
    Icon: MailInboxCheckmark20Regular,
    IconHere: MailInboxCheckmark20Filled,
    Page: ApprovalsPage,
    reads: 'approvals',
  },
  {
    id: 'role-settings',
    label: 'Role settings',
    Icon: Options20Regular,
    IconHere: Options20Filled,
    Page: ROLE_SETTINGS.Page,
    reads: 'roleSettings',
  },
  {
    id: 'assignments',
    label: 'Assignments',
    Icon: PeopleList20Regular,
    IconHere: PeopleList20Filled,
    Page: ASSIGNMENTS.Page,
    reads: 'assignments',
  },
  {
    id: 'audit',
    label: 'Audit',
    Icon: History20Regular,
    IconHere: History20Filled,
    Page: null,
    reads: 'myRoles',
  },
  {
    id: 'posture',
    label: 'Posture',
    Icon: ShieldCheckmark20Regular,
    IconHere: ShieldCheckmark20Filled,
    Page: null,
    reads: 'myRoles',
  },
] as const satisfies readonly Screen[];

/** "What you may do here": no place of the rail; the account's menu, Ctrl+7 and what is refused lead there (`state/access-open.ts`). */
export const ACCESS_SCREEN = {
  id: 'access',
  label: 'What you may do here',
  Icon: PersonKey20Regular,
  IconHere: PersonKey20Filled,
  Page: AccessPage,
  reads: 'access',
} as const satisfies Screen;

export type ScreenId = (typeof SCREENS)[number]['id'] | typeof ACCESS_SCREEN.id;
