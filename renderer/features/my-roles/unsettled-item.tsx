import { Button } from '@fluentui/react-components';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import type { ActivityEntry } from '../../../shared/contract/activity.ts';
import type { EligibleRole } from '../../../shared/contract/my-roles.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { problemReport } from '../../components/problem-report.ts';
import { PrivilegeShield } from '../../components/privilege-shield.tsx';
import { Ring } from '../../components/ring.tsx';
import { scopeName } from '../../components/scope-words.ts';
import { ServiceText } from '../../components/service-text.tsx';
import { openActivation } from '../../state/panel-store.ts';
import { hideEntry } from './hidden-entries.ts';
import { unsettledWords, type UnsettledKind } from './unsettled-words.ts';
import { QuietIcon } from '../../components/quiet-icon.tsx';
import css from './waiting-item.module.css';

const ICONS = {
  sending: <Send20Regular />,
  settling: <Send20Regular />,
  unknown: <QuietIcon icon={QuestionCircle20Regular} className={css.amber} />,
  'not-found': <QuietIcon icon={QuestionCircle20Regular} className={css.amber} />,
  refused: <QuietIcon icon={ErrorCircle20Regular} className={css.red} />,
} as const;

type UnsettledItemProps = {
  readonly kind: UnsettledKind;
  readonly entry: ActivityEntry;
  /** Where it came from, if it is still there. */
  readonly eligible: EligibleRole | undefined;
};

/** Something sent that is not settled: on its way, unknown, refused, not found, or taken and not yet in the lists. */
export function UnsettledItem({ kind, entry, eligible }: UnsettledItemProps) {
  const { headline, sentence } = unsettledWords(kind, entry);
  const over = kind === 'refused' || kind === 'not-found';
  const problem = entry.problem;
  // Without its scope it would look like its twin elsewhere; the whole tenant has no name of its own.
  const scope = entry.scopeName ?? (eligible ? scopeName(eligible.scope) : null);
  return (
    <li className={`${css.item} ${css.unsettled}`} data-kind={kind} data-entry={entry.id}>
      <Ring size={44} stroke={5} left={null}>
        {ICONS[kind]}
      </Ring>
      <div className={css.words}>
        <div className={css.name}>
          <span className={css.clip}>
            <ServiceText text={entry.roleName} />
          </span>
          {eligible && <PrivilegeShield privilege={eligible.role.privilege} />}
        </div>
        {scope !== null && (
          <div className={css.caption}>
            <ServiceText text={scope} />
          </div>
        )}
        <p className={css.message}>
          <ServiceText text={sentence} />
        </p>
        {over && (
          <div className={css.actions}>
            {entry.action === 'activate' && eligible && (
              <Button size="small" onClick={() => openActivation(eligible)}>
                {kind === 'refused' ? 'Open the request again' : 'Send it again'}
              </Button>
            )}
            {problem && <CopyButton label="Copy for support" text={() => problemReport(problem, entry.at)} />}
            <Button size="small" appearance="transparent" onClick={() => hideEntry(entry.id)}>
              Hide
            </Button>
          </div>
        )}
      </div>
      <div className={css.side}>
        <span className={css.strong}>{headline}</span>
      </div>
    </li>
  );
}
