/** Header, menu, and what the app says about itself on any screen. */
export const shell = {
  /** For dates and numbers. */
  locale: 'nl-NL',
  skip: 'Naar de inhoud',
  home: 'Rugwijs, begin',
  back: 'Terug',
  close: 'Sluiten',
  next: 'Verder',
  menu: 'Hoofdmenu',
  settings: 'Instellingen',
  readAloud: 'Lees voor',
  stopReading: 'Stop met voorlezen',
  alarm: 'Alarm',
  alarmPath: '/alarm/',
  tabs: { today: 'Vandaag', practice: 'Oefenen', progress: 'Voortgang', learn: 'Leren' },
  loading: 'Een ogenblik',
  notFound: {
    title: 'Deze bladzijde is er niet',
    lead: 'Misschien is het adres oud. Je gegevens zijn er nog.',
    home: 'Naar het begin',
  },
  failed: {
    title: 'Hier ging iets mis',
    lead: 'Dit ligt aan de app, niet aan jou. Wat je eerder invulde, staat er nog.',
    again: 'Probeer opnieuw',
  },
  demo: {
    says: 'Dit is een voorbeeld met een bedacht persoon. Wat je hier invult, wordt niet bewaard.',
    leave: 'Sluit het voorbeeld',
  },
  update: { ready: 'Er is een nieuwe versie.', take: 'Nu laden' },
  storage: {
    blocked: 'Je browser bewaart niets. Wat je invult, is weg als je dit venster sluit.',
    full: 'Er is geen ruimte meer op dit apparaat. Nieuwe antwoorden worden niet bewaard.',
    keepFile: 'Bewaar ze nu als bestand',
  },
};
