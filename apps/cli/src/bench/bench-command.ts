import { cpus } from 'node:os';
import { type Command, readArguments } from '../command.ts';
import type { OpenRunStore } from '../open-run-store.ts';
import { ExitCode, UsageError } from '../terminal.ts';
import type { Benchmark } from './benchmark.ts';
import { bodyStartBenchmark } from './body-start-benchmark.ts';
import { desktopLoopBenchmark } from './desktop-loop-benchmark.ts';
import { desktopTableBenchmark } from './desktop-table-benchmark.ts';
import { durableStepsBenchmark, foreachBenchmark, growthBenchmark } from './engine-benchmarks.ts';
import { firstActionBenchmark } from './first-action-benchmark.ts';
import { waitingRunsBenchmark } from './waiting-runs-benchmark.ts';
import { webhookBenchmark } from './webhook-benchmark.ts';

const DEFAULT_SECONDS = 8;

export function makeBenchCommand(openStore: OpenRunStore): Command {
  const benchmarks = [
    webhookBenchmark,
    durableStepsBenchmark(openStore),
    foreachBenchmark(openStore),
    growthBenchmark(openStore),
    waitingRunsBenchmark(openStore),
    firstActionBenchmark,
    bodyStartBenchmark,
    desktopLoopBenchmark,
    desktopTableBenchmark,
  ];
  return benchCommand(benchmarks);
}

const benchCommand = (benchmarks: readonly Benchmark[]): Command => ({
  name: 'bench',
  usage: `[${benchmarks.map(({ name }) => name).join(' | ')}] [--seconds N] [--json]`,
  summary: 'Measures this installation; all benchmarks, or the one that is named.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
      seconds: { type: 'string', default: String(DEFAULT_SECONDS) },
    });
    const seconds = Number(values.seconds);
    if (!(seconds > 0)) throw new UsageError(`--seconds takes a number above 0, not "${values.seconds}".`);
    terminal.note(`Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`);
    for (const benchmark of chosen(benchmarks, positionals)) {
      terminal.note(`${benchmark.name}: ${benchmark.summary}`);
      for (const figure of await benchmark.run({ seconds, note: (line) => terminal.note(line) })) {
        terminal.out(
          values.json ? JSON.stringify(figure) : `${figure.name.padEnd(48)} ${figure.value.toFixed(2).padStart(12)} ${figure.unit}`,
        );
      }
    }
    return ExitCode.done;
  },
});

function chosen(benchmarks: readonly Benchmark[], names: readonly string[]): readonly Benchmark[] {
  if (names.length === 0) return benchmarks;
  return names.map((name) => {
    const benchmark = benchmarks.find((candidate) => candidate.name === name);
    if (benchmark === undefined) throw new UsageError(`There is no benchmark "${name}".`);
    return benchmark;
  });
}
