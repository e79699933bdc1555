// packages/text/src/nl/app.ts
/** Words of the app around the eight steps. */
var app = {
	about: {
		title: "Over Rugwijs",
		lead: "Hulp bij lage rugpijn, van iedereen en voor iedereen.",
		purpose: {
			heading: "Waarvoor",
			text: ["Rugwijs helpt volwassenen in Nederland om zelf met lage rugpijn om te gaan. Het ondersteunt ook het werk van een fysiotherapeut.", "Het vraagt eerst naar alarmsignalen. Daarna maakt het een plan dat bij je past. Bij elk advies staat waarom."]
		},
		limits: {
			heading: "Waarvoor niet",
			list: [
				"Het stelt geen diagnose.",
				"Het is niet voor noodgevallen. Bel dan 112.",
				"Het is niet voor mensen onder de 18.",
				"Het is geen medisch hulpmiddel met CE-keurmerk.",
				"Het vervangt geen arts of fysiotherapeut. Twijfel je? Bel."
			]
		},
		rules: {
			heading: "De regels",
			version: (version) => `Regels versie ${version}`,
			unreviewed: "De regels zijn nog niet door een arts of fysiotherapeut nagekeken."
		},
		privacy: {
			heading: "Je gegevens",
			text: ["Alles blijft op dit apparaat. Er is geen account. De app vraagt niets op bij anderen en volgt je niet.", "Wis je de gegevens van je browser, dan is alles weg. Bewaar daarom af en toe een back-up."]
		},
		licences: {
			heading: "Open voor iedereen",
			text: ["De code is vrij onder de Apache-licentie 2.0. Teksten en tekeningen zijn vrij onder CC BY 4.0.", "De letter is Atkinson Hyperlegible Next van het Braille Institute, onder de SIL Open Font License."]
		},
		sources: {
			heading: "Bronnen",
			note: "We noemen bronnen, we schrijven ze niet over. Achter elke bron staat hoeveel we ervan lazen.",
			show: (n) => `Bekijk alle ${n} bronnen`,
			read: {
				full: "helemaal gelezen",
				abstract: "samenvatting gelezen",
				excerpt: "deels gelezen",
				secondary: "via een andere bron",
				recall: "uit het hoofd, nog na te lezen",
				own: "eigen voorstel"
			}
		}
	},
	alarm: {
		title: "Twijfel je? Bel dan.",
		lead: "Is één van deze dingen nieuw of erger? Wacht dan niet af.",
		emergency: {
			title: "Bel 112",
			signs: [
				"Pijn of druk op je borst, of benauwd terwijl je rustig zit.",
				"Je valt flauw, of je bent ineens klam en grauw.",
				"Ineens heel hevige pijn in rug, zij of buik, zonder reden.",
				"Je kunt ineens een been niet meer bewegen.",
				"Een zwaar ongeluk of harde val, korter dan twee dagen geleden."
			],
			call: "Bel 112"
		},
		now: {
			title: "Bel nu de huisarts of huisartsenpost",
			signs: [
				"Minder gevoel tussen je benen of bij het afvegen.",
				"Plassen of poepen gaat ineens anders.",
				"Je been wordt zwakker, of je voet sleept.",
				"Nieuwe pijn of tintelingen in beide benen.",
				"Je loopt wankel, of je been is ineens koud en bleek.",
				"Koorts met rugpijn, en je afweer is laag of je bent echt ziek.",
				"Zwanger, met bloedverlies, hevige buikpijn of een harde buik."
			],
			callGp: "Bel mijn huisarts",
			callHap: "Bel de huisartsenpost",
			noNumber: "Bel het nummer van je huisarts. Is het avond, nacht of weekend? Het bandje noemt het nummer van de huisartsenpost.",
			addNumber: "Zet je nummers in de app"
		},
		today: {
			title: "Bel vandaag de huisarts",
			signs: [
				"Je weet niet zeker of iets hierboven klopt.",
				"Door de pijn kun je niet staan of lopen.",
				"Je had kanker, en dit is nieuwe rugpijn.",
				"Je viel, en je gebruikt prednison of hebt botontkalking.",
				"Eén kuit is dik, warm en pijnlijk."
			]
		},
		say: "Zeg aan de telefoon: “Ik heb rugpijn, en ook …” Noem wat er nieuw is, en sinds wanneer.",
		drive: "Rijd niet zelf.",
		other: "Denk je aan zelfdoding? Bel gratis 113, dag en nacht. Voel je je thuis niet veilig? Bel gratis 0800-2000.",
		offline: "Deze kaart werkt ook zonder internet.",
		check: "Doe de Rugcheck",
		language: "English",
		languagePath: "/alarm/en/",
		/** The first alarm list as plain text, for whom the app does not run. */
		plain: {
			title: "Nu meteen: is een of meer van deze dingen waar?",
			lead: "Dit is de eerste lijst van de Rugcheck. De rest heeft JavaScript nodig.",
			yes: "Is er één waar? Bel dan.",
			unsure: "Weet je het niet zeker? Bel dan vandaag je huisarts.",
			none: "Is geen van deze waar? Kijk dan ook op de alarmkaart.",
			card: "Naar de alarmkaart"
		}
	},
	check: {
		title: "De Rugcheck",
		step: (n, name) => `Stap ${n} van 5 · ${name}`,
		stepLabel: (n) => `Stap ${n} van 5`,
		steps: [
			"eerst dit",
			"hoe lang",
			"hoeveel",
			"waar",
			"je dag"
		],
		together: "Hoe lang heb je het, en hoe gaat het nu?",
		choose: "Kies eerst een antwoord",
		readOn: "Lees alle regels",
		othersNo: "De andere regels zijn niet waar",
		open: (n) => n === 1 ? "Nog 1 vraag open" : `Nog ${n} vragen open`,
		followUps: "Nog even dit",
		toEmergency: "Zie wat je nu moet doen",
		short: {
			age: {
				title: "Hoe oud ben je?",
				lead: "Je leeftijd telt mee in een paar regels."
			},
			pain: {
				title: "Hoeveel pijn had je?",
				lead: "Gemiddeld, in de laatste 24 uur."
			},
			"function-limit": {
				title: "Hoeveel hindert je rug je?",
				lead: "Bij gewone dingen, zoals aankleden en lopen."
			}
		},
		forOther: "Ik vul dit in voor iemand anders",
		forOtherNote: "Je antwoordt voor iemand anders. Vraag het samen na, en lees “je” als die persoon.",
		privacy: "Wat je hier zegt, blijft op dit apparaat. Overslaan mag.",
		hide: "Verberg dit scherm",
		resume: "Je was bezig met de Rugcheck. Bel bij twijfel de huisarts.",
		and: "en",
		where: {
			title: "Waar voel je het?",
			lead: "Tik op de tekening. Ook je been.",
			side: "Welke kant van je lichaam",
			back: "Achterkant",
			front: "Voorkant",
			left: "links",
			right: "rechts",
			drawingBack: "Tekening van een lichaam, van achteren",
			drawingFront: "Tekening van een lichaam, van voren",
			nothing: "Trekt de pijn je been in? Tik dan ook je been aan.",
			asList: "Liever kiezen uit een lijst",
			chestOrBelly: "Ook nieuwe pijn op je borst of in je buik? Kijk dan op de kaart met",
			reach: {
				none: "De pijn gaat niet je been in.",
				"buttock-thigh": "De pijn gaat tot je bil of bovenbeen.",
				"below-knee": "De pijn gaat tot onder je knie.",
				unknown: "Je weet niet of de pijn je been in gaat."
			},
			zones: {
				"upper-back": "bovenrug en schouders",
				"middle-back": "midden van je rug",
				"low-back-left": "onder in je rug, links",
				"low-back-middle": "onder in je rug, midden",
				"low-back-right": "onder in je rug, rechts",
				"buttock-left": "linkerbil",
				"buttock-right": "rechterbil",
				"thigh-back-left": "achterkant linkerbovenbeen",
				"thigh-back-right": "achterkant rechterbovenbeen",
				"lower-leg-back-left": "linkerkuit of voet",
				"lower-leg-back-right": "rechterkuit of voet",
				chest: "borst",
				belly: "buik",
				"groin-left": "linkerlies",
				"groin-right": "rechterlies",
				"thigh-front-left": "voorkant linkerbovenbeen",
				"thigh-front-right": "voorkant rechterbovenbeen",
				"lower-leg-front-left": "linkerscheen of voet",
				"lower-leg-front-right": "rechterscheen of voet"
			}
		}
	},
	letter: {
		title: "Je brief",
		lead: "Neem hem mee, of lees hem voor aan de telefoon.",
		heading: "Rugwijs: antwoorden bij lage rugpijn",
		made: (when) => `Zelf ingevuld op ${when}.`,
		verdict: "Advies van de app",
		kind: "Indeling (uit de antwoorden)",
		unsure: "niet zeker",
		groups: {
			yes: "Dit is waar",
			unknown: "Weet ik niet",
			other: "Verder gezegd",
			no: "Dit is niet waar"
		},
		nothing: "Niets gevraagd.",
		started: "Begonnen op (dag en uur)",
		medicines: "Medicijnen en ziekten",
		foot: (version) => `Gemaakt op dit apparaat met Rugwijs, regels ${version}. Dit is geen diagnose. De regels zijn nog niet door een arts of fysiotherapeut nagekeken.`,
		print: "Druk af of bewaar"
	},
	result: {
		ready: "Rugcheck klaar",
		say: "Zeg dit",
		items: (items) => `Ik heb: ${items.join("; ")}.`,
		since: (when) => `Het begon ${when}.`,
		sinceAsk: "Sinds wanneer?",
		sinceExample: "gisteravond negen uur",
		note: "Schrijf op sinds wanneer je dit hebt. De dokter vraagt ernaar.",
		takeLetter: "Neem je antwoorden mee op één bladzijde.",
		seeLetter: "Brief bekijken",
		letter: "Brief om mee te nemen",
		whyCall: "Waarom moet ik bellen?",
		why: "Waarom dit advies?",
		also: "Ook van belang",
		child: "Rugwijs is voor volwassenen. Ga samen met een ouder of verzorger naar de huisarts.",
		kind: "Jouw rugpijn",
		usually: "Zo gaat het meestal",
		now: "Wat nu?",
		calmTitle: "Geen alarmsignaal in je antwoorden.",
		callWhen: "Wanneer bel je wel?",
		stands: (verdict) => `Eerder was het advies: ${verdict}. Dat blijft staan tot je vertelt wat er gezegd is.`,
		makePlan: "Maak mijn plan",
		toCard: "Naar de alarmkaart",
		closed: "je huisarts is nu dicht",
		findGp: "Bel je huisarts. Je hebt nog geen nummer in de app gezet.",
		findHap: "Bel je huisarts: het bandje noemt het nummer van de huisartsenpost.",
		worse112: "Erger? Bel 112",
		lines: {
			"self-harm": {
				says: "Praten helpt. Gratis, dag en nacht:",
				call: "bel 113",
				number: "113"
			},
			violence: {
				says: "Veilig Thuis, gratis, dag en nacht:",
				call: "bel 0800-2000",
				number: "08002000"
			}
		},
		none: {
			title: "Nog geen uitslag",
			lead: "Maak eerst de Rugcheck af. Dat kost ongeveer twee minuten."
		},
		called: {
			title: "Heb je gebeld?",
			open: "Vertel wat er gezegd is",
			who: "Met wie sprak je?",
			whom: {
				gp: "Mijn huisarts",
				"out-of-hours": "De huisartsenpost",
				emergency: "112 of de ambulance",
				hospital: "Het ziekenhuis",
				midwife: "Mijn verloskundige",
				other: "Iemand anders"
			},
			said: "Wat zei die? (mag leeg)",
			may: "Heeft een arts je onderzocht, en mag je oefenen?",
			mayYes: "Ja, ik ben onderzocht en ik mag oefenen",
			mayNo: "Nee, nog niet",
			save: "Bewaar dit",
			released: "Genoteerd. Je mag van je arts oefenen, dus je plan is open.",
			noted: "Genoteerd. Je plan wacht tot een arts zegt dat je mag oefenen."
		}
	},
	shell: {
		/** For dates and numbers. */
		locale: "nl-NL",
		skip: "Naar de inhoud",
		home: "Rugwijs, begin",
		back: "Terug",
		close: "Sluiten",
		next: "Verder",
		menu: "Hoofdmenu",
		settings: "Instellingen",
		alarm: "Alarm",
		alarmPath: "/alarm/",
		tabs: {
			today: "Vandaag",
			practice: "Oefenen",
			progress: "Voortgang",
			learn: "Leren"
		},
		loading: "Een ogenblik",
		notFound: {
			title: "Deze bladzijde is er niet",
			lead: "Misschien is het adres oud. Je gegevens zijn er nog.",
			home: "Naar het begin"
		},
		failed: {
			title: "Hier ging iets mis",
			lead: "Dit ligt aan de app, niet aan jou. Wat je eerder invulde, staat er nog.",
			again: "Probeer opnieuw"
		},
		update: {
			ready: "Er is een nieuwe versie.",
			take: "Nu laden"
		},
		storage: {
			blocked: "Je browser bewaart niets. Wat je invult, is weg als je dit venster sluit.",
			full: "Er is geen ruimte meer op dit apparaat. Nieuwe antwoorden worden niet bewaard.",
			keepFile: "Bewaar ze nu als bestand"
		}
	},
	scales: {
		choose: "Kies een cijfer.",
		less: "Minder",
		more: "Meer",
		pain: {
			names: [
				"Geen pijn.",
				"Heel weinig pijn.",
				"Weinig pijn.",
				"Lichte pijn.",
				"Je voelt het wel.",
				"Matige pijn.",
				"Flinke pijn.",
				"Veel pijn.",
				"Heel veel pijn.",
				"Bijna niet te harden.",
				"De ergste pijn die je kent."
			],
			says: [
				"Je rug voelt gewoon.",
				"Je vergeet het meestal.",
				"Je merkt het af en toe.",
				"Je kunt er goed omheen.",
				"Je past je soms aan.",
				"Je moet er rekening mee houden.",
				"Je voelt het bij bijna alles.",
				"Gewone dingen kosten moeite.",
				"Je denkt aan weinig anders.",
				"Bijna niets lukt nog.",
				"Erger kun je je niet voorstellen."
			]
		},
		hinder: {
			names: [
				"Geen hinder.",
				"Bijna geen hinder.",
				"Een beetje hinder.",
				"Lichte hinder.",
				"Merkbare hinder.",
				"Matige hinder.",
				"Flinke hinder.",
				"Veel hinder.",
				"Heel veel hinder.",
				"Bijna niets lukt.",
				"Niets lukt."
			],
			says: [
				"Alles gaat gewoon.",
				"",
				"Bijna alles gaat.",
				"",
				"Sommige dingen gaan langzamer.",
				"Sommige dingen laat je even.",
				"Veel dingen kosten moeite.",
				"",
				"Alleen het nodige lukt.",
				"",
				"Je hebt overal hulp bij nodig."
			]
		},
		can: {
			names: [
				"Lukt niet.",
				"Lukt bijna niet.",
				"Met heel veel moeite.",
				"Met veel moeite.",
				"Lukt een beetje.",
				"Lukt half.",
				"Lukt redelijk.",
				"Lukt aardig.",
				"Lukt goed.",
				"Bijna als vroeger.",
				"Als vroeger."
			],
			says: [
				"",
				"",
				"",
				"",
				"",
				"",
				"",
				"",
				"",
				"",
				""
			]
		},
		expect: {
			names: [
				"Gebeurt niets.",
				"Bijna niets.",
				"Een klein beetje pijn.",
				"Wat meer pijn.",
				"Meer pijn, even.",
				"Meer pijn, een tijdje.",
				"Flink meer pijn.",
				"Veel meer pijn.",
				"Heel veel meer pijn.",
				"Bijna niet te harden.",
				"Het ergste dat je kunt bedenken."
			],
			says: [
				"",
				"",
				"",
				"",
				"",
				"",
				"",
				"",
				"",
				"",
				""
			]
		},
		effort: {
			names: [
				"Geen moeite.",
				"Heel licht.",
				"Licht.",
				"Makkelijk.",
				"Iets zwaarder.",
				"Stevig.",
				"Stevig, je voelt het.",
				"Zwaar.",
				"Heel zwaar.",
				"Bijna alles wat je hebt.",
				"Alles wat je hebt."
			],
			says: [
				"",
				"",
				"",
				"",
				"",
				"",
				"",
				"",
				"",
				"",
				""
			]
		}
	},
	settings: {
		title: "Instellingen",
		looks: "Hoe de app eruitziet en klinkt",
		on: "Aan",
		off: "Uit",
		language: "Taal",
		textSize: "Tekst",
		sizes: {
			normal: "Gewoon",
			large: "Groter",
			largest: "Grootst"
		},
		theme: "Kleuren",
		themes: {
			auto: "Vanzelf",
			light: "Licht",
			dark: "Donker"
		},
		voice: "Een stem telt mee",
		voiceNote: "De stem is die van je eigen toestel. Is er geen, dan hoor je alleen tonen.",
		sound: "Tonen bij het tellen",
		reminders: {
			heading: "Herinneringen",
			at: "Hoe laat",
			title: "Even oefenen met Rugwijs",
			body: "Een paar oefeningen, in je eigen tempo.",
			recheck: "Opnieuw kijken hoe je rug is",
			recheckNote: "Doe de korte check in Rugwijs.",
			calendarNote: "Het zekerst is je eigen agenda. Dan krijg je altijd bericht, ook als Rugwijs dicht is.",
			calendar: "Zet in mijn agenda",
			app: "Bericht van de app zelf",
			limits: "Dit werkt alleen als Rugwijs ergens openstaat. Er is geen server die je toestel wekt.",
			refused: "Je toestel staat geen berichten toe. Gebruik dan je agenda."
		},
		numbers: {
			heading: "Je telefoonnummers",
			note: "Dan bel je met één tik. De nummers blijven op dit apparaat.",
			fields: {
				"gp-phone": "Je huisarts",
				"hap-phone": "De huisartsenpost"
			},
			save: "Bewaar de nummers",
			saved: "Bewaard.",
			wrong: "Dit is geen telefoonnummer. Gebruik alleen cijfers."
		},
		backup: {
			heading: "Back-up",
			note: "Alles wat je invulde, in één bestand. Zo kan het mee naar een ander toestel.",
			passphrase: "Wachtzin (mag leeg)",
			passphraseNote: "Met een wachtzin kan niemand anders het lezen. Raak je hem kwijt, dan kan niemand het meer lezen.",
			save: "Bewaar een bestand",
			read: "Lees een bestand in",
			unlock: "Open met deze wachtzin",
			busy: "Bezig …",
			saved: (n) => n === 1 ? "Bewaard: 1 gebeurtenis." : `Bewaard: ${n} gebeurtenissen.`,
			done: (n) => n === 0 ? "Alles uit dit bestand stond er al." : n === 1 ? "1 gebeurtenis erbij." : `${n} gebeurtenissen erbij.`,
			newer: (n) => `Deze back-up komt van een nieuwere versie. ${n} erbij; de rest bewaren we tot je de nieuwe Rugwijs hebt.`,
			problems: {
				empty: "Dit bestand is leeg. Er is niets veranderd.",
				"not-json": "Dit is geen back-up van Rugwijs, of het bestand is stuk. Er is niets veranderd.",
				"cut-in-half": "Van dit bestand ontbreekt een stuk. Haal het opnieuw op. Er is niets veranderd.",
				"not-ours": "Dit is geen back-up van Rugwijs. Er is niets veranderd.",
				"needs-passphrase": "Dit bestand is op slot. Typ de wachtzin en open het.",
				"wrong-passphrase": "Deze wachtzin past niet. Probeer het nog eens.",
				tampered: "Dit bestand is na het bewaren veranderd. Er is niets ingelezen."
			}
		},
		erase: {
			heading: "Alles wissen",
			note: "Haalt alles van dit apparaat. Dit kan niet terug.",
			ask: "Wis alles",
			sure: "Alles wissen?",
			sureNote: "Je antwoorden, plan en voortgang gaan weg. Bewaar eerst een back-up als je later verder wilt.",
			no: "Nee, bewaar alles",
			yes: "Ja, wis alles"
		}
	},
	welcome: {
		title: "In twee minuten weet je wat je nu kunt doen.",
		lead: "Voor je rug. Gratis en zonder account.",
		start: "Start de Rugcheck",
		resume: "Ga verder met de Rugcheck",
		today: "Naar vandaag",
		figure: "Iemand loopt. Op de rug zie je de wervels.",
		alarm: "Alarmsignalen",
		other: "English",
		otherLanguage: "en",
		description: "Rugwijs helpt je met pijn onder in je rug: een check op alarmsignalen, een plan dat bij je past, en oefeningen. Gratis, zonder account, ook zonder internet."
	},
	why: {
		ask: "Waarom?",
		said: "Dit zei je",
		nothingSaid: "Hier is geen antwoord van jou voor gebruikt.",
		rule: "De regel",
		sure: "Hoe zeker is dit?",
		sureLabel: (n, of) => `${n} van ${of}`,
		source: "Waar komt het vandaan?",
		ownProposal: "Dit is een voorstel van onszelf.",
		readSource: "Lees de bron",
		change: "Wat zou dit veranderen?",
		noneOfThese: "geen van deze",
		values: {
			yes: "ja",
			no: "nee",
			unknown: "weet ik niet",
			skip: "overgeslagen"
		}
	}
};
export { app };
