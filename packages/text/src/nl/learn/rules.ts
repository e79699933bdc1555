import type { LessonOccasion } from '@rugwijs/clinical';

interface RuleWords {
  readonly name: string;
  readonly claim: string;
  readonly wouldChange: string;
}

/** Why this lesson comes now. */
export const rules: Readonly<Record<`lesson-${LessonOccasion | 'next'}`, RuleWords>> = {
  'lesson-flare-up': {
    name: 'Een slechte periode',
    claim: 'Bij een opvlamming lees je eerst wat dan helpt.',
    wouldChange: 'Als de opvlamming voorbij is.',
  },
  'lesson-too-hard-yesterday': {
    name: 'Het was zwaar',
    claim: 'Gisteren was iets te zwaar, of je rug was nog niet als gewoon. Daarom deze les.',
    wouldChange: 'Als een volgende keer beter gaat.',
  },
  'lesson-fear-of-moving': {
    name: 'Bewegen is spannend',
    claim: 'Je zei dat je bang bent voor bewegen, of dat je iets vermijdt. Daar gaat deze les over.',
    wouldChange: 'Als je dat niet meer zo voelt.',
  },
  'lesson-leg-pain': {
    name: 'Pijn in je been',
    claim: 'Volgens je antwoorden lijkt de pijn een zenuw in je been te volgen. Deze les legt uit wat dat is.',
    wouldChange: 'Als de pijn in je been weg is, of anders wordt.',
  },
  'lesson-claudication': {
    name: 'Pijn in je benen bij lopen',
    claim: 'Zitten helpt bij jou. Deze les gaat over lopen met pijn in de benen.',
    wouldChange: 'Als dat bij jou anders is.',
  },
  'lesson-pregnant': {
    name: 'Zwanger',
    claim: 'Je bent zwanger. Deze les gaat over rugpijn in die tijd.',
    wouldChange: 'Na de bevalling.',
  },
  'lesson-low-mood': {
    name: 'Somber',
    claim: 'Je zei dat je somber bent. Deze les gaat over rug en stemming.',
    wouldChange: 'Als je je beter voelt.',
  },
  'lesson-poor-sleep': {
    name: 'Slecht slapen',
    claim: 'Je zei dat je slecht slaapt. Deze les gaat over slapen.',
    wouldChange: 'Als je weer goed slaapt.',
  },
  'lesson-stress': {
    name: 'Spanning',
    claim: 'Je zei dat je veel spanning hebt. Daar gaat deze les over.',
    wouldChange: 'Als de spanning minder is.',
  },
  'lesson-high-risk': {
    name: 'Kans dat het lang duurt',
    claim: 'Bij jou is de kans groter dat de pijn blijft. Deze les helpt daar vaak bij.',
    wouldChange: 'Als die kans kleiner wordt.',
  },
  'lesson-missed-sessions': {
    name: 'Weer beginnen',
    claim: 'Je was er een tijd niet. Deze les helpt om weer te beginnen.',
    wouldChange: 'Als je weer bezig bent.',
  },
  'lesson-recovered': {
    name: 'Het gaat goed',
    claim: 'Je hebt nu weinig pijn, en je rug houdt je weinig tegen. Deze les gaat over goed blijven.',
    wouldChange: 'Als je weer meer pijn krijgt, of je rug je meer tegenhoudt.',
  },
  'lesson-new-pain': {
    name: 'Nieuwe pijn',
    claim: 'Je rugpijn is er nog niet lang. Deze les past daarbij.',
    wouldChange: 'Als de pijn langer dan zes weken duurt.',
  },
  'lesson-persistent-pain': {
    name: 'Pijn die lang duurt',
    claim: 'Je pijn duurt al meer dan twaalf weken. Deze les past daarbij.',
    wouldChange: 'Als je bijna geen pijn meer hebt, of de pijn korter duurt dan je zei.',
  },
  'lesson-sitting-work': {
    name: 'Zittend werk',
    claim: 'Je zit veel voor je werk. Deze les past daarbij.',
    wouldChange: 'Als je werk anders is.',
  },
  'lesson-heavy-work': {
    name: 'Zwaar werk',
    claim: 'Je werk is zwaar. Deze les past daarbij.',
    wouldChange: 'Als je werk anders is.',
  },
  'lesson-older': {
    name: 'Ouder worden',
    claim: 'Je bent 65 of ouder. Deze les past daarbij.',
    wouldChange: 'Niets: het is gewoon een goede les.',
  },
  'lesson-next': {
    name: 'De volgende les',
    claim: 'Dit is de volgende les in de rij.',
    wouldChange: 'Iets wat je vertelt, zoals slecht slapen.',
  },
};
