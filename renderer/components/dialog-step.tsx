import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { useLeadOnKey } from './use-lead-on-key.ts';
import css from './dialog-step.module.css';

type DialogStepProps = {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Buttons, the one that leads on last. */
  readonly actions: ReactNode;
};

/**
 * The inside of an `AskingDialog` that has several steps, at one of them. What comes in the place of another step has the focus on its
 * title, as the control that led here went with the step before.
 */
export function DialogStep({ title, children, actions }: DialogStepProps) {
  const inside = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLeadOnKey(inside);
  useLayoutEffect(() => {
    const dialog = inside.current?.closest('[role="dialog"]');
    // A dialog that lost what had the focus in it may have taken that itself.
    const lost = document.activeElement === dialog || !dialog?.contains(document.activeElement);
    if (lost) dialog?.querySelector<HTMLElement>('[data-step-title]')?.focus();
  }, []);
  useLayoutEffect(() => {
    const box = inside.current?.parentElement;
    if (!inside.current || !box) return undefined;
    const measure = (): void => setScrolls(box.scrollHeight > box.clientHeight + 1);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(inside.current);
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  return (
    <DialogBody className={css.body}>
      <DialogTitle tabIndex={-1} data-step-title>
        {title}
      </DialogTitle>
      {/* What scrolls has to be reached by keys where nothing in it can be. */}
      <DialogContent {...(scrolls && { tabIndex: 0 })}>
        <div ref={inside} className={css.content}>
          {children}
        </div>
      </DialogContent>
      <DialogActions className={css.actions}>{actions}</DialogActions>
    </DialogBody>
  );
}
