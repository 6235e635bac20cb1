// The entry that takes the place of Electron's executable: node launch.mjs <main.js> [arguments]. It must share one instance of the
// stand-in with the main module; see the README on bundling.
import { startApp } from './start-app.ts';

const [main, ...args] = process.argv.slice(2);
if (main === undefined) throw new Error('usage: node launch.mjs <main.js> [arguments]');
startApp(main, args).catch((error: unknown) => {
  // Electron shows "A JavaScript error occurred in the main process" and ends.
  console.error(error);
  process.exit(1);
});
