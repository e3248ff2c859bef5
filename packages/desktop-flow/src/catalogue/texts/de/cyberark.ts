import type { ModuleTexts } from '../../action-texts.ts';

export const cyberark: ModuleTexts = {
  module: 'Cyberark',
  title: 'CyberArk',
  actions: {
    'Cyberark.GetPassword': {
      title: 'Kennwort von CyberArk abrufen',
      description: 'Fragt den Central Credential Provider von CyberArk nach dem Kennwort eines Kontos.',
      summary: 'Kennwort von {Object} im Safe {Safe} von {ServerAddress} abrufen und in {Password} speichern',
      inputs: {
        ServerAddress: { label: 'Serveradresse', help: 'Wo der Central Credential Provider antwortet: https://vault.example.com' },
        AuthApp: { label: 'Webdienst', help: 'Name des Webdienstes auf dem Server; ohne Umbenennung AIMWebService.' },
        ApplicationId: { label: 'Anwendungs-ID', help: 'Die Anwendung, unter der CyberArk diesen Flow kennt.' },
        Safe: 'Safe',
        Folder: 'Ordner',
        Object: { label: 'Objekt', help: 'Name des Kontos im Safe.' },
        ExtraData: { label: 'Zusätzliche Daten', help: 'Weitere Bedingungen der Abfrage, zum Beispiel UserName=robot' },
        Timeout: 'Timeout in Sekunden',
        AcceptUntrustedCertificates: {
          label: 'Nicht vertrauenswürdige Zertifikate akzeptieren',
          help: 'Nur für Server, denen Sie aus anderem Grund vertrauen.',
        },
        CertificateFilePath: 'Zertifikatdatei',
        CertificateFilePassword: 'Kennwort der Zertifikatdatei',
        StoreCertificatesPaths: 'Zertifikat im Zertifikatspeicher von Windows',
        UseOnlyValidCertificate: { label: 'Nur gültige Zertifikate', help: 'Lässt abgelaufene und gesperrte aus.' },
      },
      outputs: {
        Response: 'Die Antwort von CyberArk',
        PlainTextPassword: 'Das Kennwort als Klartext',
        Password: 'Das Kennwort als vertraulicher Wert',
      },
      variants: {
        'Cyberark.GetPassword.GetPassword': { title: 'Ohne Zertifikat' },
        'Cyberark.GetPassword.GetPasswordWithFileCertificate': { title: 'Zertifikat aus einer Datei' },
        'Cyberark.GetPassword.GetPasswordWithStoreCertificate': { title: 'Zertifikat aus dem Zertifikatspeicher von Windows' },
      },
      keywords: ['Tresor', 'Geheimnis', 'Anmeldeinformationen'],
    },
  },
};
