// packages/text/src/en/plan/limits.ts
/** What a plan takes into account, in the middle of a sentence: "does not go well with …". */
var limits = {
	pregnancy: "pregnancy",
	osteoporosis: "osteoporosis",
	"vertebral-fracture": "a collapsed vertebra",
	radicular: "pain that shoots down the leg",
	stenosis: "leg pain when standing and walking",
	"spine-procedure": "a back that was treated recently",
	anticoagulants: "blood thinners",
	heart: "a heart condition",
	lungs: "a lung condition",
	"high-blood-pressure": "high blood pressure",
	diabetes: "diabetes",
	"new-hip-or-knee": "a new hip or knee",
	balance: "unsteady balance",
	epilepsy: "epilepsy",
	"other-illness": "another illness"
};
/** For an id that may come from another version: then in general words. */
function limitWords(limit) {
	return typeof limit === "string" && Object.hasOwn(limits, limit) ? limits[limit] : "what you told us";
}
// packages/text/src/en/plan/exercise-rules.ts
/** "Why?" for one exercise, chosen or not. */
var exerciseRules = {
	"for-loosen": rule("Loosening", "A small movement without weight. A gentle way to begin."),
	"for-relief": rule("Easing", "A pleasant position or a calm breath. That makes room to move."),
	"for-nerve": rule("Moving your leg", "A soft movement for your leg. There is little research on it so far."),
	"for-bending": rule("Getting used to bending", "Bending is fine, round or straight. Doing it builds trust."),
	"for-trunk": rule("Strength of your trunk", "Getting stronger helps people with back pain, seen as a group."),
	"for-hips": rule("Strength of your hips", "Your buttocks work along when you walk, rise and lift."),
	"for-legs": rule("Strength of your legs", "You use strong legs every day: rising, stairs, lifting."),
	"for-endurance": rule("Endurance", "Moving with your whole body. You choose what you like."),
	"easy-start": {
		name: "Light start",
		claim: () => "We begin at the lightest level. Heavier comes later, step by step.",
		wouldChange: "Less pain and hindrance, in a plan with fixed steps. And no reason for extra care, such as your age."
	},
	"lightest-legs": {
		name: "The lightest that fits for your legs",
		claim: () => "A lighter exercise for your legs does not fit here. So keep this one small and short.",
		wouldChange: "You have a sturdy chair. Then you begin with standing up."
	},
	"fitting-start": {
		name: "A start that fits you",
		claim: () => "You are doing well enough to begin this exercise one level higher.",
		wouldChange: "More pain or hindrance. Then we begin lighter."
	},
	"control-without-pain": {
		name: "Calm and without more pain",
		claim: () => "In this exercise it matters how you move. Does the pain rise? Then make it lighter.",
		wouldChange: "Another exercise instead of this one."
	},
	"with-care": {
		name: "Possible, with a little extra care",
		claim: (v) => `This exercise is possible with ${limitWords(v.limit)}, if you mind one thing. It is written beside it.`,
		wouldChange: "This does not apply to you. Then change your answer."
	},
	"chosen-for-fear": {
		name: "A first step to what you do not trust",
		claim: (v) => v.movement === void 0 ? "You dare to move your back less. This exercise is a small, calm step." : `You do not trust this: “${v.movement}”. This exercise is a small step towards it.`,
		wouldChange: "You trust the movement again. Then something else may come."
	},
	"chosen-for-goal": {
		name: "Chosen for your goal",
		claim: (v) => `You want to do this again: “${v.activity ?? "your goal"}”. This exercise works towards it.`,
		wouldChange: "You choose another goal."
	},
	"chosen-for-work": {
		name: "Chosen for heavy work",
		claim: () => "Your work is heavy. This exercise makes you stronger for lifting and bending.",
		wouldChange: "Other work."
	},
	"chosen-for-sitting": {
		name: "Chosen for much sitting",
		claim: () => "You sit a lot. Moving differently for a moment is pleasant then, also in between.",
		wouldChange: "You sit less."
	},
	"chosen-for-sleep": {
		name: "Chosen for poor sleep",
		claim: () => "You sleep poorly. Calm breathing may help you to come to rest. That is not certain.",
		wouldChange: "You sleep well again."
	},
	"chosen-for-settling-leg": {
		name: "Chosen now that your leg gets better",
		claim: () => "Your leg pain is easing. Then your leg may move a little more, softly.",
		wouldChange: "The leg pain rises again. Then we leave this out."
	},
	"chosen-for-claudication": {
		name: "Chosen because sitting eases",
		claim: () => "Sitting or bending forward a little eases your legs. This exercise uses that.",
		wouldChange: "Walking no longer gives leg pain."
	},
	"limit-excludes": {
		name: "Does not fit now",
		claim: (v) => `This exercise does not go well with ${limitWords(v.limit)}.`,
		wouldChange: "This does not apply to you (any more). Then change your answer."
	},
	"level-too-high": {
		name: "Still too heavy",
		claim: (v) => `This exercise has level ${v.level ?? "higher"}. Your plan goes up to level ${v.most ?? 2} now.`,
		wouldChange: "Your plan builds up differently, for example when your leg pain is gone."
	},
	"needs-floor": {
		name: "On the floor",
		claim: () => "This exercise is done on the floor. You told us that getting up is hard, or we do not know.",
		wouldChange: "You can get up from the floor."
	},
	"needs-equipment": {
		name: "Needs something",
		claim: () => "This exercise needs something that you did not tick.",
		wouldChange: "You do have it at home."
	},
	"already-in-plan": {
		name: "Already in your plan",
		claim: () => "You already do this exercise.",
		wouldChange: "You swap it for another first."
	}
};
function rule(name, claim) {
	return {
		name,
		claim: () => claim,
		wouldChange: "You swap this exercise for another."
	};
}
// packages/text/src/en/plan/mode-rules.ts
/** "Why?" for how the plan builds up, or why there is none. */
var modeRules = {
	"no-plan-verdict": {
		name: "Call first",
		claim: () => "Your answers ask for a doctor first. So there is no exercise plan now.",
		wouldChange: "A doctor has examined you and says you may exercise."
	},
	"no-plan-undecided": {
		name: "The back check is not finished",
		claim: () => "We know too little yet. A plan comes after the whole back check.",
		wouldChange: "You finish the back check."
	},
	"no-plan-child": {
		name: "For adults",
		claim: () => "Rugwijs is made for people of 18 and over. See a GP together with a parent.",
		wouldChange: "Nothing in the app. A doctor or physiotherapist can help you, though."
	},
	"no-plan-procedure": {
		name: "Your own team first",
		claim: () => "Your back is healing from surgery or a needle. Your own team decides when you may exercise.",
		wouldChange: "Your team says that exercise is fine."
	},
	"mode-pain-guided": {
		name: "Pain helps to steer",
		claim: () => "Your leg pain fits an irritated nerve. Then we build up with pain as a guide. A short rise is fine, if it settles within part of a day.",
		wouldChange: "Your leg pain has been gone for two weeks. Then we build up in fixed steps."
	},
	"mode-fear": {
		name: "Fixed steps when moving feels scary",
		claim: () => "You dare to move less, or you drop things. Then we choose small fixed steps, and do not wait for the pain.",
		wouldChange: "You dare to move again, and the pain has lasted less than three weeks."
	},
	"mode-risk": {
		name: "Fixed steps when it may last longer",
		claim: () => "It is more likely to last longer. Something can be done: fixed steps, whatever the day is like.",
		wouldChange: "Your answers about how you deal with it change."
	},
	"mode-three-weeks": {
		name: "Fixed steps after three weeks",
		claim: (v) => v.days === void 0 ? "We do not know how long the pain has lasted. We count on three weeks or more, and choose fixed steps." : "The pain has lasted three weeks or more. From then on guidelines advise to build up in fixed steps.",
		wouldChange: "The pain has lasted less than three weeks."
	},
	"mode-stuck": {
		name: "Fixed steps when it is stuck",
		claim: () => "It has been two weeks or more, and it is not getting better. Then we start fixed steps earlier.",
		wouldChange: "It clearly gets better."
	},
	"mode-persistent": {
		name: "Fixed steps for lasting pain",
		claim: () => "The pain has lasted more than twelve weeks. Fixed steps then help you to do more again.",
		wouldChange: "This stays while the pain is there. After recovery comes a plan to stay well."
	},
	"mode-claudication": {
		name: "Fixed steps, with sitting breaks",
		claim: () => "Your leg pain comes with standing or walking and eases when you sit. So you alternate: walk, sit, walk. Cycling is fine too.",
		wouldChange: "Walking no longer gives leg pain."
	},
	"mode-light": {
		name: "Start lightly",
		claim: () => "The pain is recent. Staying active is enough now, with a few easy exercises.",
		wouldChange: "The pain lasts three weeks, or you do not dare to move. Then we choose fixed steps."
	}
};
// packages/text/src/en/plan/week-rules.ts
/** "Why?" for the week, walking, activities and what we filled in. */
var weekRules = {
	"walking-only": {
		name: "Only walking and usual movement",
		claim: () => "You see the GP first. Until then you do what you were used to, without new exercises.",
		wouldChange: "The GP has looked and says you may exercise."
	},
	"pregnancy-set": {
		name: "Exercises that fit pregnancy",
		claim: () => "Nothing on your belly, not long on your back, no straining. Discuss this plan with your midwife.",
		wouldChange: "You are not pregnant and have not just given birth."
	},
	"left-out": {
		name: "Left out for your safety",
		claim: (v) => `${count(v)} not go well with ${limitWords(v.limit)}. We do not choose them.`,
		wouldChange: "This does not apply to you. Then change your answer."
	},
	"plan-size": {
		name: "Few exercises",
		claim: (v) => `${v.count ?? "A few"} exercises each time. They take about ${minutes(v)}. In research, more exercise did not give more relief.`,
		wouldChange: "You have more or less time."
	},
	"longer-than-wished": {
		name: "A little longer than you wanted",
		claim: (v) => `You wanted ${minutes({ minutes: v.wished ?? "fewer" })}. Three exercises is the least, and they take about ${minutes(v)}. You may spread them over the day.`,
		wouldChange: "You swap an exercise for a shorter one, or you have more time."
	},
	"other-illness": {
		name: "Another illness",
		claim: () => "You have another illness as well. Ask your doctor whether this is fine, before you begin.",
		wouldChange: "Your doctor agrees. Then your plan stays as it is."
	},
	"days-per-week": {
		name: "How many days",
		claim: (v) => `${v.days ?? "A few"} days a week. On the other days you walk, or rest.`,
		wouldChange: "You choose other days, or your plan builds up differently."
	},
	"rest-days": {
		name: "Rest days in between",
		claim: (v) => `You wanted ${v.wanted ?? "more"} days. With strength work, muscles rest as well. So ${v.days ?? "fewer"} days.`,
		wouldChange: "Your plan holds only light movements."
	},
	"no-best-exercise": {
		name: "No exercise is proven better",
		claim: () => "Moving helps with lasting back pain, a little on average. No exercise is proven better than another. So swapping is fine.",
		wouldChange: "New research that clearly favours one kind of exercise."
	},
	"not-a-painkiller": {
		name: "Not a painkiller",
		claim: () => "In the first six weeks exercises probably do not lower the pain. They do keep you moving.",
		wouldChange: "The pain lasts longer than twelve weeks. Then exercise also helps a little against pain, on average."
	},
	"load-in-plan": {
		name: "Always some strength or endurance",
		claim: () => "For lasting back pain, strength and endurance did well in research. Stretching alone did no more than doing nothing.",
		wouldChange: "New research with another outcome."
	},
	"physiotherapist-beside": {
		name: "With a physiotherapist beside it",
		claim: () => "You can start this plan now. A physiotherapist looks along and adjusts it. No referral is needed.",
		wouldChange: "The physiotherapist makes another plan."
	},
	"work-off-long": {
		name: "Off work for two weeks or more",
		claim: () => "Talk to a physiotherapist and to your company doctor. Often part of your work is possible already.",
		wouldChange: "You are back at work, even if adjusted."
	},
	"recheck-dates": {
		name: "Looking again",
		claim: () => "On set days we look together whether this still fits. That way a change is noticed.",
		wouldChange: "Another outcome of the back check gives other days."
	},
	"walking-start": {
		name: "Walking from what you walk now",
		claim: (v) => v.most === void 0 ? `You walk ${v.now ?? "some"} minutes now. We begin at about 80 percent: ${minutes(v)}. Then it works on a lesser day too.` : `You walk ${v.now ?? "many"} minutes now. A plan needs no more than an hour. So we begin with ${minutes(v)}.`,
		wouldChange: "You walk more or less than you told us."
	},
	"walking-guess": {
		name: "Walking with a careful start",
		claim: (v) => `We do not know how long you walk now. Begin with ${minutes(v)}. Three trial walks show what fits.`,
		wouldChange: "You fill in how many minutes you walk now."
	},
	"walking-from-nothing": {
		name: "Very small walks",
		claim: (v) => `Walking hardly works now. Begin with ${minutes(v)}; indoors is fine. Trying three times shows what fits.`,
		wouldChange: "You walk longer than you told us."
	},
	"walking-as-before": {
		name: "Walking as you were used to",
		claim: (v) => v.now === void 0 ? "Walk as you were used to. More is not needed now." : `You already walked ${minutes(v)}. You may go on doing that. More is not needed now.`,
		wouldChange: "The GP says that you may build up."
	},
	"walking-with-rests": {
		name: "Walking with sitting breaks",
		claim: () => "Leg pain? Sit down for a moment and then walk on. The break does not count.",
		wouldChange: "Walking no longer gives leg pain."
	},
	"activity-baseline": {
		name: "First measure what works now",
		claim: (v) => `Try your activity ${v.trials ?? 3} times, for as long as it is just pleasant. Then we begin at 80 percent of the average.`,
		wouldChange: "You choose another activity."
	},
	"default-activity": fallback("You did not name anything you want to do again. So there is no goal in your plan yet."),
	"default-goal": fallback("You did not choose a goal. We take the first thing you named."),
	"goal-not-given": fallback((v) => v.activity === void 0 ? "Your goal points at something you did not fill in. We take the first thing you named." : `Your goal points at something you did not fill in. We take this: “${v.activity}”.`),
	"default-days": fallback((v) => `You did not say how many days you want. We take ${v.days ?? "a few"}.`),
	"default-minutes": fallback((v) => `You did not say how much time you have. We take ${minutes(v)} each time.`),
	"default-walk-now": fallback((v) => `You did not say how long you walk now. We take ${minutes(v)} to begin with.`),
	"default-equipment": fallback("You did not say what you have at home. We count on a chair and a wall."),
	"default-floor": fallback("You do not know, or did not say, whether you can get up from the floor. So all sitting or standing."),
	"default-limits": fallback("You do not know, or did not say, whether you have other illnesses. To be safe we leave out more."),
	"default-pregnant": fallback("You do not know, or did not say, whether you are pregnant. So we choose as if you are."),
	"default-leg": fallback("You do not know, or did not say, whether the pain goes into your leg. So all stays light.")
};
function fallback(claim) {
	return {
		name: "Filled in by us",
		claim: typeof claim === "string" ? () => claim : claim,
		wouldChange: "You answer this question after all."
	};
}
function count(values) {
	const left = values.count;
	return left === void 0 || left === 1 ? "One exercise does" : `Some exercises (${left}) do`;
}
function minutes(values) {
	const amount = values.minutes;
	if (amount === void 0) return "a few minutes";
	return amount === 1 ? "1 minute" : `${amount} minutes`;
}
// packages/text/src/en/plan.ts
var plan = {
	modes: {
		light: {
			name: "Light",
			what: "Staying active, with a few easy exercises.",
			why: "In the first weeks a back mostly recovers by itself. Exercise is no painkiller now. It keeps you supple and builds trust.",
			steps: "How your back feels the next morning decides the next step: up, the same, or a little back."
		},
		"time-contingent": {
			name: "Fixed steps",
			what: "An amount that we agree on beforehand. Not more on a good day, not less on a bad one.",
			why: "Your back learns that moving works, also with some pain. The aim is to do more. Less pain sometimes comes later.",
			steps: "A little more every week. Is your back not back to usual after two days? Then we wait, or do less."
		},
		"pain-guided": {
			name: "Pain helps to steer",
			what: "Calm exercises, with your leg pain as a guide.",
			why: "Your leg pain fits an irritated nerve. It needs time. If it goes well, you are back to your old level in 6 to 12 weeks.",
			steps: "A short rise in leg pain is fine, if it settles within part of a day. If it does not, we do less."
		}
	},
	sets: {
		full: {
			name: "Your plan",
			says: "A few exercises, a walk, and something you want to do again."
		},
		pregnancy: {
			name: "Your plan, fitting pregnancy",
			says: "Only positions that are fine then. Discuss it with your midwife."
		},
		"walking-only": {
			name: "Gently until your appointment",
			says: "Keep walking and do your usual things as you were used to. New exercises wait until the GP has looked."
		}
	},
	rules: {
		...modeRules,
		...weekRules,
		...exerciseRules
	},
	limits,
	rechecks: {
		"day-3": "day 3",
		"day-7": "day 7",
		"week-1": "week 1",
		"week-2": "week 2",
		"week-4": "week 4",
		"week-6": "week 6",
		"week-12": "week 12",
		monthly: "every month",
		"standing-verdict": "did you call?"
	},
	oneMode: "We use one way at a time. If something changes, we propose another. You decide.",
	noProof: "No study compares fixed steps with listening to the pain. This is a choice by professionals.",
	honest: "No exercise is proven better than another. Choose what you can keep up."
};
export { plan };
