import type { TreatmentWords } from '../../treatment-words.ts';

/** What a doctor or a pharmacist gives or does. No doses, no choice of drug. */
export const medical = {
  medicines: {
    name: 'Medicijnen',
    what: 'Pijnstillers, van de drogist of op recept.',
    does: 'Ze halen hooguit wat pijn weg, en vaak minder dan je hoopt. Genezen doen ze niet. Sterke pijnstillers hielpen bij nieuwe rugpijn niet beter dan een nepmiddel.',
    forWhom: 'Voor wie door de pijn niet kan bewegen of slapen. Kort, om weer op gang te komen.',
    notWhen:
      'Ben je zwanger, boven de zeventig, of krijg je al andere medicijnen? Heb je astma, of iets aan maag, hart, lever of nieren? Vraag het eerst. Word je suf, kortademig of krijg je zwarte poep? Bel meteen je huisarts of 112.',
    briefly: {
      forWhom: 'Niet kunnen bewegen of slapen door pijn, kort.',
      notWhen: 'Eerst vragen: zwanger, boven 70, andere medicijnen.',
    },
    asks: 'Weinig moeite, weinig geld. Wel kans op bijwerkingen. Aan sterke middelen kun je wennen.',
    advised:
      'Richtlijnen verschillen over welk middel het eerst komt. De Engelse richtlijn en de WHO raden sterke pijnstillers af bij langdurige rugpijn.',
    ours: 'Vraag je apotheek of huisarts wat bij jou past, en voor hoe lang. Stop niet zelf met iets dat je arts gaf. Wij kiezen geen middel.',
    alsoCalled: ['pijnstiller', 'pillen', 'opioïden', 'spierverslapper', 'ontstekingsremmer', 'zalf', 'apotheek'],
  },
  injections: {
    name: 'Injecties',
    what: 'Een arts spuit een ontstekingsremmer of verdoving bij een zenuw in je rug.',
    does: 'Bij zenuwpijn zakt de pijn in je been een paar weken iets sneller. Na drie maanden is er geen verschil meer. Bij rugpijn zonder zenuwpijn helpt het niet.',
    forWhom: 'Voor hevige, nieuwe zenuwpijn in je been.',
    notWhen:
      'Niet voor rugpijn alleen. Zeg het als je bloedverdunners krijgt, diabetes hebt of ziek bent. Krijg je daarna koorts, een zwakker been of minder gevoel tussen je benen? Bel meteen je huisarts of de huisartsenpost.',
    briefly: { forWhom: 'Hevige, nieuwe zenuwpijn in je been.', notWhen: 'Alleen rugpijn.' },
    asks: 'Een of meer keren naar het ziekenhuis. Een kleine kans op bijwerkingen.',
    advised:
      'De Engelse richtlijn laat een prik toe bij nieuwe, hevige zenuwpijn. Voor rugpijn zonder zenuwpijn raadt die het af.',
    ours: 'Praat erover als de pijn in je been niet uit te houden is. Vraag wat er gebeurt als je wacht.',
    alsoCalled: ['ruggenprik', 'epidurale injectie', 'zenuwblokkade', 'spuit in de rug', 'pijnpoli'],
  },
  surgery: {
    name: 'Operatie',
    what: 'Een chirurg haalt het stukje tussenwervelschijf weg dat op een zenuw drukt.',
    does: 'De pijn in je been zakt sneller. Na een jaar is er geen verschil meer met eerst afwachten. Van de mensen die wachtten, liet vier van de tien zich later toch opereren.',
    forWhom: 'Voor hevige zenuwpijn in je been die na ongeveer twaalf weken niet zakt.',
    notWhen:
      'Niet voor gewone rugpijn. Wordt je been snel zwakker, voel je minder tussen je benen of kun je niet plassen? Bel dan nu je huisarts of de huisartsenpost. Dan is er wél haast.',
    briefly: { forWhom: 'Hevige zenuwpijn die na 12 weken blijft.', notWhen: 'Gewone rugpijn.' },
    asks: 'Een opname en weken herstel. Een kleine kans op een infectie of nieuwe pijn.',
    advised:
      'De richtlijn voor huisartsen noemt het na ongeveer twaalf weken hevige zenuwpijn. Eerder alleen bij uitval.',
    ours: 'Je hebt meestal tijd om te kiezen. Vraag wat je wint, wat je riskeert en wat wachten doet.',
    alsoCalled: ['hernia-operatie', 'rugoperatie', 'opereren', 'neurochirurg', 'laatste redmiddel'],
  },
} as const satisfies Record<string, TreatmentWords>;
