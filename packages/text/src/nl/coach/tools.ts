/** The page with all tools, and the one prompt of a day. */
export const tools = {
  title: 'Wat nog meer helpt',
  lead: 'Naast je oefeningen. Kies wat bij je past. Niets moet.',
  groups: {
    body: 'Lichaam',
    mind: 'Rust en moed',
    day: 'Je dag',
    course: 'Hoe het gaat',
    people: 'Mensen erbij',
  },
  prompt: { follow: 'Bekijk dit', later: 'Later', never: 'Niet meer vragen' },
};
