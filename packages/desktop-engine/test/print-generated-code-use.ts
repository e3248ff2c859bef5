import { HotLoops } from '../src/run/hot-loops.ts';
import { compiled, SteppedRun } from './stepped-run.ts';

const program = compiled('SET sum TO 0\nLOOP i FROM 1 TO 1000\nSET sum TO sum + i\nEND');
const run = new SteppedRun(program, new HotLoops(program.hotLoopCount));
let shares = 0;
for (; !run.isOver; shares++) run.goOn(100);
console.log(JSON.stringify({ sum: run.machine.slots[program.variables.get('sum') ?? -1], loops: program.hotLoopCount, shares }));
