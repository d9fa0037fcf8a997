/** An organisation: how it comes to be, its legal identity, what it has set, by date. */
export { addMember, createOrganisation, slugFor } from './create.ts';
export { everyOrganisation, type FoundOrganisation, organisationBySlug } from './found.ts';
export { changeOrganisation, type IdentityRow, loadOrganisation, type OrganisationRow } from './identity.ts';
export * from './parties.ts';
export { listLicences, listPayGrid, listTerms } from './settings.ts';
