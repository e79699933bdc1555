import type { TheoremId } from '@rugwijs/clinical';
import type { TheoremWords } from './ids.ts';

/** What each theorem claims, for a clinician who reads Dutch. */
export const theoremsNl: Readonly<Record<TheoremId, TheoremWords>> = {
  'each-rule-rises': {
    says: 'Geen enkele regel wordt kalmer als een rij van nee naar “weet ik niet” gaat, of van daar naar ja.',
    except:
      'alleen de stap naar ja. Die kan kalmer zijn bij een antwoord dat mag kalmeren: al lang en bekend, onderzocht, beter bij zitten, niet erger na de ingreep. En bij klachten van zadelgebied of benen die ouder zijn dan twee weken.',
  },
  'one-more-yes': 'Eén alarmteken erbij, van nee naar ja, maakt het advies nooit kalmer.',
  'one-more-unknown': 'Eén keer vaker “weet ik niet” maakt het advies nooit kalmer dan nee.',
  'yes-after-unknown': {
    says: 'Een ja is nooit kalmer dan “weet ik niet”.',
    except:
      'een antwoord dat mag kalmeren, beide benen oud en gelijk, en vijf keer “weet ik niet” dat vier keer wordt.',
  },
  'hard-row-unknown':
    '“Weet ik niet” op een harde alarmrij vraagt minstens: bel vandaag de huisarts. Wat je verder ook zegt.',
  'first-list-unknown':
    '“Weet ik niet” bij pijn op de borst, benauwdheid, flauwvallen of een verlamd been vraagt: bel nu de huisarts.',
  'alarm-row-yes': {
    says: 'Een ja op een alarmrij vraagt minstens een afspraak bij de huisarts.',
    except:
      'beide benen, oud en onderzocht of beter bij zitten; en een ingreep waarna je eigen team oefenen goed vindt.',
  },
  'alarm-never-self-care':
    'Een ja op een alarmrij of “weet ik niet” op een harde rij eindigt nooit in zelf aan de slag. Zonder uitzondering.',
  'emergency-on-first-list': {
    says: 'Of het 112 wordt, beslissen de eerste lijst en de leeftijd.',
    except: 'wie niet meer wil leven. Gevaar voor jezelf kan het later nog 112 maken.',
  },
  'stop-at-call-now': {
    says: 'Is het eenmaal “bel nu”, dan verandert geen enkele latere vraag het advies.',
    except: 'wie niet meer wil leven. Gevaar voor jezelf maakt het 112.',
  },
  'stop-at-call-today': {
    says: 'Is het eenmaal “bel vandaag”, dan veranderen de vragen over het dagelijks leven het advies niet.',
    except: 'wie niet meer wil leven, en wie al belde zonder dat het beter werd: dat wordt altijd gevraagd.',
  },
  'stop-at-appointment': {
    says: 'Is het eenmaal een afspraak, dan verandert “Wat past bij jou?” het advies niet.',
    except: 'wie niet meer wil leven.',
  },
  'one-soft-flag':
    'Eén zwak teken alleen stuurt een gewoon mens niet naar de huisarts. Dat geldt onder 55, met pijn onder 7, korter dan 4 weken en niet erger.',
  'age-alone':
    'Leeftijd alleen stuurt niemand naar de huisarts, ook niet met “weet ik niet” op één zwakke rij; kanker is geen zwakke rij. Pijn onder 7, korter dan 4 weken, niet erger.',
  'left-and-right': 'Links en rechts geven hetzelfde advies: geen vraag, antwoord of regel kent een kant.',
  'every-verdict-reached': 'Elk advies van elke regel kan voorkomen. Er staat niets in een regel dat nooit waar is.',
  'older-never-calmer': {
    says: 'Ouder worden maakt het advies voor een volwassene nooit kalmer.',
    except: 'de ontstekingsregel stopt bij 50, en vanaf 50 vragen we of zitten helpt.',
  },
  'worse-course-never-calmer':
    'Een slechter beloop maakt het advies nooit kalmer: beter, wisselend, gelijk, erger, snel erger.',
  'more-pain-never-calmer': 'Meer pijn maakt het advies nooit kalmer.',
  'more-ticks-never-calmer': 'Een vinkje erbij maakt het advies nooit kalmer.',
  'time-alone': {
    says: 'Alleen het verstrijken van tijd maakt van een afspraak bij de huisarts, of van een dringender advies, nooit zelf aan de slag.',
    except:
      'vijf keer telt alleen nieuwe pijn. Bloedverdunners met hevige pijn. Lage afweer of een lijn in het bloed, met hevige pijn. Een infectie of chronische ziekte, met pijn dag en nacht. Vertillen. En zwak bot zonder val: twee van 70 jaar, botontkalking en prednison doen na twaalf weken niets meer.',
  },
  'skipped-is-no': {
    says: 'Overslaan telt als nee bij seks, bij geweld en bij niet meer willen leven. Het maakt het advies niet anders dan nee.',
    except: 'de vraag over seks en die over niet meer willen leven kunnen terugkomen. Dan telt dat tweede antwoord.',
  },
  'time-saddle':
    'Gevoel in het zadelgebied, plassen, poepen of seks. Nieuw, erger of begin onbekend: bel nu. Ouder en onverklaard: bel vandaag. Oud en verklaard: afspraak.',
  'time-foot-drop': 'Klapvoet. Nieuw, erger of niet onderzocht: bel nu. Oud, onderzocht en gelijk: afspraak.',
  'time-weakness':
    'Minder kracht in een been. Erger: bel nu. Nieuw of niet onderzocht: bel vandaag. Oud en onderzocht: afspraak.',
  'time-unsteady':
    'Wankel lopen of onhandige handen. Nieuw of erger: bel nu. Ouder en niet onderzocht: bel vandaag. Oud en onderzocht: afspraak.',
  'time-both-legs':
    'Klachten in beide benen. Nieuw of erger: bel nu. Ouder en gelijk: afspraak. Onderzocht of beter bij zitten: fysiotherapeut.',
  'time-accident':
    'Zwaar ongeluk. Korter dan 2 dagen of benen niet goed: 112. Korter dan 2 weken: bel nu. Ouder en niet onderzocht: bel vandaag. Onderzocht: afspraak.',
  'time-paralysis':
    'Een been doet het niet. Korter dan 6 uur of onbekend: 112. Langer: bel nu. Oud en bekend: afspraak.',
  'time-rash': 'Blaasjes aan één kant. Korter dan 3 dagen, onbekend of lage afweer: bel vandaag. Langer: afspraak.',
  'time-bone':
    'Twee tekenen van zwak bot zonder val. Korter dan 12 weken of erger: afspraak. Korter dan 4 weken en bijna niet slapen of lopen: bel vandaag.',
  'time-inflammatory':
    'Ontstekingspatroon. Langer dan 12 weken of vaak terug, onder 50: afspraak. Anders: fysiotherapeut. Dit patroon is nooit dringend.',
  'age-18': 'Onder 18 is er altijd minstens een afspraak. Vanaf 18 doet deze regel niets.',
  'age-50-first-episode': 'Een eerste keer rugpijn telt vanaf 50 mee als teken. Onder 50 niet.',
  'age-50-inflammatory': 'Het ontstekingspatroon vraagt een afspraak onder 50, en niet vanaf 50.',
  'age-55-bone': 'Pijn van 7 of meer telt vanaf 55 mee als teken van zwak bot. Onder 55 niet.',
  'age-60-vessel':
    'Plotse hevige pijn of een bonzende buik wordt vanaf 60 dringender. Onder 60 blijft er altijd minstens: bel vandaag.',
  'age-60-flank': 'Hevige pijn in golven in de zij is vanaf 60: bel nu.',
  'age-70-bone': 'Vanaf 70 telt de leeftijd zelf als teken van zwak bot. Onder 70 niet.',
  'age-75-belly': 'Nieuwe buikpijn met rugpijn is vanaf 75: bel nu. Onder 75: bel vandaag.',
  'age-75-strain': 'Pijn meteen bij tillen of bukken vraagt vanaf 75 een afspraak, ook bij weinig pijn.',
  'age-80-cannot-stand': 'Niet kunnen staan door de pijn is vanaf 80: bel nu. Onder 80: bel vandaag.',
  'pain-7': 'Hevige pijn begint bij 7. Bij 6 doen de regels voor hevige pijn niets.',
  'pain-8': 'Niet te harden pijn begint bij 8. Bij 7 doen die regels niets.',
  'pain-9-flank': 'Pijn in golven in de zij van 9 of meer is: bel nu. Bij 8 is het: bel vandaag.',
  'sign-heart-lungs': 'Pijn op de borst, benauwdheid of flauwvallen: altijd 112.',
  'sign-aneurysm':
    'Een bekende verwijde buikslagader met nieuwe pijn, of een bonzende buik met plotse pijn: 112. Een van beide alleen: minstens bel vandaag.',
  'sign-sudden-pain':
    'Plotse hevige pijn uit het niets: minstens bel vandaag. Met een risico erbij: bel nu. Vanaf 60 met vaatrisico: 112.',
  'sign-cannot-stand': 'Niet kunnen staan door de pijn: bel vandaag. Na een val of ongeluk: bel nu.',
  'sign-cold-leg': 'Een been dat ineens koud of bleek is: bel nu.',
  'sign-fever':
    'Koorts met rugpijn: minstens bel vandaag. Met een risico, een zenuwteken of pijn dag en nacht: bel nu.',
  'sign-infection-risk': 'Meer kans op een infectie en ziek zijn of pijn dag en nacht: bel vandaag, ook zonder koorts.',
  'sign-procedure':
    'Na een ingreep aan de rug. Erger of een nieuw zenuwteken: bel nu. Niet zeker of het erger is: bel vandaag. Niet erger: afspraak, tot je team oefenen goed vindt.',
  'sign-cancer':
    'Ooit kanker gehad: minstens een afspraak. Met een tweede teken: bel vandaag. Met een zenuwteken, bandpijn of hevige pijn die erger wordt: bel nu.',
  'sign-serious-illness':
    'Afvallen, echt ziek zijn, een onverklaarde uitslag of bandpijn: minstens een afspraak. Twee tekenen met hevige of ergere pijn: bel vandaag.',
  'sign-fall':
    'Een val en niet kunnen staan of een nieuw zenuwteken: bel nu. Een val met een teken van zwak bot: bel vandaag.',
  'sign-strain': 'Vertild met botontkalking of prednison, of vanaf 70 met hevige pijn: bel vandaag.',
  'sign-bleeding':
    'Bloedverdunners met een val of hevige nieuwe pijn: minstens bel vandaag. Pijn van korter dan 2 weken na die val, een zenuwteken of plotse pijn: bel nu.',
  'sign-belly': 'Nieuwe buikpijn met rugpijn: minstens bel vandaag. Hevig of misschien zwanger: bel nu.',
  'sign-pregnancy-danger': 'Zwanger met bloedverlies of hevige buikpijn: bel nu. Veel bloed of niet te harden: 112.',
  'sign-pregnancy':
    'Misschien zwanger met koorts of pijn in de zij: bel nu. Zwanger zonder meer: minstens de fysiotherapeut.',
  'sign-kidney': 'Pijn in golven in de zij of plasklachten: minstens bel vandaag. Met koorts: bel nu.',
  'sign-cycle': 'Pijn die met de cyclus meegaat: een afspraak.',
  'sign-calf': 'Eén dikke, warme kuit: bel vandaag.',
  'sign-leg-pain': 'Beenpijn van 8 of meer waar sterke pijnstillers niet tegen helpen: bel nu.',
  'sign-stuck':
    'Pijn van 8 of meer die slapen of lopen wegneemt: een afspraak. Wordt het erger of belde je al: bel vandaag.',
  'sign-circulation':
    'Beenpijn bij lopen die zakt als je stilstaat: een afspraak. Zakt hij bij zitten: minstens de fysiotherapeut.',
  'sign-child': 'Onder 18 met nog een teken: bel vandaag. Onder 18 zonder meer: een afspraak.',
  'sign-violence': 'Geweld of onveilig thuis: minstens bel vandaag, ook bij “weet ik niet”.',
  'sign-self-harm': 'Niet meer willen leven: minstens bel vandaag. Bang voor jezelf nu, of dat niet weten: 112.',
  'needs-a-look':
    'Uitstraling tot onder de knie, pijn hoog in de rug, klachten die blijven of erger worden: minstens de fysiotherapeut.',
  'many-unknown': 'Vijf keer “weet ik niet” in de lijsten: minstens een afspraak. Vier keer op zwakke rijen: niet.',
  'risk-of-persisting': {
    says: 'Meer kans dat het blijft: minstens de fysiotherapeut. Die kans maakt het advies nooit dringender dan dat.',
    except:
      'wie elders op de STarT Back “laag” scoorde, en wie door somberheid opnieuw de vraag over niet meer willen leven krijgt.',
  },
  'second-contact-raises':
    'Je belde al en het is niet beter, of het wordt snel erger: één stap dringender. “Bel nu” is het hoogste.',
  'second-contact-not-for':
    'Een tweede keer bellen verhoogt niet: kind, ontstekingspatroon, cyclus, doorbloeding van de benen, hevig en vast, veel onbekend.',
  'second-contact-never-112': 'Eerder bellen of niet: het maakt nooit het verschil tussen 112 en geen 112.',
};
