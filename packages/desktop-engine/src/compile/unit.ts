import type { ActionCall, DesktopFlow, Subflow } from '@tandem/desktop-flow';
import type { Diagnostic, TextRange } from '@tandem/kernel';
import type { FlowVariable } from '@tandem/protocol';
import type { ActionRegistry } from '../actions/registry.ts';
import type { InstructionParts } from '../program/instruction.ts';
import type { Label } from '../program/label.ts';
import type { SubflowCode, ValueFlow } from '../program/program.ts';
import { Slots } from './slots.ts';

export interface CompileOptions {
  /**
   * The text is a part of a flow, such as one copied subflow: variables, labels and subflows may be defined elsewhere. A variable
   * is Blank then, a jump to an unknown place fails when it is reached. Default false.
   */
  readonly isFragment?: boolean;
  /** Variables that the caller gives a value, with their types: one that the flow names is an input of the program. Default: none. */
  readonly given?: ReadonlyMap<string, FlowVariable['type']>;
  /** Whether what the call gives under a name that is marked with `@` is sensitive. Default: nothing is. */
  readonly isSensitiveOutput?: (call: ActionCall, output: string) => boolean;
}

/** The flow, and in which expression language it is written. */
export interface FlowDialect {
  readonly flow: DesktopFlow;
  readonly isPowerFx: boolean;
  /** Variables that statements of a Power Fx flow give a value, in their own case. */
  readonly assignedNames: ReadonlySet<string>;
}

/** What the compiler of one flow writes to. */
export class Unit {
  readonly slots: Slots;
  readonly instructions: InstructionParts[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly flows: ValueFlow[] = [];
  readonly subflows = new Map<string, SubflowCode>();
  readonly registry: ActionRegistry;
  readonly options: CompileOptions;
  /** Variables that ERROR => gives the last error. */
  readonly errorSlots: number[] = [];
  /** Variables that actions give something sensitive. */
  readonly sensitiveSlots: number[] = [];
  readonly #dialect: FlowDialect;
  #environmentSlot: number | undefined;
  #later: (() => void)[] = [];
  readonly #checks: (() => void)[] = [];

  constructor(registry: ActionRegistry, options: CompileOptions, dialect: FlowDialect) {
    this.registry = registry;
    this.options = options;
    this.#dialect = dialect;
    this.slots = new Slots(dialect.isPowerFx);
  }

  /** The subflow of the flow that has the name. */
  subflowNamed(name: string): Subflow | undefined {
    return this.#dialect.flow.subflows.find((subflow) => subflow.name.toLowerCase() === name.toLowerCase());
  }

  /** Whether a statement of the flow gives the variable a value. */
  isAssigned(name: string): boolean {
    return this.#dialect.assignedNames.has(name);
  }

  /** The slot that the run puts the time and the random numbers of formulas into. */
  environmentSlot(): number {
    this.#environmentSlot ??= this.slots.reserve();
    return this.#environmentSlot;
  }

  /** That slot, when a formula needs it. */
  get usedEnvironmentSlot(): number | undefined {
    return this.#environmentSlot;
  }

  emit(parts: InstructionParts): void {
    this.instructions.push(parts);
  }

  /** Puts the label at the next instruction. */
  mark(label: Label): void {
    label.at = this.instructions.length;
  }

  /** Emits code out of the way of the statements: handlers, which run only when something fails. */
  emitLater(emit: () => void): void {
    this.#later.push(emit);
  }

  flushLater(): void {
    while (this.#later.length > 0) {
      const pending = this.#later;
      this.#later = [];
      for (const emit of pending) emit();
    }
  }

  /** A check that needs all subflows and labels. */
  onFinish(check: () => void): void {
    this.#checks.push(check);
  }

  finish(): void {
    for (const check of this.#checks) check();
  }

  fault(code: string, message: string, range: TextRange): void {
    this.diagnostics.push({ code, severity: 'error', message, range });
  }

  valueFlow(sources: ReadonlySet<number>, targets: readonly number[]): void {
    if (targets.length > 0) this.flows.push({ sources, targets });
  }
}
