/** What the first words of statements in other languages are called here. */
const MEANT: Readonly<Record<string, string>> = {
  ELSEIF: 'ELSE IF',
  ELIF: 'ELSE IF',
  ENDIF: 'END',
  ENDLOOP: 'END',
  ENDWHILE: 'END',
  FOR: 'LOOP FOREACH',
  FOREACH: 'LOOP FOREACH',
  WHILE: 'LOOP WHILE',
  BREAK: 'EXIT LOOP',
  CONTINUE: 'NEXT LOOP',
  RETURN: 'EXIT FUNCTION',
  GET: 'ERROR => LastError',
  TRY: 'BLOCK',
  CATCH: 'ON BLOCK ERROR',
  SUBFLOW: 'FUNCTION',
};

/** The statement that someone means who begins a line with a word of another language. */
export function meantStatement(word: string): string | undefined {
  const key = word.toUpperCase();
  return Object.hasOwn(MEANT, key) ? MEANT[key] : undefined;
}
