import type { Mail } from '../../../../shared/contract/role-settings/settings.ts';

const counted = (count: number): string => (count === 1 ? '1 address' : `${count} addresses`);

/** "default + 1" in a cell; "default recipients and soc@contoso.com, critical mail only" in a diff. */
export function mailWords({ level, defaults, recipients }: Mail, length: 'short' | 'long'): string {
  if (level === 'None') return 'off';
  if (!defaults && recipients.length === 0) return 'nobody';
  const critical = level === 'Critical';
  if (length === 'short') {
    const some = recipients.length;
    const whom = !defaults ? counted(some) : some > 0 ? `default + ${some}` : 'default';
    return critical ? `${whom}, critical` : whom;
  }
  const all = [...(defaults ? ['default recipients'] : []), ...recipients];
  return `${and.format(all)}, ${critical ? 'critical mail only' : 'all mail'}`;
}

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
