// packages/text/src/nl/classification.ts
/** Wat voor rugpijn het is, hoe het meestal gaat, en wat de kans op lang duren zegt. */
var classification = {
	course: {
		acute: {
			person: "Je rugpijn is nog kort: minder dan zes weken.",
			letter: "Acute lage rugpijn (korter dan 6 weken)."
		},
		subacute: {
			person: "Je rugpijn duurt zes tot twaalf weken, of je weet niet precies hoe lang.",
			letter: "Subacute lage rugpijn (6 tot 12 weken, of duur onbekend)."
		},
		persistent: {
			person: "Je rugpijn duurt al langer dan twaalf weken.",
			letter: "Aanhoudende lage rugpijn (langer dan 12 weken)."
		}
	},
	recurrent: {
		person: "Je had dit al vaker.",
		letter: "Recidiverend: drie of meer eerdere episoden."
	},
	leg: {
		none: {
			person: "De pijn zit in je rug, niet in je been.",
			letter: "Geen uitstraling."
		},
		referred: {
			person: "De pijn trekt mee naar je bil of been. Dat komt vaak voor.",
			letter: "Uitstraling zonder radiculair patroon."
		},
		radicular: {
			person: "De pijn volgt een zenuw in je been. We noemen dat uitstraling.",
			letter: "Radiculair patroon (zelf gerapporteerd)."
		},
		claudication: {
			person: "Je been doet pijn bij staan en lopen. Zitten of bukken helpt.",
			letter: "Patroon van neurogene claudicatio (zelf gerapporteerd)."
		},
		circulation: {
			person: "Je been doet pijn bij lopen. Stilstaan helpt.",
			letter: "Patroon van vasculaire claudicatio (zelf gerapporteerd)."
		},
		unknown: {
			person: "Of je been meedoet, weten we nog niet.",
			letter: "Uitstraling onbekend."
		}
	},
	inflammatoryPattern: {
		person: "Je pijn past bij een patroon dat vaker bij ontsteking hoort.",
		letter: "Inflammatoir patroon (criteria ASAS-experts, zelf gerapporteerd)."
	},
	severity: {
		mild: {
			person: "Je pijn is nu licht.",
			letter: "Gemiddelde pijn 0–3."
		},
		moderate: {
			person: "Je pijn is nu matig.",
			letter: "Gemiddelde pijn 4–6."
		},
		severe: {
			person: "Je pijn is nu hevig.",
			letter: "Gemiddelde pijn 7–10."
		},
		unknown: {
			person: "Hoe hevig de pijn is, weten we nog niet.",
			letter: "Ernst onbekend."
		}
	},
	risk: {
		low: {
			person: "De kans is goed dat dit vanzelf weer rustig wordt.",
			helps: "Uitleg, bewegen en een kort plan zijn meestal genoeg.",
			letter: "Laag risico op aanhouden (eigen vragen, niet gevalideerd)."
		},
		medium: {
			person: "Er is wat meer kans dat het langer duurt. Daar is iets aan te doen.",
			helps: "Een fysiotherapeut kan je op weg helpen.",
			letter: "Matig risico op aanhouden (eigen vragen, niet gevalideerd)."
		},
		high: {
			person: "Er is meer kans dat het langer duurt. Daar is iets aan te doen.",
			helps: "Kies een fysiotherapeut die ook met angst en pijn werkt.",
			letter: "Hoog risico op aanhouden (eigen vragen, niet gevalideerd)."
		}
	},
	factors: {
		fear: "je durft je rug niet goed te bewegen",
		avoid: "je laat dingen en wacht af",
		expect: "je verwacht dat het lang duurt",
		worry: "je denkt vaak het ergste",
		mood: "je bent somber",
		stress: "je hebt veel spanning",
		work: "je werk is zwaar, of je zit thuis",
		health: "je hebt ook elders pijn, of je gezondheid is matig",
		"three-or-more-episodes": "je had dit al drie keer of vaker",
		"high-limitation": "je rug hindert je veel",
		"leg-pain": "de pijn trekt je been in",
		"severe-pain": "de pijn is hevig",
		"longer-than-12-weeks": "het duurt al langer dan twaalf weken"
	},
	outsideScore: "Dit komt uit de STarT Back-test die je invulde.",
	prognosis: {
		course: {
			acute: {
				says: "Bij de meeste mensen wordt de pijn in zes weken duidelijk minder. Na een jaar zijn ongeveer 7 van de 10 mensen hersteld.",
				outOfTen: 7,
				picture: "Ongeveer 7 van de 10 mensen zijn na een jaar hersteld."
			},
			subacute: { says: "De meeste mensen knappen nog goed op. Reken op weken, soms maanden." },
			persistent: { says: "Het gaat langzamer dan in het begin. Vaak kun je eerst meer doen, en wordt de pijn later minder." }
		},
		radicular: { says: "Bij ongeveer 3 van de 4 mensen met uitstraling gaat het binnen drie maanden beter, zonder operatie." },
		recurrence: {
			says: "Het komt vaak terug: bij ongeveer 7 van de 10 mensen binnen een jaar. Dat is geen schade. Je weet dan wat helpt.",
			outOfTen: 7,
			picture: "Bij ongeveer 7 van de 10 mensen komt rugpijn binnen een jaar terug."
		},
		serious: "Een ernstige oorzaak is zeldzaam. Daarom vragen we er wel steeds naar.",
		picture: "Op een foto zie je bij veel mensen zonder pijn ook veranderingen.",
		promise: "Dit zijn gemiddelden. Hoe het bij jou gaat, weet niemand vooraf."
	}
};
export { classification };
