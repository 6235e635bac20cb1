/** Whether two object ids name one thing; the service does not spell them in one case everywhere. */
export const sameId = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
