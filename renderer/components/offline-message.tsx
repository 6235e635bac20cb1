import { Button } from '@fluentui/react-components';
import { PlugDisconnected20Regular } from '@fluentui/react-icons/svg/plug-disconnected';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckNetwork } from './check-network.tsx';
import { Notice } from './notice.tsx';
import { offlineTitle } from './offline-words.ts';

type OfflineMessageProps = {
  readonly since: number;
  /** When what is on screen was read; null where nothing was. */
  readonly asOf: number | null;
  readonly now: number;
  readonly reading: boolean;
  /** What waits until the service answers. */
  readonly children: string;
  readonly onTryNow: () => void;
};

/** The service is not reached: how old what is on screen is, what waits, and the way to try again. */
export function OfflineMessage({ since, asOf, now, reading, children, onTryNow }: OfflineMessageProps) {
  return (
    <Notice
      intent="warning"
      icon={<PlugDisconnected20Regular />}
      title={offlineTitle(since, asOf, now)}
      actions={
        <>
          <Button
            size="small"
            icon={<ArrowSync16Regular />}
            disabledFocusable={reading}
            onClick={() => {
              if (!reading) onTryNow();
            }}
          >
            {reading ? 'Trying…' : 'Try now'}
          </Button>
          <CheckNetwork quiet />
        </>
      }
    >
      {asOf === null ? children : `You can read everything. ${children}`}
    </Notice>
  );
}
