import { authenticate } from './pam.ts';

/**
 * A process of its own: PAM blocks for seconds after a wrong password and loads modules that may misbehave. Reads
 * `{"username","password"}` from standard input, so that the password stands in no argument list or environment, and
 * writes the outcome as one word.
 */
async function main(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const question: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  if (!isQuestion(question)) throw new TypeError('expected {"username": text, "password": text}');
  process.stdout.write(authenticate(question.username, question.password));
}

function isQuestion(value: unknown): value is { username: string; password: string } {
  return typeof value === 'object' && value !== null && 'username' in value && 'password' in value;
}

await main();
