/** Words of adaptation: the rules, flare-ups, a restart, and who may look along. */
var adaptation = {
	rules: {
		"first-time": {
			name: "Your first time",
			claim: () => "You have not done this one yet. You start with the amount in your plan.",
			wouldChange: "How it goes, the first time and the morning after."
		},
		"back-to-usual": {
			name: "Back to usual: a small step up",
			claim: () => "You had little pain. The morning after, your back was as usual. So there is room for a small step up.",
			wouldChange: "More pain while you move, or a back that is not yet as usual the morning after."
		},
		"middle-band-first-good": {
			name: "The same once more",
			claim: () => "You had some pain, and it had settled the morning after. If it goes like this again, you may add a bit.",
			wouldChange: "One more good time. Or little pain, up to 2 out of 10."
		},
		"middle-band-two-good": {
			name: "Good twice: a small step up",
			claim: () => "You had some pain. Twice your back was as usual the morning after. So there is room for a small step up.",
			wouldChange: "A back that is not yet as usual the morning after."
		},
		"raised-settled-once": {
			name: "Settled after two days: the same once",
			claim: () => "The morning after, you had more pain. After two days it was gone. So you do the same once, and no more.",
			wouldChange: "If your back is as usual the next morning, you move on."
		},
		"raised-settled-again": {
			name: "Two days again: a bit less",
			claim: () => "For the second time your back needed two days. So you now do a bit less.",
			wouldChange: "A back that is as usual the morning after."
		},
		"still-raised-after-48h": {
			name: "Not as usual after two days: less",
			claim: () => "After two days you still had more pain than usual. So you do about a quarter less. Think for a moment: what else is going on? Sleep, stress or a busy day all count.",
			wouldChange: "A back that is as usual within two days."
		},
		"too-heavy": {
			name: "Too heavy: less at once",
			claim: () => "You found this too heavy. So we take a little off at once. That is not a setback, it is how building up works.",
			wouldChange: "After a week without \"too heavy\" you may add a bit again."
		},
		"too-heavy-but-done": {
			name: "Heavy, but done: the same for now",
			claim: () => "It felt heavy, and you did it. The next step waits a little.",
			wouldChange: "It feels lighter next time."
		},
		"stop-pain": {
			name: "A pause for this exercise",
			claim: () => "The pain rose too far during this exercise: above 5, or 3 more than before. We stop it and first see whether something is new.",
			wouldChange: "You answer the questions. Then you start with a lighter exercise."
		},
		"stop-leg-spread": {
			name: "The pain moved into your leg",
			claim: () => "During this exercise the pain moved (further) into your leg. We stop it and first see whether something is new.",
			wouldChange: "You answer the questions about your legs. Then you start lighter."
		},
		"stop-nerve-sign": {
			name: "First a look at strength and feeling",
			claim: () => "You noticed less strength or less feeling. We want to know about that before anything else. So this exercise stops.",
			wouldChange: "You answer the questions. If needed, you call the GP."
		},
		"usual-pain-high": {
			name: "We look at what changes",
			claim: () => "Your pain is often above 5 already. Then the number itself says little. We look at how much it changes while you move.",
			wouldChange: "Your usual pain drops below 5."
		},
		"control-pain-rose": {
			name: "This exercise is done without extra pain",
			claim: () => "This exercise is about calm and precise movement. You do it without the pain going up.",
			wouldChange: "The exercise goes without extra pain."
		},
		"waiting-for-response": {
			name: "We wait for your back",
			claim: () => "We do not know yet how your back responded. Until then it stays the same.",
			wouldChange: "You tell us how your back is the morning after, or after two days."
		},
		"response-unknown": {
			name: "Not known: the same",
			claim: () => "We do not know how your back responded. That is fine. Then it stays the same.",
			wouldChange: "You fill in a check-in."
		},
		"pain-not-told": {
			name: "No pain score: the same",
			claim: () => "We do not know how much pain you had. Then it stays the same.",
			wouldChange: "You fill in how much pain you had."
		},
		"pain-after-high": {
			name: "Much pain afterwards: the same",
			claim: () => "Afterwards your pain was above 5. The morning after, your back was as usual. Then it stays the same.",
			wouldChange: "Less pain after exercising."
		},
		"not-completed": {
			name: "Not all done: the same",
			claim: () => "You did not do all of it. That is fine. Then it stays the same.",
			wouldChange: "You do the whole amount."
		},
		"effort-high": {
			name: "Still hard work: the same",
			claim: () => "It still took a lot of effort. So the next step waits.",
			wouldChange: "The effort is 5 out of 10 or less."
		},
		"within-noise": {
			name: "A small difference says little",
			claim: () => "You had a little more pain than usual. A difference under 3 can be chance. We draw no conclusion from it.",
			wouldChange: "A difference of 3 or more, or several days in a row."
		},
		"leg-pain-within-day-part": {
			name: "Leg pain settled quickly: a small step up",
			claim: () => "If there was extra leg pain, it was gone within a few hours. It went that way twice. So you may add a bit. In 6 to 12 weeks you can be back at your old level.",
			wouldChange: "Leg pain that lasts longer than part of the day."
		},
		"leg-pain-first-good": {
			name: "That went well: once more",
			claim: () => "Your leg pain settled in time. If it goes like this again, you may add a bit.",
			wouldChange: "One more good time."
		},
		"leg-pain-lasted": {
			name: "Leg pain stayed: a bit less",
			claim: () => "The extra pain lasted longer than part of the day. So you do a bit less.",
			wouldChange: "Extra leg pain settles within part of the day."
		},
		"weekly-cap": {
			name: "Enough for this week",
			claim: () => "We never add more than a quarter in seven days. That room is used up for now.",
			wouldChange: "A few more days."
		},
		"no-rise-after-alarm": {
			name: "No step up for now",
			claim: () => "Not long ago there was a signal that we take seriously. For one week nothing is added.",
			wouldChange: "A week without a new signal."
		},
		"no-rise-after-drop": {
			name: "First some calm in the build-up",
			claim: () => "You already went down this week. We do not go back up in the same week.",
			wouldChange: "A week at this amount."
		},
		"one-thing-at-a-time": {
			name: "One thing at a time",
			claim: () => "You are ready for a step. Something is changing already this week. So this step waits.",
			wouldChange: "In a few days, when nothing else changes."
		},
		"top-dose": {
			name: "You are at the highest point",
			claim: () => "More of this is not needed. Keep this up: it keeps your back strong.",
			wouldChange: "A harder exercise that suits you."
		},
		"lowest-dose": {
			name: "Less makes no sense",
			claim: () => "This is the smallest amount. Does it not work? Choose another exercise, or ask a physiotherapist.",
			wouldChange: "Your back is as usual sooner after exercising."
		},
		"ladder-up": {
			name: "A harder exercise",
			claim: () => "This exercise went well twice at its highest point. You are ready for the next one.",
			wouldChange: "If the new one is too heavy, you go back."
		},
		"ladder-down": {
			name: "A lighter exercise",
			claim: () => "We go one step back, to a lighter exercise. From there you build up again.",
			wouldChange: "The lighter exercise goes well."
		},
		"rest-day": {
			name: "Rest day",
			claim: () => "You exercised enough this week. Rest is part of getting stronger. Walking is fine.",
			wouldChange: "Tomorrow or the day after there is room again."
		},
		"weekly-quota": {
			name: "This week’s step",
			claim: () => "Every week a small, fixed bit is added. Also on a lesser day, and no more than that on a good one.",
			wouldChange: "A back that is not yet as usual after two days."
		},
		"quota-waits": {
			name: "This amount for a little longer",
			claim: () => "This amount is fixed for a week. No more on a good day, and no less on a bad one.",
			wouldChange: "The week is over, and you did it at least twice."
		},
		"quota-not-done": {
			name: "First this amount",
			claim: () => "It happened less often this week. That happens to everybody. The amount stays the same.",
			wouldChange: "A week in which you mostly do it."
		},
		"brake-raised": {
			name: "The next step waits",
			claim: () => "The morning after, your back was not yet as usual. You do the same. The next step waits a little.",
			wouldChange: "A week of mornings on which your back is as usual."
		},
		"brake-still-raised": {
			name: "The amount was too high",
			claim: () => "After two days you still had more pain than usual. So we set the amount lower. Think for a moment: what else is going on?",
			wouldChange: "A back that is as usual within two days."
		},
		"baseline-trials": {
			name: "First measure what you can do now",
			claim: ({ left }) => left === 1 ? "Do it one more time, for as long as it feels comfortable. Then we work out your start." : `Do it ${left ?? 3} times, for as long as it feels comfortable. Then we work out your start.`,
			wouldChange: "The measuring is done."
		},
		"baseline-quota": {
			name: "Your start: a little under what you can do",
			claim: ({ percent, baseline }) => baseline === void 0 ? "You start a little under what you managed on average. Then it works on a lesser day too." : `On average you managed ${baseline}. You start at ${percent ?? 80} percent. Then it works on a lesser day too.`,
			wouldChange: "A new plan with new measuring."
		},
		"flare-ask": {
			name: "Is this a flare-up?",
			claim: () => "For a day or longer you have had more pain than usual. That is often part of recovery. Would you like a few calmer days?",
			wouldChange: "If it settles by itself, you need not do anything."
		},
		"flare-reduced": {
			name: "Calmer days",
			claim: ({ percent }) => `You now do ${percent ?? 70} percent of usual. Not nothing: moving helps you through these days.`,
			wouldChange: "After a few days you build up again."
		},
		"flare-ramp": {
			name: "Building up again",
			claim: ({ percent, fullOn }) => fullOn === void 0 ? "In a few days you build up to usual again. Nothing extra is added now." : `You are building up again: ${percent ?? 80} percent today. On day ${fullOn} you are back at usual.`,
			wouldChange: "This is fixed, also on a lesser day. If it really does not work, tap \"too heavy\"."
		},
		"flare-long": {
			name: "Let somebody look along",
			claim: () => "It has lasted longer than two weeks. A physiotherapist can look along with you.",
			wouldChange: "The pain settles to usual again."
		},
		"flare-often": {
			name: "Let somebody look along",
			claim: () => "You had more than three flare-ups this month. A physiotherapist can look along with you.",
			wouldChange: "A month with fewer bad days."
		},
		restart: {
			name: "Good to see you again",
			claim: ({ percent }) => `You were away for a bit. That happens to everybody. You start at ${percent ?? 80} percent and build up again.`,
			wouldChange: "After a week it goes on as usual."
		},
		"mode-time-contingent": {
			name: "Time for fixed steps",
			claim: () => "The pain has lasted three weeks or longer. From then on, guidelines advise fixed steps. Would you like to change over?",
			wouldChange: "You can also go on as you are. You decide."
		},
		"mode-leg-pain-gone": {
			name: "Your leg is calm: fixed steps",
			claim: () => "Your leg pain has been gone for two weeks. You can go on with fixed steps. Would you like to change over?",
			wouldChange: "The leg pain comes back."
		},
		"not-improving-4-weeks": {
			name: "Four weeks and little difference",
			claim: () => "After four weeks it is not clearly better yet. That happens more often. A physiotherapist can see what helps you on.",
			wouldChange: "At least 2 points less pain, or something that clearly goes better."
		},
		"not-improving-6-weeks": {
			name: "Six weeks and little difference",
			claim: () => "After six weeks it is not clearly better yet. Let somebody look along now.",
			wouldChange: "At least 2 points less pain, or something that clearly goes better."
		},
		"not-improving-soft-sign": {
			name: "Discuss it with your GP",
			claim: () => "You told us something that a GP wants to know when pain lasts. Usually there is an ordinary explanation. Have it looked at.",
			wouldChange: "The GP has looked at it."
		},
		"weeks-up": {
			name: "Two weeks with more pain",
			claim: () => "For two weeks in a row you clearly had more pain. A physiotherapist can look along with you.",
			wouldChange: "A week in which the pain settles again."
		},
		"check-before-session": {
			name: "One question before you start",
			claim: () => "Before every session we ask whether anything is new. One tap, and you can start.",
			wouldChange: "You tap \"no\"."
		},
		"check-anything-new": {
			name: "Something is new",
			claim: () => "You said that something is new, or that you do not know. So we go through the questions.",
			wouldChange: "You answer the questions."
		},
		"check-gap": {
			name: "A week away",
			claim: () => "It has been a week or longer. Something may have changed. So a short check first.",
			wouldChange: "You answer the questions."
		},
		"check-planned": {
			name: "Another look",
			claim: () => "On fixed days we look whether something has changed. Today is such a day.",
			wouldChange: "You answer the questions."
		},
		"check-pain-jump": {
			name: "A jump in pain",
			claim: () => "The pain went up quite a bit in a short time. Usually that is a bad day. We still go through the questions.",
			wouldChange: "You answer the questions."
		},
		"check-leg-sign": {
			name: "Something new in your leg",
			claim: () => "While exercising you noticed something in your leg. So we first ask about your legs and your feeling.",
			wouldChange: "You answer the questions."
		},
		"check-fall": {
			name: "You had a fall",
			claim: () => "After a fall we want to know how your back is. So a few questions first.",
			wouldChange: "You answer the questions."
		},
		"check-fever": {
			name: "Fever",
			claim: () => "We take fever with back pain seriously. So a few questions first.",
			wouldChange: "You answer the questions."
		},
		"check-month": {
			name: "The monthly check",
			claim: () => "Once every four weeks we go through all questions about your health.",
			wouldChange: "You answer the questions."
		},
		"check-flare": {
			name: "A few questions first",
			claim: () => "In a flare-up we always look first whether something else is going on. Then comes your calmer plan.",
			wouldChange: "You answer the questions."
		},
		"check-unfinished": {
			name: "The check is not finished",
			claim: () => "Your answers ask for a doctor, and the check was broken off. Finish it first. If in doubt, call.",
			wouldChange: "You finish the check."
		},
		"standing-verdict": {
			name: "This advice still stands",
			claim: () => "Earlier your answers asked for a doctor. That advice stands until a doctor has seen you. New answers alone do not take it away.",
			wouldChange: "You tell us that a doctor examined you and that you may exercise."
		},
		"standing-verdict-a-week": {
			name: "Not called yet, a week later",
			claim: () => "A week ago our advice was to make contact. That has not happened yet. So it is more urgent now.",
			wouldChange: "You make contact and tell us what the doctor said."
		}
	},
	facts: {
		"pain-before": "Pain before",
		"pain-during": "Pain while exercising",
		"pain-after": "Pain afterwards",
		"pain-usual": "Your usual pain",
		"next-morning": "Back to usual the morning after?",
		"at-48h": "Back to usual after two days?",
		"within-day-part": "Extra leg pain gone within part of the day?",
		"too-heavy": "Too heavy",
		completed: "All done",
		effort: "Effort",
		"leg-spread": "Pain moved into the leg",
		"nerve-sign": "Less strength or feeling",
		"last-done": "Last time",
		"done-this-week": "Days done in the week",
		trials: "Measurements done",
		"pain-week": "Pain now",
		"pain-first-week": "Pain at the start",
		"activity-now": "How well it goes now",
		"activity-first": "How well it went at first",
		"flare-day": "Day of the calmer days",
		"flares-this-month": "Number of flare-ups",
		"alarm-day": "Day of the signal",
		"leg-pain-free-since": "No leg pain since",
		"anything-new": "Anything new?",
		"plan-day": "Day"
	},
	flare: {
		title: "Calmer days",
		lead: "A flare-up is part of it. In seven out of ten people back pain comes back once in a year. You are not back at the start.",
		plan: [
			"First a few questions, to see whether something else is going on.",
			"For a few days you do a bit less. Not nothing.",
			"Warmth, calm breathing and a comfortable position are fine.",
			"Then you build up again in a few days.",
			"Look back: what came before it?"
		],
		contact: "Does it last longer than two weeks? Or more than three times in a month? Then let somebody look along.",
		compared: (earlier) => earlier === 0 ? "This is your first. We keep track of how long it lasts." : earlier === 1 ? "You had one before. That one passed too." : `You had ${earlier} before. Those passed too.`,
		start: "Start calmer days",
		end: "It is as usual again"
	},
	restart: {
		title: "Good to see you again.",
		lead: "No exercise for a while? That happens to everybody. You start a bit lower and build up again."
	},
	handOver: {
		physiotherapist: {
			title: "Let a physiotherapist look along",
			lead: "You need no referral. Keep exercising in the meantime."
		},
		gp: {
			title: "Make an appointment with your GP",
			lead: "Tell how long it has lasted, and what you filled in here."
		}
	},
	modeProposal: {
		title: "Another way of building up?",
		accept: "Yes, change over",
		keep: "No, go on like this"
	}
};
export { adaptation };
