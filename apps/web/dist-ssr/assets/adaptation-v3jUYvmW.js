/** Words of adaptation: the rules, flare-ups, a restart, and who may look along. */
var adaptation = {
	rules: {
		"first-time": {
			name: "Je eerste keer",
			claim: () => "Deze heb je nog niet gedaan. Je begint met de hoeveelheid uit je plan.",
			wouldChange: "Hoe het gaat, de eerste keer en de ochtend erna."
		},
		"back-to-usual": {
			name: "Weer als gewoon: een stapje erbij",
			claim: () => "Je had weinig pijn. De ochtend erna was je rug weer als gewoon. Dan mag er een stapje bij.",
			wouldChange: "Meer pijn tijdens het oefenen, of een rug die de ochtend erna nog niet gewoon is."
		},
		"middle-band-first-good": {
			name: "Nog één keer hetzelfde",
			claim: () => "Je had wat pijn, en die was de ochtend erna gezakt. Gaat het nog een keer zo? Dan mag er iets bij.",
			wouldChange: "Nog een goede keer. Of weinig pijn, tot 2 van 10."
		},
		"middle-band-two-good": {
			name: "Twee keer goed: een stapje erbij",
			claim: () => "Je had wat pijn. Twee keer was je rug de ochtend erna weer als gewoon. Dan mag er een stapje bij.",
			wouldChange: "Een rug die de ochtend erna nog niet gewoon is."
		},
		"raised-settled-once": {
			name: "Na twee dagen gezakt: één keer hetzelfde",
			claim: () => "De ochtend erna had je meer pijn. Na twee dagen was dat weg. Daarom doe je één keer hetzelfde, en niet meer.",
			wouldChange: "Is je rug de volgende ochtend gewoon? Dan ga je weer vooruit."
		},
		"raised-settled-again": {
			name: "Weer twee dagen nodig: iets minder",
			claim: () => "Voor de tweede keer had je rug twee dagen nodig. Daarom doe je nu iets minder.",
			wouldChange: "Een rug die de ochtend erna weer gewoon is."
		},
		"still-raised-after-48h": {
			name: "Na twee dagen nog niet gewoon: minder",
			claim: () => "Na twee dagen had je nog meer pijn dan gewoon. Daarom doe je een kwart minder. Denk ook even: wat speelt er nog meer? Slaap, spanning of een drukke dag telt mee.",
			wouldChange: "Een rug die binnen twee dagen weer gewoon is."
		},
		"too-heavy": {
			name: "Te zwaar: meteen minder",
			claim: () => "Je vond dit te zwaar. Dan doen we meteen iets minder. Dat is geen stap terug, zo werkt opbouwen.",
			wouldChange: "Na een week zonder \"te zwaar\" mag er weer iets bij."
		},
		"too-heavy-but-done": {
			name: "Zwaar, maar gelukt: even gelijk",
			claim: () => "Je vond het zwaar, en het lukte. De volgende stap wacht even.",
			wouldChange: "Het voelt de volgende keer minder zwaar."
		},
		"stop-pain": {
			name: "Even stoppen met deze oefening",
			claim: () => "De pijn ging tijdens deze oefening te ver omhoog: boven 5, of 3 meer dan ervoor. We stoppen ermee en kijken eerst of er iets nieuws is.",
			wouldChange: "Je beantwoordt de vragen. Daarna begin je met een lichtere oefening."
		},
		"stop-leg-spread": {
			name: "De pijn trok je been in",
			claim: () => "Tijdens deze oefening trok de pijn (verder) je been in. We stoppen ermee en kijken eerst of er iets nieuws is.",
			wouldChange: "Je beantwoordt de vragen over je benen. Daarna begin je lichter."
		},
		"stop-nerve-sign": {
			name: "Eerst kijken naar kracht en gevoel",
			claim: () => "Je merkte minder kracht of minder gevoel. Dat willen we eerst weten, voor alles. Daarom stopt deze oefening.",
			wouldChange: "Je beantwoordt de vragen. Zo nodig bel je de huisarts."
		},
		"usual-pain-high": {
			name: "We kijken naar wat er verandert",
			claim: () => "Je hebt vaak al meer dan 5 pijn. Dan zegt het cijfer zelf weinig. We kijken hoeveel het verandert tijdens het oefenen.",
			wouldChange: "Je gewone pijn zakt onder de 5."
		},
		"control-pain-rose": {
			name: "Deze oefening doe je zonder extra pijn",
			claim: () => "Bij deze oefening gaat het om rustig en precies bewegen. Dat doe je zonder dat de pijn stijgt.",
			wouldChange: "De oefening gaat zonder extra pijn."
		},
		"waiting-for-response": {
			name: "We wachten op je rug",
			claim: () => "We weten nog niet hoe je rug reageerde. Tot die tijd blijft het gelijk.",
			wouldChange: "Je vertelt de ochtend erna, of na twee dagen, hoe je rug is."
		},
		"response-unknown": {
			name: "Niet bekend: hetzelfde",
			claim: () => "We weten niet hoe je rug reageerde. Dat geeft niet. Dan blijft het gelijk.",
			wouldChange: "Je vult een check-in in."
		},
		"pain-not-told": {
			name: "Geen pijncijfer: hetzelfde",
			claim: () => "We weten niet hoeveel pijn je had bij het oefenen. Dan blijft het gelijk.",
			wouldChange: "Je vult in hoeveel pijn je had."
		},
		"pain-after-high": {
			name: "Veel pijn erna: hetzelfde",
			claim: () => "Na het oefenen had je meer dan 5 pijn. De ochtend erna was je rug gewoon. Dan blijft het gelijk.",
			wouldChange: "Minder pijn na het oefenen."
		},
		"not-completed": {
			name: "Niet helemaal gedaan: hetzelfde",
			claim: () => "Je deed niet alles. Dat mag. Dan blijft het gelijk.",
			wouldChange: "Je doet de hele hoeveelheid."
		},
		"effort-high": {
			name: "Nog inspannend: hetzelfde",
			claim: () => "Het kostte je nog veel inspanning. Dan wachten we met een stap erbij.",
			wouldChange: "De inspanning is 5 van 10 of lager."
		},
		"within-noise": {
			name: "Een klein verschil zegt weinig",
			claim: () => "Je had iets meer pijn dan gewoon. Een verschil onder de 3 kan toeval zijn. We trekken er niets uit.",
			wouldChange: "Een verschil van 3 of meer, of een paar dagen achter elkaar."
		},
		"leg-pain-within-day-part": {
			name: "Beenpijn snel gezakt: een stapje erbij",
			claim: () => "Was er extra beenpijn, dan was die binnen een dagdeel weg. Twee keer ging het zo. Dan mag er iets bij. Zo kun je in 6 tot 12 weken weer wat je kon.",
			wouldChange: "Beenpijn die langer dan een dagdeel blijft."
		},
		"leg-pain-first-good": {
			name: "Goed gegaan: nog één keer zo",
			claim: () => "Je beenpijn zakte op tijd. Gaat het nog een keer zo? Dan mag er iets bij.",
			wouldChange: "Nog een goede keer."
		},
		"leg-pain-lasted": {
			name: "Beenpijn bleef: iets minder",
			claim: () => "De extra pijn bleef langer dan een dagdeel. Daarom doe je iets minder.",
			wouldChange: "Extra beenpijn zakt binnen een dagdeel."
		},
		"weekly-cap": {
			name: "Genoeg voor deze week",
			claim: () => "Er komt nooit meer dan een kwart bij in zeven dagen. Die ruimte is nu op.",
			wouldChange: "Een paar dagen verder."
		},
		"no-rise-after-alarm": {
			name: "Even geen stap erbij",
			claim: () => "Er was kort geleden een signaal dat we serieus nemen. Een week lang komt er niets bij.",
			wouldChange: "Een week zonder nieuw signaal."
		},
		"no-rise-after-drop": {
			name: "Eerst rust in de opbouw",
			claim: () => "Deze week ging je al omlaag. Dan gaan we niet in dezelfde week weer omhoog.",
			wouldChange: "Een week op deze hoeveelheid."
		},
		"one-thing-at-a-time": {
			name: "Eén ding tegelijk",
			claim: () => "Je bent toe aan een stap. Er verandert deze week al iets. Daarom wacht deze stap even.",
			wouldChange: "Over een paar dagen, als er niets anders verandert."
		},
		"top-dose": {
			name: "Je zit op het hoogste punt",
			claim: () => "Meer hiervan is niet nodig. Houd dit vast: dat houdt je rug sterk.",
			wouldChange: "Een zwaardere oefening die bij je past."
		},
		"lowest-dose": {
			name: "Minder heeft geen zin",
			claim: () => "Dit is de kleinste hoeveelheid. Lukt die niet? Kies dan een andere oefening, of vraag een fysiotherapeut.",
			wouldChange: "Je rug is na het oefenen weer sneller gewoon."
		},
		"ladder-up": {
			name: "Een zwaardere oefening",
			claim: () => "Deze oefening gaat twee keer goed op het hoogste punt. Je bent toe aan de volgende.",
			wouldChange: "Vind je de nieuwe te zwaar, dan ga je terug."
		},
		"ladder-down": {
			name: "Een lichtere oefening",
			claim: () => "We gaan een stapje terug naar een lichtere oefening. Van daar bouw je weer op.",
			wouldChange: "De lichtere oefening gaat goed."
		},
		"rest-day": {
			name: "Rustdag",
			claim: () => "Je hebt deze week genoeg geoefend. Rust hoort bij sterker worden. Wandelen mag.",
			wouldChange: "Morgen of overmorgen is er weer ruimte."
		},
		"weekly-quota": {
			name: "De stap van deze week",
			claim: () => "Elke week komt er een klein, vast stukje bij. Ook op een mindere dag, en niet meer op een goede.",
			wouldChange: "Een rug die na twee dagen nog niet gewoon is."
		},
		"quota-waits": {
			name: "Nog even deze hoeveelheid",
			claim: () => "Deze hoeveelheid staat vast voor een week. Doe niet meer op een goede dag, en niet minder op een slechte.",
			wouldChange: "De week is om, en je deed het minstens twee keer."
		},
		"quota-not-done": {
			name: "Eerst deze hoeveelheid",
			claim: () => "Het kwam er deze week minder vaak van. Dat gebeurt iedereen. De hoeveelheid blijft gelijk.",
			wouldChange: "Een week waarin je het meestal doet."
		},
		"brake-raised": {
			name: "De volgende stap wacht",
			claim: () => "De ochtend erna was je rug nog niet gewoon. Je doet hetzelfde. De volgende stap wacht even.",
			wouldChange: "Een week met ochtenden waarop je rug weer gewoon is."
		},
		"brake-still-raised": {
			name: "De hoeveelheid was te hoog",
			claim: () => "Na twee dagen had je nog meer pijn dan gewoon. Dan zetten we de hoeveelheid lager. Denk ook even: wat speelt er nog meer?",
			wouldChange: "Een rug die binnen twee dagen weer gewoon is."
		},
		"baseline-trials": {
			name: "Eerst meten wat nu gaat",
			claim: ({ left }) => left === 1 ? "Doe het nog één keer, tot het nog prettig gaat. Daarna rekenen we je begin uit." : `Doe het ${left ?? 3} keer, tot het nog prettig gaat. Daarna rekenen we je begin uit.`,
			wouldChange: "De metingen zijn klaar."
		},
		"baseline-quota": {
			name: "Je begin: iets onder wat je kunt",
			claim: ({ percent, baseline }) => baseline === void 0 ? "Je begint iets onder wat je gemiddeld haalde. Zo lukt het ook op een mindere dag." : `Gemiddeld haalde je ${String(baseline).replace(".", ",")}. Je begint op ${percent ?? 80} procent. Zo lukt het ook op een mindere dag.`,
			wouldChange: "Een nieuw plan met nieuwe metingen."
		},
		"flare-ask": {
			name: "Is dit een terugval?",
			claim: () => "Je hebt al een dag of langer meer pijn dan gewoon. Dat hoort vaak bij herstel. Wil je een paar rustiger dagen?",
			wouldChange: "Zakt het vanzelf, dan hoef je niets te doen."
		},
		"flare-reduced": {
			name: "Rustiger dagen",
			claim: ({ percent }) => `Je doet nu ${percent ?? 70} procent van gewoon. Niet niets: bewegen helpt je door deze dagen heen.`,
			wouldChange: "Na een paar dagen bouw je vanzelf weer op."
		},
		"flare-ramp": {
			name: "Weer opbouwen",
			claim: ({ percent, fullOn }) => fullOn === void 0 ? "Je bouwt in een paar dagen weer op naar gewoon. Er komt nu niets extra bij." : `Je bouwt weer op: vandaag ${percent ?? 80} procent. Op dag ${fullOn} doe je weer gewoon mee.`,
			wouldChange: "Dit loopt vast, ook op een mindere dag. Gaat het echt niet, tik dan op \"te zwaar\"."
		},
		"flare-long": {
			name: "Laat iemand meekijken",
			claim: () => "Het duurt nu langer dan twee weken. Een fysiotherapeut kan met je meekijken.",
			wouldChange: "De pijn zakt weer naar gewoon."
		},
		"flare-often": {
			name: "Laat iemand meekijken",
			claim: () => "Je had deze maand vaker dan drie keer een terugval. Een fysiotherapeut kan met je meekijken.",
			wouldChange: "Een maand met minder mindere dagen."
		},
		restart: {
			name: "Fijn dat je er weer bent",
			claim: ({ percent }) => `Je was er even niet. Dat gebeurt iedereen. Je begint op ${percent ?? 80} procent en bouwt zo weer op.`,
			wouldChange: "Na een week gaat het weer gewoon verder."
		},
		"mode-time-contingent": {
			name: "Tijd voor vaste stappen",
			claim: () => "De pijn is er nu drie weken of langer. Vanaf dan raden richtlijnen vaste stappen aan. Wil je overstappen?",
			wouldChange: "Je kunt ook zo doorgaan. Jij beslist."
		},
		"mode-leg-pain-gone": {
			name: "Je been is rustig: vaste stappen",
			claim: () => "Je beenpijn is twee weken weg. Dan kun je verder met vaste stappen. Wil je overstappen?",
			wouldChange: "De beenpijn komt terug."
		},
		"not-improving-4-weeks": {
			name: "Vier weken en weinig verschil",
			claim: () => "Na vier weken is het nog niet duidelijk beter. Dat gebeurt vaker. Een fysiotherapeut kan zien wat jou verder helpt.",
			wouldChange: "Minstens 2 punten minder pijn, of iets dat duidelijk beter lukt."
		},
		"not-improving-6-weeks": {
			name: "Zes weken en weinig verschil",
			claim: () => "Na zes weken is het nog niet duidelijk beter. Laat nu iemand meekijken.",
			wouldChange: "Minstens 2 punten minder pijn, of iets dat duidelijk beter lukt."
		},
		"not-improving-soft-sign": {
			name: "Bespreek het met je huisarts",
			claim: () => "Je gaf iets aan dat de huisarts wil weten als pijn lang blijft. Meestal is er een gewone uitleg. Laat het nakijken.",
			wouldChange: "De huisarts heeft ernaar gekeken."
		},
		"weeks-up": {
			name: "Twee weken meer pijn",
			claim: () => "Twee weken achter elkaar had je duidelijk meer pijn. Een fysiotherapeut kan met je meekijken.",
			wouldChange: "Een week waarin de pijn weer zakt."
		},
		"check-before-session": {
			name: "Eén vraag voor je begint",
			claim: () => "Voor elke keer oefenen vragen we of er iets nieuws is. Eén tik, en je kunt beginnen.",
			wouldChange: "Je tikt op \"nee\"."
		},
		"check-anything-new": {
			name: "Er is iets nieuws",
			claim: () => "Je zei dat er iets nieuws is, of dat je het niet weet. Daarom lopen we de vragen even na.",
			wouldChange: "Je beantwoordt de vragen."
		},
		"check-gap": {
			name: "Een week niet gezien",
			claim: () => "Het is een week of langer geleden. Er kan iets veranderd zijn. Daarom eerst een korte check.",
			wouldChange: "Je beantwoordt de vragen."
		},
		"check-planned": {
			name: "Even opnieuw kijken",
			claim: () => "We kijken op vaste dagen of er iets veranderd is. Vandaag is zo’n dag.",
			wouldChange: "Je beantwoordt de vragen."
		},
		"check-pain-jump": {
			name: "Een sprong in de pijn",
			claim: () => "De pijn ging in korte tijd flink omhoog. Meestal is dat een mindere dag. Toch lopen we de vragen na.",
			wouldChange: "Je beantwoordt de vragen."
		},
		"check-leg-sign": {
			name: "Iets nieuws in je been",
			claim: () => "Tijdens het oefenen merkte je iets in je been. Daarom vragen we eerst naar je benen en je gevoel.",
			wouldChange: "Je beantwoordt de vragen."
		},
		"check-fall": {
			name: "Je bent gevallen",
			claim: () => "Na een val willen we weten of je rug het goed doorstond. Daarom eerst een paar vragen.",
			wouldChange: "Je beantwoordt de vragen."
		},
		"check-fever": {
			name: "Koorts",
			claim: () => "Koorts met rugpijn nemen we serieus. Daarom eerst een paar vragen.",
			wouldChange: "Je beantwoordt de vragen."
		},
		"check-month": {
			name: "De maandelijkse check",
			claim: () => "Eén keer per vier weken lopen we alle vragen over je gezondheid na.",
			wouldChange: "Je beantwoordt de vragen."
		},
		"check-flare": {
			name: "Eerst een paar vragen",
			claim: () => "Bij een terugval kijken we altijd eerst of er iets anders speelt. Daarna komt je rustiger plan.",
			wouldChange: "Je beantwoordt de vragen."
		},
		"check-unfinished": {
			name: "De check is nog niet af",
			claim: () => "Je antwoorden vragen om een arts, en de check werd afgebroken. Maak hem eerst af. Bel bij twijfel.",
			wouldChange: "Je maakt de check af."
		},
		"standing-verdict": {
			name: "Dit advies staat nog",
			claim: () => "Eerder vroegen je antwoorden om een arts. Dat advies blijft staan tot een arts je zag. Nieuwe antwoorden alleen halen het niet weg.",
			wouldChange: "Je vertelt dat een arts je heeft onderzocht en dat je mag oefenen."
		},
		"standing-verdict-a-week": {
			name: "Nog niet gebeld, een week later",
			claim: () => "Een week geleden was ons advies om contact op te nemen. Dat is nog niet gebeurd. Daarom is het nu dringender.",
			wouldChange: "Je neemt contact op en vertelt wat de arts zei."
		}
	},
	facts: {
		"pain-before": "Pijn vooraf",
		"pain-during": "Pijn tijdens het oefenen",
		"pain-after": "Pijn erna",
		"pain-usual": "Je gewone pijn",
		"next-morning": "De ochtend erna weer als gewoon?",
		"at-48h": "Na twee dagen weer als gewoon?",
		"within-day-part": "Extra beenpijn binnen een dagdeel weg?",
		"too-heavy": "Te zwaar",
		completed: "Helemaal gedaan",
		effort: "Inspanning",
		"leg-spread": "Pijn trok het been in",
		"nerve-sign": "Minder kracht of gevoel",
		"last-done": "Laatste keer",
		"done-this-week": "Dagen gedaan in de week",
		trials: "Metingen gedaan",
		"pain-week": "Pijn nu",
		"pain-first-week": "Pijn in het begin",
		"activity-now": "Hoe goed het nu lukt",
		"activity-first": "Hoe goed het eerst lukte",
		"flare-day": "Dag van de rustiger dagen",
		"flares-this-month": "Keren een terugval",
		"alarm-day": "Dag van het signaal",
		"leg-pain-free-since": "Geen beenpijn sinds",
		"anything-new": "Iets nieuws?",
		"plan-day": "Dag"
	},
	flare: {
		title: "Rustiger dagen",
		lead: "Een terugval hoort erbij. Bij zeven van de tien mensen komt rugpijn in een jaar een keer terug. Je bent niet terug bij af.",
		plan: [
			"Eerst een paar vragen, om te zien of er iets anders speelt.",
			"Een paar dagen doe je iets minder. Niet niets.",
			"Warmte, rustig ademen en een fijne houding mogen.",
			"Daarna bouw je in een paar dagen weer op.",
			"Kijk terug: wat ging eraan vooraf?"
		],
		contact: "Duurt het langer dan twee weken? Of heb je het vaker dan drie keer in een maand? Laat dan iemand meekijken.",
		compared: (earlier) => earlier === 0 ? "Dit is je eerste. We houden bij hoe lang die duurt." : earlier === 1 ? "Je had er al één. Ook die ging voorbij." : `Je had er al ${earlier}. Ook die gingen voorbij.`,
		start: "Begin rustiger dagen",
		end: "Het is weer als gewoon"
	},
	restart: {
		title: "Fijn dat je er weer bent.",
		lead: "Even niet geoefend? Dat gebeurt iedereen. Je begint iets lager en bouwt zo weer op."
	},
	handOver: {
		physiotherapist: {
			title: "Laat een fysiotherapeut meekijken",
			lead: "Een verwijzing is niet nodig. Oefen intussen gewoon door."
		},
		gp: {
			title: "Maak een afspraak met je huisarts",
			lead: "Vertel hoe lang het duurt, en wat je hier hebt ingevuld."
		}
	},
	modeProposal: {
		title: "Een andere manier van opbouwen?",
		accept: "Ja, stap over",
		keep: "Nee, zo doorgaan"
	}
};
export { adaptation };
