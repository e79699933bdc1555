// packages/text/src/en/app/about.ts
var about = {
	title: "About Rugwijs",
	lead: "Help with low back pain, by everyone and for everyone.",
	purpose: {
		heading: "What for",
		text: ["Rugwijs helps adults in the Netherlands to manage low back pain themselves. It also supports the work of a physiotherapist.", "It first asks about alarm signs. Then it makes a plan that fits you. Every piece of advice says why."]
	},
	limits: {
		heading: "What not for",
		list: [
			"It makes no diagnosis.",
			"It is not for emergencies. Call 112 then.",
			"It is not for people under 18.",
			"It is not a CE-marked medical device.",
			"It does not replace a doctor or physiotherapist. In doubt? Call."
		]
	},
	rules: {
		heading: "The rules",
		version: (version) => `Rules version ${version}`,
		unreviewed: "The rules have not been reviewed by a doctor or physiotherapist yet."
	},
	privacy: {
		heading: "Your data",
		text: ["Everything stays on this device. There is no account. The app asks nothing of others and does not follow you.", "If you clear your browser’s data, everything is gone. So save a backup now and then."]
	},
	licences: {
		heading: "Open to everyone",
		text: ["The code is free under the Apache License 2.0. Texts and drawings are free under CC BY 4.0.", "The typeface is Atkinson Hyperlegible Next by the Braille Institute, under the SIL Open Font License."]
	},
	sources: {
		heading: "Sources",
		note: "We cite sources, we don’t copy them. Behind each stands how much of it we read.",
		show: (n) => `See all ${n} sources`,
		read: {
			full: "read in full",
			abstract: "abstract read",
			excerpt: "read in part",
			secondary: "through another source",
			recall: "from memory, still to be checked",
			own: "own proposal"
		}
	}
};
// packages/text/src/en/app/alarm.ts
var alarm = {
	title: "In doubt? Call.",
	lead: "Is one of these things new or worse? Then don’t wait.",
	emergency: {
		title: "Call 112",
		signs: [
			"Pain or pressure on your chest, or short of breath at rest.",
			"You faint, or you are suddenly clammy and grey.",
			"Sudden very severe pain in back, side or belly, for no reason.",
			"You suddenly cannot move a leg.",
			"A serious accident or hard fall, less than two days ago."
		],
		call: "Call 112"
	},
	now: {
		title: "Call the GP or out-of-hours service now",
		signs: [
			"Less feeling between your legs or when wiping.",
			"Peeing or pooing is suddenly different.",
			"Your leg gets weaker, or your foot drags.",
			"New pain or tingling in both legs.",
			"You walk unsteadily, or a leg is suddenly cold and pale.",
			"Fever with back pain, and low immunity or really ill.",
			"Pregnant, with blood loss, severe belly pain or a hard belly."
		],
		callGp: "Call my GP",
		callHap: "Call the out-of-hours service",
		noNumber: "Call your GP’s number. Is it evening, night or weekend? The recorded message gives the number of the out-of-hours service.",
		addNumber: "Put your numbers in the app"
	},
	today: {
		title: "Call the GP today",
		signs: [
			"You are not sure whether something above is true.",
			"Because of pain you cannot stand or walk.",
			"You had cancer, and this is new back pain.",
			"You fell, and you use prednisone or have osteoporosis.",
			"One calf is swollen, warm and painful."
		]
	},
	say: "Say on the phone: “I have back pain, and also …” Tell what is new, and since when.",
	drive: "Don’t drive yourself.",
	other: "Thinking of suicide? Call 113 for free, day and night. Not safe at home? Call 0800-2000 for free.",
	offline: "This card works without internet too.",
	check: "Do the back check",
	language: "Nederlands",
	languagePath: "/alarm/",
	plain: {
		title: "Right now: is one or more of these things true?",
		lead: "This is the first list of the back check. The rest needs JavaScript.",
		yes: "Is one of them true? Call.",
		unsure: "Not sure? Call your GP today.",
		none: "Is none of these true? Then look at the alarm card as well.",
		card: "To the alarm card"
	}
};
// packages/text/src/en/app/check.ts
var check = {
	title: "The back check",
	step: (n, name) => `Step ${n} of 5 · ${name}`,
	stepLabel: (n) => `Step ${n} of 5`,
	steps: [
		"this first",
		"how long",
		"how much",
		"where",
		"your day"
	],
	together: "How long have you had it, and how is it now?",
	choose: "Choose an answer first",
	readOn: "Read all lines",
	othersNo: "The other lines are not true",
	open: (n) => n === 1 ? "1 question still open" : `${n} questions still open`,
	followUps: "One more thing",
	toEmergency: "See what to do now",
	short: {
		age: {
			title: "How old are you?",
			lead: "Your age counts in a few rules."
		},
		pain: {
			title: "How much pain did you have?",
			lead: "On average, in the last 24 hours."
		},
		"function-limit": {
			title: "How much does your back hinder you?",
			lead: "With ordinary things, such as dressing and walking."
		}
	},
	forOther: "I fill this in for somebody else",
	forOtherNote: "You answer for somebody else. Ask together, and read “you” as that person.",
	privacy: "What you say here stays on this device. You may skip it.",
	hide: "Hide this screen",
	resume: "You were doing the back check. When in doubt, call your GP.",
	and: "and",
	where: {
		title: "Where do you feel it?",
		lead: "Tap the drawing. Your leg too.",
		side: "Which side of your body",
		back: "Back",
		front: "Front",
		left: "left",
		right: "right",
		drawingBack: "Drawing of a body from behind",
		drawingFront: "Drawing of a body from the front",
		nothing: "Does the pain go into your leg? Then tap your leg too.",
		asList: "Rather choose from a list",
		chestOrBelly: "New pain on your chest or in your belly too? Then look at the card with",
		reach: {
			none: "The pain does not go into your leg.",
			"buttock-thigh": "The pain goes to your buttock or thigh.",
			"below-knee": "The pain goes below your knee.",
			unknown: "You don’t know whether the pain goes into your leg."
		},
		zones: {
			"upper-back": "upper back and shoulders",
			"middle-back": "middle of your back",
			"low-back-left": "low back, left",
			"low-back-middle": "low back, middle",
			"low-back-right": "low back, right",
			"buttock-left": "left buttock",
			"buttock-right": "right buttock",
			"thigh-back-left": "back of left thigh",
			"thigh-back-right": "back of right thigh",
			"lower-leg-back-left": "left calf or foot",
			"lower-leg-back-right": "right calf or foot",
			chest: "chest",
			belly: "belly",
			"groin-left": "left groin",
			"groin-right": "right groin",
			"thigh-front-left": "front of left thigh",
			"thigh-front-right": "front of right thigh",
			"lower-leg-front-left": "left shin or foot",
			"lower-leg-front-right": "right shin or foot"
		}
	}
};
// packages/text/src/en/app/letter.ts
var letter = {
	title: "Your letter",
	lead: "Take it along, or read it out on the phone.",
	heading: "Rugwijs: answers about low back pain",
	made: (when) => `Filled in by the person on ${when}.`,
	verdict: "Advice of the app",
	kind: "Classification (from the answers)",
	unsure: "not sure",
	groups: {
		yes: "This is true",
		unknown: "Not known",
		other: "Also said",
		no: "This is not true"
	},
	nothing: "Nothing asked.",
	started: "Started on (day and hour)",
	medicines: "Medicines and illnesses",
	foot: (version) => `Made on this device with Rugwijs, rules ${version}. This is not a diagnosis. The rules have not been reviewed by a doctor or physiotherapist yet.`,
	print: "Print or save"
};
// packages/text/src/en/app/result.ts
var result = {
	ready: "Back check done",
	say: "Say this",
	items: (items) => `I have: ${items.join("; ")}.`,
	since: (when) => `It began ${when}.`,
	sinceAsk: "Since when?",
	sinceExample: "last night at nine",
	note: "Write down since when you have had this. The doctor will ask.",
	takeLetter: "Take your answers along on one page.",
	seeLetter: "See the letter",
	letter: "Letter to take along",
	whyCall: "Why do I have to call?",
	why: "Why this advice?",
	also: "Also of importance",
	child: "Rugwijs is for adults. Go to the GP together with a parent or carer.",
	kind: "Your back pain",
	usually: "How it usually goes",
	now: "What now?",
	calmTitle: "No alarm sign in your answers.",
	callWhen: "When should you call?",
	stands: (verdict) => `The advice was: ${verdict}. It stands until you tell what was said.`,
	makePlan: "Make my plan",
	toCard: "To the alarm card",
	closed: "your GP is closed now",
	findGp: "Call your GP. You have not put a number in the app yet.",
	findHap: "Call your GP: the recorded message gives the number of the out-of-hours service.",
	worse112: "Worse? Call 112",
	lines: {
		"self-harm": {
			says: "Talking helps. Free, day and night:",
			call: "call 113",
			number: "113"
		},
		violence: {
			says: "Veilig Thuis (Safe Home), free, day and night:",
			call: "call 0800-2000",
			number: "08002000"
		}
	},
	none: {
		title: "No result yet",
		lead: "Finish the back check first. It takes about two minutes."
	},
	called: {
		title: "Did you call?",
		open: "Tell what was said",
		who: "Whom did you speak to?",
		whom: {
			gp: "My GP",
			"out-of-hours": "The out-of-hours service",
			emergency: "112 or the ambulance",
			hospital: "The hospital",
			midwife: "My midwife",
			other: "Somebody else"
		},
		said: "What did they say? (may be empty)",
		may: "Has a doctor examined you, and may you exercise?",
		mayYes: "Yes, I was examined and may exercise",
		mayNo: "No, not yet",
		save: "Keep this",
		released: "Noted. Your doctor lets you exercise, so your plan is open.",
		noted: "Noted. Your plan waits until a doctor says that you may exercise."
	}
};
// packages/text/src/en/app/scales.ts
var empty = [
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
];
// packages/text/src/en/app.ts
var app = {
	about,
	alarm,
	check,
	letter,
	result,
	shell: {
		locale: "en-GB",
		skip: "To the content",
		home: "Rugwijs, start",
		back: "Back",
		close: "Close",
		next: "Next",
		menu: "Main menu",
		settings: "Settings",
		alarm: "Alarm",
		alarmPath: "/alarm/en/",
		tabs: {
			today: "Today",
			practice: "Exercise",
			progress: "Progress",
			learn: "Learn"
		},
		loading: "One moment",
		notFound: {
			title: "This page does not exist",
			lead: "Perhaps the address is old. Your data is still here.",
			home: "To the start"
		},
		failed: {
			title: "Something went wrong here",
			lead: "This is the app’s fault, not yours. What you filled in before is still here.",
			again: "Try again"
		},
		update: {
			ready: "There is a new version.",
			take: "Load it now"
		},
		storage: {
			blocked: "Your browser keeps nothing. What you fill in is gone when you close this window.",
			full: "This device has no room left. New answers are not kept.",
			keepFile: "Keep them as a file now"
		}
	},
	scales: {
		choose: "Choose a number.",
		less: "Less",
		more: "More",
		pain: {
			names: [
				"No pain.",
				"Hardly any pain.",
				"Little pain.",
				"Mild pain.",
				"You do feel it.",
				"Moderate pain.",
				"Quite some pain.",
				"A lot of pain.",
				"Very much pain.",
				"Hardly bearable.",
				"The worst pain you know."
			],
			says: [
				"Your back feels normal.",
				"You mostly forget about it.",
				"You notice it now and then.",
				"You get around it well.",
				"You sometimes adapt.",
				"You have to allow for it.",
				"You feel it with almost everything.",
				"Ordinary things take effort.",
				"You think of little else.",
				"Almost nothing works any more.",
				"You cannot imagine worse."
			]
		},
		hinder: {
			names: [
				"No hindrance.",
				"Hardly any hindrance.",
				"A little hindrance.",
				"Some hindrance.",
				"Noticeable hindrance.",
				"Moderate hindrance.",
				"Quite some hindrance.",
				"A lot of hindrance.",
				"Very much hindrance.",
				"Almost nothing works.",
				"Nothing works."
			],
			says: [
				"Everything goes as usual.",
				"",
				"Almost everything goes.",
				"",
				"Some things go slower.",
				"Some things you leave for now.",
				"Many things take effort.",
				"",
				"Only the necessary works.",
				"",
				"You need help with everything."
			]
		},
		can: {
			names: [
				"Does not work.",
				"Hardly works.",
				"With very much effort.",
				"With much effort.",
				"Works a little.",
				"Works half.",
				"Works fairly.",
				"Works quite well.",
				"Works well.",
				"Almost as before.",
				"As before."
			],
			says: empty
		},
		expect: {
			names: [
				"Nothing happens.",
				"Almost nothing.",
				"A tiny bit of pain.",
				"Some more pain.",
				"More pain, briefly.",
				"More pain, for a while.",
				"Quite some more pain.",
				"Much more pain.",
				"Very much more pain.",
				"Hardly bearable.",
				"The worst you can think of."
			],
			says: empty
		},
		effort: {
			names: [
				"No effort.",
				"Very light.",
				"Light.",
				"Easy.",
				"A bit harder.",
				"Firm.",
				"Firm, you feel it.",
				"Hard.",
				"Very hard.",
				"Almost all you have.",
				"All you have."
			],
			says: empty
		}
	},
	settings: {
		title: "Settings",
		looks: "How the app looks and sounds",
		on: "On",
		off: "Off",
		language: "Language",
		textSize: "Text",
		sizes: {
			normal: "Normal",
			large: "Larger",
			largest: "Largest"
		},
		theme: "Colours",
		themes: {
			auto: "Automatic",
			light: "Light",
			dark: "Dark"
		},
		voice: "A voice counts along",
		voiceNote: "The voice is your own device’s. If there is none, you only hear tones.",
		sound: "Tones while counting",
		reminders: {
			heading: "Reminders",
			at: "At what time",
			title: "A few exercises with Rugwijs",
			body: "A few exercises, at your own pace.",
			recheck: "Look again how your back is",
			recheckNote: "Do the short check in Rugwijs.",
			calendarNote: "Your own calendar is surest. You always get a message then, also when Rugwijs is closed.",
			calendar: "Put in my calendar",
			app: "Message from the app itself",
			limits: "This only works while Rugwijs is open somewhere. There is no server that wakes your device.",
			refused: "Your device does not allow messages. Use your calendar then."
		},
		numbers: {
			heading: "Your phone numbers",
			note: "Then you call with one tap. The numbers stay on this device.",
			fields: {
				"gp-phone": "Your GP",
				"hap-phone": "The out-of-hours service"
			},
			save: "Keep the numbers",
			saved: "Kept.",
			wrong: "This is not a phone number. Use digits only."
		},
		backup: {
			heading: "Backup",
			note: "Everything you filled in, in one file. So it can go to another device.",
			passphrase: "Passphrase (may be empty)",
			passphraseNote: "With a passphrase nobody else can read it. If you lose it, nobody can read it any more.",
			save: "Save a file",
			read: "Read a file",
			unlock: "Open with this passphrase",
			busy: "Working …",
			saved: (n) => n === 1 ? "Saved: 1 event." : `Saved: ${n} events.`,
			done: (n) => n === 0 ? "Everything in this file was already here." : n === 1 ? "1 event added." : `${n} events added.`,
			newer: (n) => `This backup is from a newer version. ${n} added; we keep the rest until you have the new Rugwijs.`,
			problems: {
				empty: "This file is empty. Nothing has changed.",
				"not-json": "This is not a Rugwijs backup, or the file is broken. Nothing has changed.",
				"cut-in-half": "A part of this file is missing. Get it again. Nothing has changed.",
				"not-ours": "This is not a Rugwijs backup. Nothing has changed.",
				"needs-passphrase": "This file is locked. Type the passphrase and open it.",
				"wrong-passphrase": "This passphrase does not fit. Try again.",
				tampered: "This file was changed after saving. Nothing was read."
			}
		},
		erase: {
			heading: "Erase everything",
			note: "Takes everything off this device. This cannot be undone.",
			ask: "Erase everything",
			sure: "Erase everything?",
			sureNote: "Your answers, plan and progress go away. Save a backup first if you want to go on later.",
			no: "No, keep everything",
			yes: "Yes, erase everything"
		}
	},
	welcome: {
		title: "In two minutes you know what you can do now.",
		lead: "For your back. Free, without an account.",
		start: "Start the back check",
		resume: "Continue the back check",
		today: "To today",
		figure: "Somebody walks. You see the vertebrae on the back.",
		alarm: "Alarm signs",
		other: "Nederlands",
		otherLanguage: "nl",
		description: "Rugwijs helps you with low back pain: a check for alarm signs, a plan that fits you, and exercises. Free, without an account, also without internet."
	},
	why: {
		ask: "Why?",
		said: "You said",
		nothingSaid: "No answer of yours was used for this.",
		rule: "The rule",
		sure: "How sure is this?",
		sureLabel: (n, of) => `${n} of ${of}`,
		source: "Where does it come from?",
		ownProposal: "This is a proposal of our own.",
		readSource: "Read the source",
		change: "What would change this?",
		noneOfThese: "none of these",
		values: {
			yes: "yes",
			no: "no",
			unknown: "I don’t know",
			skip: "skipped"
		}
	}
};
export { app };
