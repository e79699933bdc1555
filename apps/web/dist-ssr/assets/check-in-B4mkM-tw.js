// packages/text/src/en/check-in.ts
var backToUsual = {
	yes: "Yes, as usual again",
	no: "No, still more pain",
	unknown: "I don’t know"
};
/** The questions of a check-in and their answers, as the command line and the rulebook say them; the screen has its own. */
var checkIn = {
	moments: {
		"next-morning": "The morning after",
		"48h": "After two days"
	},
	questions: {
		backToUsual: {
			ask: "Is your back as usual again?",
			options: backToUsual
		},
		pain: { ask: "How much pain do you have now, from 0 to 10?" },
		goneWithinDayPart: {
			ask: "Did the extra leg pain settle within part of the day?",
			options: backToUsual
		},
		anythingNew: {
			ask: "Is anything new with your legs, peeing, pooing, feeling, fever or a fall?",
			options: {
				yes: "Yes",
				no: "No",
				unknown: "I don’t know"
			}
		}
	},
	why: "Your back tells it itself: as usual again means that the amount was right."
};
export { checkIn };
