// biome-ignore-all lint/suspicious/noTemplateCurlyInString: formulas stand in texts like this
import fc from 'fast-check';
import type {
  ActionCall,
  Annotation,
  DesktopFlow,
  ErrorHandling,
  Expression,
  PowerFxPart,
  Statement,
  StatementBase,
} from '../src/index.ts';

const range = { start: 0, end: 0 };
const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,6}$/).map((text) => `v_${text}`);
const characters = fc.string({
  unit: fc.constantFrom('a', 'B', "'", '"', '\\', '%', '\n', ' ', '#', '$', '{', 'é', '日', ':', '=>'),
  maxLength: 8,
});
const plain = characters.map((text) => text.replaceAll(/\s/g, '_'));
const number = fc.oneof(fc.nat(9999).map(String), fc.constantFrom('3.14', '1E3', '0'));

function powerFxParts(before: string, after: string): readonly PowerFxPart[] {
  const around = [before, after].map((value): readonly PowerFxPart[] => (value === '' ? [] : [{ kind: 'characters', value, range }]));
  return [...(around[0] ?? []), { kind: 'formula', formula: 'Len("}") + n', range }, ...(around[1] ?? [])];
}

const textLiteral = plain.map((value): Expression => ({ kind: 'text', value, quote: "'", range }));

/** Expressions without operators at the top, or in parentheses. */
const { atom } = fc.letrec<{ atom: Expression; whole: Expression }>((tie) => ({
  atom: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    number.map((text): Expression => ({ kind: 'number', text, range })),
    fc.boolean().map((value): Expression => ({ kind: 'boolean', value, range })),
    textLiteral,
    name.map((text): Expression => ({ kind: 'variable', name: text, range })),
    characters.map((value): Expression => ({ kind: 'text', value, quote: "'''", range })),
    characters.map(
      (value): Expression => ({ kind: 'interpolatedText', parts: value === '' ? [] : [{ kind: 'characters', value, range }], range }),
    ),
    name.map(
      (text): Expression => ({
        kind: 'interpolatedText',
        parts: [{ kind: 'interpolation', expression: { kind: 'variable', name: text, range }, range }],
        range,
      }),
    ),
    fc.constantFrom<Expression>(
      { kind: 'enum', module: 'Text', type: 'CaseOption', member: 'UpperCase', range },
      { kind: 'uiElement', repository: 'appmask', path: ["Window 'A'", 'Edit'], range },
      { kind: 'image', repository: 'imgrepo', path: ['a'], range },
      { kind: 'dateTime', text: '2024-01-31', range },
      { kind: 'powerFx', form: 'formula', parts: [{ kind: 'formula', formula: 'x = "it\'s"', range }], range },
    ),
    fc
      .tuple(fc.constantFrom('', 'a ', '${', '$5 {x} ${y}', "it's $${z}"), fc.constantFrom('', '}', ' ${ ', '$'))
      .map(([before, after]): Expression => ({ kind: 'powerFx', form: 'text', parts: powerFxParts(before, after), range })),
    fc.array(tie('whole'), { maxLength: 3 }).map((items): Expression => ({ kind: 'list', items, range })),
    fc
      .array(
        fc.oneof(
          fc.array(tie('whole'), { maxLength: 2 }).map((items): Expression => ({ kind: 'list', items, range })),
          name.map((text): Expression => ({ kind: 'variable', name: text, range })),
        ),
        { maxLength: 2 },
      )
      .map((rows): Expression => ({ kind: 'table', columns: [], rows, range })),
    fc
      .array(fc.tuple(plain, tie('whole')), { maxLength: 2 })
      .map((fields): Expression => ({ kind: 'object', properties: fields.map(([key, value]) => ({ key, value, range })), range })),
    tie('whole').map((expression): Expression => ({ kind: 'group', expression, range })),
    fc
      .tuple(name, tie('whole'))
      .map(([text, index]): Expression => ({ kind: 'index', target: { kind: 'variable', name: text, range }, index, range })),
    fc
      .tuple(name, name)
      .map(
        ([text, property]): Expression => ({ kind: 'property', target: { kind: 'variable', name: text, range }, name: property, range }),
      ),
    fc
      .array(tie('whole'), { maxLength: 2 })
      .map((values): Expression => ({ kind: 'functionCall', name: 'Contains', arguments: values, range })),
  ),
  whole: fc.oneof(
    { depthSize: 'small' },
    tie('atom'),
    fc
      .tuple(
        tie('atom'),
        fc.constantFrom('+' as const, '-' as const, '*' as const, '=' as const, '<>' as const, 'AND' as const, 'MOD' as const),
        tie('atom'),
      )
      .map(([left, operator, right]): Expression => ({ kind: 'binary', operator, left, right, range })),
    tie('atom').map((operand): Expression => ({ kind: 'unary', operator: 'NOT', operand, range })),
  ),
}));

const call = fc
  .tuple(
    fc.constantFrom('Text.Trim', 'File.IfFile.Exists', 'External.RunFlow'),
    fc.array(fc.tuple(plain, fc.boolean(), atom), { minLength: 1, maxLength: 3 }),
    fc.array(name, { maxLength: 2 }),
  )
  .map(
    ([id, values, outputs]): ActionCall => ({
      kind: 'actionCall',
      id,
      arguments: values.map(([key, isExternal, value]) => ({ name: key, isExternal, value, range })),
      outputs: outputs.map((variable) => ({ name: 'Out', isExternal: false, variable, range })),
      range,
    }),
  );

const annotations = fc.array(
  fc.tuple(name, textLiteral).map(([key, value]): Annotation => ({ kind: 'annotation', key, value, range })),
  { maxLength: 1 },
);
const base = fc.tuple(annotations, fc.boolean()).map(([list, disabled]): StatementBase => ({ range, row: 0, disabled, annotations: list }));

type Content = Statement extends infer S ? (S extends StatementBase ? Omit<S, keyof StatementBase> : never) : never;

function statementOf(content: fc.Arbitrary<Content>): fc.Arbitrary<Statement> {
  return fc.tuple(content, base).map(([made, common]) => ({ ...made, ...common }) as Statement);
}

const simple = statementOf(
  fc.oneof(
    fc.tuple(name, atom).map(([text, value]): Content => ({ kind: 'set', target: { kind: 'variable', name: text, range }, value })),
    call.map((made): Content => ({ kind: 'action', call: made })),
    fc.tuple(call, atom).map(([condition, timeoutSeconds]): Content => ({ kind: 'waitUntil', condition, timeoutSeconds })),
    fc.constantFrom<Content>(
      { kind: 'exitLoop' },
      { kind: 'nextLoop' },
      { kind: 'exitFunction' },
      { kind: 'throwError' },
      { kind: 'nextAction' },
      { kind: 'repeatBlock' },
      { kind: 'repeatAction' },
      { kind: 'exitFlow' },
      { kind: 'label', name: 'Exit' },
      { kind: 'goto', label: 'My label' },
      { kind: 'call', target: { kind: 'subflowName', name: 'On' }, arguments: [], outputs: [] },
      { kind: 'getLastError', variable: 'LastError' },
    ),
  ),
);
const unhandled = { range, row: 0, disabled: false, annotations: [] };
const layout = fc.constantFrom<Statement>(
  { kind: 'comment', style: 'line', text: 'one', ...unhandled },
  { kind: 'comment', style: 'block', text: 'two\nlines', ...unhandled },
  { kind: 'region', name: 'Work to do', ...unhandled },
  { kind: 'endRegion', ...unhandled },
);

const handling = fc.array(simple, { maxLength: 2 }).map(
  (statements): ErrorHandling => ({
    rules: [
      { errorId: 'TimeoutError', statements, range },
      { statements, range },
    ],
    range,
  }),
);
const handled = fc.tuple(simple, handling).map(([statement, errorHandling]): Statement => ({ ...statement, errorHandling }));

const { statement } = fc.letrec<{ statement: Statement }>((tie) => {
  const body = fc.array(tie('statement'), { maxLength: 3 });
  const branch = body.map((statements) => ({ statements, range, row: 0 }));
  const compound = statementOf(
    fc.oneof(
      fc.tuple(atom, body, branch, branch).map(
        ([condition, statements, elseIf, otherwise]): Content => ({
          kind: 'if',
          condition,
          statements,
          elseIfs: [{ ...elseIf, condition }],
          otherwise,
        }),
      ),
      fc.tuple(call, body).map(([condition, statements]): Content => ({ kind: 'loopWhile', condition, statements })),
      fc.tuple(atom, branch, branch).map(
        ([subject, first, otherwise]): Content => ({
          kind: 'switch',
          subject,
          statements: [],
          cases: [{ ...first, operator: '>=', value: subject }],
          otherwise,
        }),
      ),
      fc
        .tuple(name, atom, body)
        .map(([variable, from, statements]): Content => ({ kind: 'loopFrom', variable, from, to: from, step: from, statements })),
      fc
        .tuple(name, atom, body)
        .map(([variable, collection, statements]): Content => ({ kind: 'loopForeach', variable, collection, statements })),
      fc.tuple(body, body).map(
        ([handler, statements]): Content => ({
          kind: 'block',
          name: 'My block',
          handlers: [
            { statements: handler, range },
            { errorId: 'CustomError', statements: [], range },
          ],
          statements,
        }),
      ),
    ),
  );
  return { statement: fc.oneof({ depthSize: 'small', withCrossShrink: true }, simple, layout, handled, compound) };
});

/** Expressions that a text can hold. */
export const anyExpression = atom;

/** Flows made by hand, without sources. */
export const anyFlow = fc.tuple(fc.array(statement, { maxLength: 5 }), fc.array(statement, { maxLength: 3 })).map(
  ([main, other]): DesktopFlow => ({
    kind: 'flow',
    headers: [{ kind: 'sensitive', names: ['a', 'b c'], annotations: [], range }],
    main: { kind: 'subflow', name: 'Main', annotations: [], statements: main, range, misplaced: [] },
    subflows: [{ kind: 'subflow', name: 'My sub', scope: 'GLOBAL', annotations: [], statements: other, range, misplaced: [] }],
    tail: '',
  }),
);
