import fc from 'fast-check';

type Text = fc.Arbitrary<string>;

/** A text with random parts. */
function written(texts: TemplateStringsArray, ...parts: readonly Text[]): Text {
  return fc.tuple(...parts).map((values) => texts.map((text, i) => text + (values[i] ?? '')).join(''));
}

const NAMES = ['a', 'b', 'c', 'd'];
/** Near the ends of the range in which numbers are exact, or what multiplies to them. */
const LARGE = ['94906267', '-94906266', '4503599627370496', '9007199254740990', '-9007199254740991'];
/** No numbers for generated code. */
const OTHERS = ['0.5', '-2.25', '90071992547409930', "'text'", "'5'", "'-0.5'", 'True', '[1]'];

const name = fc.constantFrom(...NAMES);
const small = fc.integer({ min: -3, max: 12 }).map(String);
const number = fc.oneof({ weight: 9, arbitrary: small }, fc.constantFrom(...LARGE));
const operand = fc.oneof({ weight: 4, arbitrary: name }, fc.constant('round'), { weight: 3, arbitrary: number });
const divisor = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('1', '2', '-1', '3', '-4') }, operand);

const sum = written`${operand} ${fc.constantFrom('+', '-')} ${operand}`;
const quotient = written`${operand} ${fc.constantFrom('/', 'mod')} ${divisor}`;
const simpleTerm = fc.oneof({ weight: 4, arbitrary: operand }, sum, sum, quotient, written`${operand} * ${operand}`, written`-${name}`);
const anyOperator = fc.constantFrom('+', '-', '+', '-', '*', 'mod', '/');
const term = fc.oneof({ weight: 3, arbitrary: simpleTerm }, written`(${simpleTerm}) ${anyOperator} (${simpleTerm})`);

const sign = fc.constantFrom('<', '<=', '>', '>=', '=', '<>');
const comparison = written`(${simpleTerm}) ${sign} (${simpleTerm})`;
const test = fc.oneof(
  { weight: 4, arbitrary: written`${operand} ${sign} ${operand}` },
  { weight: 2, arbitrary: comparison },
  written`(${comparison}) ${fc.constantFrom('AND', 'OR', 'XOR')} (${comparison})`,
  written`NOT (${comparison})`,
);
/** Holds in one round of many. */
const seldom = written`round = ${fc.integer({ min: 1, max: 40 }).map(String)}`;

const settling = written`SET ${name} TO ${small}`;
const counting = fc.oneof(...NAMES.map((each) => written`SET ${fc.constant(each)} TO ${fc.constant(each)} + ${small}`));
const growth = fc.constantFrom('* 3', '* -7', '+ 1000000000000000', '- 3000000000000000', '* 94906267');
const growing = fc.oneof(...NAMES.map((each) => written`SET ${fc.constant(each)} TO ${fc.constant(each)} ${growth}`));
const oddity = written`IF ${seldom} THEN\nSET ${name} TO ${fc.constantFrom(...OTHERS)}\nEND`;
const jump = written`IF ${fc.oneof(test, seldom)} THEN\n${fc.constantFrom('EXIT LOOP', 'NEXT LOOP', 'NEXT LOOP')}\nEND`;
const simple: readonly fc.WeightedArbitrary<string>[] = [
  { weight: 8, arbitrary: settling },
  { weight: 8, arbitrary: counting },
  { weight: 8, arbitrary: written`SET ${name} TO ${term}` },
  { weight: 3, arbitrary: growing },
  { weight: 1, arbitrary: oddity },
  { weight: 2, arbitrary: jump },
];

const step = fc.constantFrom('1', '2', '-1', '-3', '0', 'b');
const handlerEnd = fc.constantFrom('', 'NEXT ACTION', 'THROW ERROR');
const { body } = fc.letrec<{ body: string; statement: string }>((tie) => {
  const inner = tie('body');
  return {
    body: fc.array(tie('statement'), { minLength: 1, maxLength: 3 }).map((statements) => statements.join('\n')),
    statement: fc.oneof(
      { maxDepth: 3 },
      ...simple,
      { weight: 3, arbitrary: written`IF ${test} THEN\n${inner}\nELSE\n${inner}\nEND` },
      { weight: 2, arbitrary: written`IF ${test} THEN\n${inner}\nELSE IF ${test} THEN\n${inner}\nEND` },
      { weight: 2, arbitrary: written`SWITCH ${simpleTerm}\nCASE = ${simpleTerm}\n${inner}\nDEFAULT\n${inner}\nEND` },
      { weight: 2, arbitrary: written`LOOP ${name} FROM ${small} TO ${operand} STEP ${step}\n${inner}\nEND` },
      { weight: 2, arbitrary: written`LOOP FROM 1 TO ${small} STEP 1\n${inner}\nEND` },
      { weight: 1, arbitrary: written`LOOP ${name} FROM 9007199254740985 TO 9007199254740991 STEP ${step}\n${inner}\nEND` },
      { weight: 2, arbitrary: written`LOOP WHILE c < ${small}\nSET c TO c + 1\n${inner}\nEND` },
      { weight: 1, arbitrary: written`LOOP WHILE ${test}\n${inner}\nEND` },
      { weight: 3, arbitrary: guarded(inner, written`${settling}\n${handlerEnd}`) },
    ),
  };
});

function guarded(statements: Text, handler: Text): Text {
  return written`BLOCK\nON BLOCK ERROR all CaptureLogicErrors: True\n${handler}\nEND\n${statements}\nEND`;
}

const value = fc.oneof({ weight: 19, arbitrary: number }, fc.constantFrom(...OTHERS));
const rounds = fc.integer({ min: 2, max: 60 }).map(String);
const mended = guarded(body, fc.constant(NAMES.map((each) => `SET ${each} TO 1`).join('\n')));

/** Flows of loops in which numbers leave the exact range, become decimals and texts, and calculations fail. */
export const randomLoops: Text = written`SET a TO ${value}\nSET b TO ${value}\nSET c TO ${value}\nSET d TO ${value}
LOOP round FROM 1 TO ${rounds}\n${fc.oneof(body, mended)}\nEND`;
