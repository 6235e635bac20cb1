/** The three ways to register the application, as tabs. */
export const WAYS = [
  { value: 'az', label: 'Azure CLI' },
  { value: 'powershell', label: 'PowerShell' },
  { value: 'portal', label: 'Portal' },
] as const;
export type Way = (typeof WAYS)[number]['value'];
