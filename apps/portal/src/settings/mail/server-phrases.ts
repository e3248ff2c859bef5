import type { Phrase } from '../../i18n/phrase-book.ts';

/** German for what the server says of mail. */
export const MAIL_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  MailAborted: [
    ['The mail was not handed to the mail server {} in time.', 'Die E-Mail wurde dem Mailserver {} nicht rechtzeitig übergeben.'],
    [
      'Give the action more time, or look why the mail server is slow.',
      'Geben Sie der Aktion mehr Zeit, oder sehen Sie nach, warum der Mailserver langsam ist.',
    ],
  ],
  MailAddressInvalid: [
    ["'{}' in '{}' is no e-mail address.", '„{}“ in „{}“ ist keine E-Mail-Adresse.'],
    [
      'Write addresses such as anna@example.org, with semicolons between them.',
      'Schreiben Sie Adressen wie anna@example.org, durch Semikolons getrennt.',
    ],
  ],
  MailAttachmentInvalid: [
    ['Attachment {} is no object.', 'Anlage {} ist kein Objekt.'],
    ['Attachment {} has no Name.', 'Anlage {} hat keinen Name.'],
    ['Attachment {} has no ContentBytes.', 'Anlage {} hat keine ContentBytes.'],
    ['Attachment {} has ContentBytes that are no base64.', 'Anlage {} hat ContentBytes, die kein Base64 sind.'],
    [
      'Give each attachment a Name, and its content as ContentBytes in base64.',
      'Geben Sie jeder Anlage einen Name und ihren Inhalt als ContentBytes in Base64.',
    ],
  ],
  MailNotSendable: [
    ['The mail could not be put together: {}', 'Die E-Mail ließ sich nicht zusammenstellen: {}'],
    [
      'Simplify recipients, subject and attachments, and report the message if it stays.',
      'Vereinfachen Sie Empfänger, Betreff und Anlagen, und melden Sie die Meldung, wenn sie bleibt.',
    ],
  ],
  MailNotSetUp: [
    ['No mail server is set up, so nothing can be sent.', 'Es ist kein Mailserver eingerichtet, also lässt sich nichts senden.'],
    [
      'Let an administrator set up the mail server in the settings, under Mail.',
      'Lassen Sie den Mailserver von einem Administrator in den Einstellungen unter E-Mail einrichten.',
    ],
  ],
  MailOutcomeUnknown: [
    [
      'The line to the mail server {} broke while the mail was on its way, so it may have arrived.',
      'Die Verbindung zum Mailserver {} brach ab, während die E-Mail unterwegs war; sie kann also angekommen sein.',
    ],
    [
      'Look whether it has arrived before you send it again; both have the same Message-ID.',
      'Sehen Sie nach, ob sie angekommen ist, bevor Sie sie erneut senden; beide haben dieselbe Message-ID.',
    ],
  ],
  MailPartlyRefused: [
    ['The mail server {} took the mail, but not for {}.', 'Der Mailserver {} nahm die E-Mail an, aber nicht für {}.'],
    [
      'Correct these addresses. The other recipients have the mail; send it again to these alone.',
      'Berichtigen Sie diese Adressen. Die anderen Empfänger haben die E-Mail; senden Sie sie nur an diese noch einmal.',
    ],
  ],
  MailPasswordNeeded: [
    ['The password for this mail server and user is not known.', 'Das Kennwort für diesen Mailserver und Benutzer ist nicht bekannt.'],
    [
      'Enter the password; a kept one serves only the server, port and user that it was entered for.',
      'Geben Sie das Kennwort ein; ein festgelegtes gilt nur für Server, Port und Benutzer, für die es eingegeben wurde.',
    ],
  ],
  MailRefused: [
    ['The mail server {} refused the mail. It said: {}', 'Der Mailserver {} lehnte die E-Mail ab. Er sagte: {}'],
    [
      'Correct recipients, sender or size as the server says, or ask whoever runs the mail server.',
      'Berichtigen Sie Empfänger, Absender oder Größe, wie der Server sagt, oder fragen Sie, wer den Mailserver betreibt.',
    ],
  ],
  MailRefusedForNow: [
    ['The mail server {} does not take the mail now. It said: {}', 'Der Mailserver {} nimmt die E-Mail jetzt nicht an. Er sagte: {}'],
    [
      'Try again later; a retry policy of the action does so by itself.',
      'Versuchen Sie es später erneut; eine Wiederholungsrichtlinie der Aktion tut das von selbst.',
    ],
  ],
  MailSenderNotAllowed: [
    ['Flows of this installation may not send in the name of {}.', 'Flows dieser Installation dürfen nicht im Namen von {} senden.'],
    [
      'Leave From empty and use Reply To, or let an administrator allow other senders in the settings, under Mail.',
      'Lassen Sie Von leer und verwenden Sie „Antwort an“, oder lassen Sie andere Absender von einem Administrator in den Einstellungen unter E-Mail zulassen.',
    ],
  ],
  MailServerUnreachable: [
    ['The mail server {} does not answer: {}', 'Der Mailserver {} antwortet nicht: {}'],
    [
      'Check name and port in the settings, under Mail, and that this server reaches it.',
      'Prüfen Sie Name und Port in den Einstellungen unter E-Mail, und ob dieser Server ihn erreicht.',
    ],
  ],
  MailSignInFailed: [
    ['The mail server {} did not accept the sign-in. {}', 'Der Mailserver {} nahm die Anmeldung nicht an. {}'],
    [
      'Let an administrator correct user name and password in the settings, under Mail.',
      'Lassen Sie Benutzername und Kennwort von einem Administrator in den Einstellungen unter E-Mail berichtigen.',
    ],
  ],
  MailTlsFailed: [
    ['The connection to the mail server {} could not be secured: {}', 'Die Verbindung zum Mailserver {} ließ sich nicht sichern: {}'],
    [
      'Choose the right kind of TLS for the port in the settings, under Mail; the certificate must be valid for the name of the server.',
      'Wählen Sie in den Einstellungen unter E-Mail die richtige Verschlüsselung für den Port; das Zertifikat muss für den Namen des Servers gelten.',
    ],
  ],
  MailTooLarge: [
    ['The mail has {} bytes with its attachments, and {} are allowed.', 'Die E-Mail hat mit Anlagen {} Bytes, und {} sind erlaubt.'],
    ['Send a link to the file instead of the file.', 'Senden Sie statt der Datei einen Link darauf.'],
  ],
  MailTooManyRecipients: [
    ['The mail has {} recipients, and {} are allowed.', 'Die E-Mail hat {} Empfänger, und {} sind erlaubt.'],
    ['Send to a distribution list, or send several mails.', 'Senden Sie an eine Verteilerliste, oder senden Sie mehrere E-Mails.'],
  ],
};
