import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  Instance: 'PowerPoint instance',
  SlidePosition: { label: 'Slide position', help: 'Slides count from 1.' },
  SourceInstance: 'Source PowerPoint instance',
  SourceSlidePosition: { label: 'Source slide position', help: 'Slides count from 1.' },
  DestinationInstance: 'Destination PowerPoint instance',
  DestinationSlidePosition: { label: 'Destination slide position', help: 'Slides count from 1.' },
  DocumentFormat: 'Presentation format',
  DocumentPath: { label: 'Presentation path', help: 'Its extension decides on the format unless one is chosen.' },
} as const satisfies Record<string, FieldTexts>;

export const powerPoint: ModuleTexts = {
  module: 'PowerPoint',
  title: 'PowerPoint',
  actions: {
    'PowerPoint.AddPowerPointSlide': {
      title: 'Add PowerPoint slide',
      description: 'Adds an empty slide to the presentation.',
      notes: 'The slide gets the layout with a title and a content, or else the first layout of the presentation.',
      summary: 'Add a slide to {Instance} and store its index into {SlideIndex}',
      inputs: { Instance: shared.Instance, SlidePosition: shared.SlidePosition },
      outputs: { SlideIndex: 'The position of the new slide' },
      variants: {
        'PowerPoint.AddPowerPointSlide.AddSlideAsFirst': {
          title: 'First slide',
          summary: 'Add a first slide to {Instance} and store its index into {SlideIndex}',
        },
        'PowerPoint.AddPowerPointSlide.AddSlideAsLast': {
          title: 'Last slide',
          summary: 'Add a last slide to {Instance} and store its index into {SlideIndex}',
        },
        'PowerPoint.AddPowerPointSlide.AddSlideAtPosition': {
          title: 'At position',
          summary: 'Add a slide at position {SlidePosition} of {Instance} and store its index into {SlideIndex}',
        },
      },
      keywords: ['new', 'insert', 'page'],
    },
    'PowerPoint.AttachToRunningPowerPoint': {
      title: 'Attach to running PowerPoint',
      description: 'Takes a presentation that is open already, for the other actions of this group.',
      summary: 'Attach to {PresentationName} and store it into {Instance}',
      inputs: { PresentationName: { label: 'Presentation name', help: 'Its name or path' } },
      outputs: { Instance: 'The PowerPoint that the other actions work with' },
      keywords: ['open presentation', 'connect'],
    },
    'PowerPoint.ClosePowerPoint': {
      title: 'Close PowerPoint',
      description: 'Closes the presentation and its PowerPoint, saved or not.',
      notes: 'PDF, PPT and ODP are written by LibreOffice, which must be installed; XPS cannot be written.',
      summary: 'Close {Instance} without saving',
      inputs: { Instance: shared.Instance, DocumentFormat: shared.DocumentFormat, DocumentPath: shared.DocumentPath },
      outputs: {},
      variants: {
        'PowerPoint.ClosePowerPoint.Close': { title: 'Do not save presentation' },
        'PowerPoint.ClosePowerPoint.CloseAndSave': { title: 'Save presentation', summary: 'Save and close {Instance}' },
        'PowerPoint.ClosePowerPoint.CloseAndSaveAs': {
          title: 'Save presentation as',
          summary: 'Save {Instance} as {DocumentPath} and close it',
        },
      },
      keywords: ['quit', 'exit', 'save'],
    },
    'PowerPoint.CopyPastePowerPointSlide': {
      title: 'Copy and paste PowerPoint slide',
      description: 'Copies a slide to a place of the same or another presentation.',
      notes: 'In another presentation, the slide takes the layout of the same name and the look of that presentation.',
      summary: 'Copy slide {SourceSlidePosition} of {SourceInstance} to position {DestinationSlidePosition} of {DestinationInstance}',
      inputs: {
        DestinationInstance: shared.DestinationInstance,
        DestinationSlidePosition: shared.DestinationSlidePosition,
        SourceInstance: shared.SourceInstance,
        SourceSlidePosition: shared.SourceSlidePosition,
      },
      outputs: {},
      keywords: ['duplicate', 'page'],
    },
    'PowerPoint.DeletePowerPointSlide': {
      title: 'Delete PowerPoint slide',
      description: 'Removes a slide from the presentation.',
      summary: 'Delete slide {SlidePosition} of {Instance}',
      inputs: { SlidePosition: shared.SlidePosition, Instance: shared.Instance },
      outputs: {},
      variants: {
        'PowerPoint.DeletePowerPointSlide.DeleteSlideAtPosition': { title: 'At position' },
        'PowerPoint.DeletePowerPointSlide.DeleteSlideFirst': {
          title: 'First slide',
          summary: 'Delete the first slide of {Instance}',
        },
        'PowerPoint.DeletePowerPointSlide.DeleteSlideLast': { title: 'Last slide', summary: 'Delete the last slide of {Instance}' },
      },
      keywords: ['remove', 'page'],
    },
    'PowerPoint.LaunchPowerPoint': {
      title: 'Launch PowerPoint',
      description: 'Starts PowerPoint with an empty presentation or opens one that exists, for the other actions of this group.',
      notes:
        'The presentation is worked on without PowerPoint and without a window. A blank presentation has no slide yet. Files with a password cannot be opened, and formats other than those of PowerPoint since 2007 need LibreOffice.',
      summary: 'Launch PowerPoint with a blank presentation and store it into {Instance}',
      inputs: { ReadOnly: 'Open as read-only', Path: 'Presentation path' },
      outputs: { Instance: 'The PowerPoint that the other actions work with' },
      variants: {
        'PowerPoint.LaunchPowerPoint.Launch': { title: 'With a blank presentation' },
        'PowerPoint.LaunchPowerPoint.LaunchAndOpen': {
          title: 'And open the following presentation',
          summary: 'Launch PowerPoint, open {Path} and store it into {Instance}',
        },
      },
      keywords: ['open', 'start', 'pptx'],
    },
    'PowerPoint.MovePowerPointSlide': {
      title: 'Move PowerPoint slide',
      description: 'Moves a slide to another place of the same or another presentation.',
      notes: 'In another presentation, the slide takes the layout of the same name and the look of that presentation.',
      summary: 'Move slide {SourceSlidePosition} of {SourceInstance} to position {DestinationSlidePosition} of {DestinationInstance}',
      inputs: {
        DestinationInstance: shared.DestinationInstance,
        DestinationSlidePosition: shared.DestinationSlidePosition,
        SourceInstance: shared.SourceInstance,
        SourceSlidePosition: shared.SourceSlidePosition,
      },
      outputs: {},
      keywords: ['order', 'page'],
    },
    'PowerPoint.ReadFromPowerPoint': {
      title: 'Read from PowerPoint presentation',
      description: 'Gives the text of the presentation or of some of its slides, without its formats.',
      notes: 'Text in charts and SmartArt graphics, and notes, are not read.',
      summary: 'Read {Instance} into {PowerPointData}',
      inputs: { Instance: shared.Instance, Slides: { label: 'Slides', help: 'Slides and ranges: 2-4,6,8' } },
      outputs: { PowerPointData: 'The text' },
      variants: {
        'PowerPoint.ReadFromPowerPoint.Read': { title: 'Whole presentation' },
        'PowerPoint.ReadFromPowerPoint.ReadSlides': {
          title: 'Slides',
          summary: 'Read slides {Slides} of {Instance} into {PowerPointData}',
        },
      },
      keywords: ['get', 'extract', 'text', 'content'],
    },
    'PowerPoint.SavePowerPoint': {
      title: 'Save PowerPoint',
      description: 'Saves the presentation in its place, or under another path and format.',
      notes: 'PDF, PPT and ODP are written by LibreOffice, which must be installed; XPS cannot be written.',
      summary: 'Save {Instance}',
      inputs: { Instance: shared.Instance, DocumentFormat: shared.DocumentFormat, DocumentPath: shared.DocumentPath },
      outputs: {},
      variants: {
        'PowerPoint.SavePowerPoint.Save': { title: 'Save presentation' },
        'PowerPoint.SavePowerPoint.SaveAs': { title: 'Save presentation as', summary: 'Save {Instance} as {DocumentPath}' },
      },
      keywords: ['store', 'export', 'pdf', 'format'],
    },
    'PowerPoint.WriteToPowerPoint': {
      title: 'Write to PowerPoint presentation',
      description: 'Inserts text into a slide.',
      notes:
        'The text goes to the end of the first content placeholder of the slide, or else of its first text box; a slide with neither gets a text box.',
      summary: 'Write {Text} to slide {SlidePosition} of {Instance}',
      inputs: {
        AppendNewLine: { label: 'Append new line', help: 'Begins a new line before the text.' },
        Instance: shared.Instance,
        Text: 'Text to write',
        SlidePosition: shared.SlidePosition,
      },
      outputs: {},
      variants: {
        'PowerPoint.WriteToPowerPoint.WriteToFirstSlide': {
          title: 'First slide',
          summary: 'Write {Text} to the first slide of {Instance}',
        },
        'PowerPoint.WriteToPowerPoint.WriteToLastSlide': {
          title: 'Last slide',
          summary: 'Write {Text} to the last slide of {Instance}',
        },
        'PowerPoint.WriteToPowerPoint.WriteToSlideAtPosition': { title: 'At position' },
      },
      keywords: ['insert', 'enter', 'text'],
    },
  },
  options: {
    PowerPointFormat: {
      PPTX: 'PowerPoint presentation (.pptx)',
      PPTM: 'PowerPoint presentation with macros (.pptm)',
      PPT: 'PowerPoint 97–2003 presentation (.ppt)',
      PDF: 'PDF (.pdf)',
      XPS: 'XPS document (.xps)',
      POTX: 'PowerPoint template (.potx)',
      POTM: 'PowerPoint template with macros (.potm)',
      PPSX: 'PowerPoint show (.ppsx)',
      PPSM: 'PowerPoint show with macros (.ppsm)',
      ODP: 'OpenDocument presentation (.odp)',
      FromExtension: 'Default (from extension)',
    },
  },
  errors: {
    FileNotFoundError: 'The presentation does not exist',
    DirectoryNotFoundError: 'The folder of the presentation does not exist',
    OpenPowerPointPresentationError: 'The presentation cannot be opened',
    SavePowerPointError: 'The presentation cannot be saved',
    AddPowerPointSlideError: 'The slide cannot be added',
    DeletePowerPointSlideError: 'The slide cannot be deleted',
    CopyPastePowerPointSlideError: 'The slide cannot be copied',
    MovePowerPointSlideError: 'The slide cannot be moved',
    ReadFromPowerPointError: 'The presentation cannot be read',
    WriteToPowerPointError: 'The text cannot be written to the slide',
    ReadOnlyPresentationError: 'The presentation was opened as read-only and cannot be changed or saved',
    PowerPointInstanceClosedError: 'The presentation of the PowerPoint instance is closed',
  },
};
