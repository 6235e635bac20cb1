import { commandLine } from '../app/command-line.ts';
import { environment, hostPlatform } from '../core/environment.ts';

/** How a window looks before its page is there. */
export interface FirstLook {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** CSS colour of the window until the page paints; Electron's default is white. */
  readonly backgroundColor: string;
}

// What Chromium would do on its own account: talk to its maker, ask questions, show bubbles.
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-infobars',
  '--disable-prompt-on-repost',
  '--disable-search-engine-choice-screen',
  '--disable-session-crashed-bubble',
  '--disable-sync',
  '--hide-crash-restore-bubble',
  '--metrics-recording-only',
  '--no-pings',
  '--no-service-autorun',
  '--password-store=basic',
  '--use-mock-keychain',
  '--deny-permission-prompts',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,AutofillServerCommunication,HttpsUpgrades,CertificateTransparencyComponentUpdater,PrivacySandboxSettings4,LocalNetworkAccessChecks',
];

// A hidden window of Electron keeps its timers only as far as backgroundThrottling lets it; journeys measure time, so none here.
const STEADY = [
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-hang-monitor',
];

/** The start page: true app windows need a data: URL (an https one is loaded before requests can be intercepted). */
export function startPage(look: FirstLook): string {
  const style = `background:${encodeURIComponent(look.backgroundColor)}`;
  return `data:text/html,<title>${encodeURIComponent(look.title)}</title><body style="${style}">`;
}

/** The command line of the Chromium that shows the app's windows. */
export function chromiumSwitches(profile: string, look: FirstLook): string[] {
  const switches = [...baseSwitches(profile), '--remote-debugging-pipe', ...passedOn()];
  // Hides the bar that --no-sandbox would show.
  switches.push('--test-type', `--window-size=${look.width},${look.height}`, `--app=${startPage(look)}`);
  return switches;
}

/** Headless, Chromium says that nothing can hover: pages would be laid out as for a touch screen, which no workstation is. */
const A_MOUSE =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

/** What every Chromium of ours is started with, the external browser included. */
export function baseSwitches(profile: string): string[] {
  const switches = [...QUIET, ...STEADY, `--user-data-dir=${profile}`];
  if (environment().headless) switches.push('--headless=new', A_MOUSE);
  if (hostPlatform === 'linux' && process.getuid?.() === 0) switches.push('--no-sandbox');
  return switches;
}

const PASSED_ON = ['remote-debugging-port', 'remote-allow-origins', 'force-device-scale-factor', 'lang'];

function passedOn(): string[] {
  return PASSED_ON.filter((name) => commandLine.hasSwitch(name)).map((name) => {
    const value = commandLine.getSwitchValue(name);
    return value === '' ? `--${name}` : `--${name}=${value}`;
  });
}
