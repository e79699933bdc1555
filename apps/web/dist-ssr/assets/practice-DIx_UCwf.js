// packages/text/src/nl/practice.ts
/** Words of the daily screens: plan, Vandaag, player, check-in, change, Voortgang, Oefenen. */
var practice = {
	common: {
		numbers: [
			"nul",
			"één",
			"twee",
			"drie",
			"vier",
			"vijf",
			"zes",
			"zeven",
			"acht",
			"negen",
			"tien",
			"elf",
			"twaalf",
			"dertien",
			"veertien",
			"vijftien",
			"zestien",
			"zeventien",
			"achttien",
			"negentien",
			"twintig"
		],
		dose: {
			reps: (sets, reps, each) => `${sets > 1 ? `${sets} rondes van ` : ""}${reps}${sets > 1 ? "" : " keer"}${each ? " per kant" : ""}`,
			hold: (sets, seconds, each) => `${sets > 1 ? `${sets} keer ` : ""}${seconds} tellen vast${each ? " per kant" : ""}`,
			time: (minutes) => minutes === 1 ? "1 minuut" : `${minutes} minuten`
		},
		step: {
			up: "een stapje erbij",
			hold: "net als de vorige keer",
			down: "iets minder",
			stop: "even niet",
			new: "nieuw"
		},
		units: {
			minutes: (amount) => `${amount} ${amount === "1" ? "minuut" : "minuten"}`,
			times: (amount) => `${amount} keer`
		},
		why: "Waarom?",
		next: "Verder",
		save: "Bewaar",
		skip: "Sla over",
		yes: "Ja",
		no: "Nee",
		unknown: "Weet ik niet",
		loading: "Even laden…"
	},
	today: {
		title: (exercises, minutes, one) => `${exercises} ${one ? "oefening" : "oefeningen"}, ${minutes} ${minutes === "één" ? "minuut" : "minuten"}.`,
		walkTitle: (minutes) => `${minutes} ${minutes.toLowerCase() === "één" ? "minuut" : "minuten"} wandelen.`,
		restTitle: "Vandaag is een rustdag.",
		restLead: "Oefenen hoeft niet. Gewoon bewegen mag altijd.",
		doneTitle: "Klaar voor vandaag.",
		doneLead: "Morgen vragen we hoe je rug is.",
		listTitle: "Vandaag op je plan",
		start: "Start de oefeningen",
		again: "Ga verder met oefenen",
		againNote: "Je was al begonnen.",
		anyway: "Toch oefenen",
		minutes: (minutes) => `Ongeveer ${minutes} ${minutes === 1 ? "minuut" : "minuten"}`,
		week: { label: (done, today) => done ? `Deze week geoefend: ${done}. Vandaag is ${today}.` : `Deze week nog niet geoefend. Vandaag is ${today}.` },
		spine: {
			title: "Waar je bent",
			label: (days, week, steps) => `Een wervelkolom van 24 wervels. ${days} van 7 dagen geoefend, week ${week} van 12, ${steps} van 5 stappen van de Rugcheck klaar.`,
			days: "7 dagen",
			daysNote: "deze week",
			weeks: "12 weken",
			weeksNote: "je plan",
			steps: "5 stappen",
			stepsNote: "de Rugcheck"
		},
		empty: {
			title: "Eerst de Rugcheck.",
			lead: "Twee minuten vragen over je rug. Daarna maken we samen een plan.",
			act: "Start de Rugcheck"
		},
		noPlan: {
			title: "Nu je plan.",
			lead: "Je Rugcheck is klaar. Nog een paar vragen, dan staat je week er.",
			act: "Maak mijn plan"
		},
		walkingOnly: {
			title: "Wandel zoals je gewend bent.",
			lead: "Oefenen wacht tot de huisarts heeft gekeken. Rustig bewegen mag wel."
		},
		checkIn: {
			nextMorning: "Hoe is je rug vanmorgen?",
			after48: "Is je rug weer als gewoon?",
			note: "Check-in, 20 seconden",
			later: (day) => `Check-in: ${day}`,
			tomorrow: "Hoe is je rug morgenochtend?",
			act: "Doe de check-in"
		},
		recheck: {
			title: "Eerst even opnieuw kijken.",
			item: "Opnieuw kijken",
			note: "Een paar vragen, 1 minuut",
			act: "Start de vragen",
			lead: "Daarna gaan je oefeningen weer open.",
			next: (day) => `Volgende keer opnieuw kijken: ${day}`
		},
		locked: {
			title: "Eerst bellen, dan pas oefenen.",
			lead: "Je oefeningen wachten. Ze gaan weer open als een arts je heeft gezien.",
			whatTo: "Bekijk wat je moet doen",
			called: "Ik heb contact gehad",
			sheetTitle: "Goed dat je contact had.",
			withWhom: "Met wie?",
			who: {
				gp: "Mijn huisarts",
				hap: "De huisartsenpost",
				hospital: "112 of het ziekenhuis",
				physiotherapist: "Een fysiotherapeut",
				midwife: "Mijn verloskundige"
			},
			said: "Wat zeiden ze? (mag leeg)",
			released: "Ben je onderzocht, en mag je oefenen?",
			releasedYes: "Ja, ik mag oefenen",
			releasedNo: "Nee, nog niet",
			stays: "Dan blijven je oefeningen nog even dicht. Dat is goed zo.",
			opens: "Dan gaan je oefeningen weer open. We beginnen rustig.",
			missing: "Kies met wie je contact had, en of je mag oefenen."
		},
		restart: {
			title: "Welkom terug. We beginnen iets lichter.",
			lead: "Een paar dagen overslaan is gewoon. Je pakt het zo weer op."
		},
		handOver: {
			physiotherapist: "Laat een fysiotherapeut meekijken.",
			gp: "Maak een afspraak met je huisarts.",
			note: "Je mag gewoon doorgaan met je plan.",
			letter: "Brief om mee te nemen"
		},
		mode: {
			title: "Een ander plan past nu beter.",
			note: "Kijk zelf of je wilt wisselen.",
			act: "Bekijk het nieuwe plan"
		},
		flare: {
			button: "Het is ineens erger",
			title: "Ineens meer pijn?",
			lead: "Dat hoort er vaak bij, en het zakt meestal in een paar dagen. Eerst kijken we of er iets nieuws is.",
			steps: [
				"Eerst een paar alarmvragen.",
				"Dan drie rustiger dagen: iets minder, niet niets.",
				"Daarna in kleine stappen terug."
			],
			act: "Start de alarmvragen",
			ready: "Je rustiger dagen staan klaar.",
			readyLead: "Geen alarmsignaal in je antwoorden. We doen een paar dagen iets minder. Daarna bouwen we weer op.",
			start: "Begin de rustiger dagen",
			day: (day) => `Rustiger dagen: dag ${day}.`,
			note: (tenths) => tenths >= 10 ? "Je bent weer op je gewone hoeveelheid." : `Je doet ongeveer ${tenths} van elke 10.`,
			help: "Warmte, rustig ademen en vaak van houding wisselen kan fijn zijn.",
			end: "Het gaat weer",
			ended: "Fijn. Je gewone plan staat weer klaar."
		},
		walking: {
			title: "Wandelen",
			note: (minutes) => `${minutes} ${minutes === 1 ? "minuut" : "minuten"}, wanneer je wilt`,
			week: (done, target) => `${done} van ${target} dagen deze week`,
			log: "Schrijf op",
			sheet: "Hoe lang wandelde je?",
			doneToday: (minutes) => `Vandaag ${minutes} minuten`
		},
		activity: {
			trial: (left) => `Proberen, nog ${left} keer`,
			trialLead: "Doe het zo lang of zo vaak als prettig gaat. Stop voor het te veel wordt. Zo vinden we je begin.",
			quota: (amount) => `Vandaag ${amount}`,
			quotaLead: "Niet meer op een goede dag, niet minder op een slechte dag.",
			log: "Schrijf op",
			howMuch: {
				minutes: "Hoeveel minuten?",
				times: "Hoe vaak?"
			},
			painBefore: "Pijn ervoor",
			painAfter: "Pijn erna",
			optional: "mag leeg",
			invalid: (max) => `Vul een getal in van 1 tot ${max}.`,
			invalidPain: "Vul een getal in van 0 tot 10, of laat leeg."
		},
		lesson: {
			read: (title) => `Lezen: ${title}`,
			note: "2 minuten",
			plain: "Lezen: een korte les"
		},
		measure: {
			title: "Hoe was deze week?",
			note: "Meten, 1 minuut"
		},
		planLink: "Bekijk je plan",
		done: "gedaan"
	},
	plan: {
		needCheck: {
			title: "Eerst de Rugcheck.",
			lead: "Die kijkt naar alarmsignalen. Daarna past je plan bij jou.",
			act: "Start de Rugcheck"
		},
		step: (step, of) => `Vraag ${step} van ${of}`,
		steps: {
			wish: {
				title: "Wat wil je weer kunnen?",
				lead: "Schrijf het in je eigen woorden. Bijvoorbeeld: een half uur tuinieren."
			},
			now: {
				title: (name) => `Hoe goed lukt dit nu: ${name}?`,
				lead: "0 is: lukt niet. 10 is: net als vroeger."
			},
			more: {
				title: "Nog iets?",
				lead: "Eén is genoeg. Drie mag ook."
			},
			goal: {
				title: "Waar werk je naartoe?",
				lead: "Een datum helpt. Hij mag altijd anders worden."
			},
			time: {
				title: "Hoeveel tijd heb je?",
				lead: "Weinig en vaak werkt goed. Tien minuten is al iets."
			},
			place: {
				title: "Waar oefen je?",
				lead: "Dan kiezen we wat bij je thuis kan."
			},
			fear: {
				title: "Is er iets wat je niet durft?",
				lead: "Een beweging waar je tegenop ziet. We beginnen er ver onder."
			},
			day: {
				title: "Hoe ziet je dag eruit?",
				lead: "Werk, zitten en slapen doen mee."
			},
			limits: {
				title: "Is er nog iets met je gezondheid?",
				lead: "Dan laten we oefeningen weg die niet passen."
			},
			walk: {
				title: "Hoe lang wandel je nu?",
				lead: "Aan één stuk, zonder dat het te veel wordt."
			},
			phones: {
				title: "Wie kun je bellen?",
				lead: "Je vindt de nummers dan bij elk alarm terug. Ze blijven op je telefoon."
			}
		},
		wishLabel: "Dit wil ik weer kunnen",
		wishIdeas: "Ideeën",
		ideas: [
			"een half uur tuinieren",
			"een boodschappentas tillen",
			"een uur zitten in de auto",
			"spelen met de kinderen",
			"weer hardlopen",
			"doorslapen"
		],
		addFear: "Nog een beweging",
		unit: {
			title: "Hoe meten we het?",
			minutes: "In minuten",
			times: "In aantal keer"
		},
		goalPick: "Welke is het belangrijkst?",
		goalDate: "Wanneer wil je dat kunnen?",
		goalDates: {
			weeks: (weeks) => `Over ${weeks} weken`,
			other: "Andere datum",
			none: "Geen datum"
		},
		days: "Hoeveel dagen in de week?",
		daysValue: (days) => days === 1 ? "1 dag" : `${days} dagen`,
		minutes: "Hoeveel minuten op zo’n dag?",
		harm: (name) => `Hoe erg denk je dat het wordt: ${name}?`,
		harmLead: "0 is: niet erg. 10 is: heel erg.",
		walkMinutes: "Minuten",
		walkNone: "Wandelen lukt nu niet",
		noneOfThese: "Geen van deze",
		notSure: "Weet ik niet",
		next: "Verder",
		skip: "Sla over",
		finish: "Laat mijn plan zien",
		proposal: {
			kicker: "Voorstel",
			title: "Jouw week.",
			accept: "Dit is mijn plan",
			acceptNote: "Later aanpassen kan altijd.",
			change: "Verander mijn antwoorden"
		},
		current: {
			kicker: "Je plan",
			title: (days) => `${days === 1 ? "Eén dag" : `${days} dagen`} in de week.`,
			change: "Verander mijn plan",
			today: "Naar Vandaag"
		},
		exercisesTitle: (days) => `Oefenen, ${days === 1 ? "1 dag" : `${days} dagen`} in de week`,
		exercisesMinutes: (minutes) => minutes === 1 ? "Ongeveer 1 minuut per keer." : `Ongeveer ${minutes} minuten per keer.`,
		walkingTitle: "Wandelen",
		walkingNote: (minutes, days) => `${minutes} minuten, ${days} dagen in de week`,
		activitiesTitle: "Dit wil je weer kunnen",
		activityTrials: (trials) => `Eerst ${trials} keer proberen. Dan weten we waar je begint.`,
		activityGoal: (date) => `Je doel: ${date}`,
		rechecksTitle: "Opnieuw kijken",
		rechecksLead: "Op deze dagen kijken we opnieuw naar alarmsignalen en naar hoe het gaat.",
		rechecksLabel: (weeks) => `Twaalf weken. Opnieuw kijken: ${weeks}.`,
		recheckKinds: {
			"day-3": "Na 3 dagen",
			"day-7": "Na 7 dagen",
			"week-1": "Na 1 week",
			"week-2": "Na 2 weken",
			"week-4": "Na 4 weken",
			"week-6": "Na 6 weken",
			"week-12": "Na 12 weken",
			monthly: "Elke maand",
			"standing-verdict": "Na je gesprek met de arts"
		},
		limitsTitle: "Hier houden we rekening mee",
		set: {
			pregnancy: "Een set die past bij zwangerschap.",
			"walking-only": "Nu alleen wandelen en gewoon bewegen."
		},
		noPlan: {
			title: "Nu nog geen plan.",
			lead: "Dat is niet erg. Er gaat eerst iets voor.",
			whatNow: "Wat kun je nu doen?",
			toResult: "Bekijk de uitslag",
			move: "Gewoon bewegen mag, zoals het gaat.",
			call: "Doe eerst wat de uitslag zegt.",
			later: "Mag je daarna oefenen? Dan maken we hier je plan."
		}
	},
	player: {
		stop: "Stoppen",
		where: (index, of) => `Oefening ${index} van ${of}`,
		anythingNew: {
			title: "Iets nieuws?",
			lead: "Is er iets nieuws met je benen, plassen, poepen, gevoel, koorts of een val?",
			yesNote: "Dan kijken we eerst even.",
			unknownNote: "Dan kijken we het samen na.",
			act: "Bekijk de vragen"
		},
		before: {
			title: "Hoeveel pijn heb je nu?",
			lead: "Dan zien we straks wat het oefenen deed."
		},
		expected: {
			title: "Hoeveel pijn verwacht je bij het oefenen?",
			lead: "Gok maar. Straks zie je of het klopte.",
			act: "Start"
		},
		start: "Start",
		ready: "Ga rustig in de beginhouding liggen, zitten of staan.",
		breathing: "Adem",
		steps: "Zo doe je het",
		feel: "Dit mag je voelen",
		of: (total) => `van ${total}`,
		times: "keer",
		seconds: "tellen",
		minutes: "minuten",
		set: (set, of) => `Ronde ${set} van ${of}`,
		side: ["Eerste kant", "Andere kant"],
		rest: {
			title: "Even rust",
			note: "Adem rustig uit.",
			skip: "Ga verder"
		},
		countIn: "Klaar?",
		pause: "Pauze",
		resume: "Verder",
		paused: "Pauze",
		skip: "Volgende",
		enough: "Klaar met deze",
		again: "Opnieuw",
		slow: "Langzamer",
		normal: "Gewoon tempo",
		other: "Andere oefening",
		more: "Uitleg",
		voiceOn: "Stem aan",
		voiceOff: "Stem uit",
		tooHeavy: ["Te", "zwaar"],
		hurts: ["Het doet", "pijn"],
		lowered: (dose) => `Goed. We doen ${dose}.`,
		keys: "Spatie is pauze. Pijl naar rechts is volgende, pijl naar links is opnieuw.",
		reps: (count, of) => `${count} van ${of} keer`,
		time: (left, of) => `Nog ${left} van ${of} tellen`,
		pain: {
			title: "Waar en hoeveel?",
			howMuch: "Hoeveel pijn geeft dit?",
			where: "Waar voel je het?",
			places: {
				back: "In mijn rug",
				buttock: "In mijn bil",
				thigh: "In mijn bovenbeen",
				"lower-leg": "Onder mijn knie",
				elsewhere: "Ergens anders"
			},
			leg: "Zakt de pijn naar je been, of verder omlaag?",
			nerve: "Voelt je been of kruis zwakker of dover dan anders?",
			act: "Wat nu?",
			missing: "Kies bij elke vraag een antwoord."
		},
		outcome: {
			alarm: {
				title: "Stop met deze oefening.",
				lead: "Pijn of minder gevoel in je been kijken we eerst na. Het duurt een minuut.",
				leadPain: "Dit is nu te veel. We kijken eerst of er iets nieuws is. Het duurt een minuut.",
				act: "Bekijk de vragen"
			},
			stop: {
				title: "Stop met deze oefening.",
				lead: "Dit is nu te veel. De volgende keer doen we een lichtere.",
				easier: (name) => `Doe ${name} in plaats daarvan`,
				act: "Volgende oefening"
			},
			accept: {
				title: "Dit mag, als het straks weer zakt.",
				lead: "Maak de beweging kleiner en doe het langzaam. Morgen vragen we hoe het is.",
				act: "Ga langzaam verder",
				stop: "Liever stoppen met deze"
			}
		},
		swap: {
			title: "Andere oefening",
			lead: "Deze doen ongeveer hetzelfde voor je.",
			none: "Er is nu geen andere die even goed past.",
			refused: "Deze passen nu niet bij je",
			choose: "Kies"
		},
		during: {
			title: "Hoeveel pijn had je tijdens het oefenen?",
			others: "Hoeveel pijn gaven de andere oefeningen?",
			lead: "Het hoogste moment telt."
		},
		after: {
			title: "En nu?",
			lead: "Hoeveel pijn heb je op dit moment?"
		},
		effort: {
			title: "Hoe zwaar was het?",
			lead: "Dan past de volgende keer beter.",
			options: {
				easy: "Licht",
				good: "Goed te doen",
				hard: "Zwaar",
				"too-hard": "Heel zwaar"
			}
		},
		done: {
			title: "Klaar.",
			lead: "Morgen vragen we hoe je rug is.",
			stopped: "Gestopt. Ook dat telt.",
			lessThanExpected: (expected, real) => `Je verwachtte ${expected}, het werd ${real}. Minder dan je dacht.`,
			asExpected: (expected, real) => `Je verwachtte ${expected}, het werd ${real}. Ongeveer zoals je dacht.`,
			moreThanExpected: (expected, real) => `Je verwachtte ${expected}, het werd ${real}. Meer dan je dacht. Morgen kijken we wat dat doet.`,
			expected: "verwacht",
			real: "het werd",
			chart: (expected, real) => `Verwachte pijn ${expected}, echte pijn ${real}, van 10.`,
			summary: (done, of) => `${done} van ${of} oefeningen gedaan.`,
			act: "Naar Vandaag"
		},
		stopSheet: {
			title: "Nu stoppen?",
			lead: "Wat je deed, bewaren we.",
			stop: "Ja, stop",
			stay: "Nee, ga door"
		},
		nothing: {
			title: "Geen oefeningen vandaag.",
			lead: "Kijk op Vandaag wat er wel staat.",
			act: "Naar Vandaag"
		},
		locked: {
			title: "Oefenen wacht nog.",
			lead: "Kijk op Vandaag wat je eerst moet doen."
		},
		recheck: {
			title: "Eerst even opnieuw kijken.",
			lead: "Beantwoord eerst de vragen. Dan gaan je oefeningen weer open."
		},
		say: {
			exercise: (name) => `${name}.`,
			countIn: (left) => `${left}`,
			count: (rep) => `${rep}`,
			last: "Nog één.",
			secondsLeft: (left) => left > 3 ? `Nog ${left}.` : `${left}`,
			minutesLeft: (left) => left === 1 ? "Nog één minuut." : `Nog ${left} minuten.`,
			otherSide: "Andere kant.",
			rest: "Even rust.",
			fewer: "Goed, we doen minder.",
			exerciseDone: "Goed zo. Volgende.",
			sessionDone: "Klaar."
		}
	},
	checkIn: {
		none: {
			title: "Nu geen check-in.",
			lead: "De ochtend na het oefenen vragen we hoe je rug is.",
			act: "Naar Vandaag"
		},
		morning: {
			kicker: (day) => `De ochtend na ${day}`,
			title: "Is je rug weer als gewoon?"
		},
		after48: {
			kicker: (day) => `Twee dagen na ${day}`,
			title: "Is je rug weer als gewoon?"
		},
		options: {
			yes: "Ja, weer als gewoon",
			no: "Nee, nog meer pijn",
			unknown: "Weet ik niet"
		},
		pain: {
			title: "Hoeveel pijn heb je nu?",
			lead: "Van 0, geen pijn, tot 10, de ergste pijn."
		},
		exercises: {
			title: "Welke oefening voel je nog?",
			lead: "Kies wat je denkt. Weet je het niet? Ga dan gewoon verder.",
			all: "Allemaal ongeveer"
		},
		gone: {
			title: "Zakte de pijn in je been binnen een dagdeel?",
			lead: "Dus binnen een paar uur na het oefenen."
		},
		anythingNew: {
			title: "Iets nieuws?",
			lead: "Is er iets nieuws met je benen, plassen, poepen, gevoel, koorts of een val?"
		},
		chart: {
			label: (points) => `Pijn rond het oefenen: ${points}.`,
			before: "ervoor",
			after: "erna",
			morning: "ochtend",
			after48: "48 uur",
			now: "nu",
			usual: "gewoon voor jou",
			ask: "dit vul je nu in"
		},
		means: {
			title: "Dit betekent het",
			up: "Dan mag er de volgende keer een stapje bij.",
			hold: "Dan blijft je oefening de volgende keer hetzelfde.",
			down: "Dan doen we de volgende keer iets minder.",
			stop: "Dan stoppen we met de oefening die dit gaf.",
			alarm: "Dan kijken we eerst of er iets nieuws is.",
			wait: "Morgen kijken we nog een keer. Dan weten we meer.",
			mixed: "Per oefening kan het verschillen. Zo wordt het:"
		},
		act: "Klaar",
		saved: "Dank je. Tot de volgende keer.",
		missing: "Kies eerst een antwoord.",
		toCheck: "Bekijk de vragen",
		table: {
			moment: "Moment",
			pain: "Pijn",
			open: "Bekijk als tabel",
			none: "niet ingevuld"
		}
	},
	change: {
		title: "Zo wordt je volgende keer",
		from: "was",
		to: "wordt",
		up: "Een stapje erbij",
		hold: "Hetzelfde",
		down: "Iets minder",
		stop: "Even niet",
		new: "Nieuw",
		walking: "Wandelen"
	},
	progress: {
		pain: {
			kicker: "Pijn, gemiddeld per week",
			title: {
				none: "Nog niets te zien.",
				"too-early": "Nog te vroeg om iets te zeggen.",
				noise: "Ongeveer even veel pijn.",
				"maybe-better": "Misschien iets minder pijn.",
				"maybe-worse": "Misschien iets meer pijn.",
				"real-better": "Je hebt echt minder pijn.",
				"real-worse": "Je hebt meer pijn dan in het begin.",
				recovered: "Je hebt bijna geen pijn meer."
			},
			honest: {
				none: "Vul één keer per week in hoe het was. Dan groeit hier je lijn.",
				"too-early": "Eén week zegt weinig. Na twee weken zie je meer.",
				noise: "Een pijncijfer schommelt vanzelf. Dit verschil is te klein om iets te zeggen.",
				"maybe-better": (line) => `Dit kan nog toeval zijn. Blijf je twee weken onder de ${line}? Dan is het echt minder.`,
				"maybe-worse": "Dit kan nog toeval zijn. Kijk volgende week weer.",
				"real-better": "Het verschil is groter dan toeval, en groot genoeg om te merken.",
				"real-worse": "Het verschil is groter dan toeval. Een fysiotherapeut kan meekijken.",
				recovered: "Mooi. Bewegen blijft helpen, ook nu."
			}
		},
		function: {
			title: "Wat je rug je belet",
			honestBand: "hier schommelt het vanzelf"
		},
		chart: {
			band: ["hier schommelt een", "pijncijfer vanzelf"],
			bandActivity: ["hier schommelt", "het vanzelf"],
			under: "onder deze lijn: echt minder",
			above: "boven deze lijn: echt beter",
			begin: (value) => `begin ${value}`,
			week: (week) => `wk ${week}`,
			now: "nu",
			flare: "rustiger dagen",
			label: (name, values, judgement) => `${name}: ${values}. ${judgement}`
		},
		table: {
			open: "Bekijk als tabel",
			week: "Week",
			value: "Cijfer",
			change: "Verschil",
			begin: "begin",
			weekName: (week) => `Week ${week}`,
			thisWeek: "Deze week",
			flare: "rustiger dagen",
			sessions: "Keer geoefend",
			minutes: "Minuten",
			none: "niet ingevuld"
		},
		activities: {
			title: "Dit wil je weer kunnen",
			was: (value) => `van 10, was ${value}`,
			only: "van 10",
			real: "Echt beter dan in het begin.",
			noise: "Dit verschil kan nog toeval zijn.",
			worse: "Minder dan in het begin.",
			early: "Nog te vroeg om iets te zeggen.",
			open: "Bekijk de lijn"
		},
		walking: {
			title: "Wandelen",
			minutes: "minuten deze week",
			label: (days) => `${days} van 7 dagen gewandeld`
		},
		sessions: {
			title: "Oefenen",
			count: (count) => count === 1 ? "keer deze week" : "keer deze week",
			label: (done, planned) => `${done} van ${planned} keer geoefend`
		},
		weeks: {
			title: "Je plan, 12 weken",
			label: (week) => `Week ${week} van 12`,
			now: (week) => `Je bent in week ${week}.`,
			after: "Je twaalf weken zitten erop."
		},
		history: "Per week",
		flares: (count) => count === 1 ? "Eén keer rustiger dagen." : `${count} keer rustiger dagen.`,
		measure: {
			act: "Vul deze week in",
			note: "1 minuut",
			done: "Deze week is ingevuld.",
			pain: {
				title: "Hoeveel pijn had je?",
				lead: "Gemiddeld, in de laatste 24 uur."
			},
			function: {
				title: "Hoeveel houdt je rug je tegen?",
				lead: "0 is helemaal niet. 10 is bij alles."
			},
			activity: {
				title: (name) => `Hoe goed lukt dit: ${name}?`,
				lead: "0 is: lukt niet. 10 is: net als vroeger."
			},
			save: "Klaar",
			step: (step, of) => `${step} van ${of}`
		},
		empty: {
			title: "Hier zie je straks hoe het gaat.",
			lead: "Begin met de Rugcheck. Dan maken we je plan.",
			act: "Start de Rugcheck"
		}
	},
	library: {
		title: "Oefeningen",
		lead: (count) => count === 1 ? "1 oefening" : `${count} oefeningen`,
		filters: "Kies wat je zoekt",
		clear: "Alles laten zien",
		position: {
			title: "Houding",
			any: "Alle houdingen",
			lying: "Op je rug",
			"side-lying": "Op je zij",
			prone: "Op je buik",
			"hands-and-knees": "Op handen en knieën",
			kneeling: "Op je knieën",
			sitting: "Zittend",
			standing: "Staand",
			moving: "In beweging"
		},
		noFloor: "Zonder op de grond te liggen",
		noEquipment: "Zonder spullen",
		level: {
			title: "Hoe zwaar?",
			any: "Alles",
			easy: "Licht",
			middle: "Gemiddeld",
			hard: "Zwaarder"
		},
		levelBones: (level) => `Niveau ${level} van 5`,
		nothing: "Geen oefening past hierbij. Kies iets minder streng.",
		inPlan: "in je plan",
		refused: "past nu niet",
		back: "Alle oefeningen",
		purpose: "Waarvoor",
		startPose: "Zo begin je",
		steps: "Zo doe je het",
		breathing: "Ademen",
		feel: "Dit mag je voelen",
		errors: "Let hierop",
		easier: "Lichter",
		harder: "Zwaarder",
		equipment: "Nodig",
		noEquipmentNeeded: "Niets nodig",
		fits: "Waarom past deze bij mij?",
		fitsPlan: "Deze staat in je plan.",
		fitsYes: "Deze past bij je antwoorden.",
		fitsNo: "Deze past nu niet bij je.",
		fitsUnknown: "Doe eerst de Rugcheck. Dan weten we of deze past.",
		lockedNote: "Oefenen wacht nog. Kijk op Vandaag.",
		tryIt: "Kijk hoe het gaat",
		stopTrying: "Stop de beweging",
		swapIn: "Zet in mijn plan",
		swapFor: (name) => `In plaats van ${name}`,
		swapTitle: "Welke oefening gaat eruit?",
		swapped: (name) => `${name} staat nu in je plan.`
	}
};
export { practice };
