/** The pages of the school, hung on the organisation's. */
export const schoolRoutes = [] as const;
