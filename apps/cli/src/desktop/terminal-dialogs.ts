import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { DialogAnswer, DialogRequest, Dialogs } from '@tandem/desktop-engine';
import { cancelledAnswer, defaultAnswer, entriesOf, type FormField, formOf } from '@tandem/machine';
import type { Terminal } from '../terminal.ts';

type RequestOf<K extends DialogRequest['kind']> = Extract<DialogRequest, { kind: K }>;

/** One question at the terminal; what is typed is not shown for secrets. */
interface Prompter {
  readonly say: (line: string) => void;
  readonly ask: (question: string) => Promise<string>;
  readonly askSecret: (question: string) => Promise<string>;
}

/**
 * Dialogs of a flow as questions on the terminal: prompts go to standard error, answers are lines of standard input. An empty line takes
 * what stands in brackets; the end of the input (Ctrl+D) cancels the dialog.
 */
export function terminalDialogs(terminal: Terminal): Dialogs {
  return {
    async ask(request, signal) {
      signal.throwIfAborted();
      const over = request.kind === 'message' && request.timeoutMs !== undefined ? AbortSignal.timeout(request.timeoutMs) : undefined;
      const ending = over === undefined ? signal : AbortSignal.any([signal, over]);
      try {
        return (await answerTo(request, prompterOf(terminal, ending))) ?? cancelledAnswer(request);
      } catch (thrown) {
        if (thrown instanceof InputOver) return cancelledAnswer(request);
        signal.throwIfAborted();
        if (over?.aborted === true) return defaultAnswer(request);
        throw thrown;
      }
    },
  };
}

/** There is nothing more to be read from the terminal. */
class InputOver extends Error {}

function prompterOf(terminal: Terminal, signal: AbortSignal): Prompter {
  return {
    say: terminal.note,
    ask: (question) => readLine(question, signal),
    // A typed secret is read by the terminal itself, which knows no signal; Ctrl+C ends it.
    askSecret: (question) => terminal.askSecret(question),
  };
}

async function readLine(question: string, signal: AbortSignal): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const over = new Promise<never>((_, reject) => lines.once('close', () => reject(new InputOver())));
  over.catch(() => undefined);
  // While a line is read, the terminal hands Ctrl+C to the reader instead of the process.
  lines.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    return await Promise.race([lines.question(question, { signal }), over]);
  } finally {
    lines.close();
  }
}

/** Undefined when it was cancelled. */
function answerTo(request: DialogRequest, prompter: Prompter): Promise<DialogAnswer | undefined> {
  const heading = request.kind === 'form' ? formOf(request.card).title : request.title;
  if (heading !== '') prompter.say(`── ${heading} ──`);
  if ('message' in request && request.message !== '') prompter.say(request.message);
  switch (request.kind) {
    case 'message':
      return askMessage(request, prompter);
    case 'input':
      return askInput(request, prompter);
    case 'date':
      return askDates(request, prompter);
    case 'list':
      return askList(request, prompter);
    case 'file':
    case 'folder':
      return askPaths(request, prompter);
    case 'form':
      return askForm(request, prompter);
  }
}

/** A button by its name, or by how it begins when no other one begins so. */
async function askMessage({ buttons, defaultButton }: RequestOf<'message'>, prompter: Prompter): Promise<DialogAnswer> {
  const standard = buttons[defaultButton] ?? 'OK';
  return { button: await chooseName(buttons, standard, prompter), values: [] };
}

async function chooseName(names: readonly string[], standard: string, { ask }: Prompter): Promise<string> {
  for (;;) {
    const typed = (await ask(`${names.join(' / ')} [${standard}]: `)).trim().toLowerCase();
    if (typed === '') return standard;
    const exact = names.find((name) => name.toLowerCase() === typed);
    const fitting = names.filter((name) => name.toLowerCase().startsWith(typed));
    const [chosen] = exact === undefined ? fitting : [exact];
    if (chosen !== undefined && (exact !== undefined || fitting.length === 1)) return chosen;
  }
}

async function askInput({ inputType, defaultValue }: RequestOf<'input'>, { ask, askSecret, say }: Prompter): Promise<DialogAnswer> {
  if (inputType === 'Password') return { button: 'OK', values: [(await askSecret('Password')) || defaultValue] };
  if (inputType === 'SingleLine') {
    return { button: 'OK', values: [(await ask(defaultValue === '' ? '> ' : `[${defaultValue}]: `)) || defaultValue] };
  }
  say('Several lines; a line with a single full stop ends them.');
  const lines: string[] = [];
  for (let line = await ask('> '); line !== '.'; line = await ask('> ')) lines.push(line);
  return { button: 'OK', values: [lines.length === 0 ? defaultValue : lines.join('\r\n')] };
}

async function askDates({ defaults, isRange, withTime }: RequestOf<'date'>, prompter: Prompter): Promise<DialogAnswer> {
  const values: string[] = [];
  for (const [i, written] of defaults.entries()) {
    const name = isRange ? (i === 0 ? 'From ' : 'To ') : '';
    values.push(await askDate(`${name}${withTime ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd'}`, { written, withTime }, prompter));
  }
  return { button: 'OK', values };
}

async function askDate(
  question: string,
  { written, withTime }: { readonly written: string; readonly withTime: boolean },
  { ask, say }: Prompter,
): Promise<string> {
  const standard = withTime ? written.slice(0, 16).replace('T', ' ') : written.slice(0, 10);
  for (;;) {
    const typed = (await ask(`${question} [${standard}]: `)).trim() || standard;
    const [, date, time = '00:00', seconds = '00'] = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(?::(\d{2}))?)?$/.exec(typed) ?? [];
    const value = `${date}T${time}:${seconds}`;
    const ms = Date.parse(`${value}Z`);
    if (date !== undefined && !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value)) return value;
    say('That is no date.');
  }
}

async function askList(request: RequestOf<'list'>, { ask, say }: Prompter): Promise<DialogAnswer> {
  const { items, allowsMany, allowsOther, allowsEmpty, preselected } = request;
  for (const [i, item] of items.entries()) say(`${String(i + 1).padStart(4)}  ${item}`);
  const standard = preselected.map((index) => index + 1).join(', ');
  const what = allowsMany ? 'Numbers, separated by commas' : allowsOther ? 'Number, or another value' : 'Number';
  for (;;) {
    const typed = (await ask(`${what}${standard === '' ? '' : ` [${standard}]`}: `)).trim() || standard;
    const numbers = typed.split(/[\s,]+/).filter((part) => part !== '');
    const indices = numbers.map((number) => (/^\d+$/.test(number) ? Number(number) - 1 : -1));
    if (indices.every((index) => items[index] !== undefined) && (allowsMany || indices.length < 2) && (indices.length > 0 || allowsEmpty)) {
      return { button: 'OK', values: indices.map((index) => items[index] ?? ''), indices };
    }
    if (allowsOther) return { button: 'OK', values: [typed], indices: [items.indexOf(typed)] };
  }
}

async function askPaths(request: RequestOf<'file' | 'folder'>, { ask, say }: Prompter): Promise<DialogAnswer | undefined> {
  const isFile = request.kind === 'file';
  const paths: string[] = [];
  say(`Paths begin in ${request.folder}. An empty line ${isFile && request.allowsMany ? 'ends them' : 'cancels'}.`);
  for (;;) {
    const typed = (await ask(isFile ? `File${request.filter === '' ? '' : ` (${request.filter})`}: ` : 'Folder: ')).trim();
    const path = resolve(request.folder, typed);
    if (typed !== '' && !existsSync(path) && !(isFile && !request.mustExist)) say(`There is no ${path}.`);
    else if (typed !== '') paths.push(path);
    if (typed === '' || (paths.length > 0 && !(isFile && request.allowsMany))) break;
  }
  return paths.length === 0 ? undefined : { button: 'OK', values: paths };
}

async function askForm({ card }: RequestOf<'form'>, prompter: Prompter): Promise<DialogAnswer> {
  const form = formOf(card);
  const entered = new Map<FormField, string>();
  for (const part of form.parts) {
    if (part.kind === 'text') prompter.say(part.text);
    else if (part.kind === 'field') entered.set(part, await askField(part, prompter));
  }
  const titles = form.buttons.map(({ title }) => title);
  const pressed = await chooseName(titles, titles[0] ?? 'OK', prompter);
  const button = form.buttons[titles.indexOf(pressed)]?.id ?? pressed;
  return { button, values: [], form: entriesOf(form, (field) => entered.get(field) ?? '') };
}

async function askField(field: FormField, { ask, askSecret, say }: Prompter): Promise<string> {
  const label = field.label || field.placeholder || field.id;
  const isChoice = field.type === 'choice' || field.type === 'choices';
  if (isChoice) for (const { title, value } of field.choices) say(`  ${value}${title === value ? '' : `  ${title}`}`);
  const hint = field.type === 'toggle' ? ` (${field.on} / ${field.off})` : '';
  const standard = field.type === 'toggle' && field.value === '' ? field.off : field.value;
  for (;;) {
    const question = `${label}${field.isRequired ? ' *' : ''}${hint}`;
    const typed =
      field.type === 'password' ? await askSecret(question) : await ask(`${question}${standard === '' ? '' : ` [${standard}]`}: `);
    const value = typed === '' ? standard : typed;
    if (value !== '' || !field.isRequired) return field.type === 'file' && value !== '' ? resolve(value) : value;
    say(field.error || 'Fill in this field.');
  }
}
