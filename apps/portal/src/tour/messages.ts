import { defineMessages } from '../i18n/catalogue.ts';

export const TOUR = defineMessages(
  {
    end: 'End the tour',
    back: 'Back',
    next: 'Next',
    done: 'Done',
    progress: (number: number, of: number) => `Tour, step ${number} of ${of}`,
    steps: {
      home: {
        title: 'Welcome to Tandem',
        text: 'Here you see how much of everything there is, and what ran last. The tour takes a minute, and you can go on working at any time.',
      },
      cloudFlow: {
        title: 'A cloud flow to begin with',
        text: 'A cloud flow runs on the server. This one calls a desktop flow on a machine, and values pass both ways.',
      },
      run: {
        title: 'Run it',
        text: 'Run asks for the inputs of the flow and starts it. Try it: the sample makes a folder on the desktop of its machine.',
      },
      runs: {
        title: 'See what happened',
        text: 'Every run is kept with the inputs, the outputs and the time of each step, and with the desktop flow runs that it started.',
      },
      machines: {
        title: 'Where desktop flows work',
        text: 'Desktop flows run on machines and machine groups. Register more of them here. The help menu shows this tour again.',
      },
    },
  },
  {
    end: 'Rundgang beenden',
    back: 'Zurück',
    next: 'Weiter',
    done: 'Fertig',
    progress: (number, of) => `Rundgang, Schritt ${number} von ${of}`,
    steps: {
      home: {
        title: 'Willkommen bei Tandem',
        text: 'Hier sehen Sie, wie viel von allem es gibt und was zuletzt lief. Der Rundgang dauert eine Minute, und Sie können jederzeit weiterarbeiten.',
      },
      cloudFlow: {
        title: 'Ein Cloud-Flow für den Anfang',
        text: 'Ein Cloud-Flow läuft auf dem Server. Dieser ruft einen Desktop-Flow auf einem Computer auf, und Werte gehen in beide Richtungen.',
      },
      run: {
        title: 'Führen Sie ihn aus',
        text: '„Ausführen“ fragt nach den Eingaben des Flows und startet ihn. Probieren Sie es: Das Beispiel legt einen Ordner auf dem Desktop seines Computers an.',
      },
      runs: {
        title: 'Sehen Sie, was geschah',
        text: 'Jede Ausführung wird mit den Eingaben, den Ausgaben und der Zeit jedes Schritts aufbewahrt, dazu die Desktop-Flow-Ausführungen, die sie gestartet hat.',
      },
      machines: {
        title: 'Wo Desktop-Flows arbeiten',
        text: 'Desktop-Flows laufen auf Computern und Computergruppen. Weitere registrieren Sie hier. Das Hilfemenü zeigt diesen Rundgang noch einmal.',
      },
    },
  },
);
