import { defineMessages } from '../i18n/catalogue.ts';

export const AUTHORING = defineMessages(
  {
    conflict: 'Somebody else saved this flow in the meantime.',
    conflictHint:
      'Your changes are still here. Load the other version, or save yours on top of it: the other one stays among the versions.',
    saveMine: 'Save mine on top',
    loadTheirs: 'Load the other version',
    recovered: 'This browser kept changes to this flow that were not saved.',
    recover: 'Recover them',
    discard: 'Discard',
    alsoHere: (names: string) => `Also open at: ${names}`,
    refused: 'That is not possible.',
    cannotEdit: 'You may look at this flow; only its owner and administrators change it.',
  },
  {
    conflict: 'Jemand anderes hat diesen Flow inzwischen gespeichert.',
    conflictHint:
      'Ihre Änderungen sind noch da. Laden Sie die andere Version, oder speichern Sie Ihre darüber: Die andere bleibt unter den Versionen erhalten.',
    saveMine: 'Meine darüber speichern',
    loadTheirs: 'Andere Version laden',
    recovered: 'Dieser Browser hat nicht gespeicherte Änderungen an diesem Flow aufbewahrt.',
    recover: 'Wiederherstellen',
    discard: 'Verwerfen',
    alsoHere: (names) => `Auch geöffnet bei: ${names}`,
    refused: 'Das ist nicht möglich.',
    cannotEdit: 'Sie dürfen diesen Flow ansehen; ändern dürfen ihn nur sein Besitzer und Administratoren.',
  },
);
