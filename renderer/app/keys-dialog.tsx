import { Button, DialogBody, DialogContent, DialogTitle, DialogTrigger } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { AskingDialog } from '../components/asking-dialog.tsx';
import { usePreference } from '../state/slices-store.ts';
import { keyGroupsFor } from './keys.ts';
import type { ScreenId } from './screens.ts';
import css from './keys-dialog.module.css';

type KeysDialogProps = { readonly open: boolean; readonly here: ScreenId; readonly onClose: () => void };

/** Every key of the window; those of the screen on show first. */
export function KeysDialog({ open, here, onClose }: KeysDialogProps) {
  const letterKeys = usePreference('letterKeys');
  return (
    <AskingDialog open={open} onClose={onClose}>
      <DialogBody>
        <DialogTitle
          action={
            <DialogTrigger action="close" disableButtonEnhancement>
              <Button appearance="subtle" aria-label="Close" icon={<Dismiss20Regular />} />
            </DialogTrigger>
          }
        >
          Keys
        </DialogTitle>
        <DialogContent className={css.groups} tabIndex={0}>
          {keyGroupsFor(here).map(({ title, lines }) => (
            <section key={title} aria-label={title}>
              <h3 className={css.title}>{title}</h3>
              <dl className={css.lines}>
                {lines.map(({ keys, does }) => (
                  <div key={does} className={css.line}>
                    <dt className={css.keys}>
                      {keys.map((key) => (
                        <kbd key={key} className={css.key}>
                          {key}
                        </kbd>
                      ))}
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <p className={css.quiet}>
            {letterKeys
              ? 'Letters and signs act outside fields only.'
              : 'Letters and signs are switched off as keys; those with Ctrl and with a name act.'}
          </p>
        </DialogContent>
      </DialogBody>
    </AskingDialog>
  );
}
