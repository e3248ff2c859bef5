import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ActionError } from '@tandem/desktop-engine';
import type { AppBrowser } from '../../launch/app-window.ts';
import { BrowserPipe } from './browser-pipe.ts';

export interface DialogBrowser extends AppBrowser {
  /** Whose display it shows the window on. */
  readonly env: NodeJS.ProcessEnv;
}

/** What a page called `answer` with, and the files that its file fields hold. */
export interface PageAnswer {
  readonly text: string;
  /** Of each file field in their order: the paths. */
  readonly files: readonly (readonly string[])[];
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Shows a page in a window of its own, in a browser with a profile of its own that is gone afterwards. The page answers by calling
 * `answer(text)`; what it says and gets is in no command line, and nothing listens on a port.
 *
 * @returns undefined when the person closed the window
 * @throws ActionError `DisplayDialogError`; what the signal was aborted with, the window being closed then
 */
export async function showPage(
  { program, pages, env }: DialogBrowser,
  page: { readonly html: string; readonly size: PageSize },
  signal: AbortSignal,
): Promise<PageAnswer | undefined> {
  signal.throwIfAborted();
  const folder = mkdtempSync(join(pages, 'tandem-dialog-'));
  try {
    const file = join(folder, 'dialog.html');
    writeFileSync(file, page.html, { mode: 0o600, flag: 'wx' });
    return await runBrowser({ program, args: browserArguments(folder, pathToFileURL(file).href, page.size), env }, signal);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function browserArguments(folder: string, url: string, { width, height }: PageSize): readonly string[] {
  return [
    '--remote-debugging-pipe',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--app=${url}`,
    `--window-size=${width},${height}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--password-store=basic',
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

interface BrowserCall {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

function runBrowser({ program, args, env }: BrowserCall, signal: AbortSignal): Promise<PageAnswer | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    let answer: PageAnswer | undefined;
    let wasShown = false;
    const kill = (): void => killGroup(child.pid);
    const window = new PageWindow(
      new BrowserPipe(child, (method, parameters) => window.hear(method, parameters)),
      () => {
        wasShown = true;
      },
      (given) => {
        answer = given;
        kill();
      },
      kill,
    );
    signal.addEventListener('abort', kill, { once: true });
    child.once('error', () => reject(notShown()));
    child.once('exit', () => {
      signal.removeEventListener('abort', kill);
      kill();
      if (signal.aborted) reject(signal.reason as Error);
      else if (answer === undefined && !wasShown) reject(notShown());
      else resolve(answer);
    });
    void window.open();
  });
}

function notShown(): ActionError {
  return new ActionError(
    'DisplayDialogError',
    'The browser cannot show the dialog. Check that it starts in the session of the run, or install zenity.',
  );
}

/** The browser and its helpers. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}

/** The page as the pipe shows it. */
class PageWindow {
  readonly #pipe: BrowserPipe;
  readonly #onShown: () => void;
  readonly #onAnswer: (answer: PageAnswer) => void;
  readonly #onClosed: () => void;
  #sessionId = '';
  #targetId = '';

  constructor(pipe: BrowserPipe, onShown: () => void, onAnswer: (answer: PageAnswer) => void, onClosed: () => void) {
    this.#pipe = pipe;
    this.#onShown = onShown;
    this.#onAnswer = onAnswer;
    this.#onClosed = onClosed;
  }

  async open(): Promise<void> {
    await this.#pipe.call('Target.setDiscoverTargets', { discover: true });
  }

  hear(method: string, parameters: Readonly<Record<string, unknown>>): void {
    if (method === 'Target.targetCreated') void this.#attach(parameters['targetInfo'] as TargetInfo);
    else if (method === 'Target.targetDestroyed' && parameters['targetId'] === this.#targetId) this.#onClosed();
    else if (method === 'Runtime.bindingCalled' && parameters['name'] === 'answer') void this.#answer(String(parameters['payload']));
  }

  async #attach({ targetId, type }: TargetInfo): Promise<void> {
    if (type !== 'page' || this.#targetId !== '') return;
    this.#targetId = targetId;
    this.#onShown();
    const { sessionId } = await this.#pipe.call('Target.attachToTarget', { targetId, flatten: true });
    this.#sessionId = String(sessionId);
    await this.#send('Runtime.enable');
    await this.#send('Runtime.addBinding', { name: 'answer' });
  }

  #send(method: string, parameters: Readonly<Record<string, unknown>> = {}) {
    return this.#pipe.call(method, parameters, this.#sessionId);
  }

  async #answer(text: string): Promise<void> {
    const counts = await this.#evaluate('[...document.querySelectorAll("input[type=file]")].map((field) => field.files.length)', true);
    const files = await Promise.all(
      (Array.isArray(counts['value']) ? counts['value'] : []).map((count, field) =>
        Promise.all(Array.from({ length: Number(count) }, (_, i) => this.#pathOf(field, i))),
      ),
    );
    this.#onAnswer({ text, files });
  }

  /** Only the debugging protocol says where a chosen file lies. */
  async #pathOf(field: number, i: number): Promise<string> {
    const { objectId } = await this.#evaluate(`document.querySelectorAll("input[type=file]")[${field}].files[${i}]`, false);
    const { path } = await this.#send('DOM.getFileInfo', { objectId });
    return typeof path === 'string' ? path : '';
  }

  async #evaluate(expression: string, returnByValue: boolean): Promise<Readonly<Record<string, unknown>>> {
    const { result } = await this.#send('Runtime.evaluate', { expression, returnByValue });
    return (result ?? {}) as Readonly<Record<string, unknown>>;
  }
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
}
