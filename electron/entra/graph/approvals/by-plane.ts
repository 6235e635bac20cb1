import type { Plane } from '../../../../shared/contract/my-roles.ts';

/**
 * Does something with what belongs to each plane, side by side, and answers in the order given.
 * @param act answers one for each it is given, in their order
 */
export async function byPlane<T extends { readonly plane: Plane }, R>(
  all: readonly T[],
  act: (plane: Plane, some: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const planes = [...new Set(all.map(({ plane }) => plane))];
  const answers = new Map<T, R>();
  await Promise.all(
    planes.map(async (plane) => {
      const some = all.filter((one) => one.plane === plane);
      const done = await act(plane, some);
      some.forEach((one, i) => {
        const answer = done[i];
        if (answer !== undefined) answers.set(one, answer);
      });
    }),
  );
  return all.flatMap((one) => answers.get(one) ?? []);
}
