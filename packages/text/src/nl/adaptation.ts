export const adaptation = {};
