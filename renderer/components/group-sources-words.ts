import type { GroupSource } from '../../shared/contract/role-settings/matrix.ts';

const FROM: Readonly<Record<GroupSource['from'], string>> = {
  own: 'among those you may activate',
  'role-assignable': 'among those that can hold roles',
};

function sourceWords({ from, state, found, reason }: GroupSource): string {
  switch (state) {
    case 'complete':
      return `${found} ${FROM[from]}`;
    case 'partial':
      return `${found}+ ${FROM[from]} (not all could be read)`;
    case 'refused':
    case 'failed':
      return `not looked for ${FROM[from]} (${reason?.title.replace(/\.$/, '') ?? 'could not be read'})`;
  }
}

/** Where groups come from, as no list of all that PIM governs is to be had; null before they were looked for. */
export const groupsWords = (sources: readonly GroupSource[]): string | null =>
  sources.length === 0 ? null : `Groups: ${sources.map(sourceWords).join('; ')}. Others are not looked for.`;
