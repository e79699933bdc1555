/** What the voice says at each place; `tense` first where there is one. */
interface PlaceWords {
  readonly name: string;
  readonly tense?: string;
  readonly letGo: string;
}

/** The scripts, by round and place (ids in `clinical/src/coach/calm/places.ts`). */
export const guided: Readonly<Record<string, Readonly<Record<string, PlaceWords>>>> = {
  'muscle-relaxation': {
    settle: { name: 'Goed liggen', letGo: 'Ga goed liggen of zitten. Laat je adem gaan zoals hij gaat.' },
    hands: {
      name: 'Handen',
      tense: 'Maak zachte vuisten.',
      letGo: 'En laat los. Voel hoe je handen open vallen.',
    },
    arms: {
      name: 'Armen',
      tense: 'Buig je ellebogen een beetje en span je armen licht aan.',
      letGo: 'En laat los. Je armen worden zwaar.',
    },
    shoulders: {
      name: 'Schouders',
      tense: 'Trek je schouders een klein stukje op.',
      letGo: 'En laat ze zakken. Nog een beetje verder.',
    },
    face: {
      name: 'Gezicht',
      tense: 'Knijp je ogen zacht dicht en pers je lippen op elkaar.',
      letGo: 'En laat los. Je kaak hangt losjes.',
    },
    back: { name: 'Rug', letGo: 'Je rug hoeft niets. Voel waar hij steunt, en laat hem daar rusten.' },
    buttocks: {
      name: 'Billen',
      tense: 'Knijp je billen licht samen.',
      letGo: 'En laat los. Zak in het bed of de stoel.',
    },
    thighs: {
      name: 'Bovenbenen',
      tense: 'Span je bovenbenen licht aan.',
      letGo: 'En laat los. Je benen vallen een beetje naar buiten.',
    },
    feet: {
      name: 'Voeten',
      tense: 'Trek je tenen licht naar je toe.',
      letGo: 'En laat los. Je voeten worden warm en zwaar.',
    },
    whole: { name: 'Je hele lijf', letGo: 'Voel je hele lijf rusten. Blijf nog even zo.' },
  },
  'body-scan': {
    settle: { name: 'Aankomen', letGo: 'Voel waar je lijf steunt. Je hoeft niets te veranderen.' },
    feet: { name: 'Voeten', letGo: 'Ga met je aandacht naar je voeten. Warm, koud, of niets: alles is goed.' },
    calves: { name: 'Onderbenen', letGo: 'Nu je onderbenen. Merk op wat je daar voelt.' },
    thighs: { name: 'Bovenbenen', letGo: 'Je knieën en je bovenbenen. Ze mogen zwaar zijn.' },
    hips: { name: 'Heupen', letGo: 'Je heupen en je billen. Voel hoe ze steunen.' },
    back: {
      name: 'Rug',
      letGo: 'Nu je rug, van onder naar boven. Voel je pijn? Kijk er even naar, en ga dan verder.',
    },
    belly: { name: 'Buik', letGo: 'Je buik en je borst. Ze komen en gaan met je adem.' },
    hands: { name: 'Handen en armen', letGo: 'Je handen en je armen. Tot in je vingers.' },
    shoulders: { name: 'Schouders en nek', letGo: 'Je schouders en je nek. Ze mogen zakken.' },
    face: { name: 'Gezicht', letGo: 'Je kaak, je ogen, je voorhoofd. Alles mag los.' },
    whole: { name: 'Je hele lijf', letGo: 'Voel nu je hele lijf tegelijk, van je voeten tot je hoofd.' },
  },
  mindfulness: {
    settle: { name: 'Aankomen', letGo: 'Je bent hier. Voel je voeten, je zitvlak, je handen.' },
    breath: { name: 'Adem', letGo: 'Volg je adem. Waar voel je hem het best? Blijf daar.' },
    body: { name: 'Lijf', letGo: 'Laat je aandacht wijder worden. Voel je hele lijf ademen.' },
    sounds: { name: 'Geluiden', letGo: 'Hoor wat er te horen is. Dichtbij, en ver weg.' },
    thoughts: {
      name: 'Gedachten',
      letGo: 'Komt er een gedachte? Noem haar zacht: denken. Ze mag komen en weer gaan.',
    },
    return: { name: 'Terug naar je adem', letGo: 'Kom terug bij je adem. Elke keer opnieuw is precies goed.' },
    whole: { name: 'Afronden', letGo: 'Merk op hoe je nu bent. Het hoeft niet anders te zijn.' },
  },
};
