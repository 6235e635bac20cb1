import type { ReactNode } from 'react';
import type { Plane, Role } from '../../../../shared/contract/my-roles.ts';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { Ring } from '../../../components/ring.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import css from './waiting-item.module.css';

type ToldItemProps = {
  /** What decides its frame. */
  readonly kind: string;
  readonly entryId?: string;
  readonly icon: ReactNode;
  readonly roleName: string;
  readonly privilege: Role['privilege'];
  readonly plane: Plane;
  readonly scope: string | null;
  readonly headline: string;
  readonly children: ReactNode;
};

/** An item of the strip that is told in a sentence, with what can be done about it. */
export function ToldItem({
  kind,
  entryId,
  icon,
  roleName,
  privilege,
  plane,
  scope,
  headline,
  children,
}: ToldItemProps) {
  return (
    <li className={`${css.item} ${css.unsettled}`} data-kind={kind} data-entry={entryId}>
      <Ring size={44} stroke={5} left={null}>
        {icon}
      </Ring>
      <div className={css.words}>
        <div className={css.name}>
          <span className={css.clip}>
            <ServiceText text={roleName} />
          </span>
          <PrivilegeShield privilege={privilege} plane={plane} />
        </div>
        {scope !== null && (
          <div className={css.caption}>
            <ServiceText text={scope} />
          </div>
        )}
        {children}
      </div>
      <div className={css.side}>
        <span className={css.strong}>
          <ServiceText text={headline} />
        </span>
      </div>
    </li>
  );
}
