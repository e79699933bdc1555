interface Scale {
  /** A name for each score, 0–10. */
  readonly names: readonly string[];
  /** What that is like; may be empty. */
  readonly says: readonly string[];
}

const pain: Scale = {
  names: [
    'Geen pijn.',
    'Heel weinig pijn.',
    'Weinig pijn.',
    'Lichte pijn.',
    'Je voelt het wel.',
    'Matige pijn.',
    'Flinke pijn.',
    'Veel pijn.',
    'Heel veel pijn.',
    'Bijna niet te harden.',
    'De ergste pijn die je kent.',
  ],
  says: [
    'Je rug voelt gewoon.',
    'Je vergeet het meestal.',
    'Je merkt het af en toe.',
    'Je kunt er goed omheen.',
    'Je past je soms aan.',
    'Je moet er rekening mee houden.',
    'Je voelt het bij bijna alles.',
    'Gewone dingen kosten moeite.',
    'Je denkt aan weinig anders.',
    'Bijna niets lukt nog.',
    'Erger kun je je niet voorstellen.',
  ],
};

const hinder: Scale = {
  names: [
    'Geen hinder.',
    'Bijna geen hinder.',
    'Een beetje hinder.',
    'Lichte hinder.',
    'Merkbare hinder.',
    'Matige hinder.',
    'Flinke hinder.',
    'Veel hinder.',
    'Heel veel hinder.',
    'Bijna niets lukt.',
    'Niets lukt.',
  ],
  says: [
    'Alles gaat gewoon.',
    '',
    'Bijna alles gaat.',
    '',
    'Sommige dingen gaan langzamer.',
    'Sommige dingen laat je even.',
    'Veel dingen kosten moeite.',
    '',
    'Alleen het nodige lukt.',
    '',
    'Je hebt overal hulp bij nodig.',
  ],
};

const can: Scale = {
  names: [
    'Lukt niet.',
    'Lukt bijna niet.',
    'Met heel veel moeite.',
    'Met veel moeite.',
    'Lukt een beetje.',
    'Lukt half.',
    'Lukt redelijk.',
    'Lukt aardig.',
    'Lukt goed.',
    'Bijna als vroeger.',
    'Als vroeger.',
  ],
  says: ['', '', '', '', '', '', '', '', '', '', ''],
};

const expect: Scale = {
  names: [
    'Gebeurt niets.',
    'Bijna niets.',
    'Een klein beetje pijn.',
    'Wat meer pijn.',
    'Meer pijn, even.',
    'Meer pijn, een tijdje.',
    'Flink meer pijn.',
    'Veel meer pijn.',
    'Heel veel meer pijn.',
    'Bijna niet te harden.',
    'Het ergste dat je kunt bedenken.',
  ],
  says: ['', '', '', '', '', '', '', '', '', '', ''],
};

const effort: Scale = {
  names: [
    'Geen moeite.',
    'Heel licht.',
    'Licht.',
    'Makkelijk.',
    'Iets zwaarder.',
    'Stevig.',
    'Stevig, je voelt het.',
    'Zwaar.',
    'Heel zwaar.',
    'Bijna alles wat je hebt.',
    'Alles wat je hebt.',
  ],
  says: ['', '', '', '', '', '', '', '', '', '', ''],
};

const sure: Scale = {
  names: [
    'Helemaal niet zeker.',
    'Bijna niet zeker.',
    'Weinig zeker.',
    'Niet zo zeker.',
    'Een beetje zeker.',
    'Half om half.',
    'Best zeker.',
    'Vrij zeker.',
    'Zeker.',
    'Heel zeker.',
    'Helemaal zeker.',
  ],
  says: ['', '', '', '', '', '', '', '', '', '', ''],
};

/** Words under the 0–10 scales. */
export const scales = {
  choose: 'Kies een cijfer.',
  less: 'Minder',
  more: 'Meer',
  pain,
  hinder,
  can,
  expect,
  effort,
  sure,
};
