import type { Label } from '../program/label.ts';
import type { Block, Rule, Site } from '../program/site.ts';
import type { Fault } from './fault.ts';

/** The retry that a statement's own rules want for the fault. */
export function retryFor(fault: Fault, { rules }: Site): Rule['retry'] {
  if (fault.isLogic) return undefined;
  return rules.find((rule) => rule.retry !== undefined && matches(fault, rule.errorId))?.retry;
}

export interface FoundHandler {
  readonly handler: Label;
  readonly block?: Block;
}

/** The handler for a fault at a statement: of its own rules, then of the blocks around it from the inside out. */
export function handlerFor(fault: Fault, site: Site, usesRules: boolean): FoundHandler | undefined {
  const handler = usesRules && !fault.isLogic ? ruleHandler(fault, site.rules) : undefined;
  return handler === undefined ? blockHandler(fault, site.block) : { handler };
}

function ruleHandler(fault: Fault, rules: readonly Rule[]): Label | undefined {
  return rules.find((rule) => rule.handler !== undefined && matches(fault, rule.errorId))?.handler;
}

function blockHandler(fault: Fault, innermost: Block | undefined): FoundHandler | undefined {
  for (let block = innermost; block !== undefined; block = block.parent) {
    const rule = block.handlers.find((candidate) => matches(fault, candidate.errorId) && (!fault.isLogic || candidate.capturesLogicErrors));
    if (rule !== undefined) return { handler: rule.handler, block };
  }
  return undefined;
}

function matches(fault: Fault, errorId: string | undefined): boolean {
  return errorId === undefined || errorId === fault.errorId.toLowerCase();
}
