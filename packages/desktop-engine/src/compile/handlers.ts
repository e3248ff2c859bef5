import type { BlockHandler, ErrorRule, Statement, StatementBase } from '@tandem/desktop-flow';
import { Label } from '../program/label.ts';
import { Opcode } from '../program/opcode.ts';
import type { Block, BlockRule, Rule } from '../program/site.ts';
import { truthOf } from '../values/truth.ts';
import { compileExpression } from './expression.ts';
import { emitStatements } from './statement.ts';
import { openSite, type Surroundings } from './surroundings.ts';
import type { Unit } from './unit.ts';

/** The rules of `ON ERROR … END`; their code is emitted after the subflow. */
export function compileRules(
  unit: Unit,
  around: Surroundings,
  { errorHandling, row }: Pick<StatementBase, 'errorHandling' | 'row'>,
): readonly Rule[] {
  return (errorHandling?.rules ?? []).map((rule) => {
    const handler = isOnlyRetry(rule) ? undefined : emitHandler(unit, around, { statements: rule.statements, line: row });
    return {
      ...(rule.errorId === undefined ? {} : { errorId: rule.errorId.toLowerCase() }),
      ...(rule.retry === undefined ? {} : { retry: compileRetry(unit, rule.retry) }),
      ...(handler === undefined ? {} : { handler }),
    };
  });
}

/** Without statements, a rule with a retry leaves the error to the rules after it or to the blocks around it. */
function isOnlyRetry({ retry, statements }: ErrorRule): boolean {
  return retry !== undefined && statements.length === 0;
}

function compileRetry(unit: Unit, { times, waitSeconds }: NonNullable<ErrorRule['retry']>): NonNullable<Rule['retry']> {
  return { times: compileExpression(unit, times), waitSeconds: compileExpression(unit, waitSeconds) };
}

/** The handlers of a BLOCK; `around` is what is around the block, so that a handler never catches its own errors. */
export function compileBlockRules(unit: Unit, around: Surroundings, handlers: readonly BlockHandler[], line: number): readonly BlockRule[] {
  return handlers.map(({ errorId, captureLogicErrors, statements }) => ({
    ...(errorId === undefined || errorId.toLowerCase() === 'all' ? {} : { errorId: errorId.toLowerCase() }),
    capturesLogicErrors: captureLogicErrors !== undefined && truthOf(compileExpression(unit, captureLogicErrors)([])),
    handler: emitHandler(unit, around, { statements, line }),
  }));
}

function emitHandler(unit: Unit, around: Surroundings, body: { readonly statements: readonly Statement[]; readonly line: number }): Label {
  const handler = new Label();
  unit.emitLater(() => {
    unit.mark(handler);
    emitStatements(unit, { ...around, isHandler: true }, body.statements);
    const site = openSite(unit, around, { action: 'On error', line: 0 });
    unit.emit({ opcode: Opcode.step, site, step: (machine) => machine.endHandling() });
    unit.mark(site.next);
  });
  return handler;
}

export function openBlock(around: Surroundings): Omit<Block, 'handlers'> {
  return { start: new Label(), next: new Label(), ...(around.block === undefined ? {} : { parent: around.block }) };
}
