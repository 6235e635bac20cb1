import type { FluentIcon } from '@fluentui/react-icons';

type QuietIconProps = { readonly icon: FluentIcon; readonly className?: string | undefined };

/** An icon that only repeats what the words beside it say: drawn, not spoken. */
export function QuietIcon({ icon: Icon, className }: QuietIconProps) {
  return <Icon aria-hidden="true" {...(className !== undefined && { className })} />;
}
