import type { Phrase } from './phrase-book.ts';

/**
 * German for what the checkers of both kinds of flows find, by the code under which they say it. `{}` stands for a value, which can
 * be a phrase of its own: a suggestion, or the kind of what was found.
 */
export const DIAGNOSTIC_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  ActionInElseIf: [
    [
      'An action is no condition of ELSE IF. Put an IF with the action into an ELSE.',
      'Eine Aktion ist keine Bedingung von ELSE IF. Setzen Sie ein IF mit der Aktion in ein ELSE.',
    ],
  ],
  ActionNameTaken: [
    [
      "Another action is called '{}', too. Give one of them another name.",
      'Eine andere Aktion heißt auch „{}“. Geben Sie einer von beiden einen anderen Namen.',
    ],
  ],
  ActionNotAllowedInLoop: [
    [
      "The action '{}' of type {} cannot be inside a loop; move it out.",
      'Die Aktion „{}“ vom Typ {} kann nicht in einer Schleife stehen; verschieben Sie sie nach außen.',
    ],
  ],
  ActionNotSupported: [
    [
      "Tandem cannot run the action type '{}'; the action '{}' fails when it is reached. {}",
      'Tandem kann den Aktionstyp „{}“ nicht ausführen; die Aktion „{}“ schlägt fehl, sobald sie erreicht wird. {}',
    ],
    ["Tandem cannot run the action type '{}'. {}", 'Tandem kann den Aktionstyp „{}“ nicht ausführen. {}'],
    [
      "Expressions of the kind '{}' are not known. Use Compose with an expression.",
      'Ausdrücke der Art „{}“ sind nicht bekannt. Verwenden Sie Verfassen mit einem Ausdruck.',
    ],
    [
      'Tandem runs no code of a flow on its server, on purpose. Use expressions, or run a script in a desktop flow.',
      'Tandem führt absichtlich keinen Code eines Flows auf seinem Server aus. Verwenden Sie Ausdrücke, oder führen Sie ein Skript in einem Desktop-Flow aus.',
    ],
    [
      'It calls a service of an Azure subscription. Use the action HTTP with the address of that service.',
      'Sie ruft einen Dienst eines Azure-Abonnements auf. Verwenden Sie die Aktion HTTP mit der Adresse dieses Dienstes.',
    ],
    [
      'It calls a connector that only Azure Logic Apps has. Use a connector of Tandem, or the action HTTP.',
      'Sie ruft einen Konnektor auf, den nur Azure Logic Apps hat. Verwenden Sie einen Konnektor von Tandem oder die Aktion HTTP.',
    ],
    [
      'Tandem has no flows that receive batches. Add the message to a work queue, and read the queue in another flow.',
      'Tandem hat keine Flows, die Batches empfangen. Legen Sie die Nachricht in eine Arbeitswarteschlange, und lesen Sie diese in einem anderen Flow.',
    ],
    [
      'It needs a template in an integration account of Azure. Build the value with Compose and Select.',
      'Sie braucht eine Vorlage in einem Integrationskonto von Azure. Bilden Sie den Wert mit Verfassen und Auswählen.',
    ],
    [
      'It needs a map or a schema in an integration account of Azure. Use the functions xml, xpath and json, or call a web service with the action HTTP.',
      'Sie braucht eine Zuordnung oder ein Schema in einem Integrationskonto von Azure. Verwenden Sie die Funktionen xml, xpath und json, oder rufen Sie mit der Aktion HTTP einen Webdienst auf.',
    ],
    [
      'It needs a schema in an integration account of Azure. Use the function split with Select, or Create CSV table.',
      'Sie braucht ein Schema in einem Integrationskonto von Azure. Verwenden Sie die Funktion split mit Auswählen, oder CSV-Tabelle erstellen.',
    ],
    [
      'It reads from an integration account of Azure. Keep the value in an environment variable or in a table.',
      'Sie liest aus einem Integrationskonto von Azure. Legen Sie den Wert in eine Umgebungsvariable oder in eine Tabelle.',
    ],
    [
      'It needs agreements in an integration account of Azure. Call a web service that converts the message with the action HTTP.',
      'Sie braucht Vereinbarungen in einem Integrationskonto von Azure. Rufen Sie mit der Aktion HTTP einen Webdienst auf, der die Nachricht umwandelt.',
    ],
    [
      'Tandem has no language models of its own. Call the service of one with the action HTTP.',
      'Tandem hat keine eigenen Sprachmodelle. Rufen Sie mit der Aktion HTTP den Dienst eines solchen auf.',
    ],
    ['Replace it with an action that Tandem has.', 'Ersetzen Sie sie durch eine Aktion, die Tandem hat.'],
  ],
  ArgumentCount: [
    ['{} takes {} values, not {}. {}', '{} nimmt {} Werte, nicht {}. {}'],
    ['Correct the call.', 'Berichtigen Sie den Aufruf.'],
    [
      'Separate them with commas; a semicolon begins another formula.',
      'Trennen Sie sie mit Kommas; mit einem Semikolon beginnt eine weitere Formel.',
    ],
  ],
  ConnectionsDropped: [
    [
      'The connections for {} were dropped, because {}. The owner must choose them again.',
      'Die Verbindungen für {} wurden gelöst, denn {}. Der Besitzer muss sie erneut wählen.',
    ],
    [
      'somebody to whom the owner of the flow does not lend them replaced its definition',
      'jemand, dem der Besitzer des Flows sie nicht überlässt, hat die Definition ersetzt',
    ],
  ],
  DefinitionMissing: [
    [
      'The file holds no cloud flow: no object with triggers and actions was found. Export the flow again.',
      'Die Datei enthält keinen Cloud-Flow: Es fand sich kein Objekt mit triggers und actions. Exportieren Sie den Flow erneut.',
    ],
  ],
  DuplicateArgument: [["'{}' is given twice. Remove one of them.", '„{}“ ist zweimal angegeben. Entfernen Sie eines davon.']],
  DuplicateLabel: [
    [
      'There are two labels {} in this subflow. Rename one of them.',
      'In diesem Subflow gibt es zwei Labels {}. Benennen Sie eines davon um.',
    ],
  ],
  DuplicateSubflow: [
    [
      'The statements of Main stand before the first FUNCTION. Move them there, or rename this subflow.',
      'Die Anweisungen von Main stehen vor der ersten FUNCTION. Verschieben Sie sie dorthin, oder benennen Sie diesen Subflow um.',
    ],
    ['There are two subflows {}. Rename one of them.', 'Es gibt zwei Subflows {}. Benennen Sie einen davon um.'],
  ],
  DuplicateVariable: [["'{}' is declared twice. Remove one of the lines.", '„{}“ ist zweimal deklariert. Entfernen Sie eine der Zeilen.']],
  ExitFunctionInMain: [
    [
      'EXIT FUNCTION in Main ends the flow. Write EXIT if that is meant.',
      'EXIT FUNCTION in Main beendet den Flow. Schreiben Sie EXIT, wenn das gemeint ist.',
    ],
  ],
  ExpectedExpression: [
    [
      'A value is expected here: a text in quotes, a number, a variable or an expression. Write one.',
      'Hier wird ein Wert erwartet: ein Text in Anführungszeichen, eine Zahl, eine Variable oder ein Ausdruck. Schreiben Sie einen.',
    ],
  ],
  ExpectedKeyword: [
    ['The word {} is expected here. Write it before what follows.', 'Hier wird das Wort {} erwartet. Schreiben Sie es vor das, was folgt.'],
  ],
  ExpectedName: [
    [
      'The id of an action has words between dots. Write Module.Action here.',
      'Die Id einer Aktion hat Wörter zwischen Punkten. Schreiben Sie hier Modul.Aktion.',
    ],
    [
      "The name of a property is expected here, in quotes such as 'name'. Write it.",
      "Hier wird der Name einer Eigenschaft erwartet, in Anführungszeichen wie 'name'. Schreiben Sie ihn.",
    ],
    [
      'The name of a variable is expected here. It starts with a letter and has letters, digits and _ only.',
      'Hier wird der Name einer Variablen erwartet. Er beginnt mit einem Buchstaben und hat nur Buchstaben, Ziffern und _.',
    ],
    [
      "A name is expected here. Write it, in quotes ('My name') when it has blanks.",
      "Hier wird ein Name erwartet. Schreiben Sie ihn, mit Leerzeichen in Anführungszeichen ('Mein Name').",
    ],
    [
      'The name of a property is expected after the dot. Write it, or an index such as [0] instead.',
      'Nach dem Punkt wird der Name einer Eigenschaft erwartet. Schreiben Sie ihn, oder stattdessen einen Index wie [0].',
    ],
    [
      'SET needs the name of a variable, which starts with a letter. Write SET Name TO value.',
      'SET braucht den Namen einer Variablen, der mit einem Buchstaben beginnt. Schreiben Sie SET Name TO Wert.',
    ],
  ],
  ExpressionEvaluationFailed: [
    [
      'The condition of a trigger must give true or false, but gave a value of type {}.',
      'Die Bedingung eines Triggers muss wahr oder falsch ergeben, ergab aber einen Wert vom Typ {}.',
    ],
  ],
  FormulaInvalid: [
    [
      "'{}' was not expected here. Remove it, or add an operator before it.",
      '„{}“ wird hier nicht erwartet. Entfernen Sie es, oder setzen Sie einen Operator davor.',
    ],
    ["'{}' was not expected here. Write a value.", '„{}“ wird hier nicht erwartet. Schreiben Sie einen Wert.'],
    ["A '{}' is missing here. Add it.", 'Hier fehlt „{}“. Fügen Sie es hinzu.'],
    ['A name is missing here. Add it.', 'Hier fehlt ein Name. Fügen Sie ihn hinzu.'],
    ['The formula ends too early. Complete it.', 'Die Formel endet zu früh. Vervollständigen Sie sie.'],
    [
      'A text or name is not closed. Add the quote at its end.',
      'Ein Text oder Name ist nicht geschlossen. Fügen Sie an seinem Ende das Anführungszeichen hinzu.',
    ],
    ["'{}' means nothing in a formula. Remove it.", '„{}“ bedeutet in einer Formel nichts. Entfernen Sie es.'],
    [
      'The formula is nested more than {} levels deep. Use variables for parts of it.',
      'Die Formel ist mehr als {} Ebenen tief verschachtelt. Verwenden Sie Variablen für Teile davon.',
    ],
    [
      'More than {} operators follow one another. Use variables for parts of the formula.',
      'Mehr als {} Operatoren folgen aufeinander. Verwenden Sie Variablen für Teile der Formel.',
    ],
  ],
  FunctionUnknown: [
    ['There is no Power Fx function {}. {}', 'Es gibt keine Power-Fx-Funktion {}. {}'],
    ['Use one of the functions for desktop flows.', 'Verwenden Sie eine der Funktionen für Desktopflows.'],
  ],
  InputIsOutput: [
    ["'{}' is both an input and an output. Rename one of them.", '„{}“ ist zugleich Eingabe und Ausgabe. Benennen Sie eine davon um.'],
  ],
  InvalidAnnotation: [
    [
      "The key of an annotation is a word or a text in quotes, such as @@source: 'Recorder'. Correct it.",
      "Der Schlüssel einer Anmerkung ist ein Wort oder ein Text in Anführungszeichen, wie @@source: 'Recorder'. Berichtigen Sie ihn.",
    ],
    [
      "The value of an annotation is a text. Put it in quotes, such as 'True'.",
      "Der Wert einer Anmerkung ist ein Text. Setzen Sie ihn in Anführungszeichen, etwa 'True'.",
    ],
  ],
  InvalidDeclaration: [
    [
      "The declaration of '{}' can't be read. Write { 'Description': '…', 'FriendlyName': '…', 'Type': 'String' }.",
      "Die Deklaration von „{}“ ist nicht lesbar. Schreiben Sie { 'Description': '…', 'FriendlyName': '…', 'Type': 'String' }.",
    ],
  ],
  InvalidDefinition: [
    ["'{}' must be an object that has a member for each name.", '„{}“ muss ein Objekt mit einem Element für jeden Namen sein.'],
    ["'actions' must be an object that has a member for each action.", '„actions“ muss ein Objekt mit einem Element für jede Aktion sein.'],
    ["The action '{}' must be an object.", 'Die Aktion „{}“ muss ein Objekt sein.'],
  ],
  InvalidHost: [
    [
      "The action '{}' must name a connector (apiId) and an operation (operationId).",
      'Die Aktion „{}“ muss einen Connector (apiId) und einen Vorgang (operationId) nennen.',
    ],
    [
      'The trigger must name a connector (apiId) and an operation (operationId).',
      'Der Trigger muss einen Connector (apiId) und einen Vorgang (operationId) nennen.',
    ],
  ],
  InvalidJsonSchema: [
    ['The schema is not valid: {}.', 'Das Schema ist ungültig: {}.'],
    [
      "the pattern '{}' is faulty, or looks ahead or behind or refers back to a group, which Tandem does not do; write it without",
      'das Muster „{}“ ist fehlerhaft oder blickt voraus, zurück oder auf eine Gruppe, was Tandem nicht kann; schreiben Sie es ohne',
    ],
  ],
  InvalidRecurrence: [
    [
      'The trigger has no recurrence: give it a frequency and an interval.',
      'Der Trigger hat keine Wiederholung: Geben Sie ihm eine Häufigkeit und ein Intervall.',
    ],
    [
      'An occurrence names a day of the week (dayOfWeek) and which one of the month it is (occurrence): 1 to 5, or -1 for the last.',
      'Ein Vorkommen nennt einen Wochentag (dayOfWeek) und der wievielte des Monats es ist (occurrence): 1 bis 5, oder -1 für den letzten.',
    ],
    ['Days of a month are counted from 1, or from -1 for the last.', 'Tage eines Monats werden ab 1 gezählt, oder ab -1 für den letzten.'],
    [
      'The delay of a sliding window must have the ISO 8601 form, such as PT15M.',
      'Die Verzögerung eines gleitenden Fensters muss die Form nach ISO 8601 haben, etwa PT15M.',
    ],
    ['The interval must be a whole number from 1.', 'Das Intervall muss eine ganze Zahl ab 1 sein.'],
    [
      'A flow can run at most once a minute and must run at least once in 500 days.',
      'Ein Flow kann höchstens einmal in der Minute laufen und muss mindestens einmal in 500 Tagen laufen.',
    ],
    [
      'The time zone is not known: use a name such as "W. Europe Standard Time".',
      'Die Zeitzone ist nicht bekannt: Verwenden Sie einen Namen wie „W. Europe Standard Time“.',
    ],
    [
      'The start time must look like 2026-01-31T08:00:00, with a Z at its end for UTC.',
      'Die Startzeit muss wie 2026-01-31T08:00:00 aussehen, mit einem Z am Ende für UTC.',
    ],
    [
      'Each of the weekDays must be the English name of a day, such as Monday.',
      'Jeder der weekDays muss der englische Name eines Tages sein, etwa Monday.',
    ],
  ],
  InvalidRunAfter: [
    [
      "'runAfter' must be an object of action names, each with a list of statuses.",
      '„runAfter“ muss ein Objekt aus Aktionsnamen sein, jeder mit einer Liste von Status.',
    ],
    [
      "Give a list of Succeeded, Failed, Skipped and TimedOut for '{}'.",
      'Geben Sie für „{}“ eine Liste aus Succeeded, Failed, Skipped und TimedOut an.',
    ],
  ],
  InvalidSetting: [
    ['The degree of parallelism must be a whole number from 1 to {}.', 'Der Grad der Parallelität muss eine ganze Zahl von 1 bis {} sein.'],
    [
      'The duration must have the ISO 8601 form, such as PT30S; the setting is not used.',
      'Die Dauer muss die Form von ISO 8601 haben, etwa PT30S; die Einstellung wird nicht verwendet.',
    ],
    [
      'The number of retries must be a whole number from 1 to {}; the default policy is used.',
      'Die Anzahl der Wiederholungen muss eine ganze Zahl von 1 bis {} sein; die Standardrichtlinie wird verwendet.',
    ],
    ['The number of passes must be a whole number from 1.', 'Die Anzahl der Durchläufe muss eine ganze Zahl ab 1 sein.'],
  ],
  InvalidTemplate: [
    [
      "The columns of a table must be a list of objects with 'header' and 'value'.",
      'Die Spalten einer Tabelle müssen eine Liste von Objekten mit „header“ und „value“ sein.',
    ],
    ["The condition '{}' has the wrong number of arguments.", 'Die Bedingung „{}“ hat die falsche Anzahl von Argumenten.'],
    [
      'The value is nested deeper than {} levels; flatten it, or pass the nested part as text.',
      'Der Wert ist tiefer als {} Ebenen verschachtelt; flachen Sie ihn ab, oder übergeben Sie den inneren Teil als Text.',
    ],
    ["Expected the end of the expression, but found '}'.", 'Das Ende des Ausdrucks wird erwartet, gefunden wurde aber „}“.'],
    ["The expression has no closing '}'.", 'Dem Ausdruck fehlt die schließende „}“.'],
    ["The expression has no closing '}'; add it.", 'Dem Ausdruck fehlt die schließende „}“; fügen Sie sie hinzu.'],
    ["There is a '}' after the expression; remove it.", 'Nach dem Ausdruck steht eine „}“; entfernen Sie sie.'],
    [
      "The text that starts here has no closing quote; add ' at its end.",
      "Dem Text, der hier beginnt, fehlt das schließende Anführungszeichen; fügen Sie am Ende ' hinzu.",
    ],
    [
      'This is not a number; write digits with at most one point and one exponent.',
      'Das ist keine Zahl; schreiben Sie Ziffern mit höchstens einem Punkt und einem Exponenten.',
    ],
    [
      'The integer {} does not fit into 64 bits; write it with a decimal point.',
      'Die ganze Zahl {} passt nicht in 64 Bit; schreiben Sie sie mit einem Dezimalpunkt.',
    ],
    [
      'Text stands in single quotes inside an expression; replace the double quotes.',
      'Text steht in einem Ausdruck in einfachen Anführungszeichen; ersetzen Sie die doppelten.',
    ],
    ["The character '{}' cannot stand here.", 'Das Zeichen „{}“ kann hier nicht stehen.'],
    [
      "'{}' is not called; write {}(…), or put text in single quotes.",
      '„{}“ wird nicht aufgerufen; schreiben Sie {}(…), oder setzen Sie Text in einfache Anführungszeichen.',
    ],
    [
      'The expression is nested deeper than {} levels; split it over several actions.',
      'Der Ausdruck ist tiefer als {} Ebenen verschachtelt; verteilen Sie ihn auf mehrere Aktionen.',
    ],
    [
      'The expression has more than {} characters; split it over several actions.',
      'Der Ausdruck hat mehr als {} Zeichen; verteilen Sie ihn auf mehrere Aktionen.',
    ],
    ['Expected {}, but found {}.', 'Erwartet wird {}, gefunden wurde {}.'],
    ['the end of the expression', 'das Ende des Ausdrucks'],
    ['a function call or a literal', 'ein Funktionsaufruf oder ein fester Wert'],
    ["',' or ')'", '„,“ oder „)“'],
    ["'.' or '[' after '?'", '„.“ oder „[“ nach „?“'],
    ["a property name after '.'", 'ein Eigenschaftsname nach „.“'],
    ['the end of the text', 'das Ende des Textes'],
    ['a text', 'ein Text'],
    ['a number', 'eine Zahl'],
    ["The function '{}' takes {}, but has {}: {}.", 'Die Funktion „{}“ nimmt {}, hat aber {}: {}.'],
    ['1 argument', '1 Argument'],
    ['at least 1 argument', 'mindestens 1 Argument'],
    ['at least {} arguments', 'mindestens {} Argumente'],
    ['{} to {} arguments', '{} bis {} Argumente'],
    ['{} arguments', '{} Argumente'],
    ["The function '{}' is not defined. {}", 'Die Funktion „{}“ gibt es nicht. {}'],
    ['Look it up in the function reference.', 'Sehen Sie in der Funktionsreferenz nach.'],
  ],
  InvalidTriggerConcurrency: [
    ['The value of {} must be a whole number from {} to {}.', 'Der Wert von {} muss eine ganze Zahl von {} bis {} sein.'],
  ],
  InvalidTriggerCondition: [
    [
      'The conditions of a trigger must be a list of objects with an expression.',
      'Die Bedingungen eines Triggers müssen eine Liste von Objekten mit einer expression sein.',
    ],
    [
      "A condition of a trigger must have an expression, such as @equals(triggerBody()?['state'], 1).",
      "Eine Bedingung eines Triggers muss eine expression haben, etwa @equals(triggerBody()?['state'], 1).",
    ],
  ],
  InvalidTriggerPath: [
    ['The relative path must be a text such as /orders/{id}.', 'Der relative Pfad muss ein Text wie /orders/{id} sein.'],
    [
      'A parameter of the relative path must be a whole segment in braces, such as /orders/{id}.',
      'Ein Parameter des relativen Pfads muss ein ganzes Segment in geschweiften Klammern sein, etwa /orders/{id}.',
    ],
    [
      'Each parameter of the relative path must have a name of its own.',
      'Jeder Parameter des relativen Pfads muss einen eigenen Namen haben.',
    ],
  ],
  InvalidTriggerSchema: [['The schema of the trigger is not valid: {}.', 'Das Schema des Triggers ist ungültig: {}.']],
  InvalidVariable: [
    ["The action '{}' must name one variable.", 'Die Aktion „{}“ muss eine Variable nennen.'],
    ['Initialize one variable in each action.', 'Initialisieren Sie in jeder Aktion eine Variable.'],
    [
      "'{}' is no type of a variable; use String, Integer, Float, Boolean, Array or Object.",
      '„{}“ ist kein Typ einer Variablen; verwenden Sie String, Integer, Float, Boolean, Array oder Object.',
    ],
    ['The action must name a variable.', 'Die Aktion muss eine Variable nennen.'],
    [
      "The new value of '{}' reads the variable itself. Work it out with Compose before, and set the variable to its outputs.",
      'Der neue Wert von „{}“ liest die Variable selbst. Berechnen Sie ihn vorher mit Verfassen, und setzen Sie die Variable auf dessen Ausgaben.',
    ],
  ],
  JsonInvalid: [
    [
      'Invalid JSON at line {}, column {}: {}. Correct the text there and send it again.',
      'Ungültiges JSON in Zeile {}, Spalte {}: {}. Berichtigen Sie den Text dort.',
    ],
    ['unexpected text after the value', 'Nach dem Wert steht unerwarteter Text'],
    ['expected a key in double quotes', 'Ein Schlüssel in doppelten Anführungszeichen wird erwartet'],
    ["expected ':' after the key", 'Nach dem Schlüssel wird „:“ erwartet'],
    ["expected ',' or '}'", '„,“ oder „}“ wird erwartet'],
    ["expected ',' or ']'", '„,“ oder „]“ wird erwartet'],
    ['the text ends inside a string', 'Der Text endet innerhalb einer Zeichenfolge'],
    ['control character in a string', 'Eine Zeichenfolge enthält ein Steuerzeichen'],
    ['unknown escape in a string', 'Eine Zeichenfolge enthält eine unbekannte Escapefolge'],
    ['the text ends where a value is expected', 'Der Text endet, wo ein Wert erwartet wird'],
    ['expected a value', 'Ein Wert wird erwartet'],
  ],
  JsonTooDeep: [
    [
      'The JSON is nested deeper than {} levels. Flatten the value, or pass the nested part as text.',
      'Das JSON ist tiefer als {} Ebenen verschachtelt. Flachen Sie den Wert ab, oder übergeben Sie den inneren Teil als Text.',
    ],
  ],
  LimitExceeded: [
    [
      'The flow has {} actions, more than the {} that Power Automate takes.',
      'Der Flow hat {} Aktionen, mehr als die {}, die Power Automate nimmt.',
    ],
    [
      'The flow has {} variables, more than the {} that Power Automate takes.',
      'Der Flow hat {} Variablen, mehr als die {}, die Power Automate nimmt.',
    ],
    ['The flow has several triggers; only the first starts it.', 'Der Flow hat mehrere Trigger; nur der erste startet ihn.'],
    [
      'The name is longer than the {} characters that Power Automate takes.',
      'Der Name ist länger als die {} Zeichen, die Power Automate nimmt.',
    ],
    [
      'The description is longer than the {} characters that Power Automate takes.',
      'Die Beschreibung ist länger als die {} Zeichen, die Power Automate nimmt.',
    ],
    ['A do until makes {} passes at most in Power Automate.', '„Wiederholen bis“ macht in Power Automate höchstens {} Durchläufe.'],
    ['At most {} passes of an apply to each go on side by side.', 'Höchstens {} Durchläufe von „Auf alle anwenden“ laufen nebeneinander.'],
    ['A switch takes {} cases in Power Automate.', 'Eine Verzweigung nimmt in Power Automate {} Fälle.'],
    [
      'Actions are nested deeper than the {} levels that Power Automate takes.',
      'Aktionen sind tiefer verschachtelt als die {} Ebenen, die Power Automate nimmt.',
    ],
  ],
  LonePercent: [
    ['This % has no partner. Write %% for a percent sign.', 'Diesem % fehlt sein Gegenstück. Schreiben Sie %% für ein Prozentzeichen.'],
  ],
  MemberUnknown: [['{} has no member {}. Use one of: {}.', '{} hat kein Element {}. Verwenden Sie eines von: {}.']],
  MemberWithoutType: [["'{}' is a member of an enumeration. Write {}.", '„{}“ ist ein Element einer Aufzählung. Schreiben Sie {}.']],
  MisplacedAnnotation: [
    [
      'The original designer refuses an annotation before a comment. Remove it, or move it before a statement.',
      'Der ursprüngliche Designer nimmt keine Anmerkung vor einem Kommentar an. Entfernen Sie sie, oder verschieben Sie sie vor eine Anweisung.',
    ],
    [
      'No statement follows this annotation. Remove it, or move it before its statement.',
      'Auf diese Anmerkung folgt keine Anweisung. Entfernen Sie sie, oder verschieben Sie sie vor ihre Anweisung.',
    ],
  ],
  MisplacedHeader: [
    [
      'Headers stand before the first statement of a flow. Move this line to the top.',
      'Kopfzeilen stehen vor der ersten Anweisung eines Flows. Verschieben Sie diese Zeile an den Anfang.',
    ],
  ],
  MisplacedStatement: [
    ['This statement is only possible inside a LOOP. Remove it.', 'Diese Anweisung ist nur in einem LOOP möglich. Entfernen Sie sie.'],
    [
      'Error handling can only set variables, call subflows, jump, retry or throw. Move this statement to a subflow and CALL it.',
      'Die Fehlerbehandlung kann nur Variablen setzen, Subflows aufrufen, springen, wiederholen oder auslösen. Verschieben Sie diese Anweisung in einen Subflow, und rufen Sie ihn mit CALL auf.',
    ],
    [
      'This statement is only possible in ON ERROR or ON BLOCK ERROR. Remove it.',
      'Diese Anweisung ist nur in ON ERROR oder ON BLOCK ERROR möglich. Entfernen Sie sie.',
    ],
    [
      'REPEAT BLOCK is only possible in ON BLOCK ERROR. Write REPEAT ACTION.',
      'REPEAT BLOCK ist nur in ON BLOCK ERROR möglich. Schreiben Sie REPEAT ACTION.',
    ],
  ],
  MissingArgument: [["{} needs the argument '{}'. Add '{}: value'.", '{} braucht das Argument „{}“. Fügen Sie „{}: Wert“ hinzu.']],
  MissingEnd: [
    [
      "'{}' in line {} has no END FUNCTION. Add a line END FUNCTION after its last statement.",
      '„{}“ in Zeile {} fehlt END FUNCTION. Fügen Sie nach der letzten Anweisung eine Zeile END FUNCTION hinzu.',
    ],
    [
      "'{}' in line {} has no END. Add a line END after its last statement.",
      '„{}“ in Zeile {} fehlt END. Fügen Sie nach der letzten Anweisung eine Zeile END hinzu.',
    ],
  ],
  MoreDiagnostics: [
    ['There are {} more. Mend these first, and check again.', 'Es gibt {} weitere. Beheben Sie zuerst diese, und prüfen Sie dann erneut.'],
  ],
  NestingTooDeep: [
    [
      'Statements nest more than {} deep. Move the inner ones to a subflow.',
      'Anweisungen sind tiefer als {} Ebenen verschachtelt. Verschieben Sie die inneren in einen Subflow.',
    ],
    [
      'The expression nests or chains more than {} times. Split it with SET statements.',
      'Der Ausdruck ist mehr als {} Mal verschachtelt oder verkettet. Teilen Sie ihn mit SET-Anweisungen auf.',
    ],
  ],
  PatternInvalid: [
    [
      "A '{}' is missing in the pattern. Add it, or put a backslash before its partner.",
      'Im Muster fehlt „{}“. Fügen Sie es hinzu, oder setzen Sie vor sein Gegenstück einen Backslash.',
    ],
    [
      "'{}' has nothing before it that it could repeat. Remove it, or put a backslash before it.",
      'Vor „{}“ steht nichts, was es wiederholen könnte. Entfernen Sie es, oder setzen Sie einen Backslash davor.',
    ],
    [
      "'{}' means nothing in a pattern of Power Fx. Write the pattern without it.",
      '„{}“ bedeutet in einem Muster von Power Fx nichts. Schreiben Sie das Muster ohne es.',
    ],
    [
      'There is no group {} in the pattern. Add (?<{}>…), or use MatchOptions.NumberedSubMatches for numbers.',
      'Im Muster gibt es keine Gruppe {}. Fügen Sie (?<{}>…) hinzu, oder verwenden Sie für Nummern MatchOptions.NumberedSubMatches.',
    ],
    ['Two groups of the pattern have the name {}. Rename one of them.', 'Zwei Gruppen des Musters heißen {}. Benennen Sie eine davon um.'],
    [
      'Options such as (?i) can only stand at the beginning of a pattern. Move them there.',
      'Optionen wie (?i) können nur am Anfang eines Musters stehen. Verschieben Sie sie dorthin.',
    ],
    ["'{}' is the wrong way round. Swap its ends.", '„{}“ ist falsch herum. Vertauschen Sie die Enden.'],
    [
      "'{}' repeats more than {} times. Write * for any number of times.",
      '„{}“ wiederholt mehr als {}-mal. Schreiben Sie * für beliebig oft.',
    ],
    [
      'The pattern is nested more than {} levels deep. Make it simpler.',
      'Das Muster ist mehr als {} Ebenen tief verschachtelt. Vereinfachen Sie es.',
    ],
  ],
  PercentOutsideText: [
    [
      "'%' stands around an expression only inside a text. Remove it here.",
      '„%“ steht nur innerhalb eines Textes um einen Ausdruck. Entfernen Sie es hier.',
    ],
  ],
  ReservedName: [
    [
      "'{}' is a word of the language and can't be the name of a variable. Choose another name.",
      '„{}“ ist ein Wort der Sprache und kann nicht der Name einer Variablen sein. Wählen Sie einen anderen Namen.',
    ],
    [
      "'{}' is a word of the language. For the last error, write ERROR => LastError on a line before, and LastError here.",
      '„{}“ ist ein Wort der Sprache. Für den letzten Fehler schreiben Sie ERROR => LastError in eine Zeile davor, und hier LastError.',
    ],
    [
      "'{}' is a word of the language and is no value to choose. Choose another one.",
      '„{}“ ist ein Wort der Sprache und kein Wert zur Auswahl. Wählen Sie einen anderen.',
    ],
    [
      "'{}' is a word of the language and can't follow a dot. Write ['{}'] instead.",
      "„{}“ ist ein Wort der Sprache und kann nicht nach einem Punkt stehen. Schreiben Sie stattdessen ['{}'].",
    ],
  ],
  RunAfterCycle: [
    ['These actions wait for each other and would never run: {}.', 'Diese Aktionen warten aufeinander und würden nie ausgeführt: {}.'],
  ],
  RunAfterNotFound: [
    ["There is no action '{}' beside this one to run after.", 'Neben dieser Aktion gibt es keine Aktion „{}“, nach der sie laufen könnte.'],
  ],
  SplitOnWithResponse: [
    [
      'A trigger that starts a run for each item has no single caller to answer; remove Split On, or the Response action, or make the response asynchronous.',
      'Ein Trigger, der für jedes Element eine Ausführung startet, hat keinen einzelnen Aufrufer, dem geantwortet werden kann; entfernen Sie „Aufteilen bei“ oder die Antwortaktion, oder machen Sie die Antwort asynchron.',
    ],
  ],
  ParallelVariableWrite: [
    [
      "The action '{}' sets the variable '{}' in passes of '{}' that run side by side, so that its value depends on which pass comes last. Let the passes run one after the other, or gather the values with Select.",
      'Die Aktion „{}“ setzt die Variable „{}“ in Durchläufen von „{}“, die nebeneinander laufen; ihr Wert hängt also davon ab, welcher Durchlauf der letzte ist. Lassen Sie die Durchläufe nacheinander laufen, oder sammeln Sie die Werte mit Auswählen.',
    ],
  ],
  ConditionIsText: [
    [
      "The condition of '{}' is a text, which is neither true nor false. Write an @ before it, so that it is worked out as an expression.",
      'Die Bedingung von „{}“ ist ein Text, der weder wahr noch falsch ist. Schreiben Sie ein @ davor, damit er als Ausdruck ausgewertet wird.',
    ],
  ],
  PlainSecret: [
    [
      "The value of '{}' looks like a secret and stands readable in the flow. Pass it in as a secured input of the trigger, or let the desktop flow read it where it runs.",
      'Der Wert von „{}“ sieht nach einem Geheimnis aus und steht lesbar im Flow. Übergeben Sie ihn als gesicherte Eingabe des Triggers, oder lassen Sie den Desktop-Flow ihn dort lesen, wo er läuft.',
    ],
  ],
  TargetInvalid: [
    [
      'Set changes a field of a record, or an item that Index gives. Use the action Set variable for a variable.',
      'Set ändert ein Feld eines Datensatzes oder ein Element, das Index liefert. Verwenden Sie für eine Variable die Aktion „Variable festlegen“.',
    ],
  ],
  TriggerMissing: [['The flow has no trigger: give it one.', 'Der Flow hat keinen Trigger: Geben Sie ihm einen.']],
  TriggerNotSupported: [
    [
      'There is no connector {} here, whose operation {} the trigger {} needs. The flow runs only when a person starts it.',
      'Den Connector {}, dessen Vorgang {} der Trigger {} braucht, gibt es hier nicht. Der Flow läuft nur, wenn ihn jemand startet.',
    ],
    [
      'The connector {} has no trigger {} here, which the trigger {} needs. The flow runs only when a person starts it.',
      'Der Connector {} hat hier keinen Trigger {}, den der Trigger {} braucht. Der Flow läuft nur, wenn ihn jemand startet.',
    ],
    [
      "Tandem cannot listen to the trigger {} of the type '{}'. The flow runs only when a person starts it.",
      'Tandem kann auf den Trigger {} vom Typ „{}“ nicht hören. Der Flow läuft nur, wenn ihn jemand startet.',
    ],
  ],
  TypeMismatch: [
    ["'{}' needs a number. Write a number or a variable.", '„{}“ braucht eine Zahl. Schreiben Sie eine Zahl oder eine Variable.'],
  ],
  UnclosedText: [
    [
      "The text that starts here has no closing {}. Add it, and write \\' for an apostrophe.",
      "Dem Text, der hier beginnt, fehlt das schließende {}. Fügen Sie es hinzu, und schreiben Sie \\' für einen Apostroph.",
    ],
  ],
  UnescapedQuote: [
    [
      "An apostrophe inside this text has no backslash. Write \\' for it.",
      "Einem Apostroph in diesem Text fehlt der Rückstrich. Schreiben Sie \\' dafür.",
    ],
  ],
  UnexpectedLine: [
    [
      '{} has nothing here to belong to. Remove it, or add the statement it belongs to.',
      '{} gehört hier zu nichts. Entfernen Sie es, oder fügen Sie die Anweisung hinzu, zu der es gehört.',
    ],
    ['This line', 'Diese Zeile'],
  ],
  UnexpectedText: [
    [
      "An argument such as 'Name: value' or an output such as 'Name=> Variable' is expected here.",
      'Hier wird ein Argument wie „Name: Wert“ oder eine Ausgabe wie „Name=> Variable“ erwartet.',
    ],
    [
      "After '{}' a colon with a value or an arrow (=>) with a variable is expected. Write one, or put a new statement on a line of its own.",
      'Nach „{}“ wird ein Doppelpunkt mit einem Wert oder ein Pfeil (=>) mit einer Variablen erwartet. Schreiben Sie eines davon, oder setzen Sie eine neue Anweisung in eine eigene Zeile.',
    ],
    [
      'Only {} may follow here, each once and with a colon. Remove the rest.',
      'Hier dürfen nur {} folgen, je einmal und mit Doppelpunkt. Entfernen Sie den Rest.',
    ],
    [
      "'{}' is expected here. Write it, or remove what stands in its place.",
      'Hier wird „{}“ erwartet. Schreiben Sie es, oder entfernen Sie, was an seiner Stelle steht.',
    ],
    [
      'The statement should end here. Put what follows on a line of its own, or remove it.',
      'Die Anweisung sollte hier enden. Setzen Sie das Folgende in eine eigene Zeile, oder entfernen Sie es.',
    ],
  ],
  UnknownAction: [
    ['There is no action {}. {}', 'Es gibt keine Aktion {}. {}'],
    ['Check its spelling.', 'Prüfen Sie die Schreibweise.'],
  ],
  UnknownArgument: [
    ["{} has no argument '{}'. {}", '{} hat kein Argument „{}“. {}'],
    ['It has no arguments.', 'Sie hat keine Argumente.'],
    ['It has: {}.', 'Sie hat: {}.'],
  ],
  UnknownLabel: [
    ['There is no LABEL {}. {}', 'Es gibt kein LABEL {}. {}'],
    ['Add it, or change the name.', 'Ergänzen Sie, was fehlt, oder ändern Sie den Namen.'],
  ],
  UnknownMember: [["'{}' can't be {}. Write {} and one of: {}.", '„{}“ kann nicht {} sein. Schreiben Sie {} und eines von: {}.']],
  UnknownOutput: [
    ["{} has no output '{}'. {}", '{} hat keine Ausgabe „{}“. {}'],
    ['It has no outputs.', 'Sie hat keine Ausgaben.'],
  ],
  UnknownProperty: [
    ['The variable {} has no property {}. Use one of: {}.', 'Die Variable {} hat keine Eigenschaft {}. Verwenden Sie eine von: {}.'],
  ],
  CopiedFromWebPage: [
    [
      'This text was copied from the source of a web page. Copy it as the page shows it, or write the characters themselves instead of codes such as &lt; &gt; &amp; &quot; and &nbsp;.',
      'Dieser Text wurde aus dem Quelltext einer Webseite kopiert. Kopieren Sie ihn so, wie die Seite ihn anzeigt, oder schreiben Sie die Zeichen selbst statt Codes wie &lt; &gt; &amp; &quot; und &nbsp;.',
    ],
    [
      'This text was copied from a web page with the marks of Markdown around it. Remove the lines that begin with ``` or ~~~.',
      'Dieser Text wurde mit den Auszeichnungen von Markdown von einer Webseite kopiert. Entfernen Sie die Zeilen, die mit ``` oder ~~~ beginnen.',
    ],
    [
      'This text was copied from a web page or a word processor, which has changed its quotes. Write straight quotes instead of curly ones.',
      'Dieser Text wurde von einer Webseite oder aus einer Textverarbeitung kopiert, die seine Anführungszeichen verändert hat. Schreiben Sie gerade statt typografischer Anführungszeichen.',
    ],
    [
      'This text was copied from a web page, which has put special blanks or invisible characters into it. Write ordinary blanks instead.',
      'Dieser Text wurde von einer Webseite kopiert, die besondere Leerzeichen oder unsichtbare Zeichen eingefügt hat. Schreiben Sie stattdessen gewöhnliche Leerzeichen.',
    ],
  ],
  WrappedArguments: [
    [
      'This is an argument or an output of an action. An action stands on one line with all of them: join this line to the one before.',
      'Das ist ein Argument oder eine Ausgabe einer Aktion. Eine Aktion steht mit allen davon in einer Zeile: Hängen Sie diese Zeile an die vorige an.',
    ],
  ],
  UnknownStatement: [
    [
      'This line is no statement. Write an action such as Module.Action, or a statement such as SET, IF or CALL.',
      'Diese Zeile ist keine Anweisung. Schreiben Sie eine Aktion wie Module.Action oder eine Anweisung wie SET, IF oder CALL.',
    ],
    ['This line is no statement. Did you mean {}?', 'Diese Zeile ist keine Anweisung. Meinten Sie {}?'],
  ],
  UnknownSubflow: [['There is no subflow {}. {}', 'Es gibt keinen Subflow {}. {}']],
  UnpairedRegion: [
    ['This **ENDREGION closes no region. Remove it.', 'Dieses **ENDREGION schließt keine Region. Entfernen Sie es.'],
    [
      'This region is not closed. Add **ENDREGION after its last statement.',
      'Diese Region ist nicht geschlossen. Fügen Sie nach ihrer letzten Anweisung **ENDREGION hinzu.',
    ],
  ],
  VariableNeverSet: [
    ['Nothing sets the variable {}. {}', 'Nichts setzt die Variable {}. {}'],
    [
      'Set it before it is used, or declare it as an input with an @INPUT line at the top.',
      'Setzen Sie sie, bevor sie verwendet wird, oder deklarieren Sie sie oben mit einer Zeile @INPUT als Eingabe.',
    ],
    ["Did you mean '{}'?", 'Meinten Sie „{}“?'],
    ['Did you mean {}?', 'Meinten Sie {}?'],
  ],
  VariableUsedBeforeSet: [
    [
      'The variable {} is used before anything sets it. Set it in a step before this one.',
      'Die Variable {} wird verwendet, bevor etwas sie setzt. Setzen Sie sie in einem Schritt davor.',
    ],
  ],
  VariableNotAtRoot: [
    [
      "Variables can only be initialized at the top level; move '{}' out of what is around it.",
      'Variablen lassen sich nur auf der obersten Ebene initialisieren; verschieben Sie „{}“ aus dem heraus, was darum liegt.',
    ],
  ],
};
