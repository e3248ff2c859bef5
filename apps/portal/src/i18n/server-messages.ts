import { APPROVAL_PHRASES } from '../approvals/server-phrases.ts';
import { RUN_PHRASES } from '../runs/server-phrases.ts';
import { MAIL_PHRASES } from '../settings/mail/server-phrases.ts';
import { TABLE_PAGE_PHRASES } from '../tables/server-phrases.ts';
import { MACHINE_PHRASES } from './machine-phrases.ts';
import type { Phrase } from './phrase-book.ts';
import { RUN_END_PHRASES } from './run-end-phrases.ts';
import { SERVICE_PHRASES } from './service-phrases.ts';
import { SHARING_PHRASES } from './sharing-phrases.ts';
import { TABLE_PHRASES } from './table-phrases.ts';

/**
 * German for what the server and this page say, by the code under which they say it. `{}` stands for a value; what is missing here
 * is shown in English.
 */
export const SERVER_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  ...APPROVAL_PHRASES,
  ...MACHINE_PHRASES,
  ...MAIL_PHRASES,
  ...RUN_PHRASES,
  ...SERVICE_PHRASES,
  ...SHARING_PHRASES,
  ...TABLE_PHRASES,
  ...TABLE_PAGE_PHRASES,
  AccountDisabled: [['This account may not sign in.', 'Dieses Konto darf sich nicht anmelden.']],
  AccountLockedOut: [
    ['The account {} cannot be used on the machine now.', 'Das Konto {} lässt sich auf dem Computer zurzeit nicht verwenden.'],
    [
      'The account may be locked, expired or in need of a new password: mend it on the machine, then try again.',
      'Das Konto kann gesperrt oder abgelaufen sein oder ein neues Kennwort brauchen: Beheben Sie das auf dem Computer, und versuchen Sie es dann erneut.',
    ],
  ],
  ActionTimedOut: [
    ['The action did not end within its timeout.', 'Die Aktion endete nicht innerhalb ihres Zeitlimits.'],
    [
      'Raise the timeout in the settings of the action, or give it less to do.',
      'Erhöhen Sie das Zeitlimit in den Einstellungen der Aktion, oder geben Sie ihr weniger zu tun.',
    ],
  ],
  ActionValueTooLarge: [
    ['The value of the action is {} as JSON text.', 'Der Wert der Aktion ist als JSON-Text {} groß.'],
    [
      'Work on smaller pieces, or keep only what later actions need.',
      'Arbeiten Sie mit kleineren Teilen, oder behalten Sie nur, was spätere Aktionen brauchen.',
    ],
  ],
  AdminRequired: [
    ['Only an administrator may do this.', 'Das darf nur ein Administrator.'],
    ['Ask an administrator of this environment.', 'Wenden Sie sich an einen Administrator dieser Umgebung.'],
  ],
  AttendedLicenceMissing: [
    [
      '{} has no licence for attended desktop flows (Power Automate Premium).',
      '{} hat keine Lizenz für beaufsichtigte Desktop-Flows (Power Automate Premium).',
    ],
    [
      'Let an administrator give the account an attended licence, or turn the enforcement of licences off.',
      'Lassen Sie dem Konto von einem Administrator eine Lizenz geben, oder lassen Sie Lizenzen nicht mehr erzwingen.',
    ],
  ],
  AttendedUserNotLoggedIn: [
    [
      'The agent of this machine works in the session of {}, not of {}.',
      'Der Agent dieses Computers arbeitet in der Sitzung von {}, nicht von {}.',
    ],
    [
      '{} is not signed in on this machine; the agent works in the session of {}.',
      '{} ist an diesem Computer nicht angemeldet; der Agent arbeitet in der Sitzung von {}.',
    ],
    [
      'Choose {}, or use a connection with user name and password for unattended runs.',
      'Wählen Sie {}, oder verwenden Sie für unbeaufsichtigte Ausführungen eine Verbindung mit Benutzername und Kennwort.',
    ],
    [
      'Sign in as {} and start the agent there, or point the connection at {}.',
      'Melden Sie sich als {} an und starten Sie den Agenten dort, oder richten Sie die Verbindung auf {}.',
    ],
    [
      'The session on the machine belongs to {}, the connection is for {}. Sign in there as {} and start the machine agent.',
      'Die Sitzung auf dem Computer gehört {}, die Verbindung ist für {}. Melden Sie sich dort als {} an und starten Sie den Agenten.',
    ],
  ],
  BadAnswer: [
    ['The server answered {} without an error that Tandem knows.', 'Der Server antwortete {} ohne einen Fehler, den Tandem kennt.'],
    [
      'Check that the address is that of a Tandem server and that no proxy answers in its place.',
      'Prüfen Sie, dass die Adresse zu einem Tandem-Server gehört und kein Proxy an seiner Stelle antwortet.',
    ],
  ],
  Cancelled: [
    ['The run was cancelled.', 'Die Ausführung wurde abgebrochen.'],
    ['The desktop flow was cancelled while it ran.', 'Der Desktop-Flow wurde abgebrochen, während er lief.'],
    ['The run was cancelled before its desktop flow began.', 'Die Ausführung wurde abgebrochen, bevor ihr Desktop-Flow begann.'],
  ],
  ClipboardUnavailable: [
    ['The browser does not let this page use the clipboard.', 'Der Browser lässt diese Seite die Zwischenablage nicht verwenden.'],
    [
      'Select the text and copy it by hand, or open Tandem through https.',
      'Markieren Sie den Text und kopieren Sie ihn von Hand, oder öffnen Sie Tandem über https.',
    ],
  ],
  CloudFlowGone: [
    ['The cloud flow {} of this run was deleted.', 'Der Cloud-Flow {} dieser Ausführung wurde gelöscht.'],
    ['Import the flow again and start it there.', 'Importieren Sie den Flow erneut, und starten Sie ihn dort.'],
  ],
  CloudFlowNotPublished: [
    [
      'The cloud flow was never published, so there is nothing that could run.',
      'Der Cloud-Flow wurde nie veröffentlicht; es gibt also nichts auszuführen.',
    ],
    ['Publish a version of the flow first.', 'Veröffentlichen Sie zuerst eine Version des Flows.'],
  ],
  ConnectionLeadsElsewhere: [
    ['The connection does not lead to the machine {}.', 'Die Verbindung führt nicht zum Computer {}.'],
    [
      'Choose a machine of the connection, or make a connection to this machine.',
      'Wählen Sie einen Computer der Verbindung, oder erstellen Sie eine Verbindung zu diesem Computer.',
    ],
  ],
  ConnectionMissing: [
    ['No connection is chosen for the action {}.', 'Für die Aktion {} ist keine Verbindung gewählt.'],
    ['No connection is chosen for {}.', 'Für {} ist keine Verbindung gewählt.'],
    [
      'Choose a connection for each reference in the details of the flow.',
      'Wählen Sie in den Details des Flows für jeden Verweis eine Verbindung.',
    ],
  ],
  ConnectionNotFound: [
    ['The desktop flow connection of the action was deleted.', 'Die Desktop-Flow-Verbindung der Aktion wurde gelöscht.'],
    ['Choose another connection in the details of the cloud flow.', 'Wählen Sie in den Details des Cloud-Flows eine andere Verbindung.'],
  ],
  ConnectorNotInDebugRun: [
    [
      'A desktop flow that is tried in the designer cannot use this connector.',
      'Ein Desktop-Flow, der im Designer ausprobiert wird, kann diesen Connector nicht verwenden.',
    ],
    [
      'Publish the desktop flow, and run it from its page or from a cloud flow.',
      'Veröffentlichen Sie den Desktop-Flow, und führen Sie ihn von seiner Seite oder aus einem Cloud-Flow aus.',
    ],
  ],
  ConnectorOnOtherDesktop: [
    [
      'The desktop flow runs with a connection that is not of the owner of its cloud flow, so it cannot use cloud connectors.',
      'Der Desktop-Flow läuft mit einer Verbindung, die nicht vom Besitzer seines Cloud-Flows ist, und kann daher keine Cloud-Connectors verwenden.',
    ],
    [
      'Let the owner of the cloud flow provide the connection, or do the step in the cloud flow.',
      'Lassen Sie den Besitzer des Cloud-Flows die Verbindung bereitstellen, oder führen Sie den Schritt im Cloud-Flow aus.',
    ],
  ],
  ConnectionNotOfOwner: [
    [
      'A desktop flow gets connections of its owner alone, chosen by the owner.',
      'Ein Desktop-Flow bekommt nur Verbindungen seines Besitzers, und der Besitzer wählt sie.',
    ],
    [
      'Let the owner of the desktop flow choose one of their connections.',
      'Lassen Sie den Besitzer des Desktop-Flows eine seiner Verbindungen wählen.',
    ],
  ],
  ConnectionReferenceAmbiguous: [
    [
      "The desktop flows of this run have different connections for '{}'.",
      'Die Desktop-Flows dieser Ausführung haben verschiedene Verbindungen für „{}“.',
    ],
    [
      'Choose the same connection on the pages of the desktop flow and of those that it runs.',
      'Wählen Sie dieselbe Verbindung auf den Seiten des Desktop-Flows und derer, die er ausführt.',
    ],
  ],
  ConnectionReferenceNotUsable: [
    [
      "The connection that is chosen for '{}' is not one of whoever runs the flow.",
      'Die Verbindung, die für „{}“ gewählt ist, gehört nicht denen, die den Flow ausführen.',
    ],
    [
      'Run the flow as the person whose connection it is, or choose another connection on the page of the desktop flow.',
      'Führen Sie den Flow als die Person aus, der die Verbindung gehört, oder wählen Sie auf der Seite des Desktop-Flows eine andere.',
    ],
  ],
  ConnectionReferenceUnmapped: [
    [
      "No connection is chosen for '{}', which the desktop flow {} asks for.",
      'Für „{}“, nach dem der Desktop-Flow {} fragt, ist keine Verbindung gewählt.',
    ],
    ['Choose a connection for it on the page of the desktop flow.', 'Wählen Sie auf der Seite des Desktop-Flows eine Verbindung dafür.'],
  ],
  ConnectorNotFound: [
    [
      'This installation does not run the connector {}, so it cannot be asked.',
      'Diese Installation führt den Connector {} nicht aus; er lässt sich daher nicht fragen.',
    ],
    [
      'Type the value in; the list of connectors shows those that run here.',
      'Geben Sie den Wert von Hand ein; die Liste der Connectors zeigt, welche hier laufen.',
    ],
    ['There is no connector {} here.', 'Hier gibt es keinen Connector {}.'],
    ['Use another connector, or do the step in another way.', 'Verwenden Sie einen anderen Connector, oder lösen Sie den Schritt anders.'],
  ],
  ConnectorOperationFailed: [
    [
      'Correct what the message names, in the step or at the service.',
      'Korrigieren Sie, was die Meldung nennt, im Schritt oder beim Dienst.',
    ],
  ],
  ConnectorOperationNotFound: [
    ['The connector {} has no operation {} here.', 'Der Connector {} hat hier keinen Vorgang {}.'],
    ['Use another operation of the connector.', 'Verwenden Sie einen anderen Vorgang des Connectors.'],
  ],
  ConnectorOperationNotNamed: [
    [
      "The desktop flow {} does not call the operation '{}' of this connector.",
      'Der Desktop-Flow {} ruft den Vorgang „{}“ dieses Connectors nicht auf.',
    ],
    [
      "Write connector and operation as texts in the step 'Run cloud connector action'.",
      'Schreiben Sie Connector und Vorgang als Texte in den Schritt „Cloudconnector-Aktion ausführen“.',
    ],
  ],
  ConnectorOperationWaits: [
    [
      'A desktop flow cannot wait for what the operation {} waits for.',
      'Worauf der Vorgang {} wartet, darauf kann ein Desktop-Flow nicht warten.',
    ],
    [
      'Run the operation in the cloud flow, before or after the desktop flow.',
      'Führen Sie den Vorgang im Cloud-Flow aus, vor oder nach dem Desktop-Flow.',
    ],
  ],
  CredentialNameShared: [
    ["Another credential with the name '{}' is shared already.", 'Andere Anmeldeinformationen mit dem Namen „{}“ sind schon freigegeben.'],
    ['Choose another name, or do not share it.', 'Wählen Sie einen anderen Namen, oder geben Sie sie nicht frei.'],
  ],
  CredentialNameTaken: [
    ['You have a credential with the name {} already.', 'Sie haben schon eine Anmeldeinformation mit dem Namen {}.'],
    [
      'Choose another name, or change the credential that is there.',
      'Wählen Sie einen anderen Namen, oder ändern Sie die vorhandene Anmeldeinformation.',
    ],
  ],
  CredentialNotOfOwner: [
    [
      'Only the owner of a desktop flow lists credentials for it.',
      'Nur der Besitzer eines Desktop-Flows führt Anmeldeinformationen für ihn auf.',
    ],
    [
      'Let the owner of the desktop flow list the credential.',
      'Lassen Sie den Besitzer des Desktop-Flows die Anmeldeinformation aufführen.',
    ],
  ],
  CredentialNotNamed: [
    ["The desktop flow {} does not name the credential '{}'.", 'Der Desktop-Flow {} nennt die Anmeldeinformation „{}“ nicht.'],
    [
      "Write the name as a text in the step 'Get credential', or list the credential on the page of the desktop flow.",
      'Schreiben Sie den Namen als Text in den Schritt „Anmeldeinformation abrufen“, oder führen Sie die Anmeldeinformation auf der Seite des Desktop-Flows auf.',
    ],
  ],
  CredentialNotFound: [
    ["There is no credential '{}' that this run may use.", 'Es gibt keine Anmeldeinformation „{}“, die diese Ausführung verwenden darf.'],
    [
      'Create it on the page Credentials, or let its owner share it.',
      'Legen Sie sie auf der Seite „Anmeldeinformationen“ an, oder lassen Sie sie freigeben.',
    ],
  ],
  DebugRunActive: [
    ['A run of this designer is still going on.', 'Ein Lauf dieses Designers ist noch im Gange.'],
    ['Stop it, or wait for its end.', 'Beenden Sie ihn, oder warten Sie auf sein Ende.'],
  ],
  DebugRunNotFound: [
    ['No flow runs for this designer.', 'Für diesen Designer läuft kein Flow.'],
    ['Run the flow first.', 'Führen Sie den Flow zuerst aus.'],
  ],
  DebugRunNotPaused: [
    ['Variables can be changed only while the run is paused.', 'Variablen lassen sich nur ändern, während der Lauf angehalten ist.'],
    [
      'Pause the run or set a breakpoint, then change the variable.',
      'Halten Sie den Lauf an oder setzen Sie einen Haltepunkt, und ändern Sie dann die Variable.',
    ],
    ['The run is not paused.', 'Der Lauf ist nicht angehalten.'],
    ['Pause it first.', 'Halten Sie ihn zuerst an.'],
  ],
  DesignerCommandInvalid: [
    ['The designer sent something that is no command.', 'Der Designer hat etwas gesendet, das kein Befehl ist.'],
    ['Reload the page: it may be older than the server.', 'Laden Sie die Seite neu: Sie ist vielleicht älter als der Server.'],
  ],
  DesignerCommandTooLarge: [
    [
      'The command has {} bytes on its way to the machine, and {} are allowed.',
      'Der Befehl hat auf dem Weg zum Computer {} Bytes; erlaubt sind {}.',
    ],
    ['Split the flow, or pass large values by files.', 'Teilen Sie den Flow auf, oder übergeben Sie große Werte über Dateien.'],
  ],
  DesignerLeft: [
    [
      'The designer was away for too long, so that the machine was set free.',
      'Der Designer war zu lange weg; der Computer wurde daher freigegeben.',
    ],
    [
      'Choose the machine again in the designer, or Launch app on the page of the desktop flow.',
      'Wählen Sie den Computer im Designer erneut, oder „App starten“ auf der Seite des Desktop-Flows.',
    ],
  ],
  DesignerLinkGone: [
    [
      'The link to the machine is over, or the server was started anew.',
      'Die Verknüpfung mit dem Computer ist beendet, oder der Server wurde neu gestartet.',
    ],
  ],
  DesignerLinkNotOpen: [
    ['The machine is not ready for the designer yet.', 'Der Computer ist noch nicht bereit für den Designer.'],
    ['Wait until the designer shows the machine as ready.', 'Warten Sie, bis der Designer den Computer als bereit anzeigt.'],
  ],
  DesignerLinkUnknown: [
    [
      'The machine agent was started anew and does not know this designer any more.',
      'Der Computer-Agent wurde neu gestartet und kennt diesen Designer nicht mehr.',
    ],
    ['Connect the designer again.', 'Verbinden Sie den Designer erneut.'],
  ],
  DesignerNotOpened: [
    [
      'The window of the launch did not open within two minutes.',
      'Das Fenster des Starts wurde nicht innerhalb von zwei Minuten geöffnet.',
    ],
  ],
  DesignerOpenedElsewhere: [
    [
      'The flow was opened in another tab or window, which has the machine now.',
      'Der Flow wurde in einem anderen Tab oder Fenster geöffnet, das den Computer jetzt hat.',
    ],
    ['Go on there, or open the designer here again.', 'Machen Sie dort weiter, oder öffnen Sie den Designer hier erneut.'],
  ],
  DesignerServerStopped: [
    ['The server stops, and the link to the machine with it.', 'Der Server wird beendet, und mit ihm die Verknüpfung mit dem Computer.'],
  ],
  DesignerSignedOut: [
    ['The sign-in of the designer is over.', 'Die Anmeldung des Designers ist beendet.'],
    [
      'Sign in again, then choose the machine again in the designer.',
      'Melden Sie sich erneut an, und wählen Sie den Computer im Designer erneut.',
    ],
  ],
  DesignerValueTooLarge: [
    ['The value is too large to be shown.', 'Der Wert ist zu groß, um angezeigt zu werden.'],
    ['Look at a part of it, or at fewer rows at once.', 'Sehen Sie sich einen Teil davon an oder weniger Zeilen auf einmal.'],
  ],
  DesktopFlowIdReserved: [
    [
      'The id belongs to a desktop flow that somebody else had and deleted.',
      'Die ID gehört zu einem Desktop-Flow, den jemand anderes hatte und gelöscht hat.',
    ],
    [
      'Import without an id, or ask its former owner or an administrator to import it.',
      'Importieren Sie ohne ID, oder bitten Sie den früheren Besitzer oder einen Administrator, ihn zu importieren.',
    ],
  ],
  DesktopFlowInputTooLarge: [
    ['The inputs of the desktop flow have {} bytes, and {} are allowed.', 'Die Eingaben des Desktop-Flows haben {} Byte; erlaubt sind {}.'],
    [
      'Pass large values by a file that the desktop flow reads, or ask an administrator to raise the limit.',
      'Übergeben Sie große Werte in einer Datei, die der Desktop-Flow liest, oder bitten Sie einen Administrator, die Grenze anzuheben.',
    ],
  ],
  DesktopFlowNotFound: [
    ['There is no desktop flow with the id {}.', 'Es gibt keinen Desktop-Flow mit der ID {}.'],
    [
      'Import the desktop flow under this id, or choose another one in the action.',
      'Importieren Sie den Desktop-Flow unter dieser ID, oder wählen Sie in der Aktion einen anderen.',
    ],
  ],
  DesktopFlowNotPublished: [
    [
      'The desktop flow {} was never published, so there is nothing that could run.',
      'Der Desktop-Flow {} wurde nie veröffentlicht; es gibt also nichts auszuführen.',
    ],
    ['Open the desktop flow and publish it.', 'Öffnen Sie den Desktop-Flow und veröffentlichen Sie ihn.'],
  ],
  DesktopFlowNotYours: [
    [
      'Whoever wrote what the cloud flow does may not call the desktop flow {} of its owner.',
      'Wer geschrieben hat, was der Cloud-Flow tut, darf den Desktop-Flow {} seines Besitzers nicht aufrufen.',
    ],
    [
      'Let the owner of the cloud flow look at it and publish it, or let an administrator own the desktop flow.',
      'Lassen Sie den Besitzer des Cloud-Flows ihn ansehen und veröffentlichen, oder lassen Sie den Desktop-Flow einem Administrator gehören.',
    ],
    ['The desktop flow {} belongs to somebody else than the cloud flow.', 'Der Desktop-Flow {} gehört jemand anderem als der Cloud-Flow.'],
    [
      'Call a desktop flow of the owner of the cloud flow, or let an administrator own the desktop flow.',
      'Rufen Sie einen Desktop-Flow des Besitzers des Cloud-Flows auf, oder lassen Sie den Desktop-Flow einem Administrator gehören.',
    ],
    ['The desktop flow {} belongs to somebody else.', 'Der Desktop-Flow {} gehört jemand anderem.'],
    [
      'Run a desktop flow of your own, or let an administrator own it.',
      'Führen Sie einen eigenen Desktop-Flow aus, oder lassen Sie ihn einem Administrator gehören.',
    ],
  ],
  DesktopFlowPackageTooLarge: [
    [
      'The desktop flow {} has {} bytes with the flows that it calls, and {} are allowed.',
      'Der Desktop-Flow {} hat mit den Flows, die er aufruft, {} Byte; erlaubt sind {}.',
    ],
    [
      'Split the desktop flow, or ask an administrator to raise the limit.',
      'Teilen Sie den Desktop-Flow auf, oder bitten Sie einen Administrator, die Grenze anzuheben.',
    ],
  ],
  DesktopFlowsActionThrottled: [
    [
      'The connection started {} desktop flow runs in the last minute, and no more are allowed.',
      'Die Verbindung hat in der letzten Minute {} Desktop-Flow-Ausführungen gestartet; mehr sind nicht erlaubt.',
    ],
    [
      'Start fewer runs at once, spread them over several connections, or ask an administrator to raise the limit.',
      'Starten Sie weniger Ausführungen auf einmal, verteilen Sie sie auf mehrere Verbindungen, oder bitten Sie einen Administrator, die Grenze anzuheben.',
    ],
  ],
  DesktopFlowsActionTimeout: [
    [
      'The desktop flow did not end within its timeout. Give its action a longer timeout, or see on the machine what it waits for.',
      'Der Desktop-Flow endete nicht innerhalb seines Zeitlimits. Geben Sie seiner Aktion ein längeres, oder sehen Sie am Computer nach, worauf er wartet.',
    ],
    [
      'The desktop flow did not end within its timeout and was stopped. Give its action a longer timeout, or make the flow shorter.',
      'Der Desktop-Flow endete nicht innerhalb seines Zeitlimits und wurde beendet. Geben Sie seiner Aktion ein längeres, oder kürzen Sie den Flow.',
    ],
  ],
  DynamicSourceNotFound: [
    ["The connector {} has no answer to '{}'.", 'Der Connector {} hat keine Antwort auf „{}“.'],
    [
      'Type the value in, and reload the page: it may be older than the server.',
      'Geben Sie den Wert von Hand ein, und laden Sie die Seite neu: Sie kann älter sein als der Server.',
    ],
  ],
  EmailTaken: [
    ['There is an account with this e-mail address already.', 'Es gibt schon ein Konto mit dieser E-Mail-Adresse.'],
    [
      'Use another address, or change the account that is there.',
      'Verwenden Sie eine andere Adresse, oder ändern Sie das vorhandene Konto.',
    ],
  ],
  EngineStopping: [
    ['The server is stopping and starts no more runs.', 'Der Server wird beendet und startet keine Ausführungen mehr.'],
    ['Send the request again when the server is up.', 'Senden Sie die Anforderung erneut, wenn der Server wieder läuft.'],
  ],
  EnvelopeInvalid: [
    [
      'The sealed value cannot be opened with the key of this machine.',
      'Der versiegelte Wert lässt sich mit dem Schlüssel dieses Computers nicht öffnen.',
    ],
    [
      'The sealed value belongs to a machine or group that this machine is not.',
      'Der versiegelte Wert gehört zu einem anderen Computer oder einer anderen Gruppe.',
    ],
    [
      'Enter the password of the connection again, so that it is sealed to the present key.',
      'Geben Sie das Kennwort der Verbindung erneut ein, damit es mit dem jetzigen Schlüssel versiegelt wird.',
    ],
    [
      'Let the machine join the group again, or save the connection again so that it is sealed to the present key.',
      'Lassen Sie den Computer der Gruppe erneut beitreten, oder speichern Sie die Verbindung erneut, damit sie mit dem jetzigen Schlüssel versiegelt wird.',
    ],
  ],
  FileTooLarge: [
    ['The file has {} bytes, and {} can be passed to a flow.', 'Die Datei hat {} Byte; an einen Flow lassen sich {} übergeben.'],
    ['Choose a smaller file.', 'Wählen Sie eine kleinere Datei.'],
  ],
  FlowTooLarge: [
    ['The flow has {} bytes, and {} are allowed.', 'Der Flow hat {} Byte; erlaubt sind {}.'],
    [
      'Split the flow, or ask an administrator to raise the limit.',
      'Teilen Sie den Flow auf, oder bitten Sie einen Administrator, die Grenze anzuheben.',
    ],
  ],
  Forbidden: [
    ['This is neither yours nor are you an administrator.', 'Das gehört Ihnen nicht, und Sie sind kein Administrator.'],
    [
      'Only the owner of a machine connects to it as the user who is signed in there.',
      'Nur der Besitzer eines Computers verbindet sich als der Benutzer, der dort angemeldet ist.',
    ],
    [
      'Connect with a user name and a password of the machine, or ask its owner or an administrator.',
      'Verbinden Sie sich mit einem Benutzernamen und Kennwort des Computers, oder fragen Sie seinen Besitzer oder einen Administrator.',
    ],
    ['Ask its owner or an administrator.', 'Wenden Sie sich an den Besitzer oder einen Administrator.'],
  ],
  ForeignHost: [
    [
      'This server does not answer under the name that was asked.',
      'Dieser Server antwortet nicht unter dem Namen, nach dem gefragt wurde.',
    ],
    [
      'Use the address that the server printed at its start, or start it with its public URL.',
      'Verwenden Sie die Adresse, die der Server beim Start ausgegeben hat, oder starten Sie ihn mit seiner öffentlichen URL.',
    ],
  ],
  ForeignOrigin: [
    ['A page of another origin may not do this.', 'Eine Seite anderer Herkunft darf das nicht.'],
    [
      'Open Tandem itself under the address that the server printed at its start.',
      'Öffnen Sie Tandem selbst unter der Adresse, die der Server beim Start ausgegeben hat.',
    ],
  ],
  FormatInvalid: [
    ["'{}' is not a valid {} format.", '„{}“ ist kein gültiges Format ({}).'],
    ['Use a standard or custom .NET {} format.', 'Verwenden Sie ein Standard- oder benutzerdefiniertes .NET-Format ({}).'],
  ],
  GroupFull: [
    ['The machine group has {} members, and no more are allowed.', 'Die Computergruppe hat {} Mitglieder; mehr sind nicht erlaubt.'],
    [
      'Let a machine leave the group, or make a second group.',
      'Lassen Sie einen Computer die Gruppe verlassen, oder erstellen Sie eine zweite Gruppe.',
    ],
  ],
  GroupIsEmpty: [
    ['The machine group {} has no machines.', 'Die Computergruppe {} hat keine Computer.'],
    ['Let a machine join the group first.', 'Lassen Sie zuerst einen Computer der Gruppe beitreten.'],
  ],
  GroupNameTaken: [
    ['There is a machine group with the name {} already.', 'Es gibt schon eine Computergruppe mit dem Namen {}.'],
    ['Choose another name.', 'Wählen Sie einen anderen Namen.'],
  ],
  GroupNotEmpty: [
    ['The machine group has members.', 'Die Computergruppe hat Mitglieder.'],
    ['Let every machine leave the group, then delete it.', 'Lassen Sie alle Computer die Gruppe verlassen, und löschen Sie sie dann.'],
  ],
  IdTaken: [
    ['There is a cloud flow with this id already.', 'Es gibt schon einen Cloud-Flow mit dieser ID.'],
    ['There is a connection with this id already.', 'Es gibt schon eine Verbindung mit dieser ID.'],
    ['There is a desktop flow with this id already.', 'Es gibt schon einen Desktop-Flow mit dieser ID.'],
    ['Replace the script of that flow, or import without an id.', 'Ersetzen Sie das Skript jenes Flows, oder importieren Sie ohne ID.'],
  ],
  InternalError: [
    ['Something went wrong inside Tandem.', 'In Tandem ist etwas schiefgegangen.'],
    [
      'Look at the server log under the time of the request, and report it with that part of the log.',
      'Sehen Sie im Protokoll des Servers unter der Zeit der Anforderung nach, und melden Sie den Fehler mit diesem Teil des Protokolls.',
    ],
  ],
  Interrupted: [
    [
      'The machine could not reach the server for so long that it stopped the desktop flow. Check the network of the machine, then see what the flow has done before you run it again.',
      'Der Computer konnte den Server so lange nicht erreichen, dass er den Desktop-Flow beendet hat. Prüfen Sie das Netz des Computers, und sehen Sie nach, was der Flow getan hat, bevor Sie ihn erneut ausführen.',
    ],
    [
      'The process of the desktop flow ended before the flow did, for example because the machine was restarted. See what the flow has done before you run it again.',
      'Der Prozess des Desktop-Flows endete vor dem Flow, zum Beispiel weil der Computer neu gestartet wurde. Sehen Sie nach, was der Flow getan hat, bevor Sie ihn erneut ausführen.',
    ],
  ],
  InvalidRequest: [
    ['The request is not valid. {}', 'Die Anforderung ist ungültig. {}'],
    ["is no input of the desktop flow; did you mean '{}'?", 'ist keine Eingabe des Desktop-Flows; meinten Sie „{}“?'],
    ['is no input of the desktop flow, which has none', 'ist keine Eingabe des Desktop-Flows, der keine hat'],
    ['is no input of the desktop flow, which has: {}', 'ist keine Eingabe des Desktop-Flows; er hat: {}'],
    ['The request is not valid HTTP for this address.', 'Die Anforderung ist für diese Adresse kein gültiges HTTP.'],
    [
      'Correct the fields that are listed and send the request again.',
      'Berichtigen Sie die genannten Felder, und senden Sie die Anforderung erneut.',
    ],
  ],
  InvalidTriggerSchema: [
    ['The schema of the trigger is not valid: {}.', 'Das Schema des Triggers ist ungültig: {}.'],
    ['Correct the schema in the trigger of the flow.', 'Berichtigen Sie das Schema im Trigger des Flows.'],
  ],
  InvalidVariableValue: [
    ['The value is not of the kind {}.', 'Der Wert ist nicht von der Art {}.'],
    ['Give a text.', 'Geben Sie einen Text an.'],
    ['Give a number.', 'Geben Sie eine Zahl an.'],
    ['Give true or false.', 'Geben Sie true oder false an.'],
    ['Give a JSON value.', 'Geben Sie einen JSON-Wert an.'],
    ['The value has {} characters as JSON text, and {} are allowed.', 'Der Wert hat als JSON-Text {} Zeichen; erlaubt sind {}.'],
    ['Give a shorter value.', 'Geben Sie einen kürzeren Wert an.'],
    ['The value is nested deeper than {} levels.', 'Der Wert ist tiefer als {} Ebenen verschachtelt.'],
    ['Pass the nested part as text.', 'Übergeben Sie den verschachtelten Teil als Text.'],
  ],
  InvalidWorkQueueSchema: [
    ['The schema of the work queue is not valid: {}.', 'Das Schema der Arbeitswarteschlange ist nicht gültig: {}.'],
    [
      'Give a JSON Schema, such as {"type": "object", "required": ["invoice"]}; it cannot be changed later.',
      'Geben Sie ein JSON-Schema an, etwa {"type": "object", "required": ["invoice"]}; es lässt sich später nicht ändern.',
    ],
  ],
  JsonInvalid: [
    ['Invalid JSON at line {}, column {}: {}.', 'Ungültiges JSON in Zeile {}, Spalte {}: {}.'],
    ['Correct the text there and send it again.', 'Berichtigen Sie den Text dort, und senden Sie ihn erneut.'],
    ['The body is not UTF-8 text.', 'Der Inhalt ist kein UTF-8-Text.'],
    ['Send the JSON as UTF-8.', 'Senden Sie das JSON als UTF-8.'],
  ],
  JsonTooDeep: [
    ['The JSON is nested deeper than {} levels.', 'Das JSON ist tiefer als {} Ebenen verschachtelt.'],
    ['Flatten the value, or pass the nested part as text.', 'Flachen Sie den Wert ab, oder übergeben Sie den inneren Teil als Text.'],
  ],
  LastAdmin: [
    ['This is the last administrator who can sign in.', 'Das ist der letzte Administrator, der sich anmelden kann.'],
    ['Make another account an administrator first.', 'Machen Sie zuerst ein anderes Konto zum Administrator.'],
  ],
  LaunchAccountGone: [
    [
      'The account that made the launch may not sign in any more.',
      'Das Konto, das den Start veranlasst hat, darf sich nicht mehr anmelden.',
    ],
    [
      'Sign in with an account that may, then choose Launch app again.',
      'Melden Sie sich mit einem Konto an, das es darf, und wählen Sie dann erneut „App starten“.',
    ],
  ],
  LaunchExpired: [
    [
      'The launch was not opened within two minutes, or the server was started anew.',
      'Der Start wurde nicht innerhalb von zwei Minuten geöffnet, oder der Server wurde neu gestartet.',
    ],
  ],
  LaunchNotClaimed: [
    [
      'The machine agent on this computer has not taken the launch yet.',
      'Der Agent auf diesem Computer hat den Start noch nicht übernommen.',
    ],
    [
      'Check that the machine agent runs on this computer, then choose Launch app again.',
      'Prüfen Sie, dass der Agent auf diesem Computer läuft, und wählen Sie dann erneut „App starten“.',
    ],
  ],
  LaunchNotConfirmed: [
    [
      'The launch would sign this window in as somebody else than before.',
      'Der Start würde dieses Fenster als jemand anderes anmelden als bisher.',
    ],
    [
      'Look whose sign-in it is, then confirm it in the window that opened.',
      'Sehen Sie nach, wessen Anmeldung es ist, und bestätigen Sie sie dann im geöffneten Fenster.',
    ],
  ],
  LaunchUnknown: [
    [
      'There is no launch with this ticket, or it belongs to another window.',
      'Es gibt keinen Start mit diesem Ticket, oder er gehört zu einem anderen Fenster.',
    ],
  ],
  LaunchUrlInvalid: [
    ['This is not the address of a launch.', 'Das ist nicht die Adresse eines Starts.'],
    ['Open the desktop flow in the portal and choose Launch app.', 'Öffnen Sie den Desktop-Flow im Portal, und wählen Sie „App starten“.'],
  ],
  LaunchUsed: [['This launch was opened already; it works once.', 'Dieser Start wurde schon geöffnet; er gilt nur einmal.']],
  LaunchUserUnproven: [
    ['Nothing says that {} on the machine {} is you.', 'Nichts sagt, dass {} auf dem Computer {} Sie sind.'],
    [
      'Create a desktop flow connection to {} with the user name {} and its password, then choose Launch app again.',
      'Erstellen Sie eine Desktop-Flow-Verbindung zu {} mit dem Benutzernamen {} und seinem Kennwort, und wählen Sie dann erneut „App starten“.',
    ],
  ],
  MachineBusy: [
    [
      'Another attended desktop flow runs in the session. The run starts when that one has ended.',
      'In der Sitzung läuft ein anderer beaufsichtigter Desktop-Flow. Die Ausführung startet, wenn er beendet ist.',
    ],
    [
      'Another unattended desktop flow runs as {}. The run starts when that one has ended.',
      'Als {} läuft ein anderer unbeaufsichtigter Desktop-Flow. Die Ausführung startet, wenn er beendet ist.',
    ],
    [
      'The machine has as many unattended sessions as it may. The run starts when one of them ends.',
      'Der Computer hat so viele unbeaufsichtigte Sitzungen, wie er haben darf. Die Ausführung startet, wenn eine davon endet.',
    ],
    [
      'Another desktop flow runs in the session that this one needs.',
      'In der Sitzung, die dieser Desktop-Flow braucht, läuft ein anderer.',
    ],
  ],
  MachineDidNotAnswer: [
    ['The machine did not answer in time.', 'Der Computer hat nicht rechtzeitig geantwortet.'],
    [
      'Try again; if it stays so, look at the machine agent on that machine.',
      'Versuchen Sie es erneut; bleibt es dabei, sehen Sie nach dem Agenten auf diesem Computer.',
    ],
  ],
  MachineNameTaken: [
    ['There is a machine with the name {} already.', 'Es gibt schon einen Computer mit dem Namen {}.'],
    [
      'Choose another name, or delete the machine that has it.',
      'Wählen Sie einen anderen Namen, oder löschen Sie den Computer, der ihn hat.',
    ],
  ],
  MachineNotActive: [
    [
      'The machine {} is quarantined, so that nothing can run on it.',
      'Der Computer {} ist in Quarantäne; auf ihm kann daher nichts laufen.',
    ],
    [
      'Let an administrator confirm the machine on its page.',
      'Lassen Sie den Computer von einem Administrator auf seiner Seite bestätigen.',
    ],
  ],
  MachineNotFound: [['The machine was deleted.', 'Der Computer wurde gelöscht.']],
  MachineOffline: [
    ['The machine is offline.', 'Der Computer ist offline.'],
    ['The machine {} is offline.', 'Der Computer {} ist offline.'],
    ['The machine went offline.', 'Der Computer ging offline.'],
    [
      'Start the machine agent on that machine, or check its network, then try again.',
      'Starten Sie den Agenten auf diesem Computer, oder prüfen Sie sein Netz, und versuchen Sie es dann erneut.',
    ],
    [
      'The machine is offline. Start the machine agent there, or check its network.',
      'Der Computer ist offline. Starten Sie dort den Agenten, oder prüfen Sie sein Netz.',
    ],
  ],
  MachineQuarantined: [
    [
      'The machine is quarantined. An administrator must confirm it on its page.',
      'Der Computer ist in Quarantäne. Ein Administrator muss ihn auf seiner Seite bestätigen.',
    ],
    ['The machine was quarantined.', 'Der Computer kam in Quarantäne.'],
    [
      'The journal of the machine is damaged. An administrator must look at the machine and confirm it before it takes runs.',
      'Das Journal des Computers ist beschädigt. Ein Administrator muss sich den Computer ansehen und ihn bestätigen, bevor er Ausführungen übernimmt.',
    ],
  ],
  MachineUnknown: [
    ['This server does not know the machine.', 'Dieser Server kennt den Computer nicht.'],
    ['Register the machine again.', 'Registrieren Sie den Computer erneut.'],
  ],
  MultipartInvalid: [
    ['The multipart body cannot be read: {}.', 'Der mehrteilige Inhalt lässt sich nicht lesen: {}.'],
    [
      'Send parts that are parted and ended by the boundary of the Content-Type.',
      'Senden Sie Teile, die durch die Grenze des Content-Type getrennt und beendet sind.',
    ],
  ],
  NextToRun: [['The run is about to be offered to a machine.', 'Die Ausführung wird gleich einem Computer angeboten.']],
  NoCandidateMachine: [
    [
      'No machine took the run before its time in the queue was over. Look at the queue events for what each machine lacked: it must be online, free, and have the session that the connection needs.',
      'Kein Computer übernahm die Ausführung, bevor ihre Zeit in der Warteschlange um war. Die Ereignisse der Warteschlange sagen, was jedem fehlte: Er muss online und frei sein und die Sitzung haben, die die Verbindung braucht.',
    ],
    [
      'No machine takes runs of this target. Add a machine to the group, or register one.',
      'Kein Computer übernimmt Ausführungen für dieses Ziel. Fügen Sie der Gruppe einen Computer hinzu, oder registrieren Sie einen.',
    ],
    ['None of the {} machines can take the run. {}', 'Keiner der {} Computer kann die Ausführung übernehmen. {}'],
    [
      'None of the {} machines can take the run now, each for a reason of its own. The run starts as soon as one of them can.',
      'Keiner der {} Computer kann die Ausführung jetzt übernehmen, jeder aus einem eigenen Grund. Sie startet, sobald einer es kann.',
    ],
  ],
  NoHttpTrigger: [
    ['The flow has no HTTP trigger, so it needs no key.', 'Der Flow hat keinen HTTP-Trigger und braucht daher keinen Schlüssel.'],
  ],
  NoListenerConnected: [
    [
      '{} Credentials are kept only after a machine has accepted them.',
      '{} Anmeldedaten werden erst gespeichert, wenn ein Computer sie angenommen hat.',
    ],
    [
      'Start the machine agent there, wait until the machine is shown as online, and try again.',
      'Starten Sie dort den Agenten, warten Sie, bis der Computer als online angezeigt wird, und versuchen Sie es erneut.',
    ],
  ],
  NoResponse: [
    ['The run ended without reaching a Response action.', 'Die Ausführung endete, ohne eine Antwortaktion zu erreichen.'],
    [
      'Look at the run: the header x-ms-workflow-run-id names it.',
      'Sehen Sie sich die Ausführung an: Der Header x-ms-workflow-run-id nennt sie.',
    ],
  ],
  NoSessionFoundForPasswordless: [
    [
      'An unattended run needs a connection with user name and password.',
      'Eine unbeaufsichtigte Ausführung braucht eine Verbindung mit Benutzername und Kennwort.',
    ],
    [
      'Choose or create such a connection for the action, or run it attended.',
      'Wählen oder erstellen Sie eine solche Verbindung für die Aktion, oder führen Sie sie beaufsichtigt aus.',
    ],
  ],
  NotFound: [
    ['There is no work queue with this id.', 'Es gibt keine Arbeitswarteschlange mit dieser ID.'],
    ['There is no work queue item with this id.', 'Es gibt kein Element einer Arbeitswarteschlange mit dieser ID.'],
    ['There is no cloud flow with this id.', 'Es gibt keinen Cloud-Flow mit dieser ID.'],
    ['There is no desktop flow with this id.', 'Es gibt keinen Desktop-Flow mit dieser ID.'],
    ['There is no machine with this id.', 'Es gibt keinen Computer mit dieser ID.'],
    ['There is no connection with this id.', 'Es gibt keine Verbindung mit dieser ID.'],
    ['There is no {} with this id.', 'Zu dieser ID gibt es nichts ({}).'],
    ['The flow has no version {}.', 'Der Flow hat keine Version {}.'],
    ['Look it up in the list again: it may have been deleted.', 'Sehen Sie noch einmal in der Liste nach: Vielleicht wurde es gelöscht.'],
  ],
  PictureInPictureNotSupported: [
    [
      'Machines of this installation cannot run a desktop flow in Picture-in-Picture yet.',
      'Computer dieser Installation können einen Desktop-Flow noch nicht im Bild-in-Bild-Modus ausführen.',
    ],
    [
      'Choose the session of the user as the attended mode of the action, or take the setting away.',
      'Wählen Sie als beaufsichtigten Modus der Aktion die Sitzung des Benutzers, oder entfernen Sie die Einstellung.',
    ],
  ],
  QueueEvents: [
    ['{} raised the priority to High.', '{} hat die Priorität auf Hoch gesetzt.'],
    ['{} lowered the priority to Normal.', '{} hat die Priorität auf Normal gesetzt.'],
    ['{} moved the run to the front of the queue.', '{} hat die Ausführung an den Anfang der Warteschlange gestellt.'],
    ['{} moved the run back to its place in the queue.', '{} hat die Ausführung an ihren Platz in der Warteschlange zurückgestellt.'],
    ['Queued and ready.', 'In der Warteschlange und bereit.'],
    ['Offered to machine {}.', 'Dem Computer {} angeboten.'],
    ['Started on machine {}.', 'Auf dem Computer {} gestartet.'],
    ['Machine {} did not take the run ({}). {}', 'Der Computer {} hat die Ausführung nicht übernommen ({}). {}'],
    ['Machine {} did not begin the run and will not.', 'Der Computer {} hat die Ausführung nicht begonnen und wird es auch nicht.'],
    ['Machine {} did not answer the offer.', 'Der Computer {} hat auf das Angebot nicht geantwortet.'],
    [
      'Machine {} cannot be heard. The run may go on there; nothing is started twice.',
      'Vom Computer {} ist nichts zu hören. Die Ausführung kann dort weiterlaufen; nichts wird zweimal gestartet.',
    ],
    ['Machine {} can be heard again.', 'Der Computer {} meldet sich wieder.'],
    ['The machine reported {} after the run had ended.', 'Der Computer meldete {}, nachdem die Ausführung beendet war.'],
    ['The flow was asked to stop safely.', 'Der Flow wurde gebeten, sicher zu enden.'],
    ['The machine was asked to stop the run.', 'Der Computer wurde aufgefordert, die Ausführung zu beenden.'],
    ['The run ended: {}.', 'Die Ausführung ist beendet: {}.'],
    ...RUN_END_PHRASES,
  ],
  RequestTooLarge: [
    ['The body of the request is too large.', 'Der Inhalt der Anforderung ist zu groß.'],
    [
      'Send less, or ask an administrator whether the limit can be raised.',
      'Senden Sie weniger, oder fragen Sie einen Administrator, ob sich die Grenze anheben lässt.',
    ],
  ],
  ResponseTimeout: [
    [
      'The flow did not answer within 120 seconds; its run goes on.',
      'Der Flow hat nicht innerhalb von 120 Sekunden geantwortet; seine Ausführung läuft weiter.',
    ],
    [
      'Put the Response action before the slow actions, make it asynchronous, or remove it and read the result from the run.',
      'Setzen Sie die Antwortaktion vor die langsamen Aktionen, machen Sie sie asynchron, oder entfernen Sie sie und lesen Sie das Ergebnis aus der Ausführung.',
    ],
  ],
  RunCallGoesOn: [
    ['What the run asked for is not done yet.', 'Worum die Ausführung gebeten hat, ist noch nicht ausgeführt.'],
    [
      'Ask again with the same id. Machines do so by themselves; update the machine agent where a flow ends with this error.',
      'Fragen Sie mit derselben ID erneut. Computer tun das selbst; aktualisieren Sie den Computer-Agenten, wo ein Flow mit diesem Fehler endet.',
    ],
  ],
  RunCallInterrupted: [
    [
      'The server was restarted while it did this, so that nobody knows whether it was done.',
      'Der Server wurde dabei neu gestartet; niemand weiß, ob es ausgeführt wurde.',
    ],
    [
      'Look at what the step was to change, and run the flow again when nothing was done.',
      'Sehen Sie nach, was der Schritt ändern sollte, und führen Sie den Flow erneut aus, wenn nichts geschehen ist.',
    ],
  ],
  RunNotByPerson: [
    ['This flow starts when its HTTP trigger is called.', 'Dieser Flow startet, wenn sein HTTP-Trigger aufgerufen wird.'],
    [
      'Send the request to the trigger URL that the details of the flow show.',
      'Senden Sie die Anforderung an die Trigger-URL, die in den Details des Flows steht.',
    ],
  ],
  RunNotRunning: [
    ['The desktop flow is not at work.', 'Der Desktop-Flow läuft nicht.'],
    ['Cancel the run when it still waits.', 'Brechen Sie die Ausführung ab, wenn sie noch wartet.'],
  ],
  RunNotWaiting: [
    ['The run does not wait in the queue any more.', 'Die Ausführung wartet nicht mehr in der Warteschlange.'],
    [
      'Look at the run: it has started or ended meanwhile.',
      'Sehen Sie sich die Ausführung an: Sie wurde inzwischen gestartet oder beendet.',
    ],
  ],
  RunQueueFull: [
    [
      '{} desktop flow runs wait for the machine or group already.',
      'Auf den Computer oder die Gruppe warten schon {} Desktop-Flow-Ausführungen.',
    ],
    [
      'Wait until some have run, add machines to the group, or ask an administrator to raise the limit.',
      'Warten Sie, bis einige gelaufen sind, fügen Sie der Gruppe Computer hinzu, oder bitten Sie einen Administrator, die Grenze anzuheben.',
    ],
  ],
  RunTicketInvalid: [
    [
      'The ticket is not that of a desktop flow run that is at work.',
      'Das Ticket gehört zu keiner Desktop-Flow-Ausführung, die im Gang ist.',
    ],
    [
      'Nothing has to be done when the run has ended or is being cancelled; otherwise run it again.',
      'Es ist nichts zu tun, wenn die Ausführung beendet ist oder abgebrochen wird; sonst führen Sie sie erneut aus.',
    ],
  ],
  SchemaNameTaken: [
    ['There is an environment variable with the schema name {} already.', 'Es gibt schon eine Umgebungsvariable mit dem Schemanamen {}.'],
    [
      'Choose another schema name, or change the variable that is there.',
      'Wählen Sie einen anderen Schemanamen, oder ändern Sie die vorhandene Variable.',
    ],
  ],
  SealingNeedsHttps: [
    [
      'The browser encrypts only on pages from https or from this computer.',
      'Der Browser verschlüsselt nur auf Seiten, die über https oder von diesem Computer kommen.',
    ],
    [
      'Open Tandem through https, or on the server itself under http://localhost.',
      'Öffnen Sie Tandem über https oder auf dem Server selbst unter http://localhost.',
    ],
  ],
  ServerUnreachable: [
    ['The Tandem server does not answer.', 'Der Tandem-Server antwortet nicht.'],
    [
      'Check that the server runs and that this computer reaches it; the page goes on by itself when it is back.',
      'Prüfen Sie, dass der Server läuft und dieser Computer ihn erreicht; die Seite macht von selbst weiter, sobald er wieder da ist.',
    ],
  ],
  SessionCreationError: [
    ['The machine could not open a session for the run.', 'Der Computer konnte für die Ausführung keine Sitzung öffnen.'],
    [
      'Run `tandem machine doctor` on the machine; its log has the cause.',
      'Führen Sie auf dem Computer `tandem machine doctor` aus; die Ursache steht in seinem Protokoll.',
    ],
    ['The account {} has no home directory at {}.', 'Das Konto {} hat kein Basisverzeichnis unter {}.'],
    ['Make it on the machine: mkhomedir_helper {}', 'Legen Sie es auf dem Computer an: mkhomedir_helper {}'],
  ],
  SessionCreationInvalidCredentials: [
    ['The machine does not accept user name and password of {}.', 'Der Computer nimmt Benutzername und Kennwort von {} nicht an.'],
    [
      'Check both, with the account as it is written on the machine, and save the connection again.',
      'Prüfen Sie beides, mit dem Konto so geschrieben wie auf dem Computer, und speichern Sie die Verbindung erneut.',
    ],
    ['The connection has no password.', 'Die Verbindung hat kein Kennwort.'],
    ['Enter user name and password of the connection again.', 'Geben Sie Benutzername und Kennwort der Verbindung erneut ein.'],
    ['This machine has no account {}.', 'Auf diesem Computer gibt es kein Konto {}.'],
    [
      'Check the user name of the connection; the account must be there on every machine of a group.',
      'Prüfen Sie den Benutzernamen der Verbindung; das Konto muss es auf jedem Computer einer Gruppe geben.',
    ],
  ],
  SignInFailed: [
    ['The e-mail address or the password is wrong.', 'E-Mail-Adresse oder Kennwort ist falsch.'],
    [
      'Check both, or ask an administrator for a new password.',
      'Prüfen Sie beides, oder bitten Sie einen Administrator um ein neues Kennwort.',
    ],
  ],
  SignInIsAttendedOnly: [
    [
      'A connection by sign-in works in the open session of its user, so it cannot run unattended.',
      'Eine Verbindung über die Anmeldung arbeitet in der offenen Sitzung ihres Benutzers und kann daher nicht unbeaufsichtigt laufen.',
    ],
    [
      'Choose the run mode attended, or a connection with user name and password.',
      'Wählen Sie den Modus „Beaufsichtigt“ oder eine Verbindung mit Benutzername und Kennwort.',
    ],
  ],
  SignInRequired: [
    ['You are not signed in, or the sign-in is over.', 'Sie sind nicht angemeldet, oder die Anmeldung ist abgelaufen.'],
    ['Sign in and try again.', 'Melden Sie sich an, und versuchen Sie es erneut.'],
  ],
  SplitOnNotAnArray: [
    [
      'Split On must give an array, but gave a value of type {}: no run was started.',
      '„Aufteilen bei“ muss ein Array ergeben, ergab aber einen Wert vom Typ {}: Es wurde keine Ausführung gestartet.',
    ],
  ],
  StoreFull: [
    [
      'The disk of the data directory is full, so nothing more can be kept.',
      'Der Datenträger des Datenverzeichnisses ist voll; es lässt sich nichts mehr speichern.',
    ],
    [
      'Free space on the disk of the data directory; the server goes on by itself.',
      'Schaffen Sie auf dem Datenträger Platz; der Server macht von selbst weiter.',
    ],
  ],
  TargetNotFound: [
    [
      'The machine or machine group of this connection is not there any more.',
      'Den Computer oder die Computergruppe dieser Verbindung gibt es nicht mehr.',
    ],
    [
      'The machine or machine group of this connection was deleted.',
      'Der Computer oder die Computergruppe dieser Verbindung wurde gelöscht.',
    ],
    [
      'There is no machine or machine group that the connection points at.',
      'Den Computer oder die Computergruppe, auf die die Verbindung zeigt, gibt es nicht.',
    ],
    ['Make a new connection to another machine.', 'Erstellen Sie eine neue Verbindung zu einem anderen Computer.'],
    [
      'Choose a machine or machine group that is in the list, or a connection to another one.',
      'Wählen Sie einen Computer oder eine Computergruppe aus der Liste, oder eine Verbindung zu einem anderen Ziel.',
    ],
  ],
  TargetWithoutKey: [
    [
      'No machine has joined this group yet, so there is no key to seal the password to.',
      'Dieser Gruppe ist noch kein Computer beigetreten; es gibt daher keinen Schlüssel, um das Kennwort zu versiegeln.',
    ],
  ],
  TooManyAttempts: [
    ['The machine checks other passwords already.', 'Der Computer prüft schon andere Kennwörter.'],
    ['There were too many attempts.', 'Es gab zu viele Versuche.'],
    ['Wait 1 minute and try again.', 'Warten Sie eine Minute, und versuchen Sie es erneut.'],
    ['Wait {} minutes and try again.', 'Warten Sie {} Minuten, und versuchen Sie es erneut.'],
  ],
  TooManyRunCalls: [
    ['The run asks the server for more than {} things at once.', 'Die Ausführung fragt den Server nach mehr als {} Dingen zugleich.'],
    ['Ask again when one of them was answered.', 'Fragen Sie erneut, wenn eines davon beantwortet ist.'],
  ],
  TooManyDesignerLinks: [
    [
      'You have {} designers open on machines, and no more are allowed.',
      'Sie haben {} Designer auf Computern offen; mehr sind nicht erlaubt.',
    ],
    ['Close the designers that you do not need.', 'Schließen Sie die Designer, die Sie nicht brauchen.'],
  ],
  TriggerConditionNotMet: [
    [
      'No run was started: a condition of the trigger does not hold, or there is no item.',
      'Es wurde keine Ausführung gestartet: Eine Bedingung des Triggers trifft nicht zu, oder es gibt kein Element.',
    ],
    [
      'Send what the conditions in the settings of the trigger ask for, or change them.',
      'Geben Sie an, was die Bedingungen in den Einstellungen des Triggers verlangen, oder ändern Sie sie.',
    ],
  ],
  TriggerFailed: [
    ['No run was started ({}): {}', 'Es wurde keine Ausführung gestartet ({}): {}'],
    [
      'Correct the conditions or Split On in the settings of the trigger.',
      'Berichtigen Sie die Bedingungen oder „Aufteilen bei“ in den Einstellungen des Triggers.',
    ],
    ['The parameters of the trigger have no value: {}', 'Die Parameter des Triggers haben keinen Wert: {}'],
    ['Correct the expressions in the trigger.', 'Berichtigen Sie die Ausdrücke im Trigger.'],
  ],
  TriggerKeyInvalid: [
    ['The trigger key is missing or not the one of this flow.', 'Der Triggerschlüssel fehlt oder ist nicht der dieses Flows.'],
    [
      'Send the header Authorization: Bearer with the key that the details of the flow made, or use its signed address.',
      'Senden Sie den Header Authorization: Bearer mit dem Schlüssel, der in den Details des Flows erzeugt wurde, oder verwenden Sie die signierte Adresse.',
    ],
  ],
  TriggerMethodNotAllowed: [
    ['The trigger of this flow takes {} requests.', 'Der Trigger dieses Flows nimmt {}-Anforderungen an.'],
    ['Send the request with the method {}.', 'Senden Sie die Anforderung mit der Methode {}.'],
  ],
  TriggerPathUnknown: [
    [
      'The trigger of this flow takes no requests at this path.',
      'Der Trigger dieses Flows nimmt unter diesem Pfad keine Anforderungen an.',
    ],
    [
      'Send the request to the address of the trigger, with the relative path that the trigger names behind it.',
      'Senden Sie die Anforderung an die Adresse des Triggers, dahinter den relativen Pfad, den der Trigger nennt.',
    ],
  ],
  TriggerRunUnknown: [
    [
      'There is no run whose answer could be asked for at this address.',
      'Unter dieser Adresse gibt es keine Ausführung, nach deren Antwort gefragt werden könnte.',
    ],
    [
      'Use the address in the Location header of the answer to the trigger request, as it is.',
      'Verwenden Sie die Adresse aus dem Header Location der Antwort auf die Anforderung unverändert.',
    ],
  ],
  TriggerStateUnreadable: [
    ['The trigger does not know what it has told already.', 'Der Trigger weiß nicht, was er schon gemeldet hat.'],
    [
      'Turn the flow off and on again: it then tells what comes from now on.',
      'Schalten Sie den Flow aus und wieder ein: Er meldet dann, was von nun an kommt.',
    ],
  ],
  TriggerTimeout: [['The connector did not answer in time.', 'Der Connector hat nicht rechtzeitig geantwortet.']],
  UIFlowAgentNotAvailable: [
    [
      'The machine could not ask its operating system about the password.',
      'Der Computer konnte sein Betriebssystem nicht nach dem Kennwort fragen.',
    ],
    [
      'The password was not checked, because its turn came too late.',
      'Das Kennwort wurde nicht geprüft, weil es zu spät an die Reihe kam.',
    ],
    [
      'Run `tandem machine doctor` on the machine; the agent needs root to check passwords of other users.',
      'Führen Sie auf dem Computer `tandem machine doctor` aus; um Kennwörter anderer Benutzer zu prüfen, braucht der Agent root.',
    ],
    ['Try again in a minute.', 'Versuchen Sie es in einer Minute erneut.'],
  ],
  UIFlowAlreadyRunning: [
    [
      'Another desktop flow runs in the session that this one needs.',
      'In der Sitzung, die dieser Flow braucht, läuft ein anderer Desktop-Flow.',
    ],
    ['Wait for its end, or stop it.', 'Warten Sie auf sein Ende, oder beenden Sie ihn.'],
    [
      'Another attended desktop flow runs in the session. The run starts when that one has ended.',
      'In der Sitzung läuft ein anderer begleiteter Desktop-Flow. Der Lauf beginnt, sobald dieser beendet ist.',
    ],
  ],
  UIFlowServiceNoRdpPermissions: [
    ['The agent may not open sessions for {}.', 'Der Agent darf keine Sitzungen für {} öffnen.'],
    [
      'Start the agent as root for unattended runs of other accounts, or as {}.',
      'Starten Sie den Agenten für unbeaufsichtigte Ausführungen anderer Konten als root, oder als {}.',
    ],
  ],
  UnattendedAddOnMissing: [
    [
      'The machine has no unattended add-on. An administrator can give it one on its page.',
      'Der Computer hat kein Add-on für unbeaufsichtigte Ausführung. Ein Administrator kann es ihm auf seiner Seite geben.',
    ],
    [
      'No unattended add-on (Power Automate Process) is allocated to {}.',
      '{} ist kein Add-on für unbeaufsichtigte Ausführung (Power Automate Process) zugewiesen.',
    ],
    [
      'Let an administrator allocate an unattended add-on to a machine, or turn the enforcement of licences off.',
      'Lassen Sie einem Computer von einem Administrator ein Add-on zuweisen, oder lassen Sie Lizenzen nicht mehr erzwingen.',
    ],
  ],
  UndoOver: [
    [
      'This can no longer be undone: it was too long ago, or it was undone already.',
      'Das lässt sich nicht mehr rückgängig machen: Es ist zu lange her oder schon rückgängig gemacht.',
    ],
    ['Choose the items and change them again.', 'Wählen Sie die Elemente aus, und ändern Sie sie erneut.'],
  ],
  UnsupportedMediaType: [
    [
      'The body of the request is not of a type that this address takes.',
      'Der Inhalt der Anforderung hat keinen Typ, den diese Adresse annimmt.',
    ],
    ['Send JSON with the header Content-Type: application/json.', 'Senden Sie JSON mit dem Header Content-Type: application/json.'],
  ],
  VariableNotEditable: [
    [
      "The variable '{}' holds more than one value, and only a single one can be typed.",
      'Die Variable „{}“ enthält mehr als einen Wert, und nur ein einzelner lässt sich eingeben.',
    ],
    ['Change it by an action of the flow.', 'Ändern Sie sie mit einer Aktion des Flows.'],
  ],
  VariableNotFound: [
    ["The flow that runs has no variable '{}'.", 'Der laufende Flow hat keine Variable „{}“.'],
    ['Stop the run and start the flow again as it is now.', 'Beenden Sie den Lauf, und starten Sie den Flow erneut, wie er jetzt ist.'],
  ],
  VariablePartNotFound: [
    ["The variable '{}' has no such part any more.", 'Die Variable „{}“ hat diesen Teil nicht mehr.'],
    ['Open the variable again to see what it holds now.', 'Öffnen Sie die Variable erneut, um zu sehen, was sie jetzt enthält.'],
  ],
  VariableReadByOthers: [
    ['A cloud flow that is not yours to change reads {}.', 'Ein Cloud-Flow, den Sie nicht ändern dürfen, liest {}.'],
    [
      'Let its owner or an administrator make the environment variable.',
      'Lassen Sie den Besitzer oder einen Administrator die Umgebungsvariable anlegen.',
    ],
  ],
  VariableValueInvalid: [
    ["The variable '{}' cannot have this value.", 'Die Variable „{}“ kann diesen Wert nicht haben.'],
    [
      'Give a text, a number of at most 28 digits, True or False; for a date-time, a text such as 2026-11-25 13:14.',
      'Geben Sie einen Text, eine Zahl mit höchstens 28 Ziffern, True oder False an; für Datum und Uhrzeit einen Text wie 2026-11-25 13:14.',
    ],
  ],
  VersionConflict: [
    [
      '{} saved version {} of the flow, while you began with version {}.',
      '{} hat Version {} des Flows gespeichert, während Sie mit Version {} begonnen haben.',
    ],
    [
      'Compare both versions. Then save again on top of the present one, or bring your changes into it.',
      'Vergleichen Sie beide Versionen. Speichern Sie dann erneut auf der jetzigen, oder übernehmen Sie Ihre Änderungen in sie.',
    ],
  ],
  WorkAccountsNotSetUp: [['No provider of work accounts is set up here.', 'Hier ist kein Anbieter von Geschäftskonten eingerichtet.']],
  WorkAccountsUnavailable: [
    ["The organisation's provider cannot be reached.", 'Der Anbieter der Organisation ist nicht erreichbar.'],
    [
      'Try again later, or sign in with a password of this installation.',
      'Versuchen Sie es später erneut, oder melden Sie sich mit einem Kennwort dieser Installation an.',
    ],
  ],
  WorkflowTriggerIsNotEnabled: [
    ['The cloud flow is turned off.', 'Der Cloud-Flow ist ausgeschaltet.'],
    ['Turn the flow on first.', 'Schalten Sie den Flow zuerst ein.'],
  ],
  WorkQueueFilterInvalid: [
    ['The filter of work queue items is not valid: {}', 'Der Filter für Elemente der Arbeitswarteschlange ist ungültig: {}'],
    [
      'Write FetchXML such as <filter><condition attribute="name" operator="eq" value="A" /></filter> with columns of workqueueitem.',
      'Schreiben Sie FetchXML wie <filter><condition attribute="name" operator="eq" value="A" /></filter> mit Spalten von workqueueitem.',
    ],
  ],
  WorkQueueItemExists: [
    ['The queue has an item with the unique id {} already.', 'Die Warteschlange hat schon ein Element mit der eindeutigen ID {}.'],
    [
      'Choose another unique id, leave it out, or requeue the item that is there.',
      'Wählen Sie eine andere eindeutige ID, lassen Sie sie weg, oder reihen Sie das vorhandene Element wieder ein.',
    ],
  ],
  WorkQueueItemFrozen: [
    ['The item is Processing and {} until that has ended.', 'Das Element wird verarbeitet: {} bis zu deren Ende.'],
    ['cannot be deleted', 'es lässt sich nicht löschen'],
    ['keeps its name and value', 'Name und Wert bleiben'],
    [
      'Wait until it is processed, or end its processing first.',
      'Warten Sie, bis es verarbeitet ist, oder beenden Sie zuerst die Verarbeitung.',
    ],
  ],
  WorkQueueItemInvalid: [
    ['An item is not valid, so nothing was added.', 'Ein Element ist nicht gültig, daher wurde nichts hinzugefügt.'],
    ['{} items are not valid, so nothing was added.', '{} Elemente sind nicht gültig, daher wurde nichts hinzugefügt.'],
    ['Correct what is listed and send all of it again.', 'Berichtigen Sie, was genannt ist, und senden Sie alles noch einmal.'],
    ['must be one of {}', 'muss eines davon sein: {}'],
    ['{} is that of row {}, too', '{} steht auch in Zeile {}'],
    ['the queue has an item with {} already', 'die Warteschlange hat schon ein Element mit {}'],
    ['must be a time such as 2030-01-31T08:00:00Z', 'muss eine Zeit sein wie 2030-01-31T08:00:00Z'],
    ['must be in the future', 'muss in der Zukunft liegen'],
    ['has {} bytes, and {} are allowed', 'hat {} Bytes, und {} sind erlaubt'],
    ['is required', 'ist erforderlich'],
    ['must be a text', 'muss ein Text sein'],
    ['There is no item in it.', 'Es ist kein Element darin.'],
    ['It has {} items, and {} are taken at once.', 'Es sind {} Elemente, und {} werden auf einmal genommen.'],
    ['This must be a list of items: [{"name": "…", "value": …}].', 'Das muss eine Liste von Elementen sein: [{"name": "…", "value": …}].'],
    ['There is no line in it: the first line names the columns.', 'Es ist keine Zeile darin: Die erste Zeile nennt die Spalten.'],
    [
      'The first line must name the columns, and one of them must be "name".',
      'Die erste Zeile muss die Spalten nennen, und eine davon muss „name“ sein.',
    ],
    ['The quoted cell that begins in line {} does not end.', 'Die Zelle in Anführungszeichen, die in Zeile {} beginnt, endet nicht.'],
    ['The taker did not answer within its lease.', 'Wer es genommen hat, hat nicht rechtzeitig geantwortet.'],
    ['Undone.', 'Rückgängig gemacht.'],
  ],
  WorkQueueItemNotFound: [
    [
      'The work queue item was deleted, or does not belong to this run any more.',
      'Das Element der Arbeitswarteschlange wurde gelöscht oder gehört nicht mehr zu dieser Ausführung.',
    ],
    [
      'Take the item again: somebody may have moved it while it was processed.',
      'Nehmen Sie das Element erneut: Vielleicht hat es jemand weitergeführt, während es verarbeitet wurde.',
    ],
  ],
  WorkQueueItemNotReady: [
    ['The item is {} and waits for the end of its delay.', 'Das Element ist {} und wartet das Ende seiner Verzögerung ab.'],
    ['Wait until the delay is over, or change it.', 'Warten Sie, bis die Verzögerung vorbei ist, oder ändern Sie sie.'],
  ],
  WorkQueueItemOnHold: [
    [
      'The work queue item was put on hold, so that a run cannot change it.',
      'Das Element der Arbeitswarteschlange wurde angehalten; eine Ausführung kann es daher nicht ändern.',
    ],
    ['Put the item back into the queue first.', 'Stellen Sie das Element zuerst wieder in die Warteschlange.'],
  ],
  WorkQueueKeyTaken: [
    ['There is a work queue with the key {} already.', 'Es gibt schon eine Arbeitswarteschlange mit dem Schlüssel {}.'],
    [
      'Choose another key, or use the queue that is there.',
      'Wählen Sie einen anderen Schlüssel, oder verwenden Sie die vorhandene Warteschlange.',
    ],
  ],
  WorkQueueLeaseLost: [
    [
      'The item is {}, and no longer belongs to whoever took it with this lease.',
      'Das Element ist {} und gehört nicht mehr dem, der es mit diesem Lease genommen hat.',
    ],
    [
      'Take another item; give the queue a longer lease, or renew it, when processing takes longer.',
      'Nehmen Sie ein anderes Element; geben Sie der Warteschlange ein längeres Lease, oder erneuern Sie es, wenn die Verarbeitung länger dauert.',
    ],
  ],
  WorkQueueNotFound: [
    ["There is no work queue with the id or key '{}'.", 'Es gibt keine Arbeitswarteschlange mit der ID oder dem Schlüssel „{}“.'],
    [
      'Look up the key of the work queue under Monitor > Work queues.',
      'Den Schlüssel der Arbeitswarteschlange finden Sie unter Überwachen > Arbeitswarteschlangen.',
    ],
  ],
  WorkQueueTimeInvalid: [
    ["'{}' is no time.", '„{}“ ist kein Zeitpunkt.'],
    ['Give a date and time, such as 2030-01-31T08:00:00Z.', 'Geben Sie Datum und Uhrzeit an, etwa 2030-01-31T08:00:00Z.'],
  ],
  WorkQueueTransitionRefused: [
    ['The item is {}; from there it can go to: {}.', 'Das Element ist {}; von dort geht es nach: {}.'],
    [
      'Look at the item again: somebody may have moved it. Then choose a status that it can go to.',
      'Sehen Sie das Element noch einmal an: Vielleicht hat es jemand weitergeführt. Wählen Sie dann einen Status, in den es gehen kann.',
    ],
  ],
  WorkSignInFailed: [
    [
      "The answer of the organisation's provider does not match the sign-in that was started.",
      'Die Antwort des Anbieters der Organisation passt nicht zu der Anmeldung, die begonnen wurde.',
    ],
    ['Start the sign-in again in the same browser.', 'Beginnen Sie die Anmeldung im selben Browser erneut.'],
  ],
};
