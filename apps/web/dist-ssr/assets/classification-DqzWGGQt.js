// packages/text/src/en/classification.ts
/** What kind of back pain it is, how it usually goes, and what the chance of lasting says. */
var classification = {
	course: {
		acute: {
			person: "Your back pain is recent: less than six weeks.",
			letter: "Acute low back pain (under 6 weeks)."
		},
		subacute: {
			person: "Your back pain has lasted six to twelve weeks, or you do not know exactly how long.",
			letter: "Subacute low back pain (6 to 12 weeks, or duration unknown)."
		},
		persistent: {
			person: "Your back pain has lasted more than twelve weeks.",
			letter: "Persistent low back pain (over 12 weeks)."
		}
	},
	recurrent: {
		person: "You have had this more often.",
		letter: "Recurrent: three or more earlier episodes."
	},
	leg: {
		none: {
			person: "The pain is in your back, not in your leg.",
			letter: "No leg pain."
		},
		referred: {
			person: "The pain spreads to your buttock or leg. That is common.",
			letter: "Leg pain without a radicular pattern."
		},
		radicular: {
			person: "The pain follows a nerve in your leg. That is called sciatica.",
			letter: "Radicular pattern (self-reported)."
		},
		claudication: {
			person: "Your leg hurts when you stand and walk. Sitting or bending helps.",
			letter: "Pattern of neurogenic claudication (self-reported)."
		},
		circulation: {
			person: "Your leg hurts when you walk. Standing still helps.",
			letter: "Pattern of vascular claudication (self-reported)."
		},
		unknown: {
			person: "We do not know yet whether your leg takes part.",
			letter: "Leg pain unknown."
		}
	},
	inflammatoryPattern: {
		person: "Your pain fits a pattern that is more often seen with inflammation.",
		letter: "Inflammatory pattern (ASAS expert criteria, self-reported)."
	},
	severity: {
		mild: {
			person: "Your pain is mild now.",
			letter: "Average pain 0–3."
		},
		moderate: {
			person: "Your pain is moderate now.",
			letter: "Average pain 4–6."
		},
		severe: {
			person: "Your pain is severe now.",
			letter: "Average pain 7–10."
		},
		unknown: {
			person: "We do not know yet how severe the pain is.",
			letter: "Severity unknown."
		}
	},
	risk: {
		low: {
			person: "Chances are good that this settles again.",
			helps: "Explanation, moving and a short plan are mostly enough.",
			letter: "Low risk of persisting (own questions, not validated)."
		},
		medium: {
			person: "There is somewhat more chance that it lasts longer. Something can be done about that.",
			helps: "A physiotherapist can help you on your way.",
			letter: "Medium risk of persisting (own questions, not validated)."
		},
		high: {
			person: "There is more chance that it lasts longer. Something can be done about that.",
			helps: "Choose a physiotherapist who also works with fear and pain.",
			letter: "High risk of persisting (own questions, not validated)."
		}
	},
	factors: {
		fear: "you hardly dare to move your back",
		avoid: "you drop things and wait",
		expect: "you expect it to last long",
		worry: "you often think the worst",
		mood: "you feel low",
		stress: "you have a lot of stress",
		work: "your work is heavy, or you are at home",
		health: "you hurt elsewhere too, or your health is fair",
		"three-or-more-episodes": "you had this three times or more",
		"high-limitation": "your back gets in the way a lot",
		"leg-pain": "the pain goes into your leg",
		"severe-pain": "the pain is severe",
		"longer-than-12-weeks": "it has lasted more than twelve weeks"
	},
	outsideScore: "This comes from the STarT Back test that you filled in.",
	prognosis: {
		course: {
			acute: {
				says: "In most people the pain gets clearly less within six weeks. After a year about 7 in 10 people have recovered.",
				outOfTen: 7,
				picture: "About 7 in 10 people have recovered after a year."
			},
			subacute: { says: "Most people still recover well. Count on weeks, sometimes months." },
			persistent: { says: "It goes more slowly than at the start. Often you can do more first, and the pain gets less later." }
		},
		radicular: { says: "About 3 in 4 people with sciatica get better within three months, without an operation." },
		recurrence: {
			says: "It often comes back: in about 7 in 10 people within a year. That is no harm done. By then you know what helps.",
			outOfTen: 7,
			picture: "In about 7 in 10 people back pain comes back within a year."
		},
		serious: "A serious cause is rare. That is why we keep asking about it.",
		picture: "On a scan, many people without pain show changes too.",
		promise: "These are averages. Nobody knows beforehand how it will go for you."
	}
};
export { classification };
