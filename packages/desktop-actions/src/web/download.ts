import { type DataTable, type DesktopAction, defineAction, parameters } from '@tandem/desktop-engine';
import { DIRECTORY_ERROR } from '../file/source-files.ts';
import { answerTo, type SharedArguments } from './call.ts';
import { formFields } from './request-body.ts';
import { SHARED, TARGET_KINDS, TARGETS, type TargetKind } from './web-parameters.ts';

const { table, text } = parameters;
const ERROR = 'DownloadFromWebError';

interface Arguments extends SharedArguments {
  readonly Url: string;
  readonly UserName?: string;
  readonly Parameters?: DataTable;
}

function download(target: TargetKind, isPost: boolean, hasCredentials: boolean): DesktopAction {
  const name = `Download${target === 'ToVariable' ? '' : target}${isPost ? 'UsePost' : ''}`;
  const credentials = !hasCredentials ? '' : isPost ? 'AndAuth' : 'UseAuth';
  const output = target === 'ToVariable' ? 'WebPageText' : 'DownloadedFile';
  return defineAction({
    id: `Web.DownloadFromWeb.${name}${credentials}`,
    title: 'Download from web',
    parameters: {
      Url: text(),
      ...SHARED,
      ...TARGETS[target],
      ...(isPost ? { Parameters: table() } : {}),
      ...(hasCredentials ? { UserName: text(), Password: text() } : {}),
    },
    outputs: [output],
    errors: [ERROR, ...(target === 'ToVariable' ? [] : [DIRECTORY_ERROR])],
    run: async (values: Arguments, context) => {
      const form = values.Parameters === undefined ? {} : formOf(values.Parameters);
      const call = {
        method: isPost ? 'POST' : 'GET',
        url: values.Url,
        userName: values.UserName,
        errorId: ERROR,
        failsOnErrorStatus: true,
      };
      const { content } = await answerTo({ headers: [], ...call, ...form }, values, context);
      return { [output]: content };
    },
  });
}

function formOf(fields: DataTable) {
  return { headers: [['Content-Type', 'application/x-www-form-urlencoded'] as const], body: Buffer.from(formFields(fields)) };
}

export const DOWNLOAD_ACTIONS = TARGET_KINDS.flatMap((target) =>
  [false, true].flatMap((isPost) => [false, true].map((hasCredentials) => download(target, isPost, hasCredentials))),
);
