// packages/text/src/en/practice.ts
/** Words of the daily screens: plan, Today, player, check-in, change, Progress, Exercises. */
var practice = {
	common: {
		numbers: [
			"zero",
			"one",
			"two",
			"three",
			"four",
			"five",
			"six",
			"seven",
			"eight",
			"nine",
			"ten",
			"eleven",
			"twelve",
			"thirteen",
			"fourteen",
			"fifteen",
			"sixteen",
			"seventeen",
			"eighteen",
			"nineteen",
			"twenty"
		],
		dose: {
			reps: (sets, reps, each) => `${sets > 1 ? `${sets} rounds of ` : ""}${reps}${sets > 1 ? "" : " times"}${each ? " per side" : ""}`,
			hold: (sets, seconds, each) => `${sets > 1 ? `${sets} times ` : ""}hold for ${seconds} counts${each ? " per side" : ""}`,
			time: (minutes) => minutes === 1 ? "1 minute" : `${minutes} minutes`
		},
		step: {
			up: "one step more",
			hold: "same as last time",
			down: "a little less",
			stop: "not for now",
			new: "new"
		},
		units: {
			minutes: (amount) => `${amount} ${amount === "1" ? "minute" : "minutes"}`,
			times: (amount) => `${amount} ${amount === "1" ? "time" : "times"}`
		},
		why: "Why?",
		next: "Next",
		save: "Save",
		skip: "Skip",
		yes: "Yes",
		no: "No",
		unknown: "I don’t know",
		loading: "One moment…"
	},
	today: {
		title: (exercises, minutes, one) => `${exercises} ${one ? "exercise" : "exercises"}, ${minutes} ${minutes === "one" ? "minute" : "minutes"}.`,
		walkTitle: (minutes) => `${minutes} ${minutes.toLowerCase() === "one" ? "minute" : "minutes"} of walking.`,
		restTitle: "Today is a rest day.",
		restLead: "No exercises needed. Moving as usual is always fine.",
		doneTitle: "Done for today.",
		doneLead: "Tomorrow we ask how your back is.",
		listTitle: "On your plan today",
		start: "Start the exercises",
		again: "Go on with your session",
		againNote: "You had already begun.",
		anyway: "Exercise anyway",
		minutes: (minutes) => `About ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
		week: { label: (done, today) => done ? `Exercised this week: ${done}. Today is ${today}.` : `No exercise yet this week. Today is ${today}.` },
		spine: {
			title: "Where you are",
			label: (days, week, steps) => `A spine of 24 vertebrae. Exercised on ${days} of 7 days, week ${week} of 12, ${steps} of 5 steps of the back check done.`,
			days: "7 days",
			daysNote: "this week",
			weeks: "12 weeks",
			weeksNote: "your plan",
			steps: "5 steps",
			stepsNote: "the back check"
		},
		empty: {
			title: "First the back check.",
			lead: "Two minutes of questions about your back. Then we make a plan together.",
			act: "Start the back check"
		},
		noPlan: {
			title: "Now your plan.",
			lead: "Your back check is done. A few more questions, and your week is there.",
			act: "Make my plan"
		},
		walkingOnly: {
			title: "Walk as you are used to.",
			lead: "Exercises wait until your GP has had a look. Gentle moving is fine."
		},
		checkIn: {
			nextMorning: "How is your back this morning?",
			after48: "Is your back as usual again?",
			note: "Check-in, 20 seconds",
			later: (day) => `Check-in: ${day}`,
			tomorrow: "How is your back tomorrow morning?",
			act: "Do the check-in"
		},
		recheck: {
			title: "First, another look.",
			item: "Another look",
			note: "A few questions, 1 minute",
			act: "Start the questions",
			lead: "After that your exercises open again.",
			next: (day) => `Next look: ${day}`
		},
		locked: {
			title: "Call first, then exercise.",
			lead: "Your exercises wait. They open again once a doctor has seen you.",
			whatTo: "See what to do",
			called: "I have been in touch",
			sheetTitle: "Good that you got in touch.",
			withWhom: "With whom?",
			who: {
				gp: "My GP",
				hap: "The out-of-hours GP service",
				hospital: "112 or the hospital",
				physiotherapist: "A physiotherapist",
				midwife: "My midwife"
			},
			said: "What did they say? (may stay empty)",
			released: "Were you examined, and may you exercise?",
			releasedYes: "Yes, I may exercise",
			releasedNo: "No, not yet",
			stays: "Then your exercises stay closed for now. That is fine.",
			opens: "Then your exercises open again. We start gently.",
			missing: "Choose whom you spoke to, and whether you may exercise."
		},
		restart: {
			title: "Welcome back. We start a little lighter.",
			lead: "Skipping a few days is normal. You will pick it up again."
		},
		handOver: {
			physiotherapist: "Let a physiotherapist look along.",
			gp: "Make an appointment with your GP.",
			note: "You can simply go on with your plan.",
			letter: "Letter to take along"
		},
		mode: {
			title: "A different plan fits better now.",
			note: "See for yourself whether you want to change.",
			act: "See the new plan"
		},
		flare: {
			button: "It suddenly got worse",
			title: "Suddenly more pain?",
			lead: "That often belongs to it, and mostly eases within a few days. First we look whether anything is new.",
			steps: [
				"First a few alarm questions.",
				"Then three calmer days: a little less, not nothing.",
				"After that, back up in small steps."
			],
			act: "Start the alarm questions",
			ready: "Your calmer days are ready.",
			readyLead: "No alarm sign in your answers. For a few days we do a little less. Then we build up again.",
			start: "Begin the calmer days",
			day: (day) => `Calmer days: day ${day}.`,
			note: (tenths) => tenths >= 10 ? "You are back at your usual amount." : `You do about ${tenths} out of every 10.`,
			help: "Warmth, slow breathing and changing position often can feel good.",
			end: "It is better again",
			ended: "Good. Your usual plan is back."
		},
		walking: {
			title: "Walking",
			note: (minutes) => `${minutes} ${minutes === 1 ? "minute" : "minutes"}, whenever you like`,
			week: (done, target) => `${done} of ${target} days this week`,
			log: "Note it",
			sheet: "How long did you walk?",
			doneToday: (minutes) => `${minutes} minutes today`
		},
		activity: {
			trial: (left) => `Try it, ${left} more ${left === 1 ? "time" : "times"}`,
			trialLead: "Do it as long or as often as feels comfortable. Stop before it becomes too much. That gives us your start.",
			quota: (amount) => `Today ${amount}`,
			quotaLead: "Not more on a good day, not less on a bad day.",
			log: "Note it",
			howMuch: {
				minutes: "How many minutes?",
				times: "How many times?"
			},
			painBefore: "Pain before",
			painAfter: "Pain after",
			optional: "may stay empty",
			invalid: (max) => `Enter a number from 1 to ${max}.`,
			invalidPain: "Enter a number from 0 to 10, or leave it empty."
		},
		lesson: {
			read: (title) => `Read: ${title}`,
			note: "2 minutes",
			plain: "Read: a short lesson"
		},
		measure: {
			title: "How was this week?",
			note: "Measuring, 1 minute"
		},
		planLink: "See your plan",
		done: "done"
	},
	plan: {
		needCheck: {
			title: "First the back check.",
			lead: "It looks for alarm signs. After that your plan fits you.",
			act: "Start the back check"
		},
		step: (step, of) => `Question ${step} of ${of}`,
		steps: {
			wish: {
				title: "What do you want to do again?",
				lead: "Write it in your own words. For example: half an hour of gardening."
			},
			now: {
				title: (name) => `How well can you do this now: ${name}?`,
				lead: "0 is not at all. 10 is just as before."
			},
			more: {
				title: "Anything else?",
				lead: "One is enough. Three is fine too."
			},
			goal: {
				title: "What are you working towards?",
				lead: "A date helps. It can always change."
			},
			time: {
				title: "How much time do you have?",
				lead: "Little and often works well. Ten minutes is something."
			},
			place: {
				title: "Where do you exercise?",
				lead: "Then we choose what works at your place."
			},
			fear: {
				title: "Is there something you do not dare?",
				lead: "A movement you dread. We start far below it."
			},
			day: {
				title: "What does your day look like?",
				lead: "Work, sitting and sleep play a part."
			},
			limits: {
				title: "Is there anything else about your health?",
				lead: "Then we leave out exercises that do not fit."
			},
			walk: {
				title: "How long do you walk now?",
				lead: "In one go, without it becoming too much."
			},
			phones: {
				title: "Whom can you call?",
				lead: "You find the numbers at every alarm. They stay on your phone."
			}
		},
		wishLabel: "What I want to do again",
		wishIdeas: "Ideas",
		ideas: [
			"half an hour of gardening",
			"lift a bag of shopping",
			"sit in the car for an hour",
			"play with the children",
			"run again",
			"sleep through the night"
		],
		addFear: "Another movement",
		unit: {
			title: "How do we measure it?",
			minutes: "In minutes",
			times: "In number of times"
		},
		goalPick: "Which one matters most?",
		goalDate: "When do you want to be able to do it?",
		goalDates: {
			weeks: (weeks) => `In ${weeks} weeks`,
			other: "Another date",
			none: "No date"
		},
		days: "How many days a week?",
		daysValue: (days) => days === 1 ? "1 day" : `${days} days`,
		minutes: "How many minutes on such a day?",
		harm: (name) => `How bad do you think it would be: ${name}?`,
		harmLead: "0 is not bad. 10 is very bad.",
		walkMinutes: "Minutes",
		walkNone: "Walking does not work now",
		noneOfThese: "None of these",
		notSure: "I don’t know",
		next: "Next",
		skip: "Skip",
		finish: "Show my plan",
		proposal: {
			kicker: "Proposal",
			title: "Your week.",
			accept: "This is my plan",
			acceptNote: "You can always change it later.",
			change: "Change my answers"
		},
		current: {
			kicker: "Your plan",
			title: (days) => `${days === 1 ? "One day" : `${days} days`} a week.`,
			change: "Change my plan",
			today: "To Today"
		},
		exercisesTitle: (days) => `Exercises, ${days === 1 ? "1 day" : `${days} days`} a week`,
		exercisesMinutes: (minutes) => minutes === 1 ? "About 1 minute a time." : `About ${minutes} minutes a time.`,
		walkingTitle: "Walking",
		walkingNote: (minutes, days) => `${minutes} minutes, ${days} days a week`,
		activitiesTitle: "What you want to do again",
		activityTrials: (trials) => `First try it ${trials} times. Then we know where you start.`,
		activityGoal: (date) => `Your goal: ${date}`,
		rechecksTitle: "Another look",
		rechecksLead: "On these days we look again for alarm signs and at how it goes.",
		rechecksLabel: (weeks) => `Twelve weeks. Another look: ${weeks}.`,
		recheckKinds: {
			"day-3": "After 3 days",
			"day-7": "After 7 days",
			"week-1": "After 1 week",
			"week-2": "After 2 weeks",
			"week-4": "After 4 weeks",
			"week-6": "After 6 weeks",
			"week-12": "After 12 weeks",
			monthly: "Every month",
			"standing-verdict": "After you have seen the doctor"
		},
		limitsTitle: "What we take into account",
		set: {
			pregnancy: "A set that fits pregnancy.",
			"walking-only": "For now only walking and moving as usual."
		},
		noPlan: {
			title: "No plan yet.",
			lead: "That is all right. Something else comes first.",
			whatNow: "What can you do now?",
			toResult: "See the result",
			move: "Moving as usual is fine, as far as it goes.",
			call: "First do what the result says.",
			later: "May you exercise after that? Then we make your plan here."
		}
	},
	player: {
		stop: "Stop",
		where: (index, of) => `Exercise ${index} of ${of}`,
		anythingNew: {
			title: "Anything new?",
			lead: "Is anything new with your legs, peeing, pooing, feeling, fever or a fall?",
			yesNote: "Then we have a look first.",
			unknownNote: "Then we check it together.",
			act: "See the questions"
		},
		before: {
			title: "How much pain do you have now?",
			lead: "Then we can see later what exercising did."
		},
		expected: {
			title: "How much pain do you expect while exercising?",
			lead: "Just guess. Later you see whether it was right.",
			act: "Start"
		},
		start: "Start",
		ready: "Take the starting position at your ease.",
		breathing: "Breathing",
		steps: "How to do it",
		feel: "What you may feel",
		of: (total) => `of ${total}`,
		times: "times",
		seconds: "counts",
		minutes: "minutes",
		set: (set, of) => `Round ${set} of ${of}`,
		side: ["First side", "Other side"],
		rest: {
			title: "A short rest",
			note: "Breathe out calmly.",
			skip: "Go on"
		},
		countIn: "Ready?",
		pause: "Pause",
		resume: "Go on",
		paused: "Paused",
		skip: "Next",
		enough: "Done with this one",
		again: "Again",
		slow: "Slower",
		normal: "Normal pace",
		other: "Other exercise",
		more: "Explain",
		voiceOn: "Voice on",
		voiceOff: "Voice off",
		tooHeavy: ["Too", "heavy"],
		hurts: ["It", "hurts"],
		lowered: (dose) => `Good. We do ${dose}.`,
		keys: "Space is pause. Right arrow is next, left arrow is again.",
		reps: (count, of) => `${count} of ${of} times`,
		time: (left, of) => `${left} of ${of} counts left`,
		pain: {
			title: "Where and how much?",
			howMuch: "How much pain does this give?",
			where: "Where do you feel it?",
			places: {
				back: "In my back",
				buttock: "In my buttock",
				thigh: "In my thigh",
				"lower-leg": "Below my knee",
				elsewhere: "Somewhere else"
			},
			leg: "Does the pain move to your leg, or further down?",
			nerve: "Does your leg or crotch feel weaker or number than usual?",
			act: "What now?",
			missing: "Choose an answer to each question."
		},
		outcome: {
			alarm: {
				title: "Stop this exercise.",
				lead: "Pain or less feeling in your leg is something we check first. It takes a minute.",
				leadPain: "This is too much for now. First we check whether anything is new. It takes a minute.",
				act: "See the questions"
			},
			stop: {
				title: "Stop this exercise.",
				lead: "This is too much for now. Next time we do a lighter one.",
				easier: (name) => `Do ${name} instead`,
				act: "Next exercise"
			},
			accept: {
				title: "This is all right, if it eases again later.",
				lead: "Make the movement smaller and do it slowly. Tomorrow we ask how it is.",
				act: "Go on slowly",
				stop: "I would rather stop this one"
			}
		},
		swap: {
			title: "Other exercise",
			lead: "These do about the same for you.",
			none: "There is no other one now that fits as well.",
			refused: "These do not fit you now",
			choose: "Choose"
		},
		during: {
			title: "How much pain did you have while exercising?",
			others: "How much pain did the other exercises give?",
			lead: "The highest moment counts."
		},
		after: {
			title: "And now?",
			lead: "How much pain do you have at this moment?"
		},
		effort: {
			title: "How heavy was it?",
			lead: "Then next time fits better.",
			options: {
				easy: "Light",
				good: "Just right",
				hard: "Heavy",
				"too-hard": "Very heavy"
			}
		},
		done: {
			title: "Done.",
			lead: "Tomorrow we ask how your back is.",
			stopped: "Stopped. That counts too.",
			lessThanExpected: (expected, real) => `You expected ${expected}, it was ${real}. Less than you thought.`,
			asExpected: (expected, real) => `You expected ${expected}, it was ${real}. About what you thought.`,
			moreThanExpected: (expected, real) => `You expected ${expected}, it was ${real}. More than you thought. Tomorrow we see what that does.`,
			expected: "expected",
			real: "it was",
			chart: (expected, real) => `Expected pain ${expected}, real pain ${real}, of 10.`,
			summary: (done, of) => `${done} of ${of} exercises done.`,
			act: "To Today"
		},
		stopSheet: {
			title: "Stop now?",
			lead: "We keep what you did.",
			stop: "Yes, stop",
			stay: "No, go on"
		},
		nothing: {
			title: "No exercises today.",
			lead: "Today shows what there is instead.",
			act: "To Today"
		},
		locked: {
			title: "Exercising waits.",
			lead: "Today shows what to do first."
		},
		recheck: {
			title: "First, another look.",
			lead: "Answer the questions first. Then your exercises open again."
		},
		say: {
			exercise: (name) => `${name}.`,
			countIn: (left) => `${left}`,
			count: (rep) => `${rep}`,
			last: "One more.",
			secondsLeft: (left) => left > 3 ? `${left} left.` : `${left}`,
			minutesLeft: (left) => left === 1 ? "One more minute." : `${left} minutes left.`,
			otherSide: "Other side.",
			rest: "A short rest.",
			fewer: "Good, we do less.",
			exerciseDone: "Well done. Next.",
			sessionDone: "Done."
		}
	},
	checkIn: {
		none: {
			title: "No check-in now.",
			lead: "The morning after exercising we ask how your back is.",
			act: "To Today"
		},
		morning: {
			kicker: (day) => `The morning after ${day}`,
			title: "Is your back as usual again?"
		},
		after48: {
			kicker: (day) => `Two days after ${day}`,
			title: "Is your back as usual again?"
		},
		options: {
			yes: "Yes, as usual again",
			no: "No, still more pain",
			unknown: "I don’t know"
		},
		pain: {
			title: "How much pain do you have now?",
			lead: "From 0, no pain, to 10, the worst pain."
		},
		exercises: {
			title: "Which exercise do you still feel?",
			lead: "Choose what you think. Not sure? Just go on.",
			all: "All about the same"
		},
		gone: {
			title: "Did the pain in your leg ease within part of the day?",
			lead: "That is, within a few hours after exercising."
		},
		anythingNew: {
			title: "Anything new?",
			lead: "Is anything new with your legs, peeing, pooing, feeling, fever or a fall?"
		},
		chart: {
			label: (points) => `Pain around exercising: ${points}.`,
			before: "before",
			after: "after",
			morning: "morning",
			after48: "48 hours",
			now: "now",
			usual: "usual for you",
			ask: "you fill this in now"
		},
		means: {
			title: "What this means",
			up: "Then next time may be one step more.",
			hold: "Then next time stays the same.",
			down: "Then next time we do a little less.",
			stop: "Then we stop the exercise that gave this.",
			alarm: "Then we first check whether anything is new.",
			wait: "Tomorrow we look once more. Then we know more.",
			mixed: "It can differ by exercise. This is what it becomes:"
		},
		act: "Done",
		saved: "Thank you. See you next time.",
		missing: "Choose an answer first.",
		toCheck: "See the questions",
		table: {
			moment: "Moment",
			pain: "Pain",
			open: "See as a table",
			none: "not filled in"
		}
	},
	change: {
		title: "What next time becomes",
		from: "was",
		to: "becomes",
		up: "One step more",
		hold: "The same",
		down: "A little less",
		stop: "Not for now",
		new: "New",
		walking: "Walking"
	},
	progress: {
		pain: {
			kicker: "Pain, average per week",
			title: {
				none: "Nothing to see yet.",
				"too-early": "Too early to say anything.",
				noise: "About the same pain.",
				"maybe-better": "Perhaps a little less pain.",
				"maybe-worse": "Perhaps a little more pain.",
				"real-better": "You really have less pain.",
				"real-worse": "You have more pain than at the start.",
				recovered: "You have hardly any pain left."
			},
			honest: {
				none: "Fill in once a week how it was. Then your line grows here.",
				"too-early": "One week says little. After two weeks you see more.",
				noise: "A pain score moves by itself. This difference is too small to say anything.",
				"maybe-better": (line) => `This may still be chance. Two weeks below ${line}? Then it is really less.`,
				"maybe-worse": "This may still be chance. Look again next week.",
				"real-better": "The difference is larger than chance, and large enough to notice.",
				"real-worse": "The difference is larger than chance. A physiotherapist can look along.",
				recovered: "Good. Moving keeps helping, now too."
			}
		},
		function: {
			title: "What your back keeps you from",
			honestBand: "moves by itself in here"
		},
		chart: {
			band: ["a pain score moves", "by itself in here"],
			bandActivity: ["moves by itself", "in here"],
			under: "below this line: really less",
			above: "above this line: really better",
			begin: (value) => `start ${value}`,
			week: (week) => `wk ${week}`,
			now: "now",
			flare: "calmer days",
			label: (name, values, judgement) => `${name}: ${values}. ${judgement}`
		},
		table: {
			open: "See as a table",
			week: "Week",
			value: "Score",
			change: "Difference",
			begin: "start",
			weekName: (week) => `Week ${week}`,
			thisWeek: "This week",
			flare: "calmer days",
			sessions: "Times exercised",
			minutes: "Minutes",
			none: "not filled in"
		},
		activities: {
			title: "What you want to do again",
			was: (value) => `of 10, was ${value}`,
			only: "of 10",
			real: "Really better than at the start.",
			noise: "This difference may still be chance.",
			worse: "Less than at the start.",
			early: "Too early to say anything.",
			open: "See the line"
		},
		walking: {
			title: "Walking",
			minutes: "minutes this week",
			label: (days) => `Walked on ${days} of 7 days`
		},
		sessions: {
			title: "Exercising",
			count: (count) => count === 1 ? "time this week" : "times this week",
			label: (done, planned) => `Exercised ${done} of ${planned} times`
		},
		weeks: {
			title: "Your plan, 12 weeks",
			label: (week) => `Week ${week} of 12`,
			now: (week) => `You are in week ${week}.`,
			after: "Your twelve weeks are done."
		},
		history: "Per week",
		flares: (count) => count === 1 ? "Calmer days once." : `Calmer days ${count} times.`,
		measure: {
			act: "Fill in this week",
			note: "1 minute",
			done: "This week is filled in.",
			pain: {
				title: "How much pain did you have?",
				lead: "On average, in the last 24 hours."
			},
			function: {
				title: "How much does your back hold you back?",
				lead: "0 is not at all. 10 is with everything."
			},
			activity: {
				title: (name) => `How well can you do this: ${name}?`,
				lead: "0 is not at all. 10 is just as before."
			},
			save: "Done",
			step: (step, of) => `${step} of ${of}`
		},
		empty: {
			title: "Here you will see how it goes.",
			lead: "Begin with the back check. Then we make your plan.",
			act: "Start the back check"
		}
	},
	library: {
		title: "Exercises",
		lead: (count) => count === 1 ? "1 exercise" : `${count} exercises`,
		filters: "Choose what you look for",
		clear: "Show all",
		position: {
			title: "Position",
			any: "All positions",
			lying: "On your back",
			"side-lying": "On your side",
			prone: "On your belly",
			"hands-and-knees": "On hands and knees",
			kneeling: "On your knees",
			sitting: "Sitting",
			standing: "Standing",
			moving: "On the move"
		},
		noFloor: "Without lying on the floor",
		noEquipment: "Without equipment",
		level: {
			title: "How heavy?",
			any: "All",
			easy: "Light",
			middle: "Medium",
			hard: "Heavier"
		},
		levelBones: (level) => `Level ${level} of 5`,
		nothing: "No exercise fits this. Choose a little less strictly.",
		inPlan: "in your plan",
		refused: "does not fit now",
		back: "All exercises",
		purpose: "What for",
		startPose: "How you begin",
		steps: "How to do it",
		breathing: "Breathing",
		feel: "What you may feel",
		errors: "Mind this",
		easier: "Lighter",
		harder: "Heavier",
		equipment: "You need",
		noEquipmentNeeded: "Nothing needed",
		fits: "Why does this fit me?",
		fitsPlan: "This one is in your plan.",
		fitsYes: "This one fits your answers.",
		fitsNo: "This one does not fit you now.",
		fitsUnknown: "Do the back check first. Then we know whether it fits.",
		lockedNote: "Exercising waits. Have a look at Today.",
		tryIt: "See how it goes",
		stopTrying: "Stop the movement",
		swapIn: "Put it in my plan",
		swapFor: (name) => `Instead of ${name}`,
		swapTitle: "Which exercise goes out?",
		swapped: (name) => `${name} is in your plan now.`
	}
};
export { practice };
