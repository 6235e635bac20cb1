import type { Stage } from './stage.ts';

/** Waits until words stand on the page where they can be seen: narrow and wide pages each hold theirs, and hide the other's. */
export const seen = ({ page }: Stage, words: string | RegExp): Promise<void> =>
  page.getByText(words).locator('visible=true').first().waitFor();
