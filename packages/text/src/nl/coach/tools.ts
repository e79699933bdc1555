/** The page with all tools, what every tool says when something else goes first, and the one prompt of a day. */
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
  locked: {
    title: 'Nu even niet',
    lead: 'Er staat een advies om te bellen. Dat gaat voor.',
    act: 'Zie wat je moet doen',
  },
  noPlan: { plan: 'Maak je plan', check: 'Start de Rugcheck' },
  questions: { says: 'Er staan nog vragen klaar. Die gaan voor.', act: 'Beantwoord de vragen' },
  prompt: { follow: 'Bekijk dit', later: 'Later', never: 'Niet meer vragen' },
};
