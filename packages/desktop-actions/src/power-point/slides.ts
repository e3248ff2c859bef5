import { defineAction, parameters } from '@tandem/desktop-engine';
import { officeWork } from '../office/office-work.ts';
import { CLOSED_ERROR, instance, type OpenPresentation, READ_ONLY_ERROR } from './open-presentation.ts';

const { integer } = parameters;

const ADD_ERROR = 'AddPowerPointSlideError';
const DELETE_ERROR = 'DeletePowerPointSlideError';
const COPY_ERROR = 'CopyPastePowerPointSlideError';
const MOVE_ERROR = 'MovePowerPointSlideError';

const COMMON = { Instance: instance() } as const;
const AT_POSITION = { ...COMMON, SlidePosition: integer(1) } as const;
const SOURCE_AND_DESTINATION = {
  SourceInstance: instance(),
  SourceSlidePosition: integer(1),
  DestinationInstance: instance(),
  DestinationSlidePosition: integer(1),
} as const;

const traits = (title: string, error: string) => ({ title, errors: [error, READ_ONLY_ERROR, CLOSED_ERROR] });
const ADD = { ...traits('Add PowerPoint slide', ADD_ERROR), outputs: ['SlideIndex'] };
const DELETE = traits('Delete PowerPoint slide', DELETE_ERROR);

function add(open: OpenPresentation, position: number) {
  open.change(ADD_ERROR, (presentation) => presentation.addSlide(position));
  return { SlideIndex: position };
}

function remove(open: OpenPresentation, position: number) {
  open.change(DELETE_ERROR, (presentation) => presentation.deleteSlide(position));
  return {};
}

interface Route {
  readonly SourceInstance: OpenPresentation;
  readonly SourceSlidePosition: number;
  readonly DestinationInstance: OpenPresentation;
  readonly DestinationSlidePosition: number;
}

function copy(errorId: string, route: Route): void {
  const { presentation } = route.SourceInstance;
  route.DestinationInstance.change(errorId, (destination) =>
    destination.copySlide(presentation, route.SourceSlidePosition, route.DestinationSlidePosition),
  );
}

function move(route: Route): void {
  const { SourceInstance: source, SourceSlidePosition: from, DestinationSlidePosition: to } = route;
  source.checkChangeable();
  if (source === route.DestinationInstance) officeWork(MOVE_ERROR, () => source.presentation.moveSlide(from, to));
  else {
    copy(MOVE_ERROR, route);
    officeWork(MOVE_ERROR, () => source.presentation.deleteSlide(from));
  }
}

export const SLIDE_ACTIONS = [
  defineAction({
    ...ADD,
    id: 'PowerPoint.AddPowerPointSlide.AddSlideAsFirst',
    parameters: COMMON,
    run: ({ Instance }) => add(Instance, 1),
  }),
  defineAction({
    ...ADD,
    id: 'PowerPoint.AddPowerPointSlide.AddSlideAsLast',
    parameters: COMMON,
    run: ({ Instance }) => add(Instance, Instance.presentation.slideCount + 1),
  }),
  defineAction({
    ...ADD,
    id: 'PowerPoint.AddPowerPointSlide.AddSlideAtPosition',
    parameters: AT_POSITION,
    run: ({ Instance, SlidePosition }) => add(Instance, SlidePosition),
  }),
  defineAction({
    ...DELETE,
    id: 'PowerPoint.DeletePowerPointSlide.DeleteSlideFirst',
    parameters: COMMON,
    run: ({ Instance }) => remove(Instance, 1),
  }),
  defineAction({
    ...DELETE,
    id: 'PowerPoint.DeletePowerPointSlide.DeleteSlideLast',
    parameters: COMMON,
    run: ({ Instance }) => remove(Instance, Math.max(1, Instance.presentation.slideCount)),
  }),
  defineAction({
    ...DELETE,
    id: 'PowerPoint.DeletePowerPointSlide.DeleteSlideAtPosition',
    parameters: AT_POSITION,
    run: ({ Instance, SlidePosition }) => remove(Instance, SlidePosition),
  }),
  defineAction({
    ...traits('Copy and paste PowerPoint slide', COPY_ERROR),
    id: 'PowerPoint.CopyPastePowerPointSlide',
    parameters: SOURCE_AND_DESTINATION,
    run: (route) => {
      copy(COPY_ERROR, route);
      return {};
    },
  }),
  defineAction({
    ...traits('Move PowerPoint slide', MOVE_ERROR),
    id: 'PowerPoint.MovePowerPointSlide',
    parameters: SOURCE_AND_DESTINATION,
    run: (route) => {
      move(route);
      return {};
    },
  }),
];
