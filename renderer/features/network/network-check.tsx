import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import type { Cloud } from '../../../shared/contract/connection.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { cloudWords } from '../../components/entry/connection-words.ts';
import { ProblemMessage } from '../../components/problem-message.tsx';
import { useSlice } from '../../state/slices-store.ts';
import { useSlow } from '../../state/use-slow.ts';
import { HostItem } from './host-item.tsx';
import { reportWords } from './network-words.ts';
import { ReportSummary } from './report-summary.tsx';
import { reportText } from './report-text.ts';
import { useNetworkCheck } from './use-network-check.ts';
import css from './network-check.module.css';

type NetworkCheckProps = {
  /** Null for that of the connection on screen. */
  readonly cloud: Cloud | null;
  readonly onClose: () => void;
};

/** The hosts a cloud needs: reached or not, through which proxy, with whose certificate. */
export function NetworkCheck({ cloud, onClose }: NetworkCheckProps) {
  const { trying, answer, again } = useNetworkCheck(cloud);
  const { version } = useSlice('health');
  const slow = useSlow(400);
  const says = `Trying the hosts ${cloud === null ? 'this cloud' : cloudWords(cloud)} needs`;
  const report = answer?.ok ? answer.value : null;
  return (
    <DialogBody>
      <DialogTitle>Check the network</DialogTitle>
      <DialogContent className={css.content} tabIndex={0}>
        {answer === null &&
          (slow ? (
            <Spinner labelPosition="after" size="tiny" label={says} />
          ) : (
            <p className={css.quiet}>{says}</p>
          ))}
        {answer?.ok === false && <ProblemMessage problem={answer.problem} />}
        {report && (
          <>
            <ReportSummary report={report} />
            <ul className={css.hosts} aria-label="Hosts">
              {report.hosts.map((host) => (
                <HostItem
                  key={`${host.use} ${host.host}`}
                  host={host}
                  at={report.at}
                  told={reportWords(report).advice}
                />
              ))}
            </ul>
            <p className={css.quiet}>
              The report holds hosts, certificates and errors; no token, and nobody’s name or address.
            </p>
          </>
        )}
      </DialogContent>
      <DialogActions>
        {report && <CopyButton label="Copy report" text={() => reportText(report, version)} />}
        <Button disabledFocusable={trying} onClick={again}>
          {trying ? 'Trying…' : 'Try again'}
        </Button>
        <Button appearance="primary" onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
