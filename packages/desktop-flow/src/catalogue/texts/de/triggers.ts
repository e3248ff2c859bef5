import type { ModuleTexts } from '../../action-texts.ts';

export const triggers: ModuleTexts = {
  module: 'Triggers',
  title: 'Trigger',
  actions: {
    'Triggers.WaitForTriggerAction': {
      title: 'Ereignistrigger für UI-Elemente',
      description:
        'Hält den Flow an, bis jemand auf eines seiner UI-Elemente klickt oder dort eine Taste drückt, und führt dann die Aktionen bis zu seinem Ende aus.',
      summary: 'Auf ein Ereignis eines UI-Elements warten ({Policy}) und es in {TriggerEventInstanceHandle} speichern',
      inputs: {
        Policy: { label: 'Planungsmodus', help: 'Ob der Flow nach einem Ereignis weitergeht oder auf das nächste wartet.' },
        Timeout: { label: 'Timeout in Sekunden', help: 'Danach schlägt die Aktion fehl.' },
      },
      outputs: { TriggerEventInstanceHandle: 'Das Ereignis' },
      variants: {
        'Triggers.WaitForTriggerAction.WaitForTriggerAction': { title: 'So lange warten, wie es dauert' },
        'Triggers.WaitForTriggerAction.WaitForTriggerActionWithTimeout': {
          title: 'Mit Timeoutfehler fehlschlagen',
          summary:
            'Höchstens {Timeout} Sekunden auf ein Ereignis eines UI-Elements warten ({Policy}) und es in {TriggerEventInstanceHandle} speichern',
        },
      },
      keywords: ['Klick', 'Taste', 'Tastatur', 'Maus', 'Schleife'],
    },
  },
  options: { TriggerPolicy: { OneTime: 'Einmalig', Sequential: 'Nacheinander' } },
};
