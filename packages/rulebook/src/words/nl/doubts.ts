import type { DoubtId } from '../../doubts.ts';

/** Waar we over twijfelen, en wat we nu doen. */
export const doubts: Readonly<Record<DoubtId, { readonly asks: string; readonly now: string }>> = {
  'both-legs-thigh-ache': {
    asks: 'Zeurende pijn in alleen beide bovenbenen is een ander beeld dan uitstraling tot in beide voeten. Moet dat ook nu gebeld worden?',
    now: 'Elke nieuwe klacht in beide benen geeft “bel nu”. De vraag maakt geen verschil tussen zeuren en uitstralen.',
  },
  'immune-low-pain-7': {
    asks: 'Wie methotrexaat of een ander afweerremmend middel gebruikt, heeft met pijn 7 zonder koorts al een belreden. Is dat te streng?',
    now: '“Bel vandaag”, zolang de pijn korter dan zes weken duurt.',
  },
  'old-explained-signs': {
    asks: 'Iemand heeft al jaren dezelfde uitval, die een arts kent. Moet die telkens naar de huisarts, en alleen mogen wandelen?',
    now: 'Afspraak bij de huisarts, en een plan met alleen wandelen tot een arts heeft gekeken.',
  },
  'blood-thinner-pain-7': {
    asks: 'Wie bloedverdunners gebruikt en gewone nieuwe rugpijn van 7 heeft, belt vandaag. Een lager cijfer doet niets. Ligt die grens goed?',
    now: '“Bel vandaag” bij pijn 7 of meer in de eerste twee weken. Gewone stabiele pijn doet niets.',
  },
  'blood-thinner-knock': {
    asks: 'Een stoot telt ook als val. Met bloedverdunners belt dan ook iemand met weinig pijn die minder wordt, zelfs ’s nachts. Is vandaag bellen genoeg?',
    now: '“Bel nu” bij pijn van korter dan twee weken na een val of stoot, want geen bron zegt dat minder genoeg is. Langer geleden en niet hevig: “bel vandaag”.',
  },
  'stuck-without-duration': {
    asks: 'Deze regel kijkt niet hoe lang de pijn duurt. Hevige pijn van drie dagen en van drie jaar tellen gelijk. Is dat goed?',
    now: 'De duur telt niet mee.',
  },
  'old-pain-calms': {
    asks: 'Vijf regels tellen alleen nieuwe pijn. Wie niets doet en wacht, krijgt dan van dezelfde regel niets meer: bij bloedverdunners, lage afweer, een infectie, vertillen, en twee tekenen van zwak bot. Moet er na die tijd een fysiotherapeut meekijken?',
    now: 'Zoals het tijdschema van de regels zegt: na die tijd geen regel. Blijft het hevig, wordt het erger of hindert het veel, dan kijkt een fysiotherapeut mee.',
  },
  'clean-list': {
    asks: 'Eén knop “geen van deze” zet tot negen alarmvragen op nee. Mensen lezen snel, en caudavragen vinden lang niet alles (sensitiviteit 0,19 tot 0,43).',
    now: 'Korte lijsten, de knop staat na de laatste vraag, en de check komt steeds terug.',
  },
  'guidelines-unread': {
    asks: 'De tabellen van KNGF 2021, NHG en NTS zijn niet in het origineel gelezen.',
    now: 'Ze moeten gelezen zijn voor dit in gebruik gaat.',
  },
  'near-faint': {
    asks: 'Ook wie bijna flauwvalt door een felle pijnscheut krijgt 112.',
    now: 'Zo gelaten. Te vaak is hier beter dan te weinig.',
  },
  'old-aneurysm': {
    asks: 'Een bekend aneurysma met oude, onveranderde pijn geeft “bel vandaag”. Misschien is dat te veel.',
    now: 'Voorzichtig gehouden.',
  },
  'quiet-aneurysm': {
    asks: 'Plotselinge hevige pijn is de enige weg naar een stil aneurysma. De leeftijd van 60 en de lijst van risico’s zijn van ons.',
    now: '112 vanaf 60 met een vaatrisico, anders nu of vandaag bellen.',
  },
  'six-hours': {
    asks: 'De grens van zes uur lazen we in een wijziging van de TriageWijzer. Dat ze ook voor een verlamd been geldt, is onze stap.',
    now: 'Korter dan zes uur, of niet geweten: 112. Langer: nu bellen.',
  },
  'trauma-bounds': {
    asks: 'De grenzen van twee dagen en twee weken na een ongeluk zijn van ons.',
    now: 'Onder twee dagen 112, onder twee weken nu bellen. Goed bevonden door een arts telt alleen bij een oud ongeluk.',
  },
  'giving-way': {
    asks: 'Doorzakken van pijn lijkt voor een leek op krachtverlies. Hier komen de meeste onnodige telefoontjes vandaan. De leeftijd van 80 bij niet kunnen staan is van ons.',
    now: '“Bel vandaag”, en pas “bel nu” als het toeneemt.',
  },
  'added-by-us': {
    asks: 'Het koude been, gordelroos, onhandige handen, de onverklaarde uitslag en het suffe of grauwe gezicht stonden niet in onze bronnen.',
    now: 'Zelf toegevoegd, aan de voorzichtige kant.',
  },
  flu: {
    asks: 'Griep met een zere rug belt vandaag. Diabetes als risico is algemene kennis.',
    now: 'Zo gelaten.',
  },
  'after-procedure': {
    asks: 'Onze bronnen zeggen na een ingreep: bel het team dezelfde dag, ook als niets erger wordt.',
    now: 'Binnen dagen, als niets erger is en de wond goed is. Vindt het team oefenen goed, dan de fysiotherapeut, ook als de laatste dagen slechter gingen.',
  },
  'cancer-root-pain': {
    asks: 'Eerder kanker met nieuwe wortelpijn of hevige pijn: onze bronnen zeggen nu bellen.',
    now: 'Nu, als het hevig is of erger wordt. Anders vandaag.',
  },
  'unwell-alone': {
    asks: 'Alleen “echt ziek” geeft al een afspraak. Wie lang pijn heeft, vinkt dat misschien aan voor moe zijn.',
    now: 'Strenge woorden in de vraag. We tellen hoe vaak het voorkomt.',
  },
  'bone-ages': {
    asks: 'Is 70 of 75 jaar de goede grens? Telt pijn 7 pas vanaf 55? En telt tillen alleen bij botontkalking, prednison of 70 met hevige pijn?',
    now: 'Zoals in de tabel. 75 past beter bij Nederlandse cijfers, 70 is voorzichtiger.',
  },
  'three-days': {
    asks: 'Dat medicijnen bij gordelroos in de eerste drie dagen helpen, is algemene kennis.',
    now: 'Korter dan drie dagen: vandaag bellen. Langer: een afspraak.',
  },
  'self-rated': {
    asks: 'Iemand geeft zelf het cijfer 8, en zegt zelf of een pijnstiller sterk is.',
    now: 'De vraag noemt voorbeelden van sterke middelen.',
  },
  'walking-pain': {
    asks: 'Het verschil tussen vaten en wervelkanaal steunt op algemene kennis.',
    now: 'Zakt het bij stilstaan: huisarts. Zakt het alleen bij zitten: fysiotherapeut.',
  },
  'child-to-gp': {
    asks: 'Een kind met gewone spierpijn hoeft misschien niet naar de huisarts.',
    now: 'Een app voor volwassenen geeft een kind altijd door.',
  },
  'self-harm-place': {
    asks: 'Hoort een vraag over zelfdoding in een rugcheck, met deze woorden, en met 113 naast de huisarts?',
    now: 'In de laatste lijst, en overslaan mag.',
  },
  'persistent-and-mild': {
    asks: 'Lang rugpijn die licht is, met laag risico, blijft bij zelf doen.',
    now: 'Met opzet. De fysiotherapeut is één tik weg.',
  },
  'five-unknown': { asks: 'Vijf keer “weet ik niet” is een gok van ons.', now: 'Vanaf vijf: een afspraak.' },
  'risk-bands': {
    asks: 'De punten en grenzen zijn niet gevalideerd. “Drie of meer gedachten en langer dan twaalf weken is hoog” kwam erbij na één geval.',
    now: 'Alleen in woorden getoond, en nooit hoger dan fysiotherapeut.',
  },
  'one-step-up': {
    asks: 'Dat een tweede contact telt, staat in bronnen. Dat het precies één stap is, bedachten wij.',
    now: 'Eén stap omhoog, hoogstens tot “bel nu”.',
  },
  'pain-rule-not-for-backs': {
    asks: 'De pijnbanden en de 48 uur komen van pezen en knieën. Voor de rug zijn ze niet onderzocht.',
    now: 'De strengste lage band is gekozen.',
  },
  'bad-day-or-too-heavy': {
    asks: 'Bij vaste stappen bijten “niet minder op een slechte dag” en “te zwaar” elkaar.',
    now: 'Te zwaar en niet afgemaakt: lager. Te zwaar maar gedaan: gelijk.',
  },
  'no-trial-of-quota': {
    asks: 'Geen onderzoek vergelijkt vaste stappen met luisteren naar de pijn. NHG noemt dat zelf een kennislacune.',
    now: 'KNGF 2021 is gevolgd, en de app zegt dat er geen bewijs voor is.',
  },
  'own-doses': {
    asks: 'Eerste doses, stappen, ondergrenzen en aantallen zijn startwaarden van ons.',
    now: 'Voorzichtig laag, en een fysiotherapeut kan ze veranderen.',
  },
  'own-limits': {
    asks: 'Welke oefening bij welke beperking niet mag, is praktijkkennis zonder onderzoek.',
    now: 'Twijfel sluit uit: wie het niet weet, krijgt de voorzichtige vorm.',
  },
  'own-scale': {
    asks: 'De vraag hoeveel de rug hindert is van onszelf. De grenzen zijn geleend van het pijncijfer.',
    now: 'De app zegt dat deze vraag niet onderzocht is.',
  },
  'item-noise': {
    asks: 'De ruis van één activiteit (3 punten) en van het gemiddelde (2 punten) is niet nagelezen.',
    now: 'Ruim genomen.',
  },
  'own-rechecks': {
    asks: 'De dagen waarop de check terugkomt, zijn van ons.',
    now: 'Dag 3, week 1, 2, 4 en 6, en dan elke vier weken.',
  },
};
