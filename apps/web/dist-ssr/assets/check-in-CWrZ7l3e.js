// packages/text/src/nl/check-in.ts
var backToUsual = {
	yes: "Ja, weer als gewoon",
	no: "Nee, nog meer pijn",
	unknown: "Weet ik niet"
};
/** The questions of a check-in and their answers, as the command line and the rulebook say them; the screen has its own. */
var checkIn = {
	moments: {
		"next-morning": "De ochtend erna",
		"48h": "Na twee dagen"
	},
	questions: {
		backToUsual: {
			ask: "Is je rug weer als gewoon?",
			options: backToUsual
		},
		pain: { ask: "Hoeveel pijn heb je nu, van 0 tot 10?" },
		goneWithinDayPart: {
			ask: "Zakte de extra pijn in je been binnen een dagdeel?",
			options: backToUsual
		},
		anythingNew: {
			ask: "Is er iets nieuws met je benen, plassen, poepen, gevoel, koorts of een val?",
			options: {
				yes: "Ja",
				no: "Nee",
				unknown: "Weet ik niet"
			}
		}
	},
	why: "Je rug zegt het zelf: weer als gewoon betekent dat de hoeveelheid goed was."
};
export { checkIn };
