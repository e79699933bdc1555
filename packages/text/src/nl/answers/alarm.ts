import type { WordsOfBlocks } from '../../answers-words.ts';

/** Alarmlijsten S1 tot en met S6 en de leeftijd. */
export const alarm: WordsOfBlocks<'S1' | 'age' | 'S2a' | 'S2b' | 'S3' | 'S4' | 'S5' | 'S6'> = {
  'chest-pain': {
    ask: 'Pijn, druk of een strak gevoel op je borst. Of scheurende pijn van borst naar rug.',
    say: 'Leg je hand op je borst en adem rustig in. Voel je daar druk of pijn? Kies dan ja.',
  },
  'vital-signs': {
    ask: 'Benauwd terwijl je rustig zit. Of suf, verward of grauw in je gezicht.',
    say: 'Zeg hardop een lange zin. Lukt dat niet in één adem? Kies dan ja. Vraag iemand hoe je eruitziet.',
  },
  collapse: {
    ask: 'Flauwgevallen, of bijna. Of ineens klam, bleek en zwetend bij deze pijn.',
    say: 'Werd het zwart voor je ogen? Of moest je gaan liggen? Kies dan ja.',
  },
  'sudden-severe': {
    ask: 'Ineens heel hevige pijn in rug, zij of buik, zonder dat je iets deed. In geen enkele houding zakt het.',
    say: 'Ga liggen met je knieën gebogen. Zakt de pijn binnen vijf minuten? Kies dan nee.',
  },
  'known-aneurysm': {
    ask: 'Een arts heeft gezegd dat je buikslagader te wijd is (een aneurysma).',
    say: 'Ben je hiervoor op controle met een echo van je buik? Kies dan ja.',
  },
  'pulsating-belly': {
    ask: 'Een bonzend gevoel diep in je buik, nieuw en samen met deze pijn.',
    say: 'Ga liggen. Leg je hand plat op je navel. Bonst het diep, en is dat nieuw? Kies dan ja.',
  },
  'legs-paralysed': {
    ask: 'Een been of beide benen doen het ineens niet meer. Niet te bewegen, of te slap om op te staan.',
    say: 'Ga zitten. Strek elk been een keer. Lukt dat met één been niet? Kies dan ja.',
  },
  'major-trauma': {
    ask: 'Een zwaar ongeluk of een harde val in de laatste 3 maanden, en sindsdien pijn. Zoals in het verkeer, van de trap, of van hoger dan een meter.',
    say: 'Twijfel je of het zwaar was? Kies dan ja.',
  },
  'pregnancy-alarm': {
    ask: '(Misschien) zwanger, en bloed of vocht verliezen, hevige buikpijn, een harde buik, of de baby minder voelen.',
    say: 'Kun je zwanger zijn, en voel je een van deze dingen? Kies dan ja.',
  },
  'aneurysm-pain-new': { ask: 'Is deze pijn nieuw, of anders dan pijn die je al had?' },
  'vascular-risk': {
    ask: 'Heb je een hoge bloeddruk, of een hart- of vaatziekte? Rook je, of rookte je? Of heeft iemand in je familie een aneurysma?',
    say: 'Familie is hier: vader, moeder, broer of zus.',
  },
  'paralysis-onset': {
    ask: 'Sinds wanneer doet je been het niet?',
    options: {
      'under-6-hours': 'Korter dan 6 uur',
      longer: 'Langer dan 6 uur',
      'old-known': 'Al lang: mijn arts weet het, en het is niet veranderd',
    },
  },
  'trauma-when': {
    ask: 'Wanneer was het ongeluk of de val?',
    options: {
      'under-2-days': 'Korter dan 2 dagen geleden',
      'under-2-weeks': 'Korter dan 2 weken geleden',
      longer: 'Langer dan 2 weken geleden',
    },
  },
  'trauma-checked': { ask: 'Heeft een arts je rug daarna onderzocht, en was het goed?' },
  'trauma-legs': { ask: 'Kun je sindsdien niet goed staan of lopen? Of zijn je benen slap of doof?' },
  'pregnancy-heavy': { ask: 'Verlies je veel bloed, of is de pijn niet te harden?' },

  age: { ask: 'Hoe oud ben je?', say: 'Je geboortejaar is genoeg: reken je leeftijd uit, of schat.' },

  'saddle-feeling': {
    ask: 'Doof, tintelend of minder gevoel tussen je benen: dijen aan de binnenkant, geslachtsdelen, billen of rond je anus. Of afvegen voelt anders.',
    say: 'Voel met je hand, door je kleren heen, links en rechts. Voelt één kant of het midden anders? Kies dan ja.',
  },
  'urine-control': {
    ask: 'Plassen gaat anders dan normaal voor jou. Moeilijk op gang, moeilijk te stoppen, of je voelt niet dat je plast of dat je blaas vol is.',
    say: 'Let de volgende keer op: voel je aandrang, en voel je de plas lopen?',
  },
  'urine-leak': {
    ask: 'Je verliest urine of hebt verband nodig, en dat is niet normaal voor jou.',
    say: 'Was je ondergoed nat zonder dat je het merkte? Kies dan ja.',
  },
  'bowel-control': {
    ask: 'Je kunt je ontlasting niet ophouden. Of je voelt niet dat er ontlasting of een wind komt.',
    say: 'Let op bij de volgende wind: voel je hem komen?',
  },
  'sexual-function': {
    ask: 'Minder gevoel bij seks. Of een erectie of klaarkomen is ineens anders. Overslaan mag.',
    say: 'Let op bij het wassen en afdrogen. Voelt het daar doof of anders dan vroeger? Kies dan ja.',
  },
  'sexual-function-again': {
    ask: 'Je sloeg dit net over. Bij wat je vertelt, is het wel van belang: is het gevoel bij seks minder of anders?',
    say: 'Let op bij het wassen en afdrogen. Voelt het daar doof of anders dan vroeger? Kies dan ja.',
  },
  'ces-onset': {
    ask: 'Wanneer is dit begonnen? De nieuwste klacht telt.',
    options: { 'under-2-weeks': 'Korter dan 2 weken geleden', longer: 'Langer geleden' },
  },
  'ces-worse': { ask: 'Wordt het erger?' },
  'ces-known': { ask: 'Weet je huisarts hiervan, en is er een andere oorzaak voor gevonden?' },

  'both-legs': {
    ask: 'Pijn die doortrekt, tintelingen of een doof gevoel in béide benen. Of het ging van één been naar twee.',
    say: 'Wrijf over je linkerbeen en over je rechterbeen. Doet of voelt het in allebei anders? Kies dan ja.',
  },
  'foot-drop': {
    ask: 'Een voet klapt of sleept. Op je hakken of op je tenen lopen lukt niet.',
    say: 'Loop tien stappen op je hakken. Dan tien op je tenen. Houd je aan iets vast.',
  },
  'leg-weakness': {
    ask: 'Een been heeft minder kracht, of je zakt door je knie.',
    say: 'Sta op uit een stoel. Zakt één been weg, of duw je vooral met het andere? Kies dan ja.',
  },
  'cord-signs': {
    ask: 'Je loopt wankel, of op benen als pudding. Of je handen of armen tintelen of zijn onhandig, aan twee kanten.',
    say: 'Zet tien stappen, hak tegen teen, langs een muur. Maak een knoop vast. Gaat dat slechter dan vroeger? Kies dan ja.',
  },
  'cannot-stand': {
    ask: 'Door de pijn kun je niet staan, of geen paar stappen lopen.',
    say: 'Probeer op te staan met steun. Lukken vijf stappen niet? Kies dan ja.',
  },
  'cold-leg': {
    ask: 'Een been of voet is ineens koud, bleek of blauw.',
    say: 'Voel met de rug van je hand aan allebei je voeten. Is er één veel kouder? Kies dan ja.',
  },
  'motor-onset': {
    ask: 'Wanneer is dit begonnen? De nieuwste klacht telt.',
    options: { 'under-2-weeks': 'Korter dan 2 weken geleden', longer: 'Langer geleden' },
  },
  'motor-worse': { ask: 'Wordt het erger, of verspreidt het zich?' },
  'motor-known': { ask: 'Heeft een arts dit onderzocht, en is het daarna niet veranderd?' },

  fever: {
    ask: 'Koorts (38 graden of meer) of koude rillingen.',
    say: 'Neem je temperatuur. Geen thermometer? Heb je het om de beurt heel heet en ijskoud, kies dan ja.',
  },
  unwell: {
    ask: 'Je voelt je echt ziek. Of je zweet sinds kort ’s nachts zo dat je kleren kletsnat zijn. Opvliegers die je kent, tellen niet.',
    say: 'Alleen moe zijn telt niet. Lig je op bed als bij griep? Moet je ’s nachts iets anders aantrekken? Kies dan ja.',
  },
  'recent-infection': {
    ask: 'In de laatste 3 maanden een infectie. Je kreeg er antibiotica voor, of je lag in het ziekenhuis.',
    say: 'Denk aan een kuur voor je blaas, longen of huid.',
  },
  'bloodstream-risk': {
    ask: 'Een infuuslijn, port of katheter. Of nierdialyse. Of (ooit) drugs met een naald.',
  },
  'immune-low': {
    ask: 'Een lage afweer. Door chemo, een transplantatie, hiv, of medicijnen die je afweer remmen.',
    say: 'Kijk op je medicijnlijst, of bel je apotheek.',
  },
  'spine-procedure': {
    ask: 'Korter dan 12 weken geleden een operatie aan je rug. Of korter dan 6 weken geleden een prik in je rug.',
    say: 'Zoals een zenuwblokkade of een ruggenprik.',
  },
  'procedure-worse': {
    ask: 'Is de pijn erger sinds de ingreep? Is de wond rood, open of nat? Of heb je nieuwe hoofdpijn?',
  },
  'procedure-released': {
    ask: 'Zegt het team dat je behandelde dat je mag oefenen?',
    say: 'Bel de poli waar je bent geweest, en vraag wat mag.',
  },
  'chronic-illness': {
    ask: 'Heb je diabetes of de ziekte van Addison? Of hartfalen of nierfalen: werken je hart of je nieren niet goed genoeg?',
  },

  'cancer-ever': {
    ask: 'Ooit kanker gehad, ook lang geleden. Gewone huidkanker telt niet.',
    say: 'Ben je ooit bij een oncoloog geweest? Kies dan ja.',
  },
  'weight-loss': {
    ask: 'Afgevallen zonder reden: 5 kilo of meer in een half jaar.',
    say: 'Ga op de weegschaal, of kijk of je riem een gaatje strakker kan.',
  },
  'unexplained-finding': {
    ask: 'Bij bloedonderzoek of ander onderzoek is iets gevonden waar nog geen uitleg voor is.',
    say: 'Zoals bloedarmoede, of een plek op een foto.',
  },
  'shape-change': {
    ask: 'Een nieuwe bult op je rug. Of je rug is zichtbaar krommer of korter geworden.',
    say: 'Kijk in de spiegel, of vraag iemand. Passen je kleren van achteren nog hetzelfde?',
  },
  fall: {
    ask: 'Gevallen, gestoten of hard neergekomen vlak voordat de pijn begon. Ook een lichte val telt.',
  },
  osteoporosis: {
    ask: 'Botontkalking, een ingezakte wervel, of een botbreuk na een lichte val.',
    say: 'Slik je medicijnen voor je botten? Kies dan ja.',
  },
  steroids: {
    ask: 'Langer dan 3 maanden prednison, of een ander medicijn met cortison erin.',
    say: 'Kijk op je medicijnlijst, of bel je apotheek.',
  },
  anticoagulants: {
    ask: 'Bloedverdunners, ook via de trombosedienst. Of een ziekte van de bloedstolling.',
    say: 'Kijk op je medicijnlijst, of bel je apotheek.',
  },
  'strain-onset': { ask: 'Begon de pijn meteen bij tillen, bukken, draaien of hoesten?' },

  'upper-back': {
    ask: 'De meeste pijn zit hoog: boven je onderste ribben.',
    say: 'Zet je handen in je zij, op de onderste rib. Zit de pijn daarboven? Kies dan ja.',
  },
  'band-pain': {
    ask: 'Pijn als een strakke band om je borst of buik.',
    say: 'Loopt de pijn van je rug rond naar voren, als een riem? Kies dan ja.',
  },
  'constant-night': {
    ask: 'Dag en nacht dezelfde pijn. In geen enkele houding wordt het minder.',
    say: 'Zoek de fijnste houding. Wordt het daar een beetje minder? Kies dan nee.',
  },
  'belly-pain': {
    ask: 'Nieuwe of hevige buikpijn, samen met de rugpijn.',
    say: 'Druk zacht op je buik. Doet dat pijn, en kende je die pijn nog niet? Kies dan ja.',
  },
  'flank-colic': {
    ask: 'Hevige pijn in je zij, in golven. Stilzitten lukt niet.',
  },
  'urine-symptoms': {
    ask: 'Plassen brandt of doet pijn, en dat is nieuw. Of er zit bloed in je plas.',
    say: 'Alleen vaker plassen telt niet. Vang wat plas op in een glas. Is het rood of bruin? Kies dan ja.',
  },
  'gyn-symptoms': {
    ask: 'Déze pijn komt en gaat met je cyclus. Of je verliest ongewoon veel bloed, of op een ongewone tijd.',
    say: 'Menstruatiepijn zoals je die altijd had, telt niet. Wordt deze rugpijn elke maand erger rond je menstruatie? Kies dan ja.',
  },
  rash: {
    ask: 'Nieuwe blaasjes of uitslag aan één kant, op de plek van de pijn.',
    say: 'Kijk in de spiegel, of vraag iemand om te kijken. Huid die je al lang kent, zoals eczeem, telt niet.',
  },
  'calf-swelling': {
    ask: 'Eén kuit is dik, warm en pijnlijk.',
    say: 'Leg een meetlint om beide kuiten. Is er één duidelijk dikker? Kies dan ja.',
  },
  'belly-severe': {
    ask: 'Is de buikpijn hevig? Blijf je overgeven? Is je buik bol? Of komt er geen ontlasting of wind meer?',
  },
  'rash-recent': { ask: 'Kwam de uitslag in de laatste 3 dagen?' },

  pregnant: {
    ask: 'Zwanger, misschien zwanger, of korter dan 6 weken geleden bevallen.',
    say: 'Doe een zwangerschapstest als het kan.',
  },
  'cancer-treated': {
    ask: 'Ooit bestraling of chemo gehad, of hormonen tegen kanker. Of op controle voor een gezwel.',
    say: 'De pil en hormonen voor de overgang of de schildklier tellen niet. Dit lijkt op een eerdere vraag. We vragen het twee keer, in andere woorden.',
  },
  violence: {
    ask: 'Iemand doet je pijn, of je voelt je thuis niet veilig. Overslaan mag.',
    say: 'Je mag hierover altijd gratis bellen met Veilig Thuis: 0800-2000.',
  },
  'self-harm': {
    ask: 'Je denkt eraan dat je niet meer wilt leven. Overslaan mag.',
    say: 'Je kunt er dag en nacht over praten: bel gratis 113, of chat op 113.nl.',
  },
  'self-harm-now': { ask: 'Ben je bang dat je jezelf nu iets aandoet?' },
};
