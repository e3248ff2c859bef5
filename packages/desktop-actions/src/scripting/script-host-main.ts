import { readFileSync, writeSync } from 'node:fs';
import { Script } from 'node:vm';

// Runs a script for the script host of Windows in a process of its own: `node script-host-main.ts <file>`.

const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;

function write(target: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) rest = rest.subarray(writeSync(target, rest));
}

function stream(target: number) {
  return {
    Write: (text: unknown) => write(target, String(text)),
    WriteLine: (text: unknown = '') => write(target, `${String(text)}\n`),
    WriteBlankLines: (count: number) => write(target, '\n'.repeat(count)),
  };
}

function onlyOnWindows(name: string): never {
  throw new Error(`'${name}' is an object of Windows; this machine has none.`);
}

const NO_ARGUMENTS = { length: 0, Count: () => 0, Item: () => onlyOnWindows('WScript.Arguments'), Named: {}, Unnamed: {} };

const HOST = {
  Name: 'Windows Script Host',
  Version: '5.812',
  Interactive: false,
  ScriptName: 'script.js',
  Arguments: NO_ARGUMENTS,
  StdOut: stream(STANDARD_OUTPUT),
  StdErr: stream(STANDARD_ERROR),
  Echo: (...values: unknown[]) => write(STANDARD_OUTPUT, `${values.map(String).join(' ')}\n`),
  Quit: (code = 0) => process.exit(code),
  Sleep: (ms: number) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms),
  CreateObject: onlyOnWindows,
  GetObject: onlyOnWindows,
};

/** Where in the script an error arose, as far as its stack tells. */
function placeOf(stack: string): string {
  const place = /script\.js:(\d+)(?::(\d+))?/.exec(stack);
  return place === null ? 'script.js' : `script.js(${place[1]}, ${place[2] ?? 1})`;
}

function runFile(file: string): void {
  Object.assign(globalThis, {
    WScript: HOST,
    WSH: HOST,
    ActiveXObject: class {
      constructor(name: string) {
        onlyOnWindows(name);
      }
    },
  });
  try {
    new Script(readFileSync(file, 'utf8'), { filename: 'script.js' }).runInThisContext();
  } catch (thrown) {
    const [message, stack] = thrown instanceof Error ? [`${thrown.name}: ${thrown.message}`, thrown.stack ?? ''] : [String(thrown), ''];
    write(STANDARD_ERROR, `${placeOf(stack)} ${message}\n`);
    process.exitCode = 1;
  }
}

runFile(process.argv[2] ?? '');
