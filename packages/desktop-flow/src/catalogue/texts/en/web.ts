import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';
import { ENCODING_NAMES } from '../encoding-names.ts';

/** Fields that several actions have. */
const shared = {
  ConnectionTimeout: { label: 'Connection timeout', help: 'In seconds; then the action fails.' },
  FollowRedirection: { label: 'Follow redirection', help: 'Goes on to the address that the server sends instead.' },
  ClearCookies: { label: 'Clear cookies', help: 'Forgets the cookies that earlier actions of this group received.' },
  FailOnErrorStatus: { label: 'Fail on error status', help: 'When off, an error that the server answers is a response like any other.' },
  UserAgent: { label: 'User agent', help: 'The browser that the server takes this action for' },
  Encoding: { label: 'Encoding', help: 'How the response is read as text.' },
  AcceptUntrustedCertificates: { label: 'Accept untrusted certificates', help: 'Then nobody vouches for who answers.' },
  TrimRequestBody: { label: 'Trim request body', help: 'Removes white space at its beginning and end.' },
  CustomHeaders: { label: 'Custom headers', help: 'One on each line: Name: value' },
  RequestBody: 'Request body',
  UserName: 'User name',
  Password: 'Password',
  FilePath: 'Destination file path',
  DestinationFolder: { label: 'Destination folder', help: 'The file keeps the name that the server gives it.' },
} as const satisfies Record<string, FieldTexts>;

/** Outputs that several actions have. */
const sharedOutputs = {
  StatusCode: 'The status of the response: 200 is success',
  ResponseHeaders: 'The headers of the response',
  DownloadedFile: 'The file',
} as const satisfies Record<string, string>;

const post = 'Invoke {Url} with POST and store the response into[ {Response}][ {DownloadedFile}]';
const put = 'Invoke {Url} with PUT and store the response into[ {Response}][ {DownloadedFile}]';

export const web: ModuleTexts = {
  module: 'Web',
  title: 'HTTP',
  actions: {
    'Web.DownloadFromWeb': {
      title: 'Download from web',
      description: 'Fetches a web page as text, or a file, from an address.',
      summary: 'Download {Url} and store it into[ {WebPageText}][ {DownloadedFile}]',
      inputs: {
        Url: 'URL',
        ConnectionTimeout: shared.ConnectionTimeout,
        FollowRedirection: shared.FollowRedirection,
        ClearCookies: shared.ClearCookies,
        UserAgent: shared.UserAgent,
        Encoding: shared.Encoding,
        AcceptUntrustedCertificates: shared.AcceptUntrustedCertificates,
        FilePath: shared.FilePath,
        Password: shared.Password,
        UserName: shared.UserName,
        Parameters: { label: 'POST parameters', help: 'A data table of two columns: name and value.' },
        DestinationFolder: shared.DestinationFolder,
      },
      outputs: { WebPageText: 'The text of the page', DownloadedFile: sharedOutputs.DownloadedFile },
      variants: {
        'Web.DownloadFromWeb.Download': { title: 'GET, text into a variable' },
        'Web.DownloadFromWeb.DownloadUseAuth': { title: 'GET, text into a variable, with credentials' },
        'Web.DownloadFromWeb.DownloadUsePost': { title: 'POST, text into a variable' },
        'Web.DownloadFromWeb.DownloadUsePostAndAuth': { title: 'POST, text into a variable, with credentials' },
        'Web.DownloadFromWeb.DownloadToFile': { title: 'GET, file under a full path' },
        'Web.DownloadFromWeb.DownloadToFileUseAuth': { title: 'GET, file under a full path, with credentials' },
        'Web.DownloadFromWeb.DownloadToFileUsePost': { title: 'POST, file under a full path' },
        'Web.DownloadFromWeb.DownloadToFileUsePostAndAuth': { title: 'POST, file under a full path, with credentials' },
        'Web.DownloadFromWeb.DownloadToFolder': { title: 'GET, file into a folder' },
        'Web.DownloadFromWeb.DownloadToFolderUseAuth': { title: 'GET, file into a folder, with credentials' },
        'Web.DownloadFromWeb.DownloadToFolderUsePost': { title: 'POST, file into a folder' },
        'Web.DownloadFromWeb.DownloadToFolderUsePostAndAuth': { title: 'POST, file into a folder, with credentials' },
      },
      keywords: ['HTTP', 'GET', 'file', 'page', 'fetch'],
    },
    'Web.InvokeSoapService': {
      title: 'Invoke SOAP web service',
      description: 'Sends a SOAP envelope to a web service and gives its response.',
      summary: 'Invoke SOAP service {Endpoint} and store the response into {Response}',
      inputs: {
        Endpoint: 'Endpoint',
        RequestBody: { label: 'Request body', help: 'The envelope as XML' },
        ConnectionTimeout: shared.ConnectionTimeout,
        FollowRedirection: shared.FollowRedirection,
        ClearCookies: shared.ClearCookies,
        FailOnErrorStatus: shared.FailOnErrorStatus,
        UserAgent: shared.UserAgent,
        Encoding: shared.Encoding,
        AcceptUntrustedCertificates: shared.AcceptUntrustedCertificates,
        TrimRequestBody: shared.TrimRequestBody,
        CustomHeaders: shared.CustomHeaders,
        Password: shared.Password,
        Username: shared.UserName,
      },
      outputs: {
        StatusCode: sharedOutputs.StatusCode,
        ResponseHeaders: sharedOutputs.ResponseHeaders,
        Response: 'The response, as text',
      },
      variants: {
        'Web.InvokeSoapService.InvokeSoapService': { title: 'Without credentials' },
        'Web.InvokeSoapService.InvokeSoapServiceUseAuth': { title: 'With credentials' },
      },
      keywords: ['HTTP', 'XML', 'API', 'request'],
    },
    'Web.InvokeWebService': {
      title: 'Invoke web service',
      description: 'Sends an HTTP request to a web service and gives its response as text, or saves it as a file.',
      summary: 'Invoke {Url} with {Method} and store the response into[ {Response}][ {DownloadedFile}]',
      inputs: {
        Url: 'URL',
        Method: 'Method',
        Accept: { label: 'Accept', help: 'The content type of the response: application/json' },
        ContentType: { label: 'Content type', help: 'The content type of the request body: application/json' },
        ConnectionTimeout: shared.ConnectionTimeout,
        FollowRedirection: shared.FollowRedirection,
        ClearCookies: shared.ClearCookies,
        FailOnErrorStatus: shared.FailOnErrorStatus,
        EncodeRequestBody: {
          label: 'Encode request body',
          help: 'As forms do; switch it off for JSON and XML.',
        },
        UserAgent: shared.UserAgent,
        Encoding: shared.Encoding,
        AcceptUntrustedCertificates: shared.AcceptUntrustedCertificates,
        TrimRequestBody: shared.TrimRequestBody,
        CustomHeaders: shared.CustomHeaders,
        RequestBody: shared.RequestBody,
        Attachments: { label: 'Attachments', help: 'A data table with one row for each part of the form.' },
        UploadType: { label: 'Upload type', help: 'Whether the attachments are paths of files or their content.' },
        FilePath: shared.FilePath,
        DestinationFolder: shared.DestinationFolder,
        Username: shared.UserName,
        Password: shared.Password,
      },
      outputs: {
        StatusCode: sharedOutputs.StatusCode,
        Response: 'The response, as text',
        ResponseHeaders: sharedOutputs.ResponseHeaders,
        DownloadedFile: sharedOutputs.DownloadedFile,
      },
      variants: {
        'Web.InvokeWebService.InvokeWebService': { title: 'Chosen method, response into a variable' },
        'Web.InvokeWebService.InvokeWebServicePost': { title: 'POST, response into a variable', summary: post },
        'Web.InvokeWebService.InvokeWebServicePostUpload': { title: 'POST with attachments, response into a variable', summary: post },
        'Web.InvokeWebService.InvokeWebServicePut': { title: 'PUT, response into a variable', summary: put },
        'Web.InvokeWebService.InvokeWebServicePutUpload': { title: 'PUT with attachments, response into a variable', summary: put },
        'Web.InvokeWebService.InvokeWebServiceSaveToFile': { title: 'Chosen method, response under a full path' },
        'Web.InvokeWebService.InvokeWebServiceSaveToFilePost': { title: 'POST, response under a full path', summary: post },
        'Web.InvokeWebService.InvokeWebServiceSaveToFilePostUpload': {
          title: 'POST with attachments, response under a full path',
          summary: post,
        },
        'Web.InvokeWebService.InvokeWebServiceSaveToFilePut': { title: 'PUT, response under a full path', summary: put },
        'Web.InvokeWebService.InvokeWebServiceSaveToFilePutUpload': {
          title: 'PUT with attachments, response under a full path',
          summary: put,
        },
        'Web.InvokeWebService.InvokeWebServiceSaveToFolder': { title: 'Chosen method, response into a folder' },
        'Web.InvokeWebService.InvokeWebServiceSaveToFolderPost': { title: 'POST, response into a folder', summary: post },
        'Web.InvokeWebService.InvokeWebServiceSaveToFolderPostUpload': {
          title: 'POST with attachments, response into a folder',
          summary: post,
        },
        'Web.InvokeWebService.InvokeWebServiceSaveToFolderPut': { title: 'PUT, response into a folder', summary: put },
        'Web.InvokeWebService.InvokeWebServiceSaveToFolderPutUpload': {
          title: 'PUT with attachments, response into a folder',
          summary: put,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuth': { title: 'Chosen method, response into a variable, with credentials' },
        'Web.InvokeWebService.InvokeWebServiceUseAuthPost': { title: 'POST, response into a variable, with credentials', summary: post },
        'Web.InvokeWebService.InvokeWebServiceUseAuthPostUpload': {
          title: 'POST with attachments, response into a variable, with credentials',
          summary: post,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthPut': { title: 'PUT, response into a variable, with credentials', summary: put },
        'Web.InvokeWebService.InvokeWebServiceUseAuthPutUpload': {
          title: 'PUT with attachments, response into a variable, with credentials',
          summary: put,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFile': { title: 'Chosen method, response under a full path, with credentials' },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFilePost': {
          title: 'POST, response under a full path, with credentials',
          summary: post,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFilePostUpload': {
          title: 'POST with attachments, response under a full path, with credentials',
          summary: post,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFilePut': {
          title: 'PUT, response under a full path, with credentials',
          summary: put,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFilePutUpload': {
          title: 'PUT with attachments, response under a full path, with credentials',
          summary: put,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFolder': { title: 'Chosen method, response into a folder, with credentials' },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFolderPost': {
          title: 'POST, response into a folder, with credentials',
          summary: post,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFolderPostUpload': {
          title: 'POST with attachments, response into a folder, with credentials',
          summary: post,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFolderPut': {
          title: 'PUT, response into a folder, with credentials',
          summary: put,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFolderPutUpload': {
          title: 'PUT with attachments, response into a folder, with credentials',
          summary: put,
        },
      },
      keywords: ['HTTP', 'REST', 'API', 'request', 'JSON', 'GET', 'POST'],
    },
  },
  options: {
    Encoding: { AutoDetect: 'Auto-detect', ...ENCODING_NAMES },
    Method: {
      Get: 'GET',
      Post: 'POST',
      Connect: 'CONNECT',
      Head: 'HEAD',
      Put: 'PUT',
      Delete: 'DELETE',
      Options: 'OPTIONS',
      Trace: 'TRACE',
      Patch: 'PATCH',
    },
    UploadType: { FilePath: 'File paths', Binary: 'Binary data' },
  },
};
