import { Open16Regular } from '@fluentui/react-icons/svg/open';
import { Button } from '@fluentui/react-components';
import { askForWindow } from '../state/window-problem.ts';

type ConsentPageButtonProps = {
  /** What is consented to beside the connection's tier; null for the tier alone. */
  readonly permission: string | null;
};

/** Opens the page, in the user's browser, on which an administrator consents for the whole tenant. */
export function ConsentPageButton({ permission }: ConsentPageButtonProps) {
  return (
    <Button
      size="small"
      icon={<Open16Regular />}
      onClick={() => void askForWindow('openConsentPage', { permission })}
    >
      Open the consent page
    </Button>
  );
}
