import { useState, type ReactElement, type ReactNode } from 'react';
import { Button, Tooltip, useRestoreFocusTarget, type ButtonProps } from '@fluentui/react-components';

type ExplainedButtonProps = {
  readonly children?: ReactNode;
  readonly icon?: ReactElement;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly size?: NonNullable<ButtonProps['size']>;
  readonly className?: string | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-keyshortcuts'?: string | undefined;
  readonly 'data-row-action'?: boolean;
  /** Leads to a saved connection. */
  readonly 'data-goes-to'?: boolean;
  /** The button that sends, in a form or a dialog: `Refusal` leaves the focus with it. */
  readonly 'data-sends'?: boolean;
  readonly onClick: () => void;
  /** Why it cannot be used now; null where it can. */
  readonly whyNot: string | null;
  /** What happens first where it can be used, e.g. that it is read again. */
  readonly note?: string | null;
};

/** A button which, when it cannot be used, stays reachable and says why. */
export function ExplainedButton({ whyNot, note = null, onClick, icon, ...rest }: ExplainedButtonProps) {
  // Where a dialog gives the focus back to when it closes. One that sends may stand in the dialog, and goes with it.
  const returns = useRestoreFocusTarget();
  const [hinted, setHinted] = useState(false);
  const told = whyNot ?? note;
  const button = (
    <Button
      {...rest}
      {...(!rest['data-sends'] && returns)}
      {...(icon && { icon })}
      disabledFocusable={whyNot !== null}
      onClick={() => {
        if (whyNot === null) onClick();
      }}
    />
  );
  // The tooltip's trigger stays the same element in both states: focus survives the change.
  return (
    <Tooltip
      relationship="description"
      content={told ?? ''}
      visible={hinted && told !== null}
      onVisibleChange={(_, { visible }) => setHinted(visible)}
    >
      {button}
    </Tooltip>
  );
}
