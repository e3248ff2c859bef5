import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  WorkQueue: 'Arbeitswarteschlange',
  WorkQueueItem: { label: 'Arbeitswarteschlangenelement', help: 'Aus „Arbeitswarteschlangenelemente verarbeiten“' },
  FilterRows: {
    label: 'Zeilen filtern',
    help: 'Bedingungen und Reihenfolge als FetchXML: <filter><condition attribute="name" operator="eq" value="A" /></filter>',
  },
  ProcessingNotes: { label: 'Verarbeitungsnotizen', help: 'Was Personen über das Element wissen sollten' },
  DelayUntil: { label: 'Verzögern bis', help: 'Vorher erhält niemand das Element.' },
  ExpiryDate: { label: 'Läuft ab', help: 'Danach erhält niemand das Element.' },
} as const satisfies Record<string, FieldTexts>;

export const workQueues: ModuleTexts = {
  module: 'WorkQueues',
  title: 'Arbeitswarteschlangen',
  actions: {
    'WorkQueues.BatchEnqueueWorkQueueItems': {
      title: 'Mehrere Arbeitswarteschlangenelemente hinzufügen',
      description: 'Stellt für jede Zeile einer Datentabelle ein Element in eine Arbeitswarteschlange.',
      summary:
        'Elemente von {WorkQueueItemData} zu {WorkQueue} hinzufügen und in {SuccessfulWorkQueueItems}, fehlgeschlagene in {FailedWorkQueueItems} speichern',
      inputs: {
        EnableParallelProcessing: {
          label: 'Parallele Verarbeitung aktivieren',
          help: 'Schneller; die Elemente können eine andere Reihenfolge erhalten.',
        },
        WorkQueueItemData: {
          label: 'Daten der Arbeitswarteschlangenelemente',
          help: 'Spalten: Name, Input, Expires in, Processing notes, Priority, Unique reference, Status, Delay until',
        },
        WorkQueue: shared.WorkQueue,
      },
      outputs: {
        FailedWorkQueueItems: 'Die Zeilen, die nicht hinzugefügt werden konnten, mit dem Grund',
        HasFailedItems: 'Ob Zeilen nicht hinzugefügt werden konnten',
        SuccessfulWorkQueueItems: 'Die Zeilen, die hinzugefügt wurden, mit ihren Elementen',
      },
      keywords: ['einreihen', 'Stapel', 'Batch', 'importieren'],
    },
    'WorkQueues.EnqueueWorkQueueItem': {
      title: 'Arbeitswarteschlangenelement hinzufügen',
      description: 'Stellt ein Element in eine Arbeitswarteschlange, damit dieser oder ein anderer Flow es verarbeitet.',
      summary: 'Element {Name} zu {WorkQueue} hinzufügen und in {WorkQueueItem} speichern',
      inputs: {
        ProcessingResult: shared.ProcessingNotes,
        DelayUntil: shared.DelayUntil,
        ThrowOnDuplicateWorkQueueItem: {
          label: 'Fehlschlagen, wenn das Element schon vorhanden ist',
          help: 'Ausgeschaltet wird ein Element mit derselben eindeutigen ID nicht noch einmal hinzugefügt.',
        },
        UniqueId: { label: 'Eindeutige ID oder Referenz', help: 'Nur ein Element der Warteschlange darf sie haben.' },
        ExpiryDate: shared.ExpiryDate,
        Status: 'Status',
        WorkQueue: shared.WorkQueue,
        Priority: 'Priorität',
        Value: { label: 'Eingabe', help: 'Die zu verarbeitenden Daten, als Text oder JSON' },
        Name: 'Name',
      },
      outputs: { WorkQueueItem: 'Das Element' },
      variants: {
        'WorkQueues.EnqueueWorkQueueItem.WithUniqueId': { title: 'Mit eindeutiger ID oder Referenz' },
        'WorkQueues.EnqueueWorkQueueItem.WithoutUniqueId': { title: 'Ohne eindeutige ID oder Referenz' },
      },
      keywords: ['einreihen', 'erstellen', 'einfügen'],
    },
    'WorkQueues.GetWorkQueueItems': {
      title: 'Arbeitswarteschlangenelemente abrufen',
      description: 'Liefert Elemente einer Arbeitswarteschlange, ohne sie zur Verarbeitung zu nehmen.',
      summary: 'Elemente von {WorkQueue} in {WorkQueueItems} speichern',
      inputs: {
        RowsToReturn: { label: 'Anzahl der Zeilen', help: 'So viele Elemente werden höchstens geliefert.' },
        ThrowIfWorkQueueNotFound: 'Fehlschlagen, wenn die Arbeitswarteschlange nicht gefunden wird',
        WorkQueue: shared.WorkQueue,
        FilterRows: shared.FilterRows,
      },
      outputs: { WorkQueueItems: 'Die Liste der Elemente' },
      keywords: ['auflisten', 'lesen', 'abfragen', 'finden'],
    },
    'WorkQueues.ProcessWorkQueueItem': {
      title: 'Arbeitswarteschlangenelemente verarbeiten',
      description:
        'Nimmt ein eingereihtes Element nach dem anderen, in der Reihenfolge der Warteschlange, und führt für jedes die Aktionen bis zu seinem Ende aus.',
      notes:
        'Ein Element, dem der Flow bis zu seinem Ende keinen Status gibt, zählt als IT-Ausnahme. Auch mit Filter werden nur Elemente genommen, die ohne ihn an der Reihe sein könnten.',
      summary: 'Elemente von {WorkQueue} verarbeiten, jedes in {WorkQueueItem}',
      inputs: {
        WorkQueue: shared.WorkQueue,
        FilterRows: shared.FilterRows,
        MaxRetryCount: {
          label: 'Höchstzahl der Wiederholungen',
          help: 'Wie oft ein Element nach einer IT-Ausnahme erneut versucht wird; 0 bedeutet nie.',
        },
      },
      outputs: { WorkQueueItem: 'Das Element; seine Eigenschaft Value enthält die zu verarbeitenden Daten' },
      variants: {
        'WorkQueues.ProcessWorkQueueItem.ProcessWorkQueueItem': { title: 'Wiederholungen wie in der Arbeitswarteschlange festgelegt' },
        'WorkQueues.ProcessWorkQueueItem.ProcessWorkQueueItemOverrideRetry': {
          title: 'Wiederholungseinstellung der Arbeitswarteschlange überschreiben',
          summary: 'Elemente von {WorkQueue} verarbeiten, jedes in {WorkQueueItem}, mit höchstens {MaxRetryCount} Wiederholungen',
        },
      },
      keywords: ['Schleife', 'nächstes', 'nehmen'],
    },
    'WorkQueues.RequeueWorkQueueItem': {
      title: 'Element mit Verzögerung erneut einreihen',
      description: 'Stellt ein Element, das gerade verarbeitet wird, in seine Warteschlange zurück, um es später erneut zu verarbeiten.',
      summary: '{WorkQueueItem} erneut einreihen und bis {DelayUntil} verzögern',
      inputs: {
        WorkQueueItem: shared.WorkQueueItem,
        DelayUntil: shared.DelayUntil,
        ExpiryDate: shared.ExpiryDate,
        ProcessingResult: shared.ProcessingNotes,
      },
      outputs: {},
      keywords: ['wiederholen', 'aufschieben', 'zurückgeben', 'später'],
    },
    'WorkQueues.UpdateProcessingNotes': {
      title: 'Verarbeitungsnotizen des Arbeitswarteschlangenelements aktualisieren',
      description: 'Schreibt Notizen zu einem Element und lässt seinen Status, wie er ist.',
      summary: 'Verarbeitungsnotizen von {WorkQueueItem} auf {ProcessingNotes} festlegen',
      inputs: { WorkQueueItem: shared.WorkQueueItem, ProcessingNotes: shared.ProcessingNotes },
      outputs: {},
      keywords: ['Kommentar', 'Ergebnis'],
    },
    'WorkQueues.UpdateWorkQueueItem': {
      title: 'Arbeitswarteschlangenelement aktualisieren',
      description: 'Legt fest, wie die Verarbeitung eines Elements geendet hat, auf Wunsch mit Notizen und anderen Daten.',
      notes: 'Aus einer Zeitüberschreitung wird eine allgemeine Ausnahme mit einer Notiz dazu.',
      summary: '{WorkQueueItem} auf {Status} festlegen',
      inputs: {
        WorkQueueItem: shared.WorkQueueItem,
        Status: 'Status',
        InputValue: { label: 'Eingabe', help: 'Daten, die die des Elements ersetzen' },
        ProcessingResult: shared.ProcessingNotes,
      },
      outputs: {},
      keywords: ['abschließen', 'verarbeitet', 'Ausnahme', 'Ergebnis'],
    },
  },
  options: {
    WorkQueueItemEnqueueStatus: { Queued: 'Eingereiht', Paused: 'Zurückgestellt' },
    WorkQueueItemPriority: { High: 'Hoch', Normal: 'Normal', Low: 'Niedrig' },
    WorkQueueItemStatus: {
      Unchanged: 'Unverändert',
      Processed: 'Verarbeitet',
      GenericException: 'Allgemeine Ausnahme',
      ITException: 'IT-Ausnahme',
      BusinessException: 'Geschäftsausnahme',
      ProcessingTimeout: 'Zeitüberschreitung der Verarbeitung',
    },
  },
  errors: {
    WorkQueueNotFoundError: 'Es gibt keine Arbeitswarteschlange mit dieser ID oder diesem Schlüssel',
    WorkQueueItemNotFoundError: 'Das Element wurde gelöscht oder gehört nicht mehr zu dieser Ausführung',
    WorkQueueItemOnHoldError: 'Das Element wurde inzwischen angehalten',
    InvalidFetchXmlError: 'Der Filter ist kein FetchXML für Elemente von Arbeitswarteschlangen',
    DuplicateWorkQueueItemError: 'Die Warteschlange hat schon ein Element mit dieser eindeutigen ID',
    WorkQueueError: 'Die Arbeitswarteschlange hat es nicht ausgeführt',
    ServiceUnavailableError: 'Der Ausführung fehlt, was die Aktion braucht',
  },
};
