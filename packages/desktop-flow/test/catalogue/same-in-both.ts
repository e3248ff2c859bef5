import { countryNames } from '../../src/catalogue/texts/country-names.ts';
import { ENCODING_NAMES } from '../../src/catalogue/texts/encoding-names.ts';

/** Texts that are right in English and German alike: names of products and formats, and words that German took over. */
export const SAME_IN_BOTH: ReadonlySet<string> = new Set([
  // Statements
  'Variable',
  'Case',
  'Case {operator} {value}',
  'Operator',
  'Switch',
  'Switch {subject}',
  // Text
  'Text',
  'Hashtag',
  'URL',
  'GUID',
  'Hindi',
  'Ordinal',
  // Files
  'Name',
  'Desktop',
  'Cookies',
  'UTF-8',
  'Unicode (UTF-16)',
  'ASCII',
  'ANSI',
  'Connector',
  // System
  'System',
  'Ping',
  'Normal',
  // Scripting
  'C#',
  'VB.NET',
  'Python 2.7',
  'Python 3.4',
  // Workstation
  'BMP',
  'GIF',
  'JPG',
  'PNG',
  'TIFF',
  'Desktop: {DesktopOperation}',
  // Message boxes, XML
  'OK',
  'Information',
  'XML',
  // System
  'Timeout',
  // Mail
  'Port',
  'CC',
  'BCC',
  'Exchange',
  'Outlook',
  'HTML',
  'Exchange 2010',
  'Exchange 2010 SP1',
  'Exchange 2010 SP2',
  'Exchange 2013',
  'Exchange 2013 SP1',
  // Excel
  'Excel',
  'CSV (.csv)',
  'DIF (.dif)',
  'SYLK (.slk)',
  // Access, computer use, CyberArk, LLM
  'Access',
  'Azure AI',
  'CyberArk',
  'Safe',
  'LLM',
  'JSON',
  // FTP, cryptography
  'FTP',
  'Salt',
  'PKCS #7',
  'ANSI X9.23',
  'ISO 10126',
  'SHA-1',
  'SHA-256',
  'SHA-384',
  'SHA-512',
  'HMAC-SHA-256',
  'HMAC-SHA-384',
  'HMAC-SHA-512',
  // Active Directory; countries are named by the runtime
  'Active Directory',
  'Secure Sockets Layer (SSL)',
  'Global',
  'Universal',
  'Computer',
  ...Object.values(countryNames('en')),
  // AWS
  'In GiB',
  'AWS',
  'Region',
  // HTTP; encodings have the names of .NET
  'HTTP',
  'GET',
  'POST',
  'CONNECT',
  'HEAD',
  'PUT',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PATCH',
  ...Object.values(ENCODING_NAMES),
  // Azure
  'Azure',
  'Status',
  'Container',
  'Standard HDD',
  'Premium SSD',
  'Standard SSD',
  'Ultra SSD',
  // OCR
  'OCR',
  // PDF, Word
  'PDF',
  'Word',
  'PDF (.pdf)',
  // IBM cognitive
  'Korea',
  'XHTML',
  'Word 97–2003 (.doc)',
  'Word (.docx)',
  // PowerPoint
  'PowerPoint',
]);
