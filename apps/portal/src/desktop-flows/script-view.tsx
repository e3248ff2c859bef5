import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../i18n/language.tsx';
import { NumberedText } from '../parts/numbered-text.tsx';
import { DESKTOP_FLOWS } from './messages.ts';

/** The script of a desktop flow. Beside each line stands its step, by which the action log and errors name it. */
export function ScriptView({ script }: { readonly script: string }) {
  const text = useMessages(DESKTOP_FLOWS);
  // The parser is large and only this view needs it: the script shows at once, its steps when the parser has come.
  const steps = useQuery({
    queryKey: ['script-steps', script],
    queryFn: async () => (await import('./script-steps.ts')).scriptSteps(script),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  }).data;
  return <NumberedText label={text.script} text={script} marks={{ title: text.step, ofLine: steps ?? [] }} />;
}
