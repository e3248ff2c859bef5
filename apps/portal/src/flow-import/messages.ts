import { count, defineMessages } from '../i18n/catalogue.ts';

export const FLOW_IMPORT = defineMessages(
  {
    title: 'Import flows',
    busy: 'Importing…',
    file: {
      other: 'Take another file',
      opening: 'Opening the file',
      tooLarge: (fileName: string, limit: string) => `${fileName} has more than ${limit}.`,
      unreadable: (fileName: string) => `${fileName} cannot be read on this computer.`,
      noText: (fileName: string) => `${fileName} is no text and no file that Power Automate exports.`,
    },
    found: (fileName: string, cloud: number, desktop: number, unreadable: number) =>
      `${fileName} holds ${[
        ...(cloud > 0 ? [count(cloud, { one: '1 cloud flow', other: (n) => `${n} cloud flows` })] : []),
        ...(desktop > 0 ? [count(desktop, { one: '1 desktop flow', other: (n) => `${n} desktop flows` })] : []),
        ...(unreadable > 0
          ? [count(unreadable, { one: '1 flow that cannot be read', other: (n) => `${n} flows that cannot be read` })]
          : []),
      ].join(' and ')}.`,
    versions: (number: number) =>
      count(number, {
        one: '1 of them is here already and gets a new version, which runs from then on.',
        other: (n) => `${n} of them are here already and get new versions, which run from then on.`,
      }),
    cloud: 'Cloud flows',
    desktop: 'Desktop flows',
    pictures: (number: string) =>
      `UI elements, images and connections come along. Not kept: ${number} pictures of how UI elements looked when they were recorded.`,
    all: 'All',
    actions: (number: number, written: string) => count(number, { one: '1 action', other: () => `${written} actions` }),
    noErrors: 'no errors',
    calls: (names: string) => `Calls ${names} of this file`,
    missing: (number: number, names: string) =>
      count(number, {
        one: `${names} is not chosen and is not here: this flow will fail when it calls it. Choose it, too.`,
        other: () => `${names} are not chosen and are not here: this flow will fail when it calls them. Choose them, too.`,
      }),
    unsupported: (number: number, actions: string) =>
      count(number, { one: `1 action cannot run here yet: ${actions}`, other: (n) => `${n} actions cannot run here yet: ${actions}` }),
    faults: (errors: number, others: number) =>
      [
        ...(errors > 0 ? [count(errors, { one: '1 error', other: (n) => `${n} errors` })] : []),
        ...(others > 0 ? [count(others, { one: '1 note', other: (n) => `${n} notes` })] : []),
      ].join(', '),
    asOf: (name: string) => `Import as: ${name}`,
    asVersionOf: (name: string) => `A new version of ${name}`,
    versionHint: 'The new version runs from then on; the former ones stay among the versions.',
    newFlow: 'A new cloud flow',
    sameId: 'A new flow with the id of the file',
    sameName: 'A flow of this name is here already; it stays as it is.',
    otherId: 'A new flow with another id',
    otherIdHint: 'Cloud flows that are imported with it call it; those of before go on calling the flow that has the id of the file.',
    connections: 'Connections of new cloud flows',
    referenceOf: (connector: string, key: string, flows: number) =>
      count(flows, { one: `${connector} (${key})`, other: (n) => `${connector} (${key}), in ${n} flows` }),
    drafts: 'Keep flows that have errors as drafts',
    draftsHint: 'They do not run before somebody mends them in the designer and publishes them. Without this they are refused.',
    refusedFix:
      'Its errors are listed above. Tick “Keep flows that have errors as drafts” below the lists and import again, or mend the flow where it comes from.',
    choose: 'Choose at least one flow.',
    wrongValue: 'Mend the values of the environment variables that are marked.',
    checking: (number: string, total: string) => `Checked ${number} of ${total}`,
    import: (number: number) => (number === 0 ? 'Import' : count(number, { one: 'Import 1 flow', other: (n) => `Import ${n} flows` })),
    end: 'Done',
    close: 'Close',
    progress: (number: string, total: string) => `${number} of ${total}`,
    progressLabel: 'Imported flows',
    outcome: (done: string, refused: string) => (refused === '0' ? `Imported: ${done}.` : `Imported: ${done}. Refused: ${refused}.`),
    refused: (names: string) => (names === '' ? '' : `Not imported: ${names}`),
    untried: (number: string) => (number === '0' ? '' : `Not tried: ${number}.`),
    stopping: 'Stops after this flow',
    more: (number: string) => `Show more (${number})`,
    busyWith: (number: string, total: string) => `Importing ${number} of ${total}`,
    imported: 'Imported.',
    importedDraft: 'Imported as a draft.',
    version: (version: number, name: string) => `Imported as version ${version} of ${name}.`,
    draftVersion: (version: number, name: string) => `Imported as version ${version} of ${name}, a draft.`,
    led: (version: number) => `Imported. Version ${version} calls the flows that were imported after it.`,
    ledDraft: (version: number) => `Imported. Version ${version}, a draft, calls the flows that were imported after it.`,
    unchanged: (name: string) => `${name} is here already, just as it is in the file.`,
  },
  {
    title: 'Flows importieren',
    busy: 'Wird importiert …',
    file: {
      other: 'Andere Datei nehmen',
      opening: 'Die Datei wird geöffnet',
      tooLarge: (fileName, limit) => `${fileName} hat mehr als ${limit}.`,
      unreadable: (fileName) => `${fileName} lässt sich auf diesem Computer nicht lesen.`,
      noText: (fileName) => `${fileName} ist weder Text noch eine Datei, die Power Automate exportiert.`,
    },
    found: (fileName, cloud, desktop, unreadable) =>
      `${fileName} enthält ${[
        ...(cloud > 0 ? [count(cloud, { one: '1 Cloud-Flow', other: (n) => `${n} Cloud-Flows` })] : []),
        ...(desktop > 0 ? [count(desktop, { one: '1 Desktop-Flow', other: (n) => `${n} Desktop-Flows` })] : []),
        ...(unreadable > 0
          ? [count(unreadable, { one: '1 Flow, der sich nicht lesen lässt', other: (n) => `${n} Flows, die sich nicht lesen lassen` })]
          : []),
      ].join(' und ')}.`,
    versions: (number) =>
      count(number, {
        one: '1 davon ist schon hier und bekommt eine neue Version, die von da an läuft.',
        other: (n) => `${n} davon sind schon hier und bekommen neue Versionen, die von da an laufen.`,
      }),
    cloud: 'Cloud-Flows',
    desktop: 'Desktop-Flows',
    pictures: (number) =>
      `UI-Elemente, Bilder und Verbindungen kommen mit. Nicht behalten: ${number} Bilder davon, wie UI-Elemente bei der Aufzeichnung aussahen.`,
    all: 'Alle',
    actions: (number, written) => count(number, { one: '1 Aktion', other: () => `${written} Aktionen` }),
    noErrors: 'keine Fehler',
    calls: (names) => `Ruft ${names} aus dieser Datei auf`,
    missing: (number, names) =>
      count(number, {
        one: `${names} ist nicht gewählt und nicht hier: Dieser Flow scheitert, wenn er ihn aufruft. Wählen Sie ihn ebenfalls.`,
        other: () => `${names} sind nicht gewählt und nicht hier: Dieser Flow scheitert, wenn er sie aufruft. Wählen Sie sie ebenfalls.`,
      }),
    unsupported: (number, actions) =>
      count(number, {
        one: `1 Aktion kann hier noch nicht ausgeführt werden: ${actions}`,
        other: (n) => `${n} Aktionen können hier noch nicht ausgeführt werden: ${actions}`,
      }),
    faults: (errors, others) =>
      [
        ...(errors > 0 ? [`${errors} Fehler`] : []),
        ...(others > 0 ? [count(others, { one: '1 Hinweis', other: (n) => `${n} Hinweise` })] : []),
      ].join(', '),
    asOf: (name) => `Importieren als: ${name}`,
    asVersionOf: (name) => `Neue Version von ${name}`,
    versionHint: 'Die neue Version läuft von da an; die früheren bleiben unter den Versionen.',
    newFlow: 'Neuer Cloud-Flow',
    sameId: 'Neuer Flow mit der ID der Datei',
    sameName: 'Ein Flow dieses Namens ist schon hier; er bleibt, wie er ist.',
    otherId: 'Neuer Flow mit anderer ID',
    otherIdHint:
      'Cloud-Flows, die mit ihm importiert werden, rufen ihn auf; frühere rufen weiterhin den Flow auf, der die ID der Datei hat.',
    connections: 'Verbindungen neuer Cloud-Flows',
    referenceOf: (connector, key, flows) =>
      count(flows, { one: `${connector} (${key})`, other: (n) => `${connector} (${key}), in ${n} Flows` }),
    drafts: 'Flows mit Fehlern als Entwürfe behalten',
    draftsHint: 'Sie laufen erst, wenn sie jemand im Designer berichtigt und veröffentlicht. Sonst werden sie abgelehnt.',
    refusedFix:
      'Seine Fehler stehen oben. Haken Sie unter den Listen „Flows mit Fehlern als Entwürfe behalten“ an, und importieren Sie erneut, oder berichtigen Sie den Flow dort, woher er kommt.',
    choose: 'Wählen Sie mindestens einen Flow.',
    wrongValue: 'Berichtigen Sie die markierten Werte der Umgebungsvariablen.',
    checking: (number, total) => `${number} von ${total} geprüft`,
    import: (number) =>
      number === 0 ? 'Importieren' : count(number, { one: '1 Flow importieren', other: (n) => `${n} Flows importieren` }),
    end: 'Fertig',
    close: 'Schließen',
    progress: (number, total) => `${number} von ${total}`,
    progressLabel: 'Importierte Flows',
    outcome: (done, refused) => (refused === '0' ? `Importiert: ${done}.` : `Importiert: ${done}. Abgelehnt: ${refused}.`),
    refused: (names) => (names === '' ? '' : `Nicht importiert: ${names}`),
    untried: (number) => (number === '0' ? '' : `Nicht versucht: ${number}.`),
    stopping: 'Endet nach diesem Flow',
    more: (number) => `Mehr zeigen (${number})`,
    busyWith: (number, total) => `${number} von ${total} wird importiert`,
    imported: 'Importiert.',
    importedDraft: 'Als Entwurf importiert.',
    version: (version, name) => `Als Version ${version} von ${name} importiert.`,
    draftVersion: (version, name) => `Als Version ${version} von ${name} importiert, ein Entwurf.`,
    led: (version) => `Importiert. Version ${version} ruft die Flows auf, die nach ihm importiert wurden.`,
    ledDraft: (version) => `Importiert. Version ${version}, ein Entwurf, ruft die Flows auf, die nach ihm importiert wurden.`,
    unchanged: (name) => `${name} ist schon hier, genau wie in der Datei.`,
  },
);
