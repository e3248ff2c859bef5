import { ActionError, type DialogAnswer, type DialogRequest, type Dialogs } from '@tandem/desktop-engine';
import type { MachinePolicy } from '@tandem/protocol';
import { findAppBrowser } from '../launch/app-window.ts';
import { findInPath } from '../processes/find-in-path.ts';
import { cancelledAnswer, mustBeAnswered } from './cancelled-answer.ts';
import { defaultAnswer } from './default-answer.ts';
import type { DialogScreen } from './dialog-screen.ts';
import { dialogTexts } from './dialog-texts.ts';
import { browserDialogs } from './window/browser-dialogs.ts';
import { zenityDialogs } from './zenity/zenity-dialogs.ts';

export interface DialogSurroundings {
  readonly isAttended: boolean;
  readonly policy?: Pick<MachinePolicy, 'dialogs'> | undefined;
  readonly env?: NodeJS.ProcessEnv;
}

/** Dialogs of a run: shown to the person of an attended session that has a display, otherwise answered by the policy of the machine. */
export function machineDialogs({ isAttended, policy, env = process.env }: DialogSurroundings): Dialogs {
  if (!isAttended || !hasDisplay(env)) return unseenDialogs(policy?.dialogs ?? 'fail');
  return screenDialogs(() => screensOf(env));
}

function hasDisplay(env: NodeJS.ProcessEnv): boolean {
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (env[name] ?? '') !== '');
}

const MACHINE_REMEDY =
  'Run the flow attended in a session with a display, or let the administrator of the machine set "dialogs" to "default-answer" in its policy.';

/** Dialogs where nobody is at the screen; `remedy` says how that could be otherwise. */
export function unseenDialogs(way: 'fail' | 'default-answer', remedy = MACHINE_REMEDY): Dialogs {
  return {
    ask: async (request, signal) => {
      signal.throwIfAborted();
      if (way === 'default-answer') return defaultAnswer(request);
      throw new ActionError('DialogUnavailableError', `Nobody is at the screen to answer the dialog. ${remedy}`);
    },
  };
}

/** Dialogs of those screens: a message whose time is over takes its default button, and one that cannot be cancelled comes again. */
export function screenDialogs(screens: () => readonly DialogScreen[]): Dialogs {
  return {
    async ask(request, signal) {
      const screen = screens().find(({ shows }) => shows(request));
      if (screen === undefined) throw noScreen(request);
      const over = request.kind === 'message' && request.timeoutMs !== undefined ? AbortSignal.timeout(request.timeoutMs) : undefined;
      const ending = over === undefined ? signal : AbortSignal.any([signal, over]);
      try {
        return await answered(screen, request, ending);
      } catch (thrown) {
        if (over?.aborted === true && !signal.aborted) return defaultAnswer(request);
        throw thrown;
      }
    },
  };
}

async function answered(screen: DialogScreen, request: DialogRequest, signal: AbortSignal): Promise<DialogAnswer> {
  const closed = cancelledAnswer(request).button;
  for (;;) {
    const answer = await screen.ask(request, signal);
    if (!mustBeAnswered(request) || answer.button !== closed) return answer;
  }
}

function screensOf(env: NodeJS.ProcessEnv): readonly DialogScreen[] {
  const texts = dialogTexts(env);
  const [zenity, browser] = [findInPath(['zenity'], env), findAppBrowser(env)];
  const [small, window] = [
    zenity === undefined ? [] : [zenityDialogs({ path: zenity, env }, texts)],
    browser === undefined ? [] : [browserDialogs({ ...browser, env }, texts)],
  ];
  return [
    ...window.map((screen) => ({ ...screen, shows: (request: DialogRequest) => isBetterInWindow(request) && screen.shows(request) })),
    ...small,
    ...window,
  ];
}

/** What takes zenity several dialogs one after the other, or where it cannot put the focus. */
function isBetterInWindow(request: DialogRequest): boolean {
  switch (request.kind) {
    case 'message':
      return request.defaultButton > 0;
    case 'input':
      return request.inputType === 'Multiline';
    case 'date':
      return request.isRange || request.withTime;
    default:
      return false;
  }
}

function noScreen({ kind, isSensitive }: DialogRequest): ActionError {
  const remedy =
    kind === 'file' || kind === 'folder'
      ? 'Install zenity.'
      : kind === 'form' || isSensitive
        ? 'Install Chromium, Google Chrome, Microsoft Edge or Brave.'
        : 'Install zenity, or Chromium.';
  return new ActionError('DialogUnavailableError', `This machine has no program to show the dialog with. ${remedy}`);
}
