import type { DesktopFlow } from '../tree.ts';
import type { Findings } from './findings.ts';
import { follow, knownVariables } from './known-variables.ts';
import { courseOf } from './subflow-course.ts';

/**
 * Variables of a Power Fx flow that are used before anything can have set them: there, a variable exists only from then on. What may
 * have been set counts as set: in another branch, in an earlier turn of a loop, behind a label, by whoever else calls the subflow.
 * Nothing is said of a flow that is too large.
 */
export function checkOrder(flow: DesktopFlow, assigned: ReadonlySet<string>, findings: Findings): void {
  const courses = new Map([flow.main, ...flow.subflows].map((subflow) => [subflow.name.toLowerCase(), courseOf(subflow)] as const));
  // A subflow that only the run knows may set anything.
  if (courses.values().some(({ lastCalls }) => lastCalls.keys().some((subflow) => !courses.has(subflow)))) return;
  const given = flow.headers.flatMap((header) => (header.kind === 'input' || header.kind === 'output' ? [header.name] : []));
  const known = knownVariables({ courses, main: flow.main.name.toLowerCase(), given });
  if (known === undefined) return;
  const reported = new Set<string>();
  for (const [name, course] of courses) {
    const current = known.entries.get(name)?.slice();
    if (current === undefined) continue;
    follow(
      course,
      { ...known, current },
      {
        read: (step, isSet) => {
          if (isSet || reported.has(step.name) || !assigned.has(step.name)) return;
          reported.add(step.name);
          const message = `The variable ${step.name} is used before anything sets it. Set it in a step before this one.`;
          findings.warning({ code: 'VariableUsedBeforeSet', message, range: step.range, path: `${course.subflow.name}:${step.row}` });
        },
      },
    );
  }
}
