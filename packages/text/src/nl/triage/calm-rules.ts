import type { TriageWords } from '../../triage-words.ts';

type Rules = TriageWords['rules'];

/** Wat minder haast heeft, en regels over het geheel. */
export const calmRules = {
  'severe-and-stuck': {
    name: 'Hevig en het komt niet los',
    claim: 'Hevige pijn die je slaap of lopen wegneemt, of snel erger wordt, laat je bekijken.',
    say: 'Ik heb al dagen hevige pijn. Slapen of lopen lukt bijna niet.',
    note: 'Schrijf op sinds wanneer, en wat je al probeerde.',
    meanwhile: 'Korte stukjes lopen mogen. Zoek steeds een andere houding.',
    wouldChange: 'Als je weer slaapt en loopt, of als de pijn onder de 7 komt.',
  },
  'inflammatory-back': {
    name: 'Patroon van een ontsteking',
    claim: 'Lang rugpijn die beter wordt van bewegen en niet van rust, kan bij een ontsteking passen.',
    say: 'Ik heb al lang rugpijn. Bewegen maakt het beter, en rust niet.',
    note: 'Schrijf op hoe lang je ’s ochtends stijf bent.',
    meanwhile: 'Blijf bewegen. Dat helpt bij dit patroon.',
    wouldChange: 'Als minder van deze dingen kloppen.',
  },
  'circulation-legs': {
    name: 'Beenpijn bij lopen',
    claim: 'Beenpijn die komt bij lopen: zakt het bij stilstaan, dan kijkt de huisarts naar je bloedvaten.',
    say: 'Ik heb beenpijn bij lopen. Het zakt als ik stilsta.',
    sayAt: { physiotherapist: 'Ik heb beenpijn bij staan en lopen. Het zakt als ik ga zitten of buk.' },
    note: 'Schrijf op hoeveel meter of minuten je loopt voor het pijn doet.',
    meanwhile: 'Loop tot het opkomt, rust even, en loop verder. Fietsen gaat vaak beter.',
    wouldChange: 'Als de pijn niet met lopen komt en gaat.',
  },
  'needs-a-look': {
    name: 'Laat iemand meekijken',
    claim: 'Een fysiotherapeut kan hierbij meekijken, en je op weg helpen.',
    say: 'Ik heb rugpijn, en wil graag dat iemand meekijkt.',
    note: 'Schrijf op wat je weer wilt kunnen.',
    meanwhile: 'Doe wat prettig gaat, en rust als dat nodig is.',
    wouldChange: 'Als de pijn minder wordt en gewone dingen weer lukken.',
  },
  'many-unknown': {
    name: 'Veel weet je niet zeker',
    claim: 'Vijf keer of vaker "weet ik niet" is te veel om op te bouwen. Laat een arts meekijken.',
    say: 'Ik heb rugpijn. Op veel vragen weet ik het antwoord niet.',
    note: 'Neem de brief mee: daarin staat wat je niet wist.',
    meanwhile: 'Doe de check nog eens, samen met iemand die je goed kent.',
    wouldChange: 'Als je meer antwoorden weet.',
  },
  'risk-of-persisting': {
    name: 'Meer kans dat het langer duurt',
    claim: 'Er is meer kans dat het langer duurt. Daar is iets aan te doen.',
    say: 'Ik heb rugpijn. Ik zie ertegenop om te bewegen, of er speelt meer mee.',
    note: 'Schrijf op wat je nu laat, en wat je weer wilt doen.',
    meanwhile: 'Begin klein, met iets dat je graag doet.',
    wouldChange: 'Als je rustiger over je rug denkt, en meer gaat doen.',
  },
  'second-contact': {
    name: 'Je belde al',
    claim: 'Je belde al en het is niet beter, of het wordt snel erger: dan telt het zwaarder.',
    say: 'Dit is de tweede keer dat ik bel. Het is niet beter, of het wordt snel erger.',
    note: 'Schrijf op wanneer je belde, en wat de arts toen zei.',
    meanwhile: 'Wacht niet af. Bel opnieuw.',
    wouldChange: 'Als het sinds je contact beter gaat.',
  },
} as const satisfies Partial<Rules>;
