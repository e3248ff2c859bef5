import type { Phrase } from './phrase-book.ts';

/** German for what is said of requests to other services: HTTP actions, webhooks, connectors with parameters, XML. */
export const SERVICE_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  CallbackGone: [
    ['Nothing waits for an answer at this address.', 'An dieser Adresse wartet nichts auf eine Antwort.'],
    [
      'The action was answered before, has timed out, or was cancelled: start the flow again for a new address.',
      'Die Aktion wurde schon beantwortet, ist abgelaufen oder wurde abgebrochen: Starten Sie den Flow erneut, um eine neue Adresse zu erhalten.',
    ],
  ],
  WebhookGone: [
    ['No flow listens at this address.', 'An dieser Adresse hört kein Flow zu.'],
    [
      'The flow was turned off, changed or deleted: turn it on again for a new subscription with a new address.',
      'Der Flow wurde ausgeschaltet, geändert oder gelöscht: Schalten Sie ihn wieder ein, um ein neues Abonnement mit einer neuen Adresse zu erhalten.',
    ],
  ],
  EngineBusy: [
    [
      'More runs are being started than the server takes at once.',
      'Es werden mehr Ausführungen gestartet, als der Server auf einmal annimmt.',
    ],
    ['Send the request again in a second.', 'Senden Sie die Anforderung in einer Sekunde erneut.'],
  ],
  HttpAuthenticationInvalid: [
    ['The authentication of the action {}.', 'Die Authentifizierung der Aktion {}.'],
    ['must be an object with a type', 'muss ein Objekt mit einem Typ sein'],
    [
      'must have one of the types Basic, ClientCertificate, ActiveDirectoryOAuth and Raw',
      'muss einen der Typen Basic, ClientCertificate, ActiveDirectoryOAuth und Raw haben',
    ],
    ['has no {}', 'hat kein {}'],
    ['has a {} that is no text', 'hat ein {}, das kein Text ist'],
    [
      'Correct the authentication in the action, such as {"type": "Basic", "username": …, "password": …}.',
      'Berichtigen Sie die Authentifizierung in der Aktion, zum Beispiel {"type": "Basic", "username": …, "password": …}.',
    ],
  ],
  HttpAuthenticationNotSupported: [
    [
      'A managed identity belongs to an Azure resource, and this installation is none.',
      'Eine verwaltete Identität gehört zu einer Azure-Ressource, und diese Installation ist keine.',
    ],
    [
      'Choose Active Directory OAuth with the secret or certificate of an application, Basic, a client certificate, or Raw.',
      'Wählen Sie Active Directory OAuth mit dem Geheimnis oder Zertifikat einer Anwendung, Basic, ein Clientzertifikat oder Raw.',
    ],
  ],
  HttpCertificateNotRsa: [
    ['The certificate of the application has no RSA key.', 'Das Zertifikat der Anwendung hat keinen RSA-Schlüssel.'],
    [
      'Use a certificate with an RSA key; authorities take no other one from applications.',
      'Verwenden Sie ein Zertifikat mit RSA-Schlüssel; Autoritäten nehmen von Anwendungen kein anderes.',
    ],
  ],
  HttpContentChanged: [
    ['The content changed while it was read part by part.', 'Der Inhalt hat sich geändert, während er stückweise gelesen wurde.'],
    ['Run the action again when nobody writes to the content.', 'Führen Sie die Aktion erneut aus, wenn niemand den Inhalt ändert.'],
  ],
  HttpContentTooLarge: [
    ['The content is larger than {}. The limit is {} ({}).', 'Der Inhalt ist größer als {}. Die Grenze ist {} ({}).'],
    [
      'Turn on chunking in the settings of the action, or ask for parts with the header Range.',
      'Schalten Sie in den Einstellungen der Aktion die Blockerstellung ein, oder fordern Sie mit dem Header Range Teile an.',
    ],
  ],
  HttpInputsInvalid: [
    ["The input '{}' of the action {}.", 'Die Eingabe „{}“ der Aktion {}.'],
    ['must be an address, such as https://example.com/orders', 'muss eine Adresse sein, zum Beispiel https://example.com/orders'],
    ['must be a method, such as GET', 'muss eine Methode sein, zum Beispiel GET'],
    ['must be an object of names and values', 'muss ein Objekt aus Namen und Werten sein'],
    ['Correct the input, or the expression that it comes from.', 'Berichtigen Sie die Eingabe oder den Ausdruck, aus dem sie stammt.'],
  ],
  HttpPagesInvalid: [
    ['The pages of the response cannot be joined: {}.', 'Die Seiten der Antwort lassen sich nicht zusammenfügen: {}.'],
    [
      'Ask for fewer items in the settings of the action, or turn pagination off and follow the links in the flow.',
      'Fordern Sie in den Einstellungen der Aktion weniger Elemente an, oder schalten Sie die Paginierung aus und folgen Sie den Links im Flow.',
    ],
  ],
  HttpSubscribeRefused: [
    ['The service did not take the subscription: status {} ({}).', 'Der Dienst hat das Abonnement nicht angenommen: Status {} ({}).'],
    [
      'Check the request under subscribe in the trigger; the service is asked again by itself.',
      'Prüfen Sie die Anforderung unter „Abonnieren“ im Trigger; der Dienst wird von selbst erneut gefragt.',
    ],
  ],
  HttpTokenRefused: [
    ['The authority gave no token for the application ({}).', 'Die Autorität hat für die Anwendung kein Token ausgestellt ({}).'],
    [
      'Check authority, tenant, audience, client ID and secret or certificate in the authentication of the action.',
      'Prüfen Sie Autorität, Mandant, Zielgruppe, Client-ID und Geheimnis oder Zertifikat in der Authentifizierung der Aktion.',
    ],
  ],
  HttpTriggerRefused: [
    ['The service answered the trigger with the status {} ({}).', 'Der Dienst hat dem Trigger mit dem Status {} geantwortet ({}).'],
    [
      'Check address, queries, headers and authentication in the trigger; the service is asked again by itself.',
      'Prüfen Sie Adresse, Abfragen, Header und Authentifizierung im Trigger; der Dienst wird von selbst erneut gefragt.',
    ],
  ],
  HttpUnsubscribeFailed: [
    ['The service did not end the subscription (status {}).', 'Der Dienst hat das Abonnement nicht beendet (Status {}).'],
    [
      'Check the request under unsubscribe in the action or trigger.',
      'Prüfen Sie die Anforderung unter „Abonnement kündigen“ in der Aktion oder im Trigger.',
    ],
  ],
  HttpWebhookWithoutCallback: [
    [
      'The webhook tells the service no address at which it could answer.',
      'Der Webhook nennt dem Dienst keine Adresse, an die er antworten könnte.',
    ],
    [
      'Put @listCallbackUrl() into the body, the queries or the URI of the subscription.',
      'Setzen Sie @listCallbackUrl() in den Text, die Abfragen oder den URI des Abonnements ein.',
    ],
  ],
  OpenApiOperationParameterTypeConversionFailed: [
    ["The parameter '{}' of the operation {} must be a text.", 'Der Parameter „{}“ der Operation {} muss ein Text sein.'],
  ],
  OpenApiOperationParameterValidationFailed: [
    ["The operation {} is missing the required parameter '{}'.", 'Der Operation {} fehlt der erforderliche Parameter „{}“.'],
    ["The parameter '{}' of the operation {} must be {}.", 'Der Parameter „{}“ der Operation {} muss Folgendes sein: {}.'],
    ["The parameter '{}' of the trigger must be {}.", 'Der Parameter „{}“ des Triggers muss Folgendes sein: {}.'],
    ["The parameter 'item' of the upload holds no content.", 'Der Parameter „item“ des Hochladens enthält keinen Inhalt.'],
    [
      "Give the action a value for '{}'; the expression in it may have given nothing.",
      'Geben Sie der Aktion einen Wert für „{}“; der Ausdruck darin hat vielleicht nichts ergeben.',
    ],
    ["Give the action a value for '{}'.", 'Geben Sie der Aktion einen Wert für „{}“.'],
    [
      'Choose the content of a file for it, such as the output of an action that gets one.',
      'Wählen Sie dafür den Inhalt einer Datei, etwa die Ausgabe einer Aktion, die eine liest.',
    ],
    ["Correct the value of '{}' in the trigger.", 'Berichtigen Sie den Wert von „{}“ im Trigger.'],
    ["Correct the value of '{}' in the action.", 'Berichtigen Sie den Wert von „{}“ in der Aktion.'],
  ],
  OutboundAddressRefused: [
    [
      "Requests to '{}' are not allowed: it is no public address, or the port is closed.",
      'Anforderungen an „{}“ sind nicht erlaubt: Das ist keine öffentliche Adresse, oder der Port ist gesperrt.',
    ],
    [
      'An administrator can allow the host under Settings > Outbound requests.',
      'Ein Administrator kann den Host unter „Einstellungen“ bei den ausgehenden Anforderungen erlauben.',
    ],
  ],
  OutboundAnswerInvalid: [
    ["'{}' sent something that is no answer over HTTP ({}).", '„{}“ hat etwas gesendet, das keine HTTP-Antwort ist ({}).'],
    ['Check the address.', 'Prüfen Sie die Adresse.'],
  ],
  OutboundCancelled: [['The request was cancelled.', 'Die Anforderung wurde abgebrochen.']],
  OutboundCertificateRefused: [
    ["The certificate of '{}' was not accepted ({}).", 'Das Zertifikat von „{}“ wurde nicht anerkannt ({}).'],
    [
      'The service needs a certificate that this computer trusts. NODE_EXTRA_CA_CERTS names a file with more authorities.',
      'Der Dienst braucht ein Zertifikat, dem dieser Computer vertraut. NODE_EXTRA_CA_CERTS nennt eine Datei mit weiteren Zertifizierungsstellen.',
    ],
  ],
  OutboundClientCertificateInvalid: [
    ['The client certificate could not be opened.', 'Das Clientzertifikat ließ sich nicht öffnen.'],
    ['Give the content of a PFX file as Base64, and its password.', 'Geben Sie den Inhalt einer PFX-Datei als Base64 und ihr Kennwort an.'],
  ],
  OutboundNameNotFound: [
    ["The name of the host '{}' could not be resolved.", 'Der Name des Hosts „{}“ ließ sich nicht auflösen.'],
    ['Check how the host is spelt.', 'Prüfen Sie, wie der Host geschrieben ist.'],
  ],
  OutboundProxyRefused: [
    [
      "The proxy of this installation opened no connection to '{}' (status {}).",
      'Der Proxy dieser Installation hat keine Verbindung zu „{}“ geöffnet (Status {}).',
    ],
    [
      'Whoever runs the installation should check whether the proxy lets this host through, and knows the user of outbound-proxy.json.',
      'Wer die Installation betreibt, sollte prüfen, ob der Proxy diesen Host zulässt und den Benutzer aus outbound-proxy.json kennt.',
    ],
  ],
  OutboundProxyUnreachable: [
    ['The proxy of this installation could not be reached ({}).', 'Der Proxy dieser Installation ist nicht erreichbar ({}).'],
    [
      'Whoever runs the installation should check the proxy, and its address in outbound-proxy.json of the data directory.',
      'Wer die Installation betreibt, sollte den Proxy und seine Adresse in outbound-proxy.json im Datenverzeichnis prüfen.',
    ],
  ],
  OutboundRequestInvalid: [
    [
      'The method or a header of the request is not allowed in HTTP.',
      'Die Methode oder ein Header der Anforderung ist in HTTP nicht erlaubt.',
    ],
    [
      'The address holds a user name or a password; they belong into the authentication.',
      'Die Adresse enthält einen Benutzernamen oder ein Kennwort; sie gehören in die Authentifizierung.',
    ],
    [
      'A method is one word, and a header has a name without blanks and a value on one line.',
      'Eine Methode ist ein Wort, und ein Header hat einen Namen ohne Leerzeichen und einen Wert in einer Zeile.',
    ],
  ],
  OutboundTimeout: [
    ["'{}' did not answer within {} seconds.", '„{}“ hat nicht innerhalb von {} Sekunden geantwortet.'],
    ['Try again later.', 'Versuchen Sie es später erneut.'],
  ],
  OutboundTooLarge: [
    ['{} is larger than {} KiB.', '{} ist größer als {} KiB.'],
    ['The response', 'Die Antwort'],
    ['The request', 'Die Anforderung'],
    ['Ask for less at once, for example page by page.', 'Fordern Sie weniger auf einmal an, zum Beispiel Seite für Seite.'],
  ],
  OutboundTooManyRedirects: [
    ["'{}' redirected more than {} times.", '„{}“ hat mehr als {} Mal weitergeleitet.'],
    ['Use the address at which the service really is.', 'Verwenden Sie die Adresse, an der sich der Dienst tatsächlich befindet.'],
  ],
  OutboundUnreachable: [
    ["'{}' could not be reached ({}).", '„{}“ war nicht erreichbar ({}).'],
    ['Check the address, and whether the service runs.', 'Prüfen Sie die Adresse, und ob der Dienst läuft.'],
  ],
  OutboundUrlInvalid: [
    ['The address is longer than {} characters.', 'Die Adresse ist länger als {} Zeichen.'],
    ['The address of the request is no full URL.', 'Die Adresse der Anforderung ist keine vollständige URL.'],
    ["Requests go over http or https, not over '{}'.", 'Anforderungen gehen über http oder https, nicht über „{}“.'],
    [
      'Use a full address that begins with https:// or http://.',
      'Verwenden Sie eine vollständige Adresse, die mit https:// oder http:// beginnt.',
    ],
  ],
  TooManyWaitingRuns: [
    [
      '{} runs of this flow go on and {} more wait already, which is what its concurrency allows.',
      'Von diesem Flow laufen {} Ausführungen, und {} weitere warten schon; mehr lässt seine Parallelität nicht zu.',
    ],
    [
      'Send the request again later, or raise the limits in the settings of the trigger.',
      'Senden Sie die Anforderung später erneut, oder erhöhen Sie die Grenzen in den Einstellungen des Triggers.',
    ],
  ],
  XmlInvalid: [
    ['Invalid XML: {}', 'Ungültiges XML: {}'],
    ['Correct the XML, or the value that it is made of.', 'Berichtigen Sie das XML oder den Wert, aus dem es entsteht.'],
  ],
  ZipUnreadable: [
    [
      "The solution has no script of the desktop flow '{}'. Export it again with the flow in it.",
      'Die Lösung enthält kein Skript des Desktop-Flows „{}“. Exportieren Sie sie noch einmal, mit dem Flow darin.',
    ],
    [
      "The solution has no file of the cloud flow '{}'. Export it again with the flow in it.",
      'Die Lösung enthält keine Datei des Cloud-Flows „{}“. Exportieren Sie sie noch einmal, mit dem Flow darin.',
    ],
    [
      "The file {} has no definition of the cloud flow '{}' that can be read: it is cut off or damaged. Export it again.",
      'Die Datei {} enthält keine lesbare Definition des Cloud-Flows „{}“: Sie ist abgeschnitten oder beschädigt. Exportieren Sie sie noch einmal.',
    ],
    ['The file {} of the solution cannot be read: {}', 'Die Datei {} der Lösung kann nicht gelesen werden: {}'],
    ['The zip file is damaged or protected with a password.', 'Die Zip-Datei ist beschädigt oder mit einem Kennwort geschützt.'],
    ['Unpacked, the zip file has more than {} files or {} MB.', 'Entpackt hat die Zip-Datei mehr als {} Dateien oder {} MB.'],
    ['Export the solution again.', 'Exportieren Sie die Lösung noch einmal.'],
    ['Export fewer flows at once.', 'Exportieren Sie weniger Flows auf einmal.'],
  ],
  XPathInvalid: [
    ['Invalid XPath: {}', 'Ungültiger XPath: {}'],
    ['Write an expression of XPath 1.0.', 'Schreiben Sie einen Ausdruck in XPath 1.0.'],
  ],
};
