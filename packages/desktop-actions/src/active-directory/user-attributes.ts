/** Attributes of a user by the names that the designer shows. */
export const USER_ATTRIBUTES = {
  City: 'l',
  Company: 'company',
  Country: 'c',
  Department: 'department',
  DisplayName: 'displayName',
  Email: 'mail',
  Extension: 'ipPhone',
  FirstName: 'givenName',
  Initials: 'initials',
  LastName: 'sn',
  PostalCode: 'postalCode',
  State: 'st',
  StreetAddress: 'streetAddress',
  TelephoneNumber: 'telephoneNumber',
  Title: 'title',
} as const;
