/** The page with all tools, and the one prompt of a day. */
export const tools = {
  title: 'Wat nog meer helpt',
  lead: 'Naast je oefeningen. Kies wat bij je past. Niets moet.',
};
