import { type DesktopAction, defineAction, parameters } from '@tandem/desktop-engine';
import { answerTo, headerList, type SharedArguments } from './call.ts';
import { HEADER_ERROR, type Header } from './custom-headers.ts';
import { SERVICE } from './web-parameters.ts';

const { text } = parameters;
const ERROR = 'InvokeSoapServiceError';
const SOAP_1_2 = 'http://www.w3.org/2003/05/soap-envelope';

interface Arguments extends SharedArguments {
  readonly Endpoint: string;
  readonly RequestBody: string;
  readonly TrimRequestBody: boolean;
  readonly Username?: string;
}

function soap(hasCredentials: boolean): DesktopAction {
  return defineAction({
    id: `Web.InvokeSoapService.InvokeSoapService${hasCredentials ? 'UseAuth' : ''}`,
    title: 'Invoke SOAP web service',
    parameters: {
      Endpoint: text(),
      RequestBody: text(),
      ...SERVICE,
      ...(hasCredentials ? { Username: text(), Password: text() } : {}),
    },
    outputs: ['StatusCode', 'ResponseHeaders', 'Response'],
    errors: [ERROR, HEADER_ERROR],
    run: async (values: Arguments, context) => {
      const envelope = values.TrimRequestBody ? values.RequestBody.trim() : values.RequestBody;
      const call = {
        method: 'POST',
        url: values.Endpoint,
        userName: values.Username,
        headers: headersFor(envelope),
        body: Buffer.from(envelope),
      };
      const failsOnErrorStatus = values.FailOnErrorStatus === true;
      const { response, content } = await answerTo({ ...call, errorId: ERROR, failsOnErrorStatus }, values, context);
      return { StatusCode: response.status, ResponseHeaders: headerList(response), Response: content };
    },
  });
}

/** SOAP 1.1, section 6, and SOAP 1.2 part 2, appendix A; the custom headers of the script go before. */
function headersFor(envelope: string): readonly Header[] {
  if (envelope.includes(SOAP_1_2)) return [['Content-Type', 'application/soap+xml; charset=utf-8']];
  return [
    ['Content-Type', 'text/xml; charset=utf-8'],
    ['SOAPAction', '""'],
  ];
}

export const SOAP_ACTIONS = [soap(false), soap(true)];
