/** The diary: a line in somebody's own words. */
export const diary = {
  button: 'Schrijf in je dagboek',
  title: 'Hoe was het vandaag?',
  lead: 'Wat je hier schrijft, blijft op dit apparaat. Niemand leest mee. Heb je hulp nodig? Bel dan.',
  field: 'In je eigen woorden',
  missing: 'Schrijf eerst iets op.',
  save: 'Bewaar',
  list: 'Je dagboek',
  remove: 'Haal weg',
  removed: 'De regel is weg.',
};
