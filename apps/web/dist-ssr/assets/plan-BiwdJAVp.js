// packages/text/src/nl/plan/limits.ts
/** Waar een plan rekening mee houdt, midden in een zin: "past niet goed bij …". */
var limits = {
	pregnancy: "een zwangerschap",
	osteoporosis: "botontkalking",
	"vertebral-fracture": "een ingezakte wervel",
	radicular: "uitstralende beenpijn",
	stenosis: "beenpijn bij staan en lopen",
	"spine-procedure": "een rug die pas behandeld is",
	anticoagulants: "bloedverdunners",
	heart: "een hartziekte",
	lungs: "een longziekte",
	"high-blood-pressure": "hoge bloeddruk",
	diabetes: "suikerziekte",
	"new-hip-or-knee": "een nieuwe heup of knie",
	balance: "een wankel evenwicht",
	epilepsy: "epilepsie",
	"other-illness": "een andere ziekte"
};
/** For an id that may come from another version: then in general words. */
function limitWords(limit) {
	return typeof limit === "string" && Object.hasOwn(limits, limit) ? limits[limit] : "wat je opgaf";
}
// packages/text/src/nl/plan/exercise-rules.ts
/** "Waarom?" bij één oefening, gekozen of niet. */
var exerciseRules = {
	"for-loosen": rule("Losmaken", "Een kleine beweging zonder gewicht. Daarmee begin je rustig."),
	"for-relief": rule("Ontlasten", "Een prettige houding of een rustige adem. Dat maakt ruimte om te bewegen."),
	"for-nerve": rule("Je been laten bewegen", "Een zachte beweging voor je been. Er is nog weinig onderzoek naar."),
	"for-bending": rule("Wennen aan bukken", "Bukken mag, rond of recht. Van doen groeit je vertrouwen."),
	"for-trunk": rule("Kracht van je romp", "Sterker worden helpt mensen met rugpijn, als groep bekeken."),
	"for-hips": rule("Kracht van je heupen", "Je billen doen mee bij lopen, opstaan en tillen."),
	"for-legs": rule("Kracht van je benen", "Sterke benen gebruik je elke dag: opstaan, traplopen, tillen."),
	"for-endurance": rule("Conditie", "Bewegen met je hele lijf. Je kiest zelf wat je prettig vindt."),
	"easy-start": {
		name: "Licht begin",
		claim: () => "We beginnen op het lichtste niveau. Zwaarder komt later, stap voor stap.",
		wouldChange: "Minder pijn en hinder, in een plan met vaste stappen. En geen reden voor extra zorg, zoals je leeftijd."
	},
	"lightest-legs": {
		name: "De lichtste die past voor je benen",
		claim: () => "Een lichtere oefening voor je benen past hier niet. Houd deze daarom klein en kort.",
		wouldChange: "Je hebt een stevige stoel. Dan begin je met opstaan."
	},
	"fitting-start": {
		name: "Begin dat bij je past",
		claim: () => "Het gaat goed genoeg om deze oefening een niveau hoger te beginnen.",
		wouldChange: "Meer pijn of hinder. Dan beginnen we lichter."
	},
	"control-without-pain": {
		name: "Rustig en zonder meer pijn",
		claim: () => "Bij deze oefening telt hoe je beweegt. Wordt de pijn meer? Maak hem dan lichter.",
		wouldChange: "Een andere oefening in plaats van deze."
	},
	"with-care": {
		name: "Kan, met een beetje extra zorg",
		claim: (v) => `Deze oefening kan bij ${limitWords(v.limit)}, als je op één ding let. Dat staat erbij.`,
		wouldChange: "Dit geldt niet voor jou. Verander dan je antwoord."
	},
	"chosen-for-fear": {
		name: "Een eerste stap naar wat je niet vertrouwt",
		claim: (v) => v.movement === void 0 ? "Je durft je rug minder te bewegen. Deze oefening is een kleine, rustige stap." : `Je vertrouwt dit niet: “${v.movement}”. Deze oefening is een kleine stap ernaartoe.`,
		wouldChange: "Je vertrouwt de beweging weer. Dan mag er iets anders komen."
	},
	"chosen-for-goal": {
		name: "Gekozen voor jouw doel",
		claim: (v) => `Je wilt dit weer kunnen: “${v.activity ?? "jouw doel"}”. Deze oefening werkt daarnaartoe.`,
		wouldChange: "Je kiest een ander doel."
	},
	"chosen-for-work": {
		name: "Gekozen bij zwaar werk",
		claim: () => "Je werk is zwaar. Deze oefening maakt je sterker voor tillen en bukken.",
		wouldChange: "Ander werk."
	},
	"chosen-for-sitting": {
		name: "Gekozen bij veel zitten",
		claim: () => "Je zit veel. Even anders bewegen is dan prettig, en kan ook tussendoor.",
		wouldChange: "Je zit minder."
	},
	"chosen-for-sleep": {
		name: "Gekozen bij slecht slapen",
		claim: () => "Je slaapt slecht. Rustig ademen kan helpen om tot rust te komen. Zeker is dat niet.",
		wouldChange: "Je slaapt weer goed."
	},
	"chosen-for-settling-leg": {
		name: "Gekozen nu je been beter wordt",
		claim: () => "Je beenpijn neemt af. Dan mag je been zachtjes meer bewegen.",
		wouldChange: "De beenpijn neemt weer toe. Dan laten we deze weg."
	},
	"chosen-for-claudication": {
		name: "Gekozen omdat zitten verlicht",
		claim: () => "Zitten of iets voorover maakt het lichter in je benen. Deze oefening gebruikt dat.",
		wouldChange: "Lopen geeft geen beenpijn meer."
	},
	"limit-excludes": {
		name: "Past nu niet",
		claim: (v) => `Deze oefening past niet goed bij ${limitWords(v.limit)}.`,
		wouldChange: "Dit geldt niet (meer) voor jou. Verander dan je antwoord."
	},
	"level-too-high": {
		name: "Nog te zwaar",
		claim: (v) => `Deze oefening heeft niveau ${v.level ?? "hoger"}. Jouw plan gaat nu tot niveau ${v.most ?? 2}.`,
		wouldChange: "Je plan gaat anders opbouwen, bijvoorbeeld als je beenpijn weg is."
	},
	"needs-floor": {
		name: "Op de grond",
		claim: () => "Voor deze oefening moet je op de grond. Je gaf aan dat opstaan lastig is, of dat weten we niet.",
		wouldChange: "Je kunt van de grond opstaan."
	},
	"needs-equipment": {
		name: "Spullen nodig",
		claim: () => "Voor deze oefening heb je iets nodig dat je niet aankruiste.",
		wouldChange: "Je hebt het wel in huis."
	},
	"already-in-plan": {
		name: "Staat al in je plan",
		claim: () => "Deze oefening doe je al.",
		wouldChange: "Je ruilt hem eerst voor een andere."
	}
};
function rule(name, claim) {
	return {
		name,
		claim: () => claim,
		wouldChange: "Je ruilt deze oefening voor een andere."
	};
}
// packages/text/src/nl/plan/mode-rules.ts
/** "Waarom?" bij hoe het plan opbouwt, of waarom er geen is. */
var modeRules = {
	"no-plan-verdict": {
		name: "Eerst bellen",
		claim: () => "Je antwoorden vragen eerst om een arts. Daarom is er nu geen oefenplan.",
		wouldChange: "Een arts heeft je onderzocht en zegt dat je mag oefenen."
	},
	"no-plan-undecided": {
		name: "De Rugcheck is nog niet af",
		claim: () => "We weten nog te weinig. Een plan komt pas na de hele Rugcheck.",
		wouldChange: "Je maakt de Rugcheck af."
	},
	"no-plan-child": {
		name: "Voor volwassenen",
		claim: () => "Rugwijs is gemaakt voor mensen vanaf 18 jaar. Ga samen met een ouder naar de huisarts.",
		wouldChange: "Niets in de app. Een arts of fysiotherapeut kan je wel helpen."
	},
	"no-plan-procedure": {
		name: "Eerst je eigen team",
		claim: () => "Je rug herstelt van een operatie of prik. Je eigen team beslist wanneer je mag oefenen.",
		wouldChange: "Je team zegt dat oefenen mag."
	},
	"mode-pain-guided": {
		name: "De pijn stuurt mee",
		claim: () => "Je beenpijn past bij een prikkelbare zenuw. Dan bouwen we op met de pijn als gids. Even meer mag, als het binnen een dagdeel zakt.",
		wouldChange: "Je beenpijn is twee weken weg. Dan bouwen we op met vaste stappen."
	},
	"mode-fear": {
		name: "Vaste stappen bij bang zijn voor bewegen",
		claim: () => "Je durft minder te bewegen of je laat dingen. Dan kiezen we vaste, kleine stappen, en wachten niet op de pijn.",
		wouldChange: "Je durft weer gewoon te bewegen, en de pijn is er nog geen drie weken."
	},
	"mode-risk": {
		name: "Vaste stappen bij meer kans op lang duren",
		claim: () => "Je hebt meer kans dat het langer duurt. Daar is iets aan te doen: vaste stappen, los van goede en slechte dagen.",
		wouldChange: "Je antwoorden op de vragen over hoe je ermee omgaat, veranderen."
	},
	"mode-three-weeks": {
		name: "Vaste stappen na drie weken",
		claim: (v) => v.days === void 0 ? "We weten niet hoe lang de pijn er is. We rekenen op drie weken of langer, en kiezen vaste stappen." : "De pijn is er al drie weken of langer. Vanaf dan raden richtlijnen aan om op te bouwen met vaste stappen.",
		wouldChange: "De pijn is er korter dan drie weken."
	},
	"mode-stuck": {
		name: "Vaste stappen als het niet opschiet",
		claim: () => "Het is twee weken of langer, en het wordt niet beter. Dan beginnen we eerder met vaste stappen.",
		wouldChange: "Het gaat merkbaar beter."
	},
	"mode-persistent": {
		name: "Vaste stappen bij lange pijn",
		claim: () => "De pijn is er al meer dan twaalf weken. Vaste stappen helpen dan om weer meer te kunnen.",
		wouldChange: "Dit blijft zo zolang de pijn er is. Na herstel komt een plan om goed te blijven."
	},
	"mode-claudication": {
		name: "Vaste stappen, met zitpauzes",
		claim: () => "Je beenpijn komt bij staan of lopen en zakt bij zitten. Dan wissel je af: lopen, zitten, lopen. Fietsen kan ook.",
		wouldChange: "Lopen geeft geen beenpijn meer."
	},
	"mode-light": {
		name: "Licht beginnen",
		claim: () => "De pijn is er kort. Blijven bewegen is nu genoeg, met een paar makkelijke oefeningen.",
		wouldChange: "De pijn duurt drie weken, of je durft niet te bewegen. Dan kiezen we vaste stappen."
	}
};
// packages/text/src/nl/plan/week-rules.ts
/** "Waarom?" bij de week, het wandelen, de activiteiten en wat we zelf invulden. */
var weekRules = {
	"walking-only": {
		name: "Alleen wandelen en gewoon bewegen",
		claim: () => "Je gaat eerst naar de huisarts. Tot die tijd doe je wat je gewend was, zonder nieuwe oefeningen.",
		wouldChange: "De huisarts heeft gekeken en zegt dat je mag oefenen."
	},
	"pregnancy-set": {
		name: "Oefeningen die passen bij zwanger zijn",
		claim: () => "Niets op je buik, niet lang op je rug, niet persen. Bespreek dit plan met je verloskundige.",
		wouldChange: "Je bent niet zwanger, en je bent niet pas bevallen."
	},
	"left-out": {
		name: "Weggelaten voor jouw veiligheid",
		claim: (v) => `${count(v)} past niet goed bij ${limitWords(v.limit)}. We kiezen die niet.`,
		wouldChange: "Dit geldt niet voor jou. Verander dan je antwoord."
	},
	"plan-size": {
		name: "Weinig oefeningen",
		claim: (v) => `${v.count ?? "Een paar"} oefeningen per keer. Samen duren ze ongeveer ${minutes(v)}. Meer oefenen gaf in onderzoek niet meer verlichting.`,
		wouldChange: "Je hebt meer of minder tijd."
	},
	"longer-than-wished": {
		name: "Iets langer dan je wilde",
		claim: (v) => `Je wilde ${minutes({ minutes: v.wished ?? "minder" })}. Drie oefeningen is het minste, en dat duurt ongeveer ${minutes(v)}. Verdelen over de dag mag.`,
		wouldChange: "Je ruilt een oefening voor een kortere, of je hebt meer tijd."
	},
	"other-illness": {
		name: "Een andere ziekte",
		claim: () => "Je hebt nog een andere ziekte. Vraag je arts of dit kan, voordat je begint.",
		wouldChange: "Je arts vindt het goed. Dan verandert je plan niet."
	},
	"days-per-week": {
		name: "Hoeveel dagen",
		claim: (v) => `${v.days ?? "Een paar"} dagen in de week. Op de andere dagen wandel je, of je rust.`,
		wouldChange: "Je kiest andere dagen, of je plan gaat anders opbouwen."
	},
	"rest-days": {
		name: "Rustdagen ertussen",
		claim: (v) => `Je wilde ${v.wanted ?? "meer"} dagen. Bij kracht rusten je spieren ook. Daarom ${v.days ?? "wat minder"} dagen.`,
		wouldChange: "Je plan bevat alleen lichte bewegingen."
	},
	"no-best-exercise": {
		name: "Geen enkele oefening is bewezen beter",
		claim: () => "Bewegen helpt bij lange rugpijn, gemiddeld een beetje. Geen enkele oefening is bewezen beter dan een andere. Ruilen mag dus.",
		wouldChange: "Nieuw onderzoek dat een soort oefening duidelijk beter vindt."
	},
	"not-a-painkiller": {
		name: "Geen pijnstiller",
		claim: () => "In de eerste zes weken maken oefeningen de pijn waarschijnlijk niet minder. Ze houden je wel in beweging.",
		wouldChange: "De pijn duurt langer dan twaalf weken. Dan helpt oefenen gemiddeld ook iets tegen pijn."
	},
	"load-in-plan": {
		name: "Altijd iets voor kracht of conditie",
		claim: () => "Bij lange rugpijn deden kracht en conditie het in onderzoek goed. Alleen rekken deed niet meer dan niets doen.",
		wouldChange: "Nieuw onderzoek met een andere uitkomst."
	},
	"physiotherapist-beside": {
		name: "Met een fysiotherapeut erbij",
		claim: () => "Begin alvast met dit plan. Een fysiotherapeut kijkt mee en past het aan. Een verwijzing is niet nodig.",
		wouldChange: "De fysiotherapeut maakt een ander plan."
	},
	"work-off-long": {
		name: "Twee weken of langer niet aan het werk",
		claim: () => "Praat met een fysiotherapeut en met je bedrijfsarts. Vaak kan een deel van je werk al wel.",
		wouldChange: "Je werkt weer, ook al is het aangepast."
	},
	"recheck-dates": {
		name: "Opnieuw kijken",
		claim: () => "Op vaste dagen kijken we samen of het nog klopt. Zo valt het op als er iets verandert.",
		wouldChange: "Een andere uitkomst van de Rugcheck geeft andere dagen."
	},
	"walking-start": {
		name: "Wandelen vanaf wat je nu loopt",
		claim: (v) => v.most === void 0 ? `Je loopt nu ${v.now ?? "een aantal"} minuten. We beginnen op ongeveer 80 procent: ${minutes(v)}. Dan lukt het ook op een mindere dag.` : `Je loopt nu ${v.now ?? "veel"} minuten. Meer dan een uur hoeft niet in een plan. We beginnen met ${minutes(v)}.`,
		wouldChange: "Je loopt nu meer of minder dan je opgaf."
	},
	"walking-guess": {
		name: "Wandelen met een voorzichtig begin",
		claim: (v) => `We weten niet hoe lang je nu loopt. Begin met ${minutes(v)}. Drie proefrondjes laten zien wat past.`,
		wouldChange: "Je vult in hoeveel minuten je nu loopt."
	},
	"walking-from-nothing": {
		name: "Heel kleine rondjes",
		claim: (v) => `Lopen gaat nu bijna niet. Begin met ${minutes(v)}, in huis mag ook. Drie keer proberen laat zien wat past.`,
		wouldChange: "Je loopt langer dan je opgaf."
	},
	"walking-as-before": {
		name: "Wandelen zoals je gewend was",
		claim: (v) => v.now === void 0 ? "Loop zoals je gewend was. Meer hoeft nu niet." : `Je liep al ${minutes(v)}. Dat mag je blijven doen. Meer hoeft nu niet.`,
		wouldChange: "De huisarts zegt dat je mag opbouwen."
	},
	"walking-with-rests": {
		name: "Wandelen met zitpauzes",
		claim: () => "Krijg je beenpijn? Ga even zitten en loop daarna verder. De pauze telt niet mee.",
		wouldChange: "Lopen geeft geen beenpijn meer."
	},
	"activity-baseline": {
		name: "Eerst meten wat nu lukt",
		claim: (v) => `Probeer je activiteit ${v.trials ?? 3} keer, tot het net prettig is. Daarna beginnen we op 80 procent van het gemiddelde.`,
		wouldChange: "Je kiest een andere activiteit."
	},
	"default-activity": fallback("Je noemde nog niets wat je weer wilt kunnen. Daarom is er nu geen doel in je plan."),
	"default-goal": fallback("Je koos geen doel. We nemen het eerste wat je noemde."),
	"goal-not-given": fallback((v) => v.activity === void 0 ? "Je doel wijst naar iets wat je niet invulde. We nemen het eerste wat je noemde." : `Je doel wijst naar iets wat je niet invulde. We nemen dit: “${v.activity}”.`),
	"default-days": fallback((v) => `Je zei niet hoeveel dagen je wilt. We nemen er ${v.days ?? "een paar"}.`),
	"default-minutes": fallback((v) => `Je zei niet hoeveel tijd je hebt. We nemen ${minutes(v)} per keer.`),
	"default-walk-now": fallback((v) => `Je zei niet hoe lang je nu loopt. We nemen ${minutes(v)} om mee te beginnen.`),
	"default-equipment": fallback("Je zei niet wat je in huis hebt. We rekenen op een stoel en een muur."),
	"default-floor": fallback("Je weet of zei niet of je van de grond kunt opstaan. Daarom alles zittend of staand."),
	"default-limits": fallback("Je weet of zei niet of je andere ziektes hebt. Daarom laten we voor de zekerheid meer weg."),
	"default-pregnant": fallback("Je weet of zei niet of je zwanger bent. Daarom kiezen we alsof het zo is."),
	"default-leg": fallback("Je weet of zei niet of de pijn je been in trekt. Daarom blijft alles licht.")
};
function fallback(claim) {
	return {
		name: "Zelf ingevuld",
		claim: typeof claim === "string" ? () => claim : claim,
		wouldChange: "Je beantwoordt deze vraag alsnog."
	};
}
function count(values) {
	const left = values.count;
	return left === void 0 || left === 1 ? "Eén oefening" : `Een aantal oefeningen (${left})`;
}
function minutes(values) {
	const amount = values.minutes;
	if (amount === void 0) return "een paar minuten";
	return amount === 1 ? "1 minuut" : `${amount} minuten`;
}
/** The plan explained: its mode, its set, and every rule behind it. */
var plan = {
	modes: {
		light: {
			name: "Licht",
			what: "Blijven bewegen, met een paar makkelijke oefeningen.",
			why: "De eerste weken herstelt een rug meestal vanzelf. Oefenen is nu geen pijnstiller. Het houdt je soepel en geeft vertrouwen.",
			steps: "Hoe je rug de volgende ochtend voelt, bepaalt de volgende stap: omhoog, gelijk of iets terug."
		},
		"time-contingent": {
			name: "Vaste stappen",
			what: "Een hoeveelheid die we vooraf afspreken. Niet meer op een goede dag, niet minder op een slechte.",
			why: "Zo leert je rug dat bewegen kan, ook als er pijn is. Het doel is meer kunnen. Minder pijn komt soms later.",
			steps: "Elke week een klein beetje erbij. Is je rug na twee dagen niet terug op gewoon? Dan wachten we, of we doen minder."
		},
		"pain-guided": {
			name: "De pijn stuurt mee",
			what: "Rustige oefeningen, met je beenpijn als gids.",
			why: "Je beenpijn past bij een prikkelbare zenuw. Die heeft tijd nodig. Gaat het goed, dan kun je in 6 tot 12 weken weer wat je kon.",
			steps: "Even meer beenpijn mag, als die binnen een dagdeel zakt. Zakt hij niet, dan doen we minder."
		}
	},
	sets: {
		full: {
			name: "Jouw plan",
			says: "Een paar oefeningen, een wandeling en iets wat je weer wilt kunnen."
		},
		pregnancy: {
			name: "Jouw plan, passend bij zwanger zijn",
			says: "Alleen houdingen die dan goed kunnen. Bespreek het met je verloskundige."
		},
		"walking-only": {
			name: "Rustig aan tot je afspraak",
			says: "Blijf wandelen en doe je gewone dingen zoals je gewend was. Nieuwe oefeningen wachten tot de huisarts keek."
		}
	},
	rules: {
		...modeRules,
		...weekRules,
		...exerciseRules
	},
	limits,
	rechecks: {
		"day-3": "dag 3",
		"day-7": "dag 7",
		"week-1": "week 1",
		"week-2": "week 2",
		"week-4": "week 4",
		"week-6": "week 6",
		"week-12": "week 12",
		monthly: "elke maand",
		"standing-verdict": "heb je gebeld?"
	},
	oneMode: "We gebruiken één manier tegelijk. Verandert er iets, dan stellen we een andere voor. Jij beslist.",
	noProof: "Er is geen onderzoek dat vaste stappen vergelijkt met luisteren naar de pijn. Dit is een keuze van vakmensen.",
	honest: "Geen enkele oefening is bewezen beter dan een andere. Kies wat je volhoudt."
};
export { plan };
