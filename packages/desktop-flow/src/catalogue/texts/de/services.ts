import type { ModuleTexts } from '../../action-texts.ts';

export const services: ModuleTexts = {
  module: 'Services',
  title: 'Windows-Dienste',
  actions: {
    'Services.IfService': {
      title: 'Wenn Dienst',
      description: 'Führt die Aktionen bis zu seinem Ende nur aus, wenn ein Windows-Dienst in einem bestimmten Zustand ist.',
      summary: 'Wenn Dienst {Service} läuft',
      inputs: { Service: 'Dienstname' },
      outputs: {},
      variants: {
        'Services.IfService.IsInstalled': { title: 'Ist installiert', summary: 'Wenn Dienst {Service} installiert ist' },
        'Services.IfService.IsNotInstalled': { title: 'Ist nicht installiert', summary: 'Wenn Dienst {Service} nicht installiert ist' },
        'Services.IfService.IsPaused': { title: 'Ist angehalten', summary: 'Wenn Dienst {Service} angehalten ist' },
        'Services.IfService.IsRunning': { title: 'Läuft' },
        'Services.IfService.IsStopped': { title: 'Ist beendet', summary: 'Wenn Dienst {Service} beendet ist' },
      },
      keywords: ['Zustand', 'Bedingung'],
    },
    'Services.Pause': {
      title: 'Dienst anhalten',
      description: 'Hält einen laufenden Windows-Dienst an. Nicht jeder Dienst lässt sich anhalten.',
      summary: 'Dienst {ServiceName} anhalten',
      inputs: { ServiceName: 'Anzuhaltender Dienst' },
      outputs: {},
      keywords: ['Pause', 'unterbrechen'],
    },
    'Services.Resume': {
      title: 'Dienst fortsetzen',
      description: 'Lässt einen angehaltenen Windows-Dienst weiterlaufen.',
      summary: 'Dienst {ServiceName} fortsetzen',
      inputs: { ServiceName: 'Fortzusetzender Dienst' },
      outputs: {},
      keywords: ['weiter'],
    },
    'Services.Start': {
      title: 'Dienst starten',
      description: 'Startet einen Windows-Dienst, der beendet ist.',
      summary: 'Dienst {ServiceName} starten',
      inputs: { ServiceName: 'Zu startender Dienst' },
      outputs: {},
      keywords: ['ausführen'],
    },
    'Services.Stop': {
      title: 'Dienst beenden',
      description: 'Beendet einen laufenden Windows-Dienst.',
      summary: 'Dienst {ServiceName} beenden',
      inputs: { ServiceName: 'Zu beendender Dienst' },
      outputs: {},
      keywords: ['stoppen'],
    },
    'Services.WaitForService': {
      title: 'Auf Dienst warten',
      description: 'Hält den Flow an, bis ein Windows-Dienst läuft, angehalten oder beendet ist.',
      summary: 'Warten, bis Dienst {Service} startet',
      inputs: { Service: 'Dienstname' },
      outputs: {},
      variants: {
        'Services.WaitForService.Paused': { title: 'Wird angehalten', summary: 'Warten, bis Dienst {Service} angehalten wird' },
        'Services.WaitForService.Started': { title: 'Startet' },
        'Services.WaitForService.Stopped': { title: 'Endet', summary: 'Warten, bis Dienst {Service} endet' },
      },
      keywords: ['anhalten', 'Zustand', 'bis'],
    },
  },
};
