export const classification = {};
