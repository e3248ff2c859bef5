import { actionTextsOf, type Problem, type StepTexts } from '@tandem/designer-core/desktop-flow';
import type { DESKTOP_DESIGNER } from '../messages.ts';

interface ProblemWords {
  readonly words: (typeof DESKTOP_DESIGNER)['en']['problems'];
  readonly texts: StepTexts;
  /** Gives what the checker says in the language of the person. */
  readonly say: (english: string) => string;
}

/** What is wrong and what it leads to, in the language of the person. */
export function problemText(problem: Problem, { words, texts, say }: ProblemWords): string {
  switch (problem.kind) {
    case 'check':
      return say(problem.message);
    case 'cannotRun':
      return words.cannotRun[problem.need](actionTextsOf(texts, problem.actionId)?.title ?? problem.actionId);
    case 'computedCredential':
      return words.computedCredential;
  }
}
