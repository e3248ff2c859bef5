import type { Phrase } from './phrase-book.ts';

/** German for what is said of tables and their rows; codes and English texts are those that flows know from Dataverse. */
export const TABLE_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  '0x80040217': [
    ['{} With Id = {} Does Not Exist', 'Die Tabelle {} hat keine Zeile mit der ID {}'],
    [
      'Check the row id: the row may have been deleted, or it belongs to another table.',
      'Prüfen Sie die Zeilen-ID: Die Zeile kann gelöscht worden sein oder zu einer anderen Tabelle gehören.',
    ],
  ],
  '0x80040220': [
    ["This account may not do this with rows of '{}'.", 'Dieses Konto darf das mit Zeilen von „{}“ nicht tun.'],
    ['Ask an administrator.', 'Wenden Sie sich an einen Administrator.'],
  ],
  '0x80040227': [
    [
      "The object you tried to delete is associated with another object and cannot be deleted. Rows of '{}' point to this row of '{}'.",
      'Die Zeile lässt sich nicht löschen, weil andere mit ihr verknüpft sind: Zeilen von „{}“ verweisen auf diese Zeile von „{}“.',
    ],
    [
      "Delete those rows of '{}' first, or point them elsewhere.",
      'Löschen Sie zuerst diese Zeilen von „{}“, oder lassen Sie sie auf etwas anderes verweisen.',
    ],
  ],
  '0x80040237': [
    [
      "Cannot insert duplicate key. The table '{}' has a row with this id.",
      'Der Schlüssel ist schon vergeben: Die Tabelle „{}“ hat eine Zeile mit dieser ID.',
    ],
    ['Update that row, or leave the id out.', 'Ändern Sie jene Zeile, oder lassen Sie die ID weg.'],
  ],
  '0x80040800': [
    [
      "Rows of '{}' come from the installation itself and are only read here.",
      'Zeilen von „{}“ stammen aus der Installation selbst und werden hier nur gelesen.',
    ],
    [
      'Change them where they belong, such as on the pages for accounts or flows.',
      'Ändern Sie sie dort, wo sie hingehören, etwa auf den Seiten für Konten oder Flows.',
    ],
  ],
  '0x8004431a': [
    [
      "A validation error occurred. The value of '{}' on record of type '{}' is outside the valid range. Accepted Values: {}",
      'Der Wert von „{}“ in einer Zeile von „{}“ liegt außerhalb des gültigen Bereichs. Zulässige Werte: {}',
    ],
    ["Give '{}' one of the accepted values.", 'Geben Sie „{}“ einen der zulässigen Werte.'],
  ],
  '0x80044150': [
    ['One request changes at most {} rows.', 'Eine Anforderung ändert höchstens {} Zeilen.'],
    ['Send the rows in several requests.', 'Senden Sie die Zeilen in mehreren Anforderungen.'],
  ],
  '0x80044151': [
    [
      'The query took longer than {} seconds, so it was given up.',
      'Die Abfrage dauerte länger als {} Sekunden und wurde daher aufgegeben.',
    ],
    [
      'Join fewer tables, join them by columns that lead to one row, or filter by a column with an index.',
      'Verknüpfen Sie weniger Tabellen, verknüpfen Sie sie über Spalten, die zu einer Zeile führen, oder filtern Sie nach einer Spalte mit Index.',
    ],
  ],
  '0x80044331': [
    [
      "A validation error occurred. The length of the '{}' attribute of the '{}' entity exceeded the maximum allowed length of '{}'.",
      'Der Text in „{}“ der Tabelle „{}“ ist länger als erlaubt; die größte Länge ist „{}“.',
    ],
    ["Shorten the text, or raise the length of the column '{}'.", 'Kürzen Sie den Text, oder erhöhen Sie die Länge der Spalte „{}“.'],
  ],
  '0x80044a02': [
    [
      'The file has more than {} bytes, which is the most that this column takes.',
      'Die Datei hat mehr als {} Bytes; mehr nimmt diese Spalte nicht auf.',
    ],
    ['Choose a smaller file, or raise the size of the column.', 'Wählen Sie eine kleinere Datei, oder erhöhen Sie die Größe der Spalte.'],
  ],
  '0x80048d06': [
    ["A row of the table '{}' has at most {} bytes.", 'Eine Zeile der Tabelle „{}“ hat höchstens {} Bytes.'],
    ['Keep large contents in a file column.', 'Bewahren Sie große Inhalte in einer Dateispalte auf.'],
  ],
  '0x80048d19': [
    [
      "Each of 'Members' is an object with the property 'systemuserid'.",
      'Jedes Element von „Members“ ist ein Objekt mit der Eigenschaft „systemuserid“.',
    ],
    ["Correct 'Members' in the action.", 'Berichtigen Sie „Members“ in der Aktion.'],
    [
      "The property '{}' does not exist on type 'Microsoft.Dynamics.CRM.{}'. Make sure to only use property names that are defined by the type.",
      'Die Eigenschaft „{}“ gibt es in der Tabelle „{}“ nicht. Verwenden Sie nur Namen, die sie hat.',
    ],
    [
      "Correct the name, or add the column to the table. Lookups are set with 'name@odata.bind'.",
      'Berichtigen Sie den Namen, oder fügen Sie der Tabelle die Spalte hinzu. Nachschlagefelder werden mit „name@odata.bind“ gesetzt.',
    ],
    ["The value of '{}' in the table '{}' must be {}.", 'Der Wert von „{}“ in der Tabelle „{}“ muss Folgendes sein: {}.'],
    ['a text', 'ein Text'],
    ['a GUID', 'eine GUID'],
    ['a single value', 'ein einzelner Wert'],
    ['a whole number', 'eine ganze Zahl'],
    ['a value in the form of OData', 'ein Wert in der Form von OData'],
    ['a row of {}', 'eine Zeile von {}'],
    ["the address of a row, such as '/accounts(id)'", 'die Adresse einer Zeile, zum Beispiel „/accounts(id)“'],
    [
      "set with '…@odata.bind', since it points to one of several tables",
      'mit „…@odata.bind“ gesetzt, da er auf eine von mehreren Tabellen verweist',
    ],
    ["Correct the value of '{}'.", 'Berichtigen Sie den Wert von „{}“.'],
    ["The column '{}' of the table '{}' holds no file and no image.", 'Die Spalte „{}“ der Tabelle „{}“ enthält weder Datei noch Bild.'],
    ['Choose a column of the kind file or image.', 'Wählen Sie eine Spalte der Art Datei oder Bild.'],
    ['The body of the request is no JSON object.', 'Der Text der Anforderung ist kein JSON-Objekt.'],
    ['Send an object with the columns of the row.', 'Senden Sie ein Objekt mit den Spalten der Zeile.'],
    [
      "'{}' gives rows to make with a row of '{}', which only a new row can take.",
      '„{}“ nennt Zeilen, die zusammen mit einer Zeile von „{}“ entstehen sollen; das geht nur mit einer neuen Zeile.',
    ],
    [
      'Add or change those rows with requests of their own, or with a change set of $batch.',
      'Fügen Sie diese Zeilen mit eigenen Anforderungen hinzu, oder mit einem Änderungssatz von $batch.',
    ],
    ['a list of rows', 'eine Liste von Zeilen'],
    ['a list of rows, each an object', 'eine Liste von Zeilen, jede ein Objekt'],
    ["a list of addresses, such as ['/accounts(id)']", 'eine Liste von Adressen, zum Beispiel ["/accounts(id)"]'],
    ['rows of {}', 'Zeilen von {}'],
    ["the address of a row of '{}'", 'die Adresse einer Zeile von „{}“'],
    ['The batch cannot be read. {}.', 'Der Stapel ist nicht lesbar. {}.'],
    [
      'Send parts of the type application/http between the lines of the boundary that the header Content-Type names.',
      'Senden Sie Teile der Art application/http zwischen den Zeilen der Grenze, die die Kopfzeile Content-Type nennt.',
    ],
  ],
  '0x8004e023': [
    [
      '{} has more than {} rows, which is the most that one answer may hold.',
      '{} hat mehr als {} Zeilen; mehr darf eine Antwort nicht enthalten.',
    ],
    ['Filter for fewer rows, or ask for them page by page.', 'Filtern Sie auf weniger Zeilen, oder fordern Sie sie Seite für Seite an.'],
    ['{} has more text than one answer may hold.', '{} hat mehr Text, als eine Antwort enthalten darf.'],
    ['Ask for fewer columns or for smaller pages.', 'Fordern Sie weniger Spalten oder kleinere Seiten an.'],
  ],
  '0x80060882': [
    [
      "The version of the existing record doesn't match the RowVersion property provided.",
      'Die Zeile wurde inzwischen geändert: Ihre Version ist nicht mehr die angegebene.',
    ],
    ['Read the row again and repeat the change.', 'Lesen Sie die Zeile erneut, und wiederholen Sie die Änderung.'],
  ],
  '0x80060888': [
    ["The table '{}' has no alternate key of the columns {}.", 'Die Tabelle „{}“ hat keinen Alternativschlüssel aus den Spalten {}.'],
    ['Use the row id, or define the key in the table.', 'Verwenden Sie die Zeilen-ID, oder legen Sie den Schlüssel in der Tabelle an.'],
    [
      "Could not find a property named '{}' on type 'Microsoft.Dynamics.CRM.{}'.",
      'Eine Eigenschaft „{}“ gibt es in der Tabelle „{}“ nicht.',
    ],
    [
      "Correct the name, or add the column '{}' to the table '{}'. Lookups are called '_name_value' in $select and $filter.",
      'Berichtigen Sie den Namen, oder fügen Sie die Spalte „{}“ der Tabelle „{}“ hinzu. Nachschlagefelder heißen in $select und $filter „_name_value“.',
    ],
    [
      "Could not find a relationship named '{}' on type 'Microsoft.Dynamics.CRM.{}'.",
      'Eine Beziehung „{}“ gibt es in der Tabelle „{}“ nicht.',
    ],
    [
      'Use the name of a navigation property, such as the schema name of a lookup, or add the relationship to the table.',
      'Verwenden Sie den Namen einer Navigationseigenschaft, etwa den Schemanamen eines Nachschlagefelds, oder fügen Sie der Tabelle die Beziehung hinzu.',
    ],
    ["Syntax error at position {} in '{}': {}.", 'Syntaxfehler an Stelle {} in „{}“: {}.'],
    [
      'Correct {} at this place; an expression in it may have given something else than was meant.',
      'Berichtigen Sie {} an dieser Stelle; ein Ausdruck darin kann etwas anderes ergeben haben, als gemeint war.',
    ],
    [
      'This condition is about columns of the row itself; it cannot look at other rows.',
      'Diese Bedingung gilt Spalten der Zeile selbst; sie kann keine anderen Zeilen ansehen.',
    ],
    [
      "The column '{}' is compared with something that is not {}.",
      'Die Spalte „{}“ wird mit etwas verglichen, das Folgendes nicht ist: {}.',
    ],
    ['A comparison needs a column on one side.', 'Ein Vergleich braucht auf einer Seite eine Spalte.'],
    ['Correct the query of the action or the request.', 'Berichtigen Sie die Abfrage der Aktion oder der Anforderung.'],
  ],
  '0x80060889': [
    [
      "Resource not found for the segment '{}'. This installation has no action of this name{}.",
      'Die Ressource „{}“ wurde nicht gefunden. Diese Installation hat keine Aktion dieses Namens{}.',
    ],
    ['A desktop flow is not started by a bound action here.', 'Ein Desktop-Flow wird hier nicht durch eine gebundene Aktion gestartet.'],
    [
      'Custom actions are code of the environment that the flow came from; replace this step, for example by a child flow or an HTTP request.',
      'Benutzerdefinierte Aktionen sind Code der Umgebung, aus der der Flow stammt; ersetzen Sie diesen Schritt, etwa durch einen untergeordneten Flow oder eine HTTP-Anforderung.',
    ],
    [
      "Use the action 'Run a flow built with Power Automate for desktop' with the same desktop flow and inputs.",
      'Verwenden Sie die Aktion „Mit Power Automate für Desktop erstellten Flow ausführen“ mit demselben Desktop-Flow und denselben Eingaben.',
    ],
  ],
  '0x8006088a': [
    [
      "Resource not found for the segment '{}'. No table of this installation has this name.",
      'Die Ressource „{}“ wurde nicht gefunden. Keine Tabelle dieser Installation hat diesen Namen.',
    ],
    [
      "Create the table '{}' in the portal, or import the solution that defines it.",
      'Legen Sie die Tabelle „{}“ im Portal an, oder importieren Sie die Lösung, die sie enthält.',
    ],
  ],
  '0x80060891': [
    [
      'A record with the specified key values does not exist in {} entity',
      'In der Tabelle {} gibt es keine Zeile mit diesen Schlüsselwerten',
    ],
    ['Check the values of the alternate key.', 'Prüfen Sie die Werte des Alternativschlüssels.'],
    [
      'The skip token of the query was not made by this installation for this query.',
      'Das Skip-Token der Abfrage stammt nicht von dieser Installation oder nicht aus dieser Abfrage.',
    ],
    [
      'Follow @odata.nextLink as it was given, or start again with the first page.',
      'Folgen Sie @odata.nextLink so, wie er angegeben ist, oder beginnen Sie erneut mit der ersten Seite.',
    ],
  ],
  '0x80060892': [
    [
      "Entity Key {} violated. A record with the same value for {} already exists in '{}'.",
      'Der Schlüssel {} ist verletzt. Eine Zeile mit demselben Wert für {} gibt es schon in „{}“.',
    ],
    ['Update that row, or use other values.', 'Ändern Sie jene Zeile, oder verwenden Sie andere Werte.'],
  ],
  '0x80072326': [
    [
      'Number of concurrent requests exceeded the limit: the query waited {} seconds for others to end.',
      'Es sind zu viele Anforderungen zugleich: Die Abfrage wartete {} Sekunden auf das Ende anderer.',
    ],
    ['Ask again a little later, and ask for less at once.', 'Fragen Sie etwas später noch einmal, und fordern Sie weniger auf einmal an.'],
  ],
  StoreClosed: [
    ['The server stops, so rows are not read any more.', 'Der Server wird beendet; Zeilen werden nicht mehr gelesen.'],
    ['Repeat the request once the server runs again.', 'Wiederholen Sie die Anforderung, sobald der Server wieder läuft.'],
  ],
  ColumnIsNeeded: [
    [
      "The column '{}' of the table '{}' cannot be removed: the table needs it.",
      'Die Spalte „{}“ der Tabelle „{}“ lässt sich nicht entfernen: Die Tabelle braucht sie.',
    ],
    [
      'Remove the key that names it first, or keep the column.',
      'Entfernen Sie zuerst den Schlüssel, der sie nennt, oder behalten Sie die Spalte.',
    ],
  ],
  ColumnNotFound: [
    ["The table '{}' has no column '{}'.", 'Die Tabelle „{}“ hat keine Spalte „{}“.'],
    ['Reload the table.', 'Laden Sie die Tabelle neu.'],
  ],
  KeyNotFound: [
    ["The table '{}' has no key '{}'.", 'Die Tabelle „{}“ hat keinen Schlüssel „{}“.'],
    ['Reload the table.', 'Laden Sie die Tabelle neu.'],
  ],
  RelationshipNotFound: [["There is no relationship '{}'.", 'Es gibt keine Beziehung „{}“.']],
  TableDefinitionInvalid: [
    ['There are more than {} tables.', 'Es gibt mehr als {} Tabellen.'],
    ["The {} '{}' is there twice.", 'Doppelt vorhanden ({}): „{}“.'],
    ["The table '{}' has more than {} columns.", 'Die Tabelle „{}“ hat mehr als {} Spalten.'],
    [
      "The primary id column '{}' of the table '{}' is not there as a unique identifier.",
      'Die primäre ID-Spalte „{}“ der Tabelle „{}“ ist nicht als eindeutiger Bezeichner vorhanden.',
    ],
    [
      "The primary name column '{}' of the table '{}' is not there as a text.",
      'Die primäre Namensspalte „{}“ der Tabelle „{}“ ist nicht als Text vorhanden.',
    ],
    [
      "The key '{}' of the table '{}' names a column that is not there.",
      'Der Schlüssel „{}“ der Tabelle „{}“ nennt eine Spalte, die es nicht gibt.',
    ],
    [
      "The name '{}' of a {} is not made of letters, digits and underscores after a first letter.",
      'Der Name „{}“ ({}) besteht nicht aus einem Buchstaben und danach Buchstaben, Ziffern und Unterstrichen.',
    ],
    [
      "The schema name '{}' of '{}' differs from its logical name by more than case.",
      'Der Schemaname „{}“ von „{}“ unterscheidet sich nicht nur in der Großschreibung vom logischen Namen.',
    ],
    ["The column '{}' has the unknown kind '{}'.", 'Die Spalte „{}“ hat die unbekannte Art „{}“.'],
    ["The lookup '{}' points to no table.", 'Das Nachschlagefeld „{}“ verweist auf keine Tabelle.'],
    ["The relationship '{}' needs the intersect table '{}'.", 'Die Beziehung „{}“ braucht die Schnittmengentabelle „{}“.'],
    [
      "The relationship '{}' needs the lookup '{}' with the target '{}'.",
      'Die Beziehung „{}“ braucht das Nachschlagefeld „{}“ mit dem Ziel „{}“.',
    ],
    ["The relationship '{}' names the table '{}', which is not there.", 'Die Beziehung „{}“ nennt die Tabelle „{}“, die es nicht gibt.'],
    ["The lookup '{}' points to '{}' without a relationship.", 'Das Nachschlagefeld „{}“ verweist ohne Beziehung auf „{}“.'],
    [
      "The primary id column and the ownership of the table '{}' cannot be changed.",
      'Die primäre ID-Spalte und der Besitz der Tabelle „{}“ lassen sich nicht ändern.',
    ],
    ["The column '{}' is of the kind '{}' and cannot become '{}'.", 'Die Spalte „{}“ ist von der Art „{}“ und kann nicht „{}“ werden.'],
    ['Correct the definition of the table and save it again.', 'Berichtigen Sie die Definition der Tabelle, und speichern Sie sie erneut.'],
  ],
  TableInUse: [
    ["Lookups of other tables point to '{}': {}.", 'Nachschlagefelder anderer Tabellen verweisen auf „{}“: {}.'],
    ['Remove those lookups first.', 'Entfernen Sie zuerst diese Nachschlagefelder.'],
  ],
  TableIsStandard: [
    [
      "The table '{}' belongs to the installation and cannot be removed.",
      'Die Tabelle „{}“ gehört zur Installation und lässt sich nicht entfernen.',
    ],
    ['Remove its rows instead.', 'Entfernen Sie stattdessen ihre Zeilen.'],
    ["The table '{}' belongs to the installation.", 'Die Tabelle „{}“ gehört zur Installation.'],
    ['Make a table of your own, with a lookup to this one.', 'Legen Sie eine eigene Tabelle mit einem Nachschlagefeld auf diese an.'],
  ],
  TableNotFound: [
    ["There is no table '{}'.", 'Es gibt keine Tabelle „{}“.'],
    ['Reload the list of tables.', 'Laden Sie die Liste der Tabellen neu.'],
  ],
};
