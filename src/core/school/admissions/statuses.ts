/** An applicant's situation: what decides which funding can take them. */
export const APPLICANT_STATUSES = ['jobSeeker', 'employee', 'intermittent', 'selfEmployed', 'other'] as const;
export type ApplicantStatus = (typeof APPLICANT_STATUSES)[number];
