import { existsSync } from 'node:fs';

/** Debian's browser; `playwright-core` brings none. */
export const CHROMIUM = '/usr/bin/chromium';
/** What a browser with windows, from which programs of the desktop are opened, needs besides. */
const DESKTOP = ['/usr/bin/Xvfb', '/usr/bin/xdg-open'];

/** True where a test that needs the thing must run even though it is missing, so that the gate fails instead of skipping. */
const mustRun = process.env['TANDEM_TEST_EVERYTHING'] === '1';

/** Whether a test that drives the portal is skipped here. */
export const lacksBrowser: boolean = !mustRun && !existsSync(CHROMIUM);
/** Whether a test that opens windows on a display of its own is skipped here. */
export const lacksDesktop: boolean = !mustRun && ![CHROMIUM, ...DESKTOP].every((program) => existsSync(program));
/** Whether a test that makes accounts of the operating system is skipped here. */
export const lacksRoot: boolean = process.getuid?.() !== 0;
/** Whether a test that runs scripts in Python is skipped here. */
export const lacksPython: boolean = !mustRun && !existsSync('/usr/bin/python3');
