import { Open16Regular } from '@fluentui/react-icons/svg/open';
import { Button } from '@fluentui/react-components';
import { askForWindow } from '../state/window-problem.ts';

/** Opens the page, in the user's browser, on which an administrator consents for the whole tenant. */
export function ConsentPageButton() {
  return (
    <Button
      size="small"
      icon={<Open16Regular />}
      onClick={() => void askForWindow('openConsentPage', { permission: null })}
    >
      Open the consent page
    </Button>
  );
}
