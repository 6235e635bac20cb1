import { Key20Regular } from '@fluentui/react-icons/svg/key';
import { PersonAvailable20Regular } from '@fluentui/react-icons/svg/person-available';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { ShieldKeyhole20Regular } from '@fluentui/react-icons/svg/shield-keyhole';
import type { ActivationAsks } from '../../../shared/contract/my-roles.ts';
import { whatWillHappen } from './what-will-happen-steps.ts';
import css from './what-will-happen.module.css';

const ICONS = {
  'sign-in': ShieldKeyhole20Regular,
  approval: PersonAvailable20Regular,
  active: Key20Regular,
  unknown: QuestionCircle20Regular,
} as const;

type WhatWillHappenProps = { readonly asks: ActivationAsks | null; readonly minutes: number | undefined };

/** What sending leads to, before it is sent. */
export function WhatWillHappen({ asks, minutes }: WhatWillHappenProps) {
  return (
    <section className={css.section} aria-labelledby="what-will-happen">
      <h3 id="what-will-happen" className={css.title}>
        What will happen
      </h3>
      <ol className={css.steps}>
        {whatWillHappen(asks, minutes).map(({ kind, title, detail }) => {
          const Icon = ICONS[kind];
          return (
            <li key={kind} className={css.step}>
              <span className={css.icon}>
                <Icon aria-hidden="true" />
              </span>
              <div>
                <p className={css.strong}>{title}</p>
                <p className={css.detail}>{detail}</p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
