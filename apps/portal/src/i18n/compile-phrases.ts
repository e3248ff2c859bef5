import type { Phrase } from './phrase-book.ts';

/** German for what a machine finds in a desktop flow before it runs, by the code under which it says it. */
export const COMPILE_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  ActionUnsupportedError: [
    [
      "The action '{}' is supported on this machine, but not its {} '{}'. Remove it, or correct its name.",
      'Die Aktion „{}“ gibt es auf diesem Computer, aber nicht ihr {} „{}“. Entfernen Sie es, oder berichtigen Sie den Namen.',
    ],
  ],
  ArgumentMissing: [["'{}' needs the argument '{}'. Write it.", '„{}“ braucht das Argument „{}“. Schreiben Sie es.']],
  ConditionExpected: [["'{}' is no condition. Use it as a statement.", '„{}“ ist keine Bedingung. Verwenden Sie es als Anweisung.']],
  ExpressionInvalid: [
    ["'{}' is no number that a flow can hold.", '„{}“ ist keine Zahl, die ein Flow halten kann.'],
    ["'{}' is no date.", '„{}“ ist kein Datum.'],
    ['This is no expression. Correct it.', 'Das ist kein Ausdruck. Berichtigen Sie ihn.'],
    ["'{}' takes {} to {} values, not {}.", '„{}“ nimmt {} bis {} Werte, nicht {}.'],
  ],
  FunctionUnknown: [["There is no function '{}'.", 'Es gibt keine Funktion „{}“.']],
  HandlerExpected: [["'{}' is allowed only in error handlers.", '„{}“ ist nur in der Fehlerbehandlung erlaubt.']],
  LabelNotFound: [["There is no label '{}' in this subflow.", 'In diesem Subflow gibt es keine Sprungmarke „{}“.']],
  LoopMissing: [
    [
      "'{}' stands outside any loop. Move it into one or remove it.",
      '„{}“ steht in keiner Schleife. Verschieben Sie es in eine, oder entfernen Sie es.',
    ],
  ],
  StatementExpected: [
    ["'{}' is a condition. Use it in IF, LOOP WHILE or WAIT.", '„{}“ ist eine Bedingung. Verwenden Sie es in IF, LOOP WHILE oder WAIT.'],
  ],
  StatementInvalid: [
    ['This line is no statement. Correct or disable it.', 'Diese Zeile ist keine Anweisung. Berichtigen oder deaktivieren Sie sie.'],
  ],
  SubflowNotFound: [
    [
      'Values can be passed only to a subflow that is named. Write its name after CALL.',
      'Werte lassen sich nur an einen Subflow übergeben, der genannt ist. Schreiben Sie seinen Namen hinter CALL.',
    ],
    [
      "There is no subflow '{}'. Add it, or correct the name.",
      'Es gibt keinen Subflow „{}“. Fügen Sie ihn hinzu, oder berichtigen Sie den Namen.',
    ],
  ],
  TableInvalid: [['Every row of this table must have {} cells.', 'Jede Zeile dieser Tabelle muss {} Zellen haben.']],
  TargetInvalid: [
    [
      'Only a variable, or an index or property of one, can be given a value. Write a variable here.',
      'Nur eine Variable, ein Index oder eine Eigenschaft davon kann einen Wert bekommen. Schreiben Sie hier eine Variable.',
    ],
  ],
  VariableNotDefined: [
    [
      "Nothing gives the variable '{}' a value. Set it first, or correct its name.",
      'Nichts gibt der Variablen „{}“ einen Wert. Setzen Sie sie zuerst, oder berichtigen Sie ihren Namen.',
    ],
  ],
};
