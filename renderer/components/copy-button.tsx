import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { announce } from '../state/announcements.ts';
import { copyText } from './copy-text.ts';
import css from './copy-button.module.css';

type CopyButtonProps = {
  readonly label: string;
  readonly text: () => string;
  /** Without words, where it stands right behind what it copies. */
  readonly small?: boolean;
};

/** Copies a text and says so, on itself and in the live region. */
export function CopyButton({ label, text, small = false }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const done = await copyText(text());
    setCopied(done);
    announce(done ? 'Copied.' : 'This device refused the clipboard. Select the text and copy it.');
  };
  return (
    <Button
      className={css.copy}
      appearance="transparent"
      size="small"
      icon={copied ? <Checkmark16Regular /> : <Copy16Regular />}
      {...(small && { 'aria-label': label, title: label })}
      onClick={() => void copy()}
      onBlur={() => setCopied(false)}
    >
      {small ? null : copied ? 'Copied' : label}
    </Button>
  );
}
