import { createInterface } from 'node:readline';
import type { Terminal } from './terminal.ts';

/** The terminal that the process runs in. */
export const SYSTEM_TERMINAL: Terminal = {
  isShown: process.stdout.isTTY === true,
  out: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
  askSecret,
};

async function askSecret(question: string): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) return firstLine();
  stderr.write(`${question}: `);
  stdin.setRawMode(true);
  try {
    return await typedLine();
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
  }
}

const CTRL_C = '\u0003';
/** Enter, or the end of the input. */
const ENDS_LINE: ReadonlySet<string> = new Set(['\r', '\n', '\u0004']);
const ERASES: ReadonlySet<string> = new Set(['\u007f', '\b']);

/** What is typed until Enter, with nothing shown. */
function typedLine(): Promise<string> {
  return new Promise((resolve, reject) => {
    let typed = '';
    const listener = (chunk: Buffer): void => {
      for (const character of chunk.toString('utf8')) {
        if (character === CTRL_C) {
          end(() => reject(new Error('interrupted')));
          return;
        }
        if (ENDS_LINE.has(character)) {
          end(() => resolve(typed));
          return;
        }
        typed = ERASES.has(character) ? typed.slice(0, -1) : typed + character;
      }
    };
    const end = (settle: () => void): void => {
      process.stdin.off('data', listener);
      settle();
    };
    process.stdin.on('data', listener);
  });
}
