import type { DialogAnswer, DialogRequest } from '@tandem/desktop-engine';
import { cancelledAnswer } from '../cancelled-answer.ts';
import type { DialogScreen } from '../dialog-screen.ts';
import type { DialogTexts } from '../dialog-texts.ts';
import { type RunZenity, runZenity, type ZenityProgram } from './run-zenity.ts';
import { entryText, frame, markupText } from './zenity-arguments.ts';
import { askDates } from './zenity-dates.ts';

type RequestOf<K extends DialogRequest['kind']> = Extract<DialogRequest, { kind: K }>;

/** Between values that zenity prints: nobody types it. */
const SEPARATOR = '\u001f';

/** Dialogs of zenity, the dialog program of GNOME. Its command line shows to everybody what a dialog says, so nothing sensitive may come here. */
export function zenityDialogs(program: ZenityProgram, texts: DialogTexts): DialogScreen {
  return {
    shows: (request) => request.kind !== 'form' && (isChoiceOfPaths(request) || !tellsSecrets(request)),
    ask(request, signal) {
      const run: RunZenity = (call) => runZenity(program, call, signal);
      switch (request.kind) {
        case 'message':
          return askMessage(request, texts, run);
        case 'input':
          return askInput(request, texts, run);
        case 'date':
          return askDates(request, texts, run);
        case 'list':
          return request.allowsOther ? askOther(request, texts, run) : askList(request, texts, run);
        case 'file':
        case 'folder':
          return askPaths(request, run);
        case 'form':
          throw new Error('zenity shows no forms');
      }
    },
  };
}

function isChoiceOfPaths({ kind }: DialogRequest): boolean {
  return kind === 'file' || kind === 'folder';
}

function tellsSecrets(request: DialogRequest): boolean {
  return request.isSensitive || (request.kind === 'input' && request.inputType === 'Password' && request.defaultValue !== '');
}

const ICONS = {
  None: '',
  Information: 'dialog-information',
  Question: 'dialog-question',
  Warning: 'dialog-warning',
  ErrorIcon: 'dialog-error',
} as const;

/** All buttons are extra ones, so that closing the message is something else than its last button. */
async function askMessage(request: RequestOf<'message'>, texts: DialogTexts, run: RunZenity): Promise<DialogAnswer> {
  const labels = request.buttons.map((button) => texts.buttons[button] ?? button);
  const { output } = await run({
    args: [
      '--question',
      '--switch',
      '--no-markup',
      '--width=360',
      `--title=${request.title || 'Tandem'}`,
      `--text=${request.message}`,
      `--icon-name=${ICONS[request.icon]}`,
      ...labels.map((label) => `--extra-button=${label}`),
    ],
  });
  const button = request.buttons[labels.indexOf(output)];
  return button === undefined ? cancelledAnswer(request) : { button, values: [] };
}

async function askInput(request: RequestOf<'input'>, texts: DialogTexts, run: RunZenity): Promise<DialogAnswer> {
  const { title, message, inputType, defaultValue } = request;
  const { isOk, output } = await run(
    inputType === 'Multiline'
      ? {
          args: ['--text-info', '--editable', ...frame([title, message].filter((part) => part !== '').join(': '), texts)],
          input: defaultValue,
        }
      : {
          args: [
            '--entry',
            ...frame(title, texts),
            entryText(message),
            `--entry-text=${defaultValue}`,
            ...(inputType === 'Password' ? ['--hide-text'] : []),
          ],
        },
  );
  return isOk ? { button: 'OK', values: [output] } : cancelledAnswer(request);
}

async function askOther(request: RequestOf<'list'>, texts: DialogTexts, run: RunZenity): Promise<DialogAnswer> {
  const { isOk, output } = await run({
    args: ['--entry', ...frame(request.title, texts), entryText(request.message), '--entry-text=', '--', ...request.items],
  });
  return isOk ? { button: 'OK', values: [output], indices: [request.items.indexOf(output)] } : cancelledAnswer(request);
}

/** The first column holds the index, and a mark where several can be chosen. */
async function askList(request: RequestOf<'list'>, texts: DialogTexts, run: RunZenity): Promise<DialogAnswer> {
  const { items, allowsMany, allowsEmpty, preselected } = request;
  const columns = allowsMany ? ['--checklist', '--column=', '--column=', '--column='] : ['--column=', '--column='];
  const hidden = allowsMany ? 2 : 1;
  const rows = items.flatMap((item, i) => [...(allowsMany ? [preselected.includes(i) ? 'TRUE' : 'FALSE'] : []), String(i), oneLine(item)]);
  for (;;) {
    const { isOk, output } = await run({
      args: [
        '--list',
        ...frame(request.title, texts),
        markupText(request.message),
        '--hide-header',
        '--width=420',
        '--height=360',
        `--separator=${SEPARATOR}`,
        ...columns,
        `--hide-column=${hidden}`,
        `--print-column=${hidden}`,
      ],
      input: `${rows.join('\n')}\n`,
    });
    if (!isOk) return cancelledAnswer(request);
    const indices = output
      .split(SEPARATOR)
      .filter((index) => index !== '')
      .map(Number);
    if (indices.length > 0 || allowsEmpty) return { button: 'OK', values: indices.map((index) => items[index] ?? ''), indices };
  }
}

function oneLine(item: string): string {
  return item.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}

/** `*.txt;*.csv`, or names and patterns in turn: `Texts|*.txt|All|*.*`. */
function filterArguments(filter: string): readonly string[] {
  const parts = filter.split('|').map((part) => part.trim());
  const pairs =
    parts.length === 1 ? [[parts[0] ?? '', parts[0] ?? '']] : parts.flatMap((name, i) => (i % 2 === 0 ? [[name, parts[i + 1] ?? '']] : []));
  return pairs
    .filter(([, patterns = '']) => patterns !== '')
    .map(
      ([name = '', patterns = '']) =>
        `--file-filter=${name} | ${patterns
          .split(/[;,]\s*/)
          .map(anyCase)
          .join(' ')}`,
    );
}

/** Windows does not regard case; `*.*` has files without an extension too. */
function anyCase(pattern: string): string {
  if (pattern === '*.*') return '*';
  return pattern.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

/** Of a sensitive dialog only what the person chooses is left. */
async function askPaths(request: RequestOf<'file' | 'folder'>, run: RunZenity): Promise<DialogAnswer> {
  const isFile = request.kind === 'file';
  const allowsNew = isFile && !request.allowsMany && !request.mustExist;
  const { isOk, output } = await run({
    args: [
      '--file-selection',
      ...(request.isSensitive ? ['--title=Tandem'] : [`--title=${request.title || 'Tandem'}`, `--filename=${request.folder}/`]),
      `--separator=${SEPARATOR}`,
      ...(isFile && !request.isSensitive ? filterArguments(request.filter) : []),
      ...(isFile ? [] : ['--directory']),
      ...(isFile && request.allowsMany ? ['--multiple'] : []),
      // The only way in which it takes the name of a file that is not there.
      ...(allowsNew ? ['--save'] : []),
    ],
  });
  return isOk ? { button: 'OK', values: output.split(SEPARATOR).filter((path) => path !== '') } : cancelledAnswer(request);
}
