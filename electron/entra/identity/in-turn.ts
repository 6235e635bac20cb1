/** Runs what it is given one after the other. MSAL's silent calls race for the refresh token if they run side by side. */
export function inTurn(): <T>(run: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (run) => {
    const mine = before.then(run, run);
    before = mine.catch(() => undefined);
    return mine;
  };
}
