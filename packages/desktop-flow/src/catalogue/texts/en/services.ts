import type { ModuleTexts } from '../../action-texts.ts';

export const services: ModuleTexts = {
  module: 'Services',
  title: 'Windows services',
  actions: {
    'Services.IfService': {
      title: 'If service',
      description: 'Runs the actions up to its end only if a Windows service is in a certain state.',
      summary: 'If service {Service} is running',
      inputs: { Service: 'Service name' },
      outputs: {},
      variants: {
        'Services.IfService.IsInstalled': { title: 'Is installed', summary: 'If service {Service} is installed' },
        'Services.IfService.IsNotInstalled': { title: 'Is not installed', summary: 'If service {Service} is not installed' },
        'Services.IfService.IsPaused': { title: 'Is paused', summary: 'If service {Service} is paused' },
        'Services.IfService.IsRunning': { title: 'Is running' },
        'Services.IfService.IsStopped': { title: 'Is stopped', summary: 'If service {Service} is stopped' },
      },
      keywords: ['state', 'daemon', 'condition'],
    },
    'Services.Pause': {
      title: 'Pause service',
      description: 'Pauses a running Windows service. Not every service can be paused.',
      summary: 'Pause service {ServiceName}',
      inputs: { ServiceName: 'Service to pause' },
      outputs: {},
      keywords: ['suspend', 'hold'],
    },
    'Services.Resume': {
      title: 'Resume service',
      description: 'Lets a paused Windows service go on.',
      summary: 'Resume service {ServiceName}',
      inputs: { ServiceName: 'Service to resume' },
      outputs: {},
      keywords: ['continue'],
    },
    'Services.Start': {
      title: 'Start service',
      description: 'Starts a Windows service that is stopped.',
      summary: 'Start service {ServiceName}',
      inputs: { ServiceName: 'Service to start' },
      outputs: {},
      keywords: ['run', 'daemon'],
    },
    'Services.Stop': {
      title: 'Stop service',
      description: 'Stops a running Windows service.',
      summary: 'Stop service {ServiceName}',
      inputs: { ServiceName: 'Service to stop' },
      outputs: {},
      keywords: ['end', 'daemon'],
    },
    'Services.WaitForService': {
      title: 'Wait for service',
      description: 'Holds the flow until a Windows service is running, paused or stopped.',
      summary: 'Wait for service {Service} to start',
      inputs: { Service: 'Service name' },
      outputs: {},
      variants: {
        'Services.WaitForService.Paused': { title: 'To pause', summary: 'Wait for service {Service} to pause' },
        'Services.WaitForService.Started': { title: 'To start' },
        'Services.WaitForService.Stopped': { title: 'To stop', summary: 'Wait for service {Service} to stop' },
      },
      keywords: ['pause', 'state', 'until'],
    },
  },
};
