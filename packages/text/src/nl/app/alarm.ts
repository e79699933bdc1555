/** The alarm card: short, by how fast. The full lists are in the Rugcheck. */
export const alarm = {
  title: 'Twijfel je? Bel dan.',
  lead: 'Is één van deze dingen nieuw of erger? Wacht dan niet af.',
  emergency: {
    title: 'Bel 112',
    signs: [
      'Pijn of druk op je borst, of benauwd terwijl je rustig zit.',
      'Je valt flauw, of je bent ineens klam en grauw.',
      'Ineens heel hevige pijn in rug, zij of buik, zonder reden.',
      'Je kunt ineens een been niet meer bewegen.',
      'Een zwaar ongeluk of harde val, korter dan twee dagen geleden.',
    ],
    call: 'Bel 112',
  },
  now: {
    title: 'Bel nu de huisarts of huisartsenpost',
    signs: [
      'Minder gevoel tussen je benen of bij het afvegen.',
      'Plassen of poepen gaat ineens anders.',
      'Je been wordt zwakker, of je voet sleept.',
      'Nieuwe pijn of tintelingen in beide benen.',
      'Je loopt wankel, of je been is ineens koud en bleek.',
      'Koorts met rugpijn, en je afweer is laag of je bent echt ziek.',
      'Zwanger, met bloedverlies, hevige buikpijn of een harde buik.',
    ],
    callGp: 'Bel mijn huisarts',
    callHap: 'Bel de huisartsenpost',
    noNumber:
      'Bel het nummer van je huisarts. Is het avond, nacht of weekend? Het bandje noemt het nummer van de huisartsenpost.',
    addNumber: 'Zet je nummers in de app',
  },
  today: {
    title: 'Bel vandaag de huisarts',
    signs: [
      'Je weet niet zeker of iets hierboven klopt.',
      'Door de pijn kun je niet staan of lopen.',
      'Je had kanker, en dit is nieuwe rugpijn.',
      'Je viel, en je gebruikt prednison of hebt botontkalking.',
      'Eén kuit is dik, warm en pijnlijk.',
    ],
  },
  say: 'Zeg aan de telefoon: “Ik heb rugpijn, en ook …” Noem wat er nieuw is, en sinds wanneer.',
  drive: 'Rijd niet zelf.',
  other: 'Denk je aan zelfdoding? Bel gratis 113, dag en nacht. Voel je je thuis niet veilig? Bel gratis 0800-2000.',
  offline: 'Deze kaart werkt ook zonder internet.',
  check: 'Doe de Rugcheck',
  language: 'English',
  languagePath: '/alarm/en/',
  /** The first alarm list as plain text, for whom the app does not run. */
  plain: {
    title: 'Nu meteen: is een of meer van deze dingen waar?',
    lead: 'Dit is de eerste lijst van de Rugcheck. De rest heeft JavaScript nodig.',
    yes: 'Is er één waar? Bel dan.',
    unsure: 'Weet je het niet zeker? Bel dan vandaag je huisarts.',
    none: 'Is geen van deze waar? Kijk dan ook op de alarmkaart.',
    card: 'Naar de alarmkaart',
  },
};
