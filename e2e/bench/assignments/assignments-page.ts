import type { Desk } from '../../desk/launch-desk.ts';

/** Goes to the page by its link in the rail. */
export const goToAssignments = ({ page }: Desk): Promise<void> =>
  page.getByRole('link', { name: /^Assignments/ }).click();

/** Until the first of all rows are on screen, painted. */
export async function firstRowsShown(desk: Desk): Promise<void> {
  await desk.page
    .getByRole('treegrid', { name: 'Assignments' })
    .getByRole('checkbox', { name: /^Select / })
    .first()
    .waitFor();
  await painted(desk);
}

/** Until the page says that it read all of them a moment ago, painted. @returns how many it says there are */
export async function allRead(desk: Desk): Promise<number> {
  const head = desk.page.getByText(/^[\d,]+ assignments, read 0\ss\sago$/);
  await head.waitFor({ timeout: 120_000 });
  const words = (await head.textContent()) ?? '';
  await painted(desk);
  return Number(words.split(' ')[0]?.replaceAll(',', ''));
}

const painted = ({ page }: Desk): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
