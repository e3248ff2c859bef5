/**
 * Actions that the data of `data.ts` lacks, in its form. Source: power-automate/desktop-flows/actions-reference/powerautomatesecretvariables.
 */
export const FURTHER_ACTIONS = `
PowerAutomateSecretVariables.GetCredential\tA\tCredentialName:String!|Timeout:Int32!=0\tCredential:Credential>Credential
`;
