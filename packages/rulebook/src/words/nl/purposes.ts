import type { RuleId } from '@rugwijs/clinical';

/** Waar elke regel voor is, voor wie hem nakijkt. */
export const purposes: Readonly<Record<RuleId, string>> = {
  'heart-lungs-collapse':
    'Hart, longen of bloedsomloop in nood, met rugpijn erbij. Denk aan een hartinfarct, longembolie, aortadissectie of gebarsten aneurysma.',
  aneurysm: 'Een aneurysma van de buikslagader, bekend of vermoed.',
  'sudden-severe-pain':
    'Pijn uit het niets die in geen houding zakt. Dit is de weg naar een stil aneurysma, een bloeding, een niersteen of een buitenbaarmoederlijke zwangerschap.',
  paralysis: 'Een been dat het ineens niet meer doet.',
  'major-trauma': 'Rugpijn na een zwaar ongeluk of een harde val: een wervelbreuk of dwarslaesie.',
  'cauda-equina':
    'Caudasyndroom: druk op de zenuwen onder in het wervelkanaal. Het is zeldzaam, en uren bepalen wat te redden is. Elk teken telt alleen, ook eenzijdig en ook zonder pijn.',
  'both-legs': 'Klachten in beide benen, als vroeg teken van druk in het wervelkanaal.',
  'foot-drop': 'Uitval van de voetheffers of de kuit: ernstige parese.',
  'leg-weakness': 'Krachtverlies in een been, en vooral krachtverlies dat toeneemt.',
  'cord-signs': 'Druk op het ruggenmerg, hoger dan de lage rug: wankel lopen of onhandige handen.',
  'cannot-stand': 'Pijn waarmee staan of lopen niet lukt: een breuk, een ontsteking of een zeer hevige aanval.',
  'cold-leg': 'Een afgesloten slagader naar het been.',
  fever: 'Koorts met rugpijn: spondylodiscitis, epiduraal abces, of een nierbekkenontsteking.',
  'infection-without-fever': 'Een infectie van de wervelkolom zonder gemeten koorts, bij wie daar meer kans op heeft.',
  'spine-procedure': 'Een complicatie na een operatie of prik in de rug: infectie, bloeding of lekkage.',
  cancer: 'Uitzaaiingen in de wervelkolom, en druk op het ruggenmerg daardoor.',
  'serious-illness':
    'Een ziekte van het hele lichaam achter de rugpijn. Nachtpijn alleen en leeftijd alleen doen hier niets.',
  'fracture-after-fall': 'Een ingezakte wervel na een val, ook na een lichte val.',
  'fracture-after-strain': 'Een ingezakte wervel door tillen, bukken of hoesten bij kwetsbaar bot.',
  fracture: 'Een ingezakte wervel zonder val, als tekens van kwetsbaar bot zich opstapelen.',
  bleeding: 'Een bloeding rond de wervelkolom of achter het buikvlies bij wie bloedverdunners gebruikt.',
  'pregnancy-alarm':
    'Een spoedgeval in de zwangerschap: loslating, vroeggeboorte of een zwangerschap buiten de baarmoeder.',
  belly: 'Een oorzaak in de buik, zoals alvleesklier, darm of aneurysma.',
  pregnancy: 'Rugpijn in de zwangerschap: de verloskundige weet het eerst, en de oefeningen veranderen.',
  kidney: 'Nierkoliek, nierbekkenontsteking, en een aneurysma dat daarop lijkt.',
  gynaecological: 'Rugpijn die van de baarmoeder of eierstokken komt.',
  shingles: 'Gordelroos, zolang snel behandelen nog zin kan hebben.',
  calf: 'Een trombosebeen.',
  'leg-pain-unbearable': 'Beenpijn die met sterke pijnstillers niet te harden is.',
  'severe-and-stuck': 'Hevige pijn die slapen of lopen wegneemt of snel erger wordt, zonder ander teken.',
  'inflammatory-back': 'Axiale spondyloartritis: een patroon van ontsteking, geen diagnose.',
  'circulation-legs': 'Beenpijn bij lopen: vaatlijden (claudicatio) of een vernauwd wervelkanaal.',
  child: 'Rugwijs is voor volwassenen. Bij kinderen kijkt een arts, want ernstige oorzaken komen daar vaker voor.',
  violence: 'Geweld of onveiligheid thuis.',
  'self-harm': 'Gedachten aan zelfdoding.',
  'needs-a-look': 'Niet dringend, maar meer dan afwachten: een fysiotherapeut kijkt mee.',
  'many-unknown': 'Er is zo vaak “weet ik niet” gezegd dat er geen rustige uitslag op te bouwen is.',
  'risk-of-persisting': 'Meer kans dat de pijn blijft. Dan helpt een fysiotherapeut.',
  'second-contact': 'Iemand belde al en knapt niet op, of wordt snel erger: elk alarm gaat een stap omhoog.',
};
