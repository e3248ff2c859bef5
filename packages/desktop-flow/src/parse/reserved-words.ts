const RESERVED = new Set(
  `FROM TO STEP END IN THEN IF ELSE LOOP FOREACH WHILE SET WAIT NEXT EXIT LABEL GOTO CALL CASE DEFAULT SWITCH BLOCK ERROR ON NOT AND
   OR MOD TRUE FALSE GLOBAL DISABLE FUNCTION THROW`.split(/\s+/),
);

/** Words that are no name of a variable and no property after a dot, in any case of letters. */
export function isReservedWord(word: string): boolean {
  return RESERVED.has(word.toUpperCase());
}
