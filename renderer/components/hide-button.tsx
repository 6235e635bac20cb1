import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';

/** Takes a message of the start away until the next one. */
export function HideButton({ onHide }: { readonly onHide: () => void }) {
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<Dismiss16Regular />}
      aria-label="Hide until the next start"
      onClick={onHide}
    />
  );
}
