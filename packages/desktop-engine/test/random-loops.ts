import fc from 'fast-check';
import { CLASSIC, NAMES, name, number, operand, POWER_FX, type RandomExpressions, small } from './random-expressions.ts';
import { type Text, written } from './random-text.ts';

const growth = fc.constantFrom('* 3', '* -7', '+ 1000000000000000', '- 3000000000000000', '* 94906267');
const step = fc.constantFrom('1', '2', '-1', '-3', '0', 'b');
const handlerEnd = fc.constantFrom('', 'NEXT ACTION', 'THROW ERROR');

function guarded(statements: Text, handler: Text): Text {
  return written`BLOCK\nON BLOCK ERROR all CaptureLogicErrors: True\n${handler}\nEND\n${statements}\nEND`;
}

/** Statements that begin and end no others, with the weights of each. */
function simpleStatements({ value, term, test, others }: RandomExpressions): readonly fc.WeightedArbitrary<string>[] {
  /** Holds in one round of many. */
  const seldom = written`round = ${fc.integer({ min: 1, max: 40 }).map(String)}`;
  const changing = (change: Text): Text =>
    fc.oneof(...NAMES.map((each) => written`SET ${fc.constant(each)} TO ${value(written`${fc.constant(each)} ${change}`)}`));
  const exits = fc.constantFrom('EXIT LOOP', 'NEXT LOOP', 'NEXT LOOP');
  return [
    { weight: 8, arbitrary: written`SET ${name} TO ${value(small)}` },
    { weight: 8, arbitrary: changing(written`+ ${small}`) },
    { weight: 8, arbitrary: written`SET ${name} TO ${value(term)}` },
    { weight: 3, arbitrary: changing(growth) },
    { weight: 1, arbitrary: written`IF ${value(seldom)} THEN\nSET ${name} TO ${value(others)}\nEND` },
    { weight: 2, arbitrary: written`IF ${value(fc.oneof(test, seldom))} THEN\n${exits}\nEND` },
  ];
}

function statementsOf(language: RandomExpressions): Text {
  const { value, simpleTerm, test } = language;
  const settling = written`SET ${name} TO ${value(small)}`;
  return fc.letrec<{ body: string; statement: string }>((tie) => {
    const inner = tie('body');
    const [whether, number, by] = [value(test), value(simpleTerm), value(step)];
    const near = [value(fc.constant('9007199254740985')), value(fc.constant('9007199254740991'))] as const;
    return {
      body: fc.array(tie('statement'), { minLength: 1, maxLength: 3 }).map((statements) => statements.join('\n')),
      statement: fc.oneof(
        { maxDepth: 3 },
        ...simpleStatements(language),
        { weight: 3, arbitrary: written`IF ${whether} THEN\n${inner}\nELSE\n${inner}\nEND` },
        { weight: 2, arbitrary: written`IF ${whether} THEN\n${inner}\nELSE IF ${whether} THEN\n${inner}\nEND` },
        { weight: 2, arbitrary: written`SWITCH ${number}\nCASE = ${number}\n${inner}\nDEFAULT\n${inner}\nEND` },
        { weight: 2, arbitrary: written`LOOP ${name} FROM ${value(small)} TO ${value(operand)} STEP ${by}\n${inner}\nEND` },
        { weight: 2, arbitrary: written`LOOP FROM ${value(fc.constant('1'))} TO ${value(small)} STEP ${by}\n${inner}\nEND` },
        { weight: 1, arbitrary: written`LOOP ${name} FROM ${near[0]} TO ${near[1]} STEP ${by}\n${inner}\nEND` },
        {
          weight: 2,
          arbitrary: written`LOOP WHILE ${value(written`c < ${small}`)}\nSET c TO ${value(fc.constant('c + 1'))}\n${inner}\nEND`,
        },
        { weight: 1, arbitrary: written`LOOP WHILE ${whether}\n${inner}\nEND` },
        { weight: 3, arbitrary: guarded(inner, written`${settling}\n${handlerEnd}`) },
      ),
    };
  }).body;
}

/** Flows of loops in which numbers leave the exact range, become decimals and texts, and calculations fail. */
function loopsIn(language: RandomExpressions): Text {
  const { value, others } = language;
  const body = statementsOf(language);
  const first = value(fc.oneof({ weight: 19, arbitrary: number }, others));
  const mended = guarded(
    body,
    fc.tuple(...NAMES.map((each) => written`SET ${fc.constant(each)} TO ${value(fc.constant('1'))}`)).map((lines) => lines.join('\n')),
  );
  const rounds = value(fc.integer({ min: 2, max: 60 }).map(String));
  return written`SET a TO ${first}\nSET b TO ${first}\nSET c TO ${first}\nSET d TO ${first}
LOOP round FROM ${value(fc.constant('1'))} TO ${rounds}\n${fc.oneof(body, mended)}\nEND`;
}

export const randomLoops: Text = loopsIn(CLASSIC);
export const randomFormulaLoops: Text = loopsIn(POWER_FX);
