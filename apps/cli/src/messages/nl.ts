import type { Question } from '@rugwijs/core';
import type { Messages } from './messages.ts';

const help = `rugwijs: dezelfde regels als de app, zonder scherm

  rugwijs questions [--json]              alle vragen, met wat er geantwoord mag worden
  rugwijs check BESTAND|- [--json]        oordeel op antwoorden: wie bellen, of aan de slag, en waarom
  rugwijs plan BESTAND|- [--json]         het plan van de week bij deze antwoorden, of waarom er geen is
  rugwijs replay DAGBOEK|- [--json]       oordeel, plan en verandering bij elke gebeurtenis van een dagboek
  rugwijs flags [--json]                  de alarmregels: soort, oordeel, wat "weet ik niet" doet, bronnen
  rugwijs flags "TEKST" [--json]          alarmsignalen in gewone tekst; met --file BESTAND een zin per regel
  rugwijs ask "VRAAG" [--json]            antwoord op een vraag, alleen met wat geschreven staat, met bronnen
  rugwijs simulate [--people N] [--json]  bedachte mensen leven met de regels: we tellen wat nooit mag gebeuren
  rugwijs score LIJST [--items 2,0,-,3]   score van een vragenlijst uit de antwoorden op volgorde (- is open)
  rugwijs pack BESTAND|- [--json]         klopt dit vragenlijst-bestand (FHIR Questionnaire)?
  rugwijs book --out BOEK.pdf             het oefenboek als pdf: alles, of met --plan BESTAND jouw plan

  --json          uitvoer als JSON
  --lang nl|en    taal van de tekst (nl)
  --today DATUM   reken met deze dag, bijvoorbeeld 2026-11-22 (wint van het bestand)
  -h, --help      deze uitleg, of die van één opdracht
  -v, --version   versie van het programma en van de regels

Uitgang: 0 goed, 2 invoer klopt niet (het bericht zegt wat, waar en wat mag), 1 onze eigen fout.
Rugwijs stelt geen diagnose. Bij twijfel: bel de huisarts.`;

const inputHelp = `Invoer: { "today": "2026-11-22", "answers": { "<vraag>": <antwoord> } }, of een lijst daarvan: dan is ook de uitvoer een lijst.
  Niet alles hoeft beantwoord: wat ontbreekt is niet gevraagd en staat onder stillNeeded. null betekent: niet beantwoord.
  "others": "no" is de knop "Geen van deze": elke alarmregel die het bestand niet noemt is nee. Vervolgvragen niet.
  Andere velden (shows, why, expected, …) blijven ongelezen; de bestanden in packages/clinical/cases werken zo.
  - leest van de invoer. Meer bestanden achter elkaar: uitvoer als lijst.`;

const allowed = (question: Question): string => {
  const unknown = question.mayBeUnknown ? ', of "unknown"' : '';
  switch (question.kind) {
    case 'choice':
      return `Toegestaan: ${(question.options ?? []).join(', ')}.`;
    case 'many':
      return `Toegestaan: een lijst met ${(question.options ?? []).filter((option) => option !== 'unknown').join(', ')} (leeg of "none": geen van deze)${unknown}.`;
    case 'number':
    case 'scale':
      return `Toegestaan: een heel getal van ${question.min ?? 0} tot en met ${question.max ?? '…'}${unknown}.`;
    case 'date':
      return `Toegestaan: een dag na vandaag, zoals "2026-12-31"${unknown}.`;
    case 'text':
      return `Toegestaan: tekst van 1 tot 200 tekens${unknown}.`;
  }
};

const kinds = {
  array: 'een lijst',
  string: 'een tekst',
  number: 'een getal',
  boolean: 'ja/nee',
  null: 'null',
} as const;

/** The command line in Dutch. */
export const dutch: Messages = {
  help,
  commandHelp: {
    questions: `rugwijs questions [--json]

Alle vragen in de volgorde van de Rugcheck. Met --json: een lijst van
  { id, kind: choice|number|date|text|scale, allowed, options: [{ value, text: {nl, en} }], text: {nl, en}, step, block }
allowed noemt elk antwoord dat mag; leeg bij vrije tekst en datums. "many": true betekent: een lijst van antwoorden ("none": geen van deze).
when zegt in woorden wanneer de vraag gesteld wordt; optional: overslaan mag. row: een regel van een alarmlijst;
"others": "no" in de invoer van check en plan beantwoordt elke row die niet genoemd is met nee.`,
    check: `rugwijs check BESTAND|- [--json] [--lang nl|en] [--today DATUM]

${inputHelp}
  Een verhaal (een bestand met "journal") geeft het oordeel op de laatste antwoorden.
Uitvoer met --json: { verdict, atLeast, atMost, reasons, stillNeeded, classification, risk, rulesVersion }.
  Zolang atLeast en atMost verschillen is het oordeel "undecided": nooit een gok. risk, en elk deel van classification,
  is null zolang een vraag die nog open staat het kan veranderen.`,
    plan: `rugwijs plan BESTAND|- [--json] [--lang nl|en] [--today DATUM]

${inputHelp}
  Ook de antwoorden voor het plan mogen erbij: activity-1, floor, equipment, limits, days, minutes, walk-now, …
Uitvoer: de manier van opbouwen, de week, oefeningen met dosis, wandelen, wat je weer wilt kunnen, wanneer we opnieuw
kijken en waarom; of waarom er nu geen plan is (met --json is mode dan null), en wanneer we dan opnieuw kijken.
Met --json: estimatedMinutes is wat een keer oefenen duurt, minutesPerDay de tijd die er is.`,
    replay: `rugwijs replay DAGBOEK|- [--json] [--lang nl|en] [--today DATUM]

Dagboek: een reservekopie uit de app, een lijst van gebeurtenissen, of een verhaal uit packages/clinical/cases/adaptation.
Een versleutelde kopie: zet de wachtzin in de omgeving, als RUGWIJS_PASSPHRASE.
Uitvoer: bij elke gebeurtenis het oordeel, het plan en wat er verandert, met de redenen. --today: ook de stand op die dag.`,
    flags: `rugwijs flags [--json] [--lang nl|en]

De alarmregels in de volgorde van hun tabel: hard of zacht, welk oordeel, wat "weet ik niet" doet, en de bronnen.

rugwijs flags "TEKST" [--json]
rugwijs flags --file BESTAND|- [--json]

Kijkt of in gewone tekst een alarmsignaal staat, met de woorden die het zeggen. BESTAND: een zin per regel.
Met --json per zin één regel: { text, level: none|ask|alarm, flags: [{ id, span: [van, tot] }] }.
none betekent: niets herkend. Het betekent nooit dat er niets is.`,
    ask: `rugwijs ask "VRAAG" [--json] [--lang nl|en]

Zoekt in alles wat Rugwijs schrijft, en geeft hoogstens drie stukken die passen. Er wordt nooit een antwoord bedacht:
past er niets, dan staat dat er. Typefouten en gewone woorden mogen: rugwijs ask "mag ik hardlopn met zenuwpijn"
Staat er in de vraag iets wat een alarmsignaal kan zijn? Dan staat eerst wie je belt.
Met --json: { passages: [{ id, title, text, sources }], abstained, alarm: null of { level: ask|alarm, flags } }.`,
    book: `rugwijs book --out BOEK.pdf [--plan BESTAND] [--large] [--lang nl|en] [--today DATUM] [--json]

Maakt het oefenboek: omslag, inhoud, de 48-uursregel, elke oefening op papier, en achterop de alarmsignalen.
  --plan BESTAND  antwoorden, zoals bij plan: dan alleen de oefeningen van dat plan, met de dosis van nu.
  --large         één oefening op een blad, groot, voor aan de muur
De pdf is getagd (PDF/UA-1): een schermlezer leest hem voor. Met --json: { file, exercises, bytes }.`,
    score: `rugwijs score LIJST [--items 2,0,-,3] [--json] [--lang nl|en]

Rekent de score van een vragenlijst uit, met zijn eigen regel voor open antwoorden. De antwoorden op volgorde, met een komma.
Een open antwoord is -. Zonder --items: wat de lijst nodig heeft. De vragen zelf staan hier niet: die zijn niet van ons.
Bijvoorbeeld: rugwijs score odi --items 2,2,2,2,2,2,2,1,1,-
Met --json: { instrument, min, max, betterIs, questions, missing, matters, noise, licence, items, score, subscores, manyMissing }.`,
    pack: `rugwijs pack BESTAND|- [--json] [--lang nl|en]

Kijkt of de app dit bestand aanneemt: een FHIR R4 Questionnaire met titel, versie, rechten en een getal bij elk antwoord.
Met --json: { id, title, version, publisher, licence, scoring, missing, questions }.`,
    simulate: `rugwijs simulate [--people N] [--days D] [--seed S] [--alarms A] [--json] [--report BESTAND] [--sweep] [--lang nl|en]

Bedachte mensen leven dag voor dag met de echte regels. We tellen: wat nooit mag (moet nooit zijn), alarmsignalen die zijn
opgemerkt of gemist, gemiddelde pijn naast onderzoek, doorverwijzen, hoeveelheden. Hetzelfde zaad geeft dezelfde uitkomst.
  --people N           hoeveel mensen (1000), hoogstens 1000000
  --days D             hoeveel dagen ieder (365), hoogstens 1825
  --seed S             een ander getal geeft andere mensen (1)
  --alarms A           hoe vaak een alarmsignaal begint, per mens per jaar (0.03), hoogstens 12; breuk met een punt
  --report BESTAND     schrijf ook een pagina (HTML) met grafieken; een ouder bestand wordt vervangen
  --sweep              probeer dezelfde mensen ook met andere grenzen, en laat zien welke uitmaken (duurt negen keer zo lang)
  --person K           in plaats daarvan: vertel het leven van deze ene mens, dag voor dag
  --through-journal N  zoveel mensen gaan ook door het echte dagboek; elk verschil telt (2)
Dit laat zien hoe de regels werken bij bedachte mensen. Het laat niet zien dat oefenen iemand helpt.`,
  },
  usage: (problem) => {
    switch (problem.kind) {
      case 'no-command':
        return help;
      case 'unknown-command':
        return `Opdracht "${problem.found}" bestaat niet.${problem.meant ? ` Bedoel je "${problem.meant}"?` : ''}`;
      case 'unknown-option':
        return `Optie "${problem.found}" bestaat niet.${problem.meant ? ` Bedoel je "${problem.meant}"?` : ''}`;
      case 'bad-option':
        return `Optie ${problem.option}: "${problem.found}" mag niet. Toegestaan: ${problem.allowed}.`;
      case 'option-without-value':
        return `Achter ${problem.option} hoort nog iets: ${problem.allowed}.`;
      case 'option-takes-nothing':
        return `Achter ${problem.option} hoort niets.`;
      case 'option-elsewhere':
        return `Optie ${problem.option} hoort bij ${problem.owner}, niet bij ${problem.command}.`;
      case 'bad-day':
        return `Optie --today: "${problem.found}" mag niet. Toegestaan: een dag die bestaat, als jaar-maand-dag, van 2000-01-01 tot en met ${problem.last}.`;
      case 'no-file':
        return `Noem een bestand, of - voor de invoer: rugwijs ${problem.command} BESTAND`;
      case 'no-question':
        return `Stel een vraag tussen aanhalingstekens: rugwijs ${problem.command} "helpt warmte"`;
      case 'no-text':
        return `Zet de tekst tussen aanhalingstekens: rugwijs ${problem.command} "ik kan niet plassen"`;
      case 'no-lines':
        return `${problem.file}: dit bestand is leeg. Er hoort een zin per regel in.`;
      case 'long-line':
        return `${problem.file}:${problem.line}: deze regel is te lang. Toegestaan: ${problem.most} tekens, een zin per regel.`;
      case 'extra-argument':
        return `"${problem.found}" is te veel: rugwijs ${problem.command} leest dat niet.`;
      case 'missing-file':
        return `${problem.file}: dit bestand is er niet. Kijk naar de naam en de map.`;
      case 'is-a-folder':
        return `${problem.file}: dit is een map, geen bestand.`;
      case 'cannot-read':
        return `${problem.file}: lezen lukt niet (${problem.code}).`;
      case 'not-text':
        return `${problem.file}: dit is geen tekst in UTF-8.`;
      case 'cannot-write':
        return `${problem.file}: hier kan niets worden geschreven (${problem.code}). Bestaat de map, en mag je er schrijven?`;
      case 'no-out':
        return `Zeg waar het heen moet: rugwijs ${problem.command} --out BOEK.pdf`;
      case 'no-instrument':
        return `Noem een vragenlijst: rugwijs ${problem.command} odi --items 2,0,-,3`;
      case 'unknown-instrument':
        return `Vragenlijst "${problem.found}" kennen we niet.${problem.meant ? ` Bedoel je "${problem.meant}"?` : ''} Toegestaan: ${problem.allowed}.`;
      case 'wrong-count':
        return `${problem.instrument} heeft ${problem.wanted} antwoorden; hier staan er ${problem.found}. Een open antwoord is -.`;
      case 'bad-item':
        return `Antwoord ${problem.place}: "${problem.found}" mag niet. Toegestaan: een heel getal van ${problem.min} tot en met ${problem.max}, of - als het open is.`;
      case 'no-score':
        return problem.needed === undefined
          ? `${problem.instrument}: deze score rekenen we niet uit. Vul hem in de app in zoals je hem kreeg.`
          : `${problem.instrument}: te weinig antwoorden voor een score (${problem.answered} van minstens ${problem.needed}).`;
      case 'bad-pack':
        return `${problem.file}: ${problem.says}`;
    }
  },
  json: (problem) => {
    switch (problem.kind) {
      case 'empty':
        return 'het bestand is leeg. Er hoort JSON in: { "answers": { … } }';
      case 'cut':
        return `de JSON houdt midden in op.${problem.open ? ` Wat op regel ${problem.open.line}, teken ${problem.open.column} begint, is niet afgesloten.` : ''} Is het bestand afgekapt?`;
      case 'unexpected':
        return `geen geldige JSON: hier staat "${problem.found}", en er hoort ${dutch.wanted[problem.wanted]}.`;
      case 'duplicate':
        return `"${problem.key}" staat er twee keer; de eerste staat op regel ${problem.first.line}, teken ${problem.first.column}. Laat er één staan.`;
      case 'too-deep':
        return 'te diep in elkaar: zo ziet een bestand van Rugwijs er niet uit.';
    }
  },
  wanted: {
    value: 'een waarde: tekst tussen "…", een getal, een lijst of een object',
    key: 'een naam tussen aanhalingstekens',
    colon: 'een dubbele punt',
    'comma-or-end': 'een komma of het einde van de lijst of het object',
    'end-of-text': 'niets meer',
    text: 'een gewoon teken (een regeleinde schrijf je als \\n)',
    number: 'een getal, zoals 7 of 0.5',
  },
  input: (problem) => {
    switch (problem.kind) {
      case 'unknown-question':
        return `answers.${problem.field}: deze vraag bestaat niet.${problem.meant ? ` Bedoel je "${problem.meant}"?` : ''} Alle vragen: rugwijs questions`;
      case 'not-an-input':
        return `hier staat ${kinds[problem.found]}; er hoort een object: { "today": "…", "answers": { … } }`;
      case 'no-answers':
        return `het veld "answers" ontbreekt.${problem.meant ? ` Bedoel je met "${problem.meant}" misschien "answers"?` : ''} Er hoort: { "today": "…", "answers": { … } }`;
      case 'answers-not-an-object':
        return 'answers: er hoort een object: { "<vraag>": <antwoord> }';
      case 'bad-today':
        return `today: ${problem.found} is geen dag. Toegestaan: een dag die bestaat, zoals "2026-11-22".`;
      case 'today-too-far':
        return `today: ${problem.found} kan niet kloppen: volgens de klok is het ${problem.clock}. Toegestaan: van 2000-01-01 tot en met morgen.`;
      case 'unknown-field':
        return `het veld "${problem.field}" bestaat niet. Bedoel je "${problem.meant}"?`;
      case 'bad-others':
        return `others: ${problem.found} mag niet. Toegestaan: "no" (elke alarmregel die niet genoemd is, is nee).`;
      case 'bad-journal':
        return `gebeurtenis ${problem.event}: ${problem.field === '' ? 'dit is geen gebeurtenis' : `${problem.field} klopt niet`}. Er hoort: { "id", "at", "kind", "version", "data" }`;
    }
  },
  value: (problem, found) => {
    switch (problem.kind) {
      case 'boolean':
        return `${found} mag niet. Schrijf "${problem.write}".`;
      case 'number-as-text':
        return `${found} is tekst. Schrijf een getal, zonder aanhalingstekens: ${problem.write}.`;
      case 'misspelt':
        return `${found} mag niet. Bedoel je "${problem.meant}"?`;
      case 'not-a-value':
        return `${found} is geen antwoord.`;
      case 'list':
        return `${found} is een lijst; hier hoort één antwoord.`;
      case 'not-words':
        return `${found}: in de lijst horen woorden tussen aanhalingstekens.`;
      case 'not-a-list':
        return `${found} is geen lijst.`;
      case 'repeated':
        return `${found} noemt iets twee keer.`;
      case 'not-a-number':
        return `${found} is geen getal.`;
      case 'not-whole':
        return `${found} is geen heel getal.`;
      case 'too-low':
        return `${found} is te laag.`;
      case 'too-high':
        return `${found} is te hoog.`;
      case 'not-text':
        return `${found} is geen tekst.`;
      case 'empty':
        return 'deze tekst is leeg.';
      case 'too-long':
        return 'deze tekst is te lang.';
      case 'not-a-day':
        return `${found} is geen dag die bestaat.`;
      case 'not-in-the-future':
        return `${found} ligt niet na vandaag.`;
      case 'not-an-option':
        return `${found} mag niet.`;
    }
  },
  backup: {
    empty: 'het bestand is leeg.',
    'not-json': 'dit is geen JSON en geen versleutelde kopie van Rugwijs.',
    'cut-in-half': 'deze kopie is afgekapt: het einde ontbreekt.',
    'not-ours': 'dit is geen dagboek van Rugwijs. Er hoort een reservekopie, of een lijst van gebeurtenissen.',
    'needs-passphrase': 'deze kopie is versleuteld. Zet de wachtzin in de omgeving, als RUGWIJS_PASSPHRASE.',
    'wrong-passphrase': 'de wachtzin in RUGWIJS_PASSPHRASE past niet bij deze kopie.',
    tampered: 'deze kopie is veranderd of beschadigd.',
  },
  allowed,
  element: (element) => `element ${element}:`,
  seeHelp: 'Uitleg: rugwijs --help',
  future: (today) => `Let op: today (${today}) ligt in de toekomst; er is met die dag gerekend.`,
  ourFault: 'Dit is een fout van Rugwijs, niet van jou. Meld hem met de regels hieronder:',
  labels: {
    undecided: (atLeast, atMost) => `Nog niet te zeggen: minstens "${atLeast}", hoogstens "${atMost}".`,
    now: 'Nu doen',
    meanwhile: 'Ondertussen',
    why: 'Waarom',
    whenInDoubt: 'Bij twijfel: bel de huisarts.',
    answers: 'antwoorden',
    sources: 'bronnen',
    certainty: 'zekerheid',
    rule: 'regel',
    becauseUnknown: 'telt mee door "weet ik niet"',
    stillNeeded: (count) => `Nog te vragen (${count})`,
    more: (count) => `en nog ${count}`,
    kind: 'Soort klacht',
    risk: 'Kans dat het langer duurt',
    rulesVersion: 'Regels',
    person: (number) => `— ${number} —`,
    noPlan: 'Nu geen plan',
    bookMade: (file, exercises) => `${file}: ${exercises === 1 ? '1 oefening' : `${exercises} oefeningen`}.`,
    bookWithoutExercises: 'Bij deze antwoorden is er nu geen plan. In het boek staan daarom alleen de alarmsignalen.',
    planTitle: 'Plan van de week',
    mode: 'Manier van opbouwen',
    week: (days, minutes, wished) =>
      `${days} ${days === 1 ? 'dag' : 'dagen'} in de week, ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} per keer (er is tijd voor ${wished})`,
    asUsual: 'wandelen zoals je gewend bent',
    exercises: 'Oefeningen',
    walking: 'Wandelen',
    walkingDose: (minutes, days) => `${minutes} minuten, ${days} ${days === 1 ? 'dag' : 'dagen'} in de week`,
    activities: 'Wat je weer wilt kunnen',
    activityTrials: (count) => `eerst ${count} keer proberen en opschrijven`,
    goal: 'doel',
    rechecks: 'Opnieuw kijken',
    recheck: {
      'day-3': 'dag 3',
      'day-7': 'dag 7',
      'week-1': 'week 1',
      'week-2': 'week 2',
      'week-4': 'week 4',
      'week-6': 'week 6',
      'week-12': 'week 12',
      monthly: 'elke maand',
      'standing-verdict': 'heb je gebeld?',
      'within-hours': 'over 2 uur: heb je gebeld?',
    },
    set: { full: '', pregnancy: 'veilig bij zwangerschap', 'walking-only': 'alleen wandelen en wat je gewend bent' },
    dose: {
      reps: (sets, reps) => `${sets} × ${reps} keer`,
      hold: (sets, seconds) => `${sets} × ${seconds} seconden`,
      time: (minutes) => `${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`,
    },
    eachSide: 'per kant',
    tier: { hard: 'hard', soft: 'zacht', 'soft-strong': 'zacht, sterk' },
    unknownGives: '"weet ik niet"',
    named: 'Namen tussen sterretjes',
    nothing: 'niets',
    scanLevel: { ask: 'navragen', alarm: 'alarm' },
    scanNothing: 'Niets herkend. Dat zegt niet dat er niets is. Bij twijfel: bel de huisarts.',
    steps: { up: 'stap omhoog', hold: 'gelijk', down: 'stap omlaag', stop: 'stoppen', new: 'nieuw' },
    event: {
      answered: 'vragen beantwoord',
      verdictGiven: 'oordeel gegeven',
      planAccepted: 'plan gekozen',
      sessionDone: 'geoefend',
      checkedIn: 'teruggekeken',
      measured: 'gemeten',
      activityDone: 'gedaan',
      exerciseSwapped: 'oefening geruild',
      exerciseFavoured: 'favoriete oefening',
      flareStarted: 'opvlamming begonnen',
      flareEnded: 'opvlamming voorbij',
      contacted: 'contact gehad',
      lessonRead: 'les gelezen',
      noted: 'dagboek',
      corrected: 'verbeterd',
      today: 'stand van vandaag',
    },
    locked: 'Oefenen staat stil',
    carried: (count) => `${count} gebeurtenissen uit een nieuwere versie zijn bewaard, niet gelezen.`,
    recheckNow: 'Eerst opnieuw vragen',
    restart: 'Rustig opnieuw beginnen',
    flare: 'Opvlamming',
    handOver: {
      physiotherapist: 'Naar een fysiotherapeut',
      'gp-today': 'Vandaag de huisarts bellen',
      gp: 'Naar de huisarts',
      people: 'Praten met iemand',
    },
    modeProposal: 'Voorstel: andere manier van opbouwen',
    optional: 'mag je overslaan',
    several: 'meer mag',
    askedWhen: 'gevraagd als',
    version: (rules, node) => `regels ${rules}, Node ${node}`,
    score: {
      needs: (questions) =>
        questions === 0
          ? 'Deze score rekenen we niet uit: alleen invullen zoals je hem kreeg.'
          : `${questions} antwoorden op volgorde: --items 2,0,-,… (- is open)`,
      open: (count, many) => `${count} open${many ? ': de score kan te laag zijn' : ''}`,
    },
    ask: {
      seen: (words) => `Je schreef: ${words}.`,
      alarm: 'Dit kan een alarmsignaal zijn.',
      mayBe:
        'Dit kan een alarmsignaal zijn. Beantwoord eerst de alarmvragen in de app (/check). Weet je het niet zeker?',
      dark: 'Denk je aan zelfdoding? Je hoeft dit niet alleen te dragen. Bel 113, gratis, dag en nacht. Is er nu gevaar? Bel 112.',
      none: 'Daar hebben we geen antwoord op.',
      whom: 'Je huisarts weet het meest van je gezondheid. Een fysiotherapeut weet veel van bewegen. Over medicijnen vraag je je apotheek.',
      inApp: 'In de app',
    },
  },
};
