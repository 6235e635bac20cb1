import { useState, type ReactElement, type ReactNode } from 'react';
import { Button, Tooltip, useRestoreFocusTarget, type ButtonProps } from '@fluentui/react-components';

type ExplainedButtonProps = {
  readonly children?: ReactNode;
  readonly icon?: ReactElement;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly size?: NonNullable<ButtonProps['size']>;
  readonly className?: string | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly onClick: () => void;
  /** Why it cannot be used now; null where it can. */
  readonly whyNot: string | null;
};

/** A button which, when it cannot be used, stays reachable and says why. */
export function ExplainedButton({ whyNot, onClick, icon, ...rest }: ExplainedButtonProps) {
  // Where a dialog gives the focus back to when it closes.
  const returns = useRestoreFocusTarget();
  const [hinted, setHinted] = useState(false);
  const button = (
    <Button
      {...rest}
      {...returns}
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
      content={whyNot ?? ''}
      visible={hinted && whyNot !== null}
      onVisibleChange={(_, { visible }) => setHinted(visible)}
    >
      {button}
    </Tooltip>
  );
}
