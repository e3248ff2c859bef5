import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ActionContext, type DataTable, defineAction, Instance, ListValue, NEW_LINE, parameters } from '@tandem/desktop-engine';
import { tableOf } from '../excel/read-range.ts';
import { existingFolder } from '../file/source-files.ts';
import { pathFor, permitted } from '../machine/machine-path.ts';
import { safeName } from '../machine/safe-name.ts';
import { imagesOf } from './page-images.ts';
import { arrangedText, fragmentsOf, writtenText } from './page-text.ts';
import { BOUNDS_ERROR, ONE_PAGE, PASSWORD_ERROR, type PageRange, readPages, SOME_PAGES, SOURCE, type Source } from './pdf-file.ts';
import { type FoundTable, foundTables, tablesOfPage } from './tables.ts';

const { boolean, path, text } = parameters;

const TEXT = { ...SOURCE, DetectLayout: boolean(false) } as const;
const TABLES = { ...SOURCE, MultiPageTables: boolean(true), SetFirstRowAsHeader: boolean(true) } as const;
const IMAGES = { ...SOURCE, ImagesName: text(), ImagesFolder: path() } as const;
const ERRORS = ['FileNotFoundError', PASSWORD_ERROR];

type Ranged<T> = Source & T & { readonly range?: PageRange };

async function extractText(request: Ranged<{ readonly DetectLayout: boolean }>, action: ActionContext) {
  const pages = await readPages(request, action, {
    errorId: 'ExtractTextError',
    what: 'The text of',
    read: async (page) => (request.DetectLayout ? arrangedText(await fragmentsOf(page)) : writtenText(page)),
  });
  return { ExtractedText: pages.join(NEW_LINE) };
}

async function extractTables(
  request: Ranged<{ readonly MultiPageTables: boolean; readonly SetFirstRowAsHeader: boolean }>,
  action: ActionContext,
) {
  const pages = await readPages(request, action, { errorId: 'ExtractTablesError', what: 'The tables of', read: tablesOfPage });
  const tables = foundTables(pages, request.MultiPageTables);
  return { ExtractedPDFTables: new ListValue(tables.map((table) => tableInfo(table, request.SetFirstRowAsHeader))) };
}

function tableInfo({ rows, firstPage, lastPage, order }: FoundTable, isHeaded: boolean): Instance<DataTable> {
  const table: DataTable = tableOf(
    rows.map((row) => [...row]),
    isHeaded,
  );
  return new Instance('PDF table info', table, {
    DataTable: () => table,
    TableStartingPage: () => firstPage,
    TableEndingPage: () => lastPage,
    TableOrderInPage: () => order,
  });
}

async function extractImages(request: Ranged<{ readonly ImagesName: string; readonly ImagesFolder: string }>, action: ActionContext) {
  const folder = existingFolder(pathFor('write', request.ImagesFolder, action));
  const name = safeName(request.ImagesName, 'Image');
  let number = 0;
  await readPages(request, action, {
    errorId: 'ExtractImagesError',
    what: 'The images of',
    read: async (page) => {
      for (const image of await imagesOf(page)) await writeFile(permitted('write', join(folder, `${name}_${++number}.png`), action), image);
    },
  });
  return {};
}

const single = ({ PageNumber }: { readonly PageNumber: number }): PageRange => ({ from: PageNumber, to: PageNumber });

const several = ({ FromPageNumber, ToPageNumber }: { readonly FromPageNumber: number; readonly ToPageNumber: number }): PageRange => ({
  from: FromPageNumber,
  to: ToPageNumber,
});

const TEXT_TRAITS = {
  title: 'Extract text from PDF',
  outputs: ['ExtractedText'],
  errors: [...ERRORS, BOUNDS_ERROR, 'ExtractTextError'],
} as const;
const TABLE_TRAITS = {
  title: 'Extract tables from PDF',
  outputs: ['ExtractedPDFTables'],
  errors: [...ERRORS, BOUNDS_ERROR, 'ExtractTablesError'],
} as const;
const IMAGE_TRAITS = {
  title: 'Extract images from PDF',
  errors: [...ERRORS, BOUNDS_ERROR, 'DirectoryNotFoundError', 'ExtractImagesError'],
} as const;

export const EXTRACT_ACTIONS = [
  defineAction({ ...TEXT_TRAITS, id: 'Pdf.ExtractTextFromPDF.ExtractText', parameters: TEXT, run: extractText }),
  defineAction({
    ...TEXT_TRAITS,
    id: 'Pdf.ExtractTextFromPDF.ExtractTextFromPage',
    parameters: { ...TEXT, ...ONE_PAGE },
    run: (request, action) => extractText({ ...request, range: single(request) }, action),
  }),
  defineAction({
    ...TEXT_TRAITS,
    id: 'Pdf.ExtractTextFromPDF.ExtractTextFromPageRange',
    parameters: { ...TEXT, ...SOME_PAGES },
    run: (request, action) => extractText({ ...request, range: several(request) }, action),
  }),
  defineAction({ ...TABLE_TRAITS, id: 'Pdf.ExtractTablesFromPDF.ExtractTables', parameters: TABLES, run: extractTables }),
  defineAction({
    ...TABLE_TRAITS,
    id: 'Pdf.ExtractTablesFromPDF.ExtractTablesFromPage',
    parameters: { ...TABLES, ...ONE_PAGE },
    run: (request, action) => extractTables({ ...request, range: single(request) }, action),
  }),
  defineAction({
    ...TABLE_TRAITS,
    id: 'Pdf.ExtractTablesFromPDF.ExtractTablesFromPageRange',
    parameters: { ...TABLES, ...SOME_PAGES },
    run: (request, action) => extractTables({ ...request, range: several(request) }, action),
  }),
  defineAction({ ...IMAGE_TRAITS, id: 'Pdf.ExtractImagesFromPDF.ExtractImages', parameters: IMAGES, run: extractImages }),
  defineAction({
    ...IMAGE_TRAITS,
    id: 'Pdf.ExtractImagesFromPDF.ExtractImagesFromPage',
    parameters: { ...IMAGES, ...ONE_PAGE },
    run: (request, action) => extractImages({ ...request, range: single(request) }, action),
  }),
  defineAction({
    ...IMAGE_TRAITS,
    id: 'Pdf.ExtractImagesFromPDF.ExtractImagesFromPageRange',
    parameters: { ...IMAGES, ...SOME_PAGES },
    run: (request, action) => extractImages({ ...request, range: several(request) }, action),
  }),
];
