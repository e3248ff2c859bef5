import { ActionError, defineAction, NEW_LINE, parameters } from '@tandem/desktop-engine';
import { officeWork } from '../office/office-work.ts';
import { selectedPages } from '../pdf/page-selection.ts';
import { CLOSED_ERROR, instance, type OpenPresentation, READ_ONLY_ERROR } from './open-presentation.ts';

const { boolean, integer, text } = parameters;

const READ_ERROR = 'ReadFromPowerPointError';
const WRITE_ERROR = 'WriteToPowerPointError';

const COMMON = { Instance: instance() } as const;
const WRITE = { ...COMMON, Text: text(), AppendNewLine: boolean(false) } as const;
const WRITE_TRAITS = { title: 'Write to PowerPoint presentation', errors: [WRITE_ERROR, READ_ONLY_ERROR, CLOSED_ERROR] };

/** The texts of slides, one under the other, with the line ends of a flow. */
function textOf({ presentation }: OpenPresentation, positions: readonly number[]): string {
  const texts = positions.map((position) => officeWork(READ_ERROR, () => presentation.textOf(position)));
  return texts
    .filter((found) => found !== '')
    .join('\r')
    .replaceAll(/[\r\v]/g, NEW_LINE);
}

/** The positions that a text such as `2-4,6,8` names, all of which must be there. */
function selectedSlides({ presentation }: OpenPresentation, selection: string): readonly number[] {
  const count = presentation.slideCount;
  const positions = selectedPages(selection, READ_ERROR);
  const beyond = positions.find((position) => position > count);
  if (beyond === undefined) return positions;
  throw new ActionError(READ_ERROR, `The presentation has no slide ${beyond}: it has ${count}.`);
}

interface Writing {
  readonly Instance: OpenPresentation;
  readonly Text: string;
  readonly AppendNewLine: boolean;
}

function write({ Instance, Text, AppendNewLine }: Writing, position: number) {
  const lines = Text.replaceAll('\r\n', '\r').replaceAll('\n', '\r');
  Instance.change(WRITE_ERROR, (presentation) => presentation.writeText(position, `${AppendNewLine ? '\r' : ''}${lines}`));
  return {};
}

export const CONTENT_ACTIONS = [
  defineAction({
    id: 'PowerPoint.ReadFromPowerPoint.Read',
    title: 'Read from PowerPoint presentation',
    parameters: COMMON,
    outputs: ['PowerPointData'],
    errors: [READ_ERROR, CLOSED_ERROR],
    run: ({ Instance }) => ({
      PowerPointData: textOf(
        Instance,
        Array.from({ length: Instance.presentation.slideCount }, (_, i) => i + 1),
      ),
    }),
  }),
  defineAction({
    id: 'PowerPoint.ReadFromPowerPoint.ReadSlides',
    title: 'Read from PowerPoint presentation',
    parameters: { ...COMMON, Slides: text('1') },
    outputs: ['PowerPointData'],
    errors: [READ_ERROR, CLOSED_ERROR],
    run: ({ Instance, Slides }) => ({ PowerPointData: textOf(Instance, selectedSlides(Instance, Slides)) }),
  }),
  defineAction({
    ...WRITE_TRAITS,
    id: 'PowerPoint.WriteToPowerPoint.WriteToFirstSlide',
    parameters: WRITE,
    run: (request) => write(request, 1),
  }),
  defineAction({
    ...WRITE_TRAITS,
    id: 'PowerPoint.WriteToPowerPoint.WriteToLastSlide',
    parameters: WRITE,
    run: (request) => write(request, Math.max(1, request.Instance.presentation.slideCount)),
  }),
  defineAction({
    ...WRITE_TRAITS,
    id: 'PowerPoint.WriteToPowerPoint.WriteToSlideAtPosition',
    parameters: { ...WRITE, SlidePosition: integer(1) },
    run: (request) => write(request, request.SlidePosition),
  }),
];
