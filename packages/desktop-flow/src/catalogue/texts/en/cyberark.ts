import type { ModuleTexts } from '../../action-texts.ts';

export const cyberark: ModuleTexts = {
  module: 'Cyberark',
  title: 'CyberArk',
  actions: {
    'Cyberark.GetPassword': {
      title: 'Get password from CyberArk',
      description: 'Asks the Central Credential Provider of CyberArk for the password of an account.',
      summary: 'Get the password of {Object} in safe {Safe} from {ServerAddress} and store it into {Password}',
      inputs: {
        ServerAddress: { label: 'Server address', help: 'Where the Central Credential Provider answers: https://vault.example.com' },
        AuthApp: { label: 'Web service', help: 'Name of the web service on the server; AIMWebService unless it was renamed.' },
        ApplicationId: { label: 'Application ID', help: 'The application that CyberArk knows this flow as.' },
        Safe: 'Safe',
        Folder: 'Folder',
        Object: { label: 'Object', help: 'Name of the account in the safe.' },
        ExtraData: { label: 'Extra data', help: 'Further conditions of the query, such as UserName=robot' },
        Timeout: 'Timeout in seconds',
        AcceptUntrustedCertificates: {
          label: 'Accept untrusted certificates',
          help: 'Only for servers that you trust for another reason.',
        },
        CertificateFilePath: 'Certificate file',
        CertificateFilePassword: 'Password of the certificate file',
        StoreCertificatesPaths: 'Certificate in the store of Windows',
        UseOnlyValidCertificate: { label: 'Only valid certificates', help: 'Leaves out those that expired or were revoked.' },
      },
      outputs: {
        Response: 'The answer of CyberArk',
        PlainTextPassword: 'The password as plain text',
        Password: 'The password as a sensitive value',
      },
      variants: {
        'Cyberark.GetPassword.GetPassword': { title: 'Without a certificate' },
        'Cyberark.GetPassword.GetPasswordWithFileCertificate': { title: 'Certificate from a file' },
        'Cyberark.GetPassword.GetPasswordWithStoreCertificate': { title: 'Certificate from the store of Windows' },
      },
      keywords: ['vault', 'secret', 'credential'],
    },
  },
};
