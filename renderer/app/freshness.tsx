import { useMemo } from 'react';
import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { PlugDisconnected16Regular } from '@fluentui/react-icons/svg/plug-disconnected';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useOffline } from '../state/use-offline.ts';
import { useNow } from '../state/use-now.ts';
import { wakeForAge, wakeForAny } from '../state/wake-times.ts';
import { freshnessWords, oldestReading } from './freshness-words.ts';
import { readScreenAgain } from './screen-here.ts';
import type { ScreenId } from './screens.ts';
import { useScreenRead } from './use-screen-read.ts';
import { QuietIcon } from '../components/quiet-icon.tsx';
import css from './freshness.module.css';

const MARKS = {
  confirmed: CheckmarkCircle16Filled,
  reading: ArrowSync20Regular,
  old: Clock16Regular,
  offline: PlugDisconnected16Regular,
  attention: Warning16Filled,
} as const;

/** How old what is on screen is, and the way to read it again. Always in the same place. */
export function Freshness({ here, narrow }: { readonly here: ScreenId; readonly narrow: boolean }) {
  const read = useScreenRead(here);
  const offline = useOffline() !== null;
  const oldest = oldestReading(read);
  const wake = useMemo(() => wakeForAny([wakeForAge(read.asOf), wakeForAge(oldest)]), [read.asOf, oldest]);
  const now = useNow(wake);
  const { mark, title, detail } = freshnessWords(read, offline, now);
  const Mark = MARKS[mark];
  const words = `${title}, ${detail}. Read again (F5)`;
  if (narrow) {
    return (
      <div className={css.narrow}>
        <Tooltip relationship="label" content={words} positioning="after">
          <Button
            appearance="transparent"
            icon={<QuietIcon icon={Mark} className={css[mark]} />}
            aria-keyshortcuts="F5"
            onClick={() => void readScreenAgain(here)}
          />
        </Tooltip>
      </div>
    );
  }
  return (
    <div className={css.freshness}>
      <QuietIcon icon={Mark} className={css[mark]} />
      <div className={css.words}>
        <span className={css.title}>{title}</span>
        <span className={css.detail}>{detail}</span>
      </div>
      <Tooltip relationship="label" content="Read again (F5)">
        <Button
          appearance="transparent"
          icon={<ArrowSync20Regular />}
          aria-keyshortcuts="F5"
          disabledFocusable={read.reading}
          onClick={() => void readScreenAgain(here)}
        />
      </Tooltip>
    </div>
  );
}
