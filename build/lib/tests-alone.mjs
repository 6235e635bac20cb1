// Which unit tests run in a process of their own. All others share one a core, in which what they have in common is loaded once.

/**
 * Folders whose tests put another module in an import's place, which stays there for whoever comes after, or play a whole program
 * with its one set of modules. `tests-alone.test.mjs` holds it.
 */
export const TESTS_ALONE = ['electron/desktop', 'e2e/seams', 'e2e/stand-in'];
