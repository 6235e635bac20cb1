import { Button } from '@fluentui/react-components';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import { ShieldKeyhole20Regular } from '@fluentui/react-icons/svg/shield-keyhole';
import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { EligibleRole } from '../../../../shared/contract/my-roles.ts';
import { planeOf } from '../../../../shared/domain/planes.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { problemReport } from '../../../components/problem-report.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { scopeName, sentScopeName } from '../../../components/scope-words.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { openActivation } from '../../../state/panel-store.ts';
import { LookedLine } from './looked-line.tsx';
import { putAway } from './put-away.ts';
import { ToldItem } from './told-item.tsx';
import { unsettledWords, type UnsettledKind } from './unsettled-words.ts';
import css from './waiting-item.module.css';

const ICONS = {
  sending: <Send20Regular />,
  settling: <Send20Regular />,
  'step-up': <QuietIcon icon={ShieldKeyhole20Regular} className={css.amber} />,
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
  const { id, problem, looked } = entry;
  const over = kind === 'refused' || kind === 'not-found';
  return (
    <ToldItem
      kind={kind}
      entryId={id}
      icon={ICONS[kind]}
      roleName={entry.roleName}
      privilege={eligible?.role.privilege ?? 'none'}
      plane={planeOf(entry.scopeId)}
      // Without its scope it would look like its twin elsewhere; the whole tenant has no name of its own.
      scope={sentScopeName(entry) ?? (eligible ? scopeName(eligible.scope) : null)}
      headline={headline}
    >
      <p className={css.message}>
        <ServiceText text={sentence} />
      </p>
      {looked && <LookedLine looked={looked} />}
      {over && (
        <div className={css.actions}>
          {entry.action === 'activate' && eligible && (
            <Button size="small" onClick={() => openActivation(eligible)}>
              {kind === 'refused' ? 'Open the request again' : 'Send it again'}
            </Button>
          )}
          {problem && <CopyButton label="Copy for support" text={() => problemReport(problem, entry.at)} />}
          <Button size="small" appearance="transparent" onClick={() => void putAway(id)}>
            Hide
          </Button>
        </div>
      )}
    </ToldItem>
  );
}
