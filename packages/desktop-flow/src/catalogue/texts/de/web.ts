import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';
import { ENCODING_NAMES } from '../encoding-names.ts';

/** Fields that several actions have. */
const shared = {
  ConnectionTimeout: { label: 'Verbindungstimeout', help: 'In Sekunden; danach schlägt die Aktion fehl.' },
  FollowRedirection: { label: 'Umleitung folgen', help: 'Geht zu der Adresse weiter, die der Server stattdessen schickt.' },
  ClearCookies: { label: 'Cookies löschen', help: 'Vergisst die Cookies, die frühere Aktionen dieser Gruppe erhalten haben.' },
  FailOnErrorStatus: {
    label: 'Bei Fehlerstatus fehlschlagen',
    help: 'Ausgeschaltet ist ein Fehler, mit dem der Server antwortet, eine Antwort wie jede andere.',
  },
  UserAgent: { label: 'Benutzer-Agent', help: 'Der Browser, für den der Server diese Aktion hält' },
  Encoding: { label: 'Codierung', help: 'Wie die Antwort als Text gelesen wird.' },
  AcceptUntrustedCertificates: {
    label: 'Nicht vertrauenswürdige Zertifikate akzeptieren',
    help: 'Dann bürgt niemand dafür, wer antwortet.',
  },
  TrimRequestBody: { label: 'Anforderungstext kürzen', help: 'Entfernt Leerraum an Anfang und Ende.' },
  CustomHeaders: { label: 'Benutzerdefinierte Header', help: 'Einer je Zeile: Name: Wert' },
  RequestBody: 'Anforderungstext',
  UserName: 'Benutzername',
  Password: 'Kennwort',
  FilePath: 'Zieldateipfad',
  DestinationFolder: { label: 'Zielordner', help: 'Die Datei behält den Namen, den der Server ihr gibt.' },
} as const satisfies Record<string, FieldTexts>;

/** Outputs that several actions have. */
const sharedOutputs = {
  StatusCode: 'Der Status der Antwort: 200 bedeutet Erfolg',
  ResponseHeaders: 'Die Header der Antwort',
  DownloadedFile: 'Die Datei',
} as const satisfies Record<string, string>;

const post = '{Url} mit POST aufrufen und die Antwort in[ {Response}][ {DownloadedFile}] speichern';
const put = '{Url} mit PUT aufrufen und die Antwort in[ {Response}][ {DownloadedFile}] speichern';

export const web: ModuleTexts = {
  module: 'Web',
  title: 'HTTP',
  actions: {
    'Web.DownloadFromWeb': {
      title: 'Aus dem Web herunterladen',
      description: 'Ruft eine Webseite als Text oder eine Datei von einer Adresse ab.',
      notes: 'Eine gleichnamige Datei wird überschrieben. Möglich ist die Anmeldung mit Basic und Digest, nicht mit NTLM.',
      summary: '{Url} herunterladen und in[ {WebPageText}][ {DownloadedFile}] speichern',
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
        Parameters: { label: 'POST-Parameter', help: 'Eine Datentabelle mit zwei Spalten: Name und Wert.' },
        DestinationFolder: shared.DestinationFolder,
      },
      outputs: { WebPageText: 'Der Text der Seite', DownloadedFile: sharedOutputs.DownloadedFile },
      variants: {
        'Web.DownloadFromWeb.Download': { title: 'GET, Text in eine Variable' },
        'Web.DownloadFromWeb.DownloadUseAuth': { title: 'GET, Text in eine Variable, mit Anmeldeinformationen' },
        'Web.DownloadFromWeb.DownloadUsePost': { title: 'POST, Text in eine Variable' },
        'Web.DownloadFromWeb.DownloadUsePostAndAuth': { title: 'POST, Text in eine Variable, mit Anmeldeinformationen' },
        'Web.DownloadFromWeb.DownloadToFile': { title: 'GET, Datei unter einem vollständigen Pfad' },
        'Web.DownloadFromWeb.DownloadToFileUseAuth': { title: 'GET, Datei unter einem vollständigen Pfad, mit Anmeldeinformationen' },
        'Web.DownloadFromWeb.DownloadToFileUsePost': { title: 'POST, Datei unter einem vollständigen Pfad' },
        'Web.DownloadFromWeb.DownloadToFileUsePostAndAuth': {
          title: 'POST, Datei unter einem vollständigen Pfad, mit Anmeldeinformationen',
        },
        'Web.DownloadFromWeb.DownloadToFolder': { title: 'GET, Datei in einen Ordner' },
        'Web.DownloadFromWeb.DownloadToFolderUseAuth': { title: 'GET, Datei in einen Ordner, mit Anmeldeinformationen' },
        'Web.DownloadFromWeb.DownloadToFolderUsePost': { title: 'POST, Datei in einen Ordner' },
        'Web.DownloadFromWeb.DownloadToFolderUsePostAndAuth': { title: 'POST, Datei in einen Ordner, mit Anmeldeinformationen' },
      },
      keywords: ['HTTP', 'GET', 'Datei', 'Seite', 'Download'],
    },
    'Web.InvokeSoapService': {
      title: 'SOAP-Webdienst aufrufen',
      description: 'Sendet einen SOAP-Umschlag an einen Webdienst und liefert dessen Antwort.',
      notes: 'Möglich ist die Anmeldung mit Basic und Digest, nicht mit NTLM.',
      summary: 'SOAP-Dienst {Endpoint} aufrufen und die Antwort in {Response} speichern',
      inputs: {
        Endpoint: 'Endpunkt',
        RequestBody: { label: 'Anforderungstext', help: 'Der Umschlag als XML' },
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
        Response: 'Die Antwort, als Text',
      },
      variants: {
        'Web.InvokeSoapService.InvokeSoapService': { title: 'Ohne Anmeldeinformationen' },
        'Web.InvokeSoapService.InvokeSoapServiceUseAuth': { title: 'Mit Anmeldeinformationen' },
      },
      keywords: ['HTTP', 'XML', 'API', 'Anforderung'],
    },
    'Web.InvokeWebService': {
      title: 'Webdienst aufrufen',
      description: 'Sendet eine HTTP-Anforderung an einen Webdienst und liefert dessen Antwort als Text oder speichert sie als Datei.',
      notes:
        'Beim Codieren des Anforderungstexts bleiben & und = stehen. Spalten der Anlagen: Feld, Datei oder Binärdaten, Dateiname, Inhaltstyp. Möglich ist die Anmeldung mit Basic und Digest, nicht mit NTLM; 22 seltene Codierungen wie Johab und ISCII sind nicht lesbar.',
      summary: '{Url} mit {Method} aufrufen und die Antwort in[ {Response}][ {DownloadedFile}] speichern',
      inputs: {
        Url: 'URL',
        Method: 'Methode',
        Accept: { label: 'Akzeptieren', help: 'Der Inhaltstyp der Antwort: application/json' },
        ContentType: { label: 'Inhaltstyp', help: 'Der Inhaltstyp des Anforderungstexts: application/json' },
        ConnectionTimeout: shared.ConnectionTimeout,
        FollowRedirection: shared.FollowRedirection,
        ClearCookies: shared.ClearCookies,
        FailOnErrorStatus: shared.FailOnErrorStatus,
        EncodeRequestBody: {
          label: 'Anforderungstext codieren',
          help: 'Wie Formulare es tun; für JSON und XML ausschalten.',
        },
        UserAgent: shared.UserAgent,
        Encoding: shared.Encoding,
        AcceptUntrustedCertificates: shared.AcceptUntrustedCertificates,
        TrimRequestBody: shared.TrimRequestBody,
        CustomHeaders: shared.CustomHeaders,
        RequestBody: shared.RequestBody,
        Attachments: { label: 'Anlagen', help: 'Eine Datentabelle mit einer Zeile je Teil des Formulars.' },
        UploadType: { label: 'Uploadtyp', help: 'Ob die Anlagen Pfade von Dateien oder deren Inhalt sind.' },
        FilePath: shared.FilePath,
        DestinationFolder: shared.DestinationFolder,
        Username: shared.UserName,
        Password: shared.Password,
      },
      outputs: {
        StatusCode: sharedOutputs.StatusCode,
        Response: 'Die Antwort, als Text',
        ResponseHeaders: sharedOutputs.ResponseHeaders,
        DownloadedFile: sharedOutputs.DownloadedFile,
      },
      variants: {
        'Web.InvokeWebService.InvokeWebService': { title: 'Gewählte Methode, Antwort in eine Variable' },
        'Web.InvokeWebService.InvokeWebServicePost': { title: 'POST, Antwort in eine Variable', summary: post },
        'Web.InvokeWebService.InvokeWebServicePostUpload': { title: 'POST mit Anlagen, Antwort in eine Variable', summary: post },
        'Web.InvokeWebService.InvokeWebServicePut': { title: 'PUT, Antwort in eine Variable', summary: put },
        'Web.InvokeWebService.InvokeWebServicePutUpload': { title: 'PUT mit Anlagen, Antwort in eine Variable', summary: put },
        'Web.InvokeWebService.InvokeWebServiceSaveToFile': { title: 'Gewählte Methode, Antwort unter einem vollständigen Pfad' },
        'Web.InvokeWebService.InvokeWebServiceSaveToFilePost': { title: 'POST, Antwort unter einem vollständigen Pfad', summary: post },
        'Web.InvokeWebService.InvokeWebServiceSaveToFilePostUpload': {
          title: 'POST mit Anlagen, Antwort unter einem vollständigen Pfad',
          summary: post,
        },
        'Web.InvokeWebService.InvokeWebServiceSaveToFilePut': { title: 'PUT, Antwort unter einem vollständigen Pfad', summary: put },
        'Web.InvokeWebService.InvokeWebServiceSaveToFilePutUpload': {
          title: 'PUT mit Anlagen, Antwort unter einem vollständigen Pfad',
          summary: put,
        },
        'Web.InvokeWebService.InvokeWebServiceSaveToFolder': { title: 'Gewählte Methode, Antwort in einen Ordner' },
        'Web.InvokeWebService.InvokeWebServiceSaveToFolderPost': { title: 'POST, Antwort in einen Ordner', summary: post },
        'Web.InvokeWebService.InvokeWebServiceSaveToFolderPostUpload': {
          title: 'POST mit Anlagen, Antwort in einen Ordner',
          summary: post,
        },
        'Web.InvokeWebService.InvokeWebServiceSaveToFolderPut': { title: 'PUT, Antwort in einen Ordner', summary: put },
        'Web.InvokeWebService.InvokeWebServiceSaveToFolderPutUpload': { title: 'PUT mit Anlagen, Antwort in einen Ordner', summary: put },
        'Web.InvokeWebService.InvokeWebServiceUseAuth': { title: 'Gewählte Methode, Antwort in eine Variable, mit Anmeldeinformationen' },
        'Web.InvokeWebService.InvokeWebServiceUseAuthPost': {
          title: 'POST, Antwort in eine Variable, mit Anmeldeinformationen',
          summary: post,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthPostUpload': {
          title: 'POST mit Anlagen, Antwort in eine Variable, mit Anmeldeinformationen',
          summary: post,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthPut': {
          title: 'PUT, Antwort in eine Variable, mit Anmeldeinformationen',
          summary: put,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthPutUpload': {
          title: 'PUT mit Anlagen, Antwort in eine Variable, mit Anmeldeinformationen',
          summary: put,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFile': {
          title: 'Gewählte Methode, Antwort unter einem vollständigen Pfad, mit Anmeldeinformationen',
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFilePost': {
          title: 'POST, Antwort unter einem vollständigen Pfad, mit Anmeldeinformationen',
          summary: post,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFilePostUpload': {
          title: 'POST mit Anlagen, Antwort unter einem vollständigen Pfad, mit Anmeldeinformationen',
          summary: post,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFilePut': {
          title: 'PUT, Antwort unter einem vollständigen Pfad, mit Anmeldeinformationen',
          summary: put,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFilePutUpload': {
          title: 'PUT mit Anlagen, Antwort unter einem vollständigen Pfad, mit Anmeldeinformationen',
          summary: put,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFolder': {
          title: 'Gewählte Methode, Antwort in einen Ordner, mit Anmeldeinformationen',
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFolderPost': {
          title: 'POST, Antwort in einen Ordner, mit Anmeldeinformationen',
          summary: post,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFolderPostUpload': {
          title: 'POST mit Anlagen, Antwort in einen Ordner, mit Anmeldeinformationen',
          summary: post,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFolderPut': {
          title: 'PUT, Antwort in einen Ordner, mit Anmeldeinformationen',
          summary: put,
        },
        'Web.InvokeWebService.InvokeWebServiceUseAuthSaveToFolderPutUpload': {
          title: 'PUT mit Anlagen, Antwort in einen Ordner, mit Anmeldeinformationen',
          summary: put,
        },
      },
      keywords: ['HTTP', 'REST', 'API', 'Anforderung', 'JSON', 'GET', 'POST'],
    },
  },
  errors: {
    DownloadFromWebError: 'Der Download aus dem Web ist fehlgeschlagen, oder der Server hat mit einem Fehler geantwortet',
    InvokeWebServiceError: 'Der Aufruf des Webdiensts ist fehlgeschlagen, oder er hat mit einem Fehler geantwortet',
    InvokeSoapServiceError: 'Der Aufruf des SOAP-Webdiensts ist fehlgeschlagen, oder er hat mit einem Fehler geantwortet',
    InvalidHeaderError: 'Ein benutzerdefinierter Header hat nicht die Form Name: Wert',
    DirectoryNotFoundError: 'Ein Ordner ist nicht vorhanden',
    FileNotFoundError: 'Eine hochzuladende Datei ist nicht vorhanden',
  },
  options: {
    Encoding: { AutoDetect: 'Automatisch erkennen', ...ENCODING_NAMES },
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
    UploadType: { FilePath: 'Dateipfade', Binary: 'Binärdaten' },
  },
};
