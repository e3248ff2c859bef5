import { asTandemError } from '@tandem/kernel';

/** One need of the agent, whether it is met, and how to meet it. */
export interface DoctorCheck {
  readonly name: string;
  readonly isOk: boolean;
  /** What was found. */
  readonly message: string;
  readonly fix?: string;
}

/** Runs one check; what it throws is its finding. @param look gives what was found when all is well */
export async function check(name: string, look: () => Promise<string> | string): Promise<DoctorCheck> {
  try {
    return { name, isOk: true, message: await look() };
  } catch (thrown) {
    const error = asTandemError(thrown);
    const cause = error.code === 'InternalError' && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return { name, isOk: false, message: error.message + cause, ...(error.fix === undefined ? {} : { fix: error.fix }) };
  }
}
