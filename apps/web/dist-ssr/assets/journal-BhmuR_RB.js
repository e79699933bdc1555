import { a, i as O } from "./signals-DOlz3MJU.js";
import { i as storageProblem, n as markStarted, r as unmarkStarted } from "./started-Rbog465m.js";
import { A as addDays, D as verdicts, E as urgency, S as minutesOf, b as canDoHere, g as decide, j as daysBetween, k as isDay, t as knowledge, x as mayDo } from "./src-B0Z-fZse.js";
// packages/core/src/check-in/day.ts
/** The calendar day that a person lived at a moment: the date as written, in the offset of their own device. */
function dayOf(at) {
	return at.slice(0, 10);
}
/** Hours from one moment to another; negative when the second is earlier. */
function hoursBetween(from, to) {
	return (Date.parse(to) - Date.parse(from)) / 36e5;
}
/** The hour of the day as the person's own device wrote it, 0–23. */
function hourOf(at) {
	return Number(at.slice(11, 13));
}
/**
* Days since 1 January 1970 of a real calendar day, by arithmetic on its digits: for lists of a year, where a date object
* for every entry would be most of the work. (Days from a civil date, with the year starting in March.)
*/
function dayIndex(day) {
	const year = digits(day, 0, 4);
	const month = digits(day, 5, 7);
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 10) - 1;
	return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}
function digits(text, from, to) {
	let value = 0;
	for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - 48;
	return value;
}
// packages/core/src/check-in/reaction.ts
/** The reaction as far as it is known today. Unknown is never read as settled. */
function reactionOf(responses, today) {
	return reactionAfter(responses, dayIndex(today) - dayIndex(responses.day));
}
/** The same, so many days after the session. */
function reactionAfter({ nextMorning, at48h }, days) {
	if (at48h === "no") return "still-raised";
	if (nextMorning === "yes") return "settled";
	if (nextMorning === "no") {
		if (at48h === "yes") return "settled-by-48h";
		return at48h === void 0 && days <= 2 ? "waiting" : "unknown";
	}
	return nextMorning === void 0 && days <= 1 ? "waiting" : "unknown";
}
// packages/core/src/adaptation/dose.ts
/** The whole of a dose: repetitions, seconds or minutes over all sets. Limits on a rise are limits on this. */
function totalOf(dose) {
	switch (dose.kind) {
		case "reps": return dose.sets * dose.reps;
		case "hold": return dose.sets * dose.seconds;
		case "time": return dose.minutes;
	}
}
/**
* The one number that adaptation moves. Sets stay as planned: one set more is at least a quarter more at once for
* anybody with fewer than four, and only one number may change in a week (facts.md F1.7).
*/
function amountOf(dose) {
	switch (dose.kind) {
		case "reps": return dose.reps;
		case "hold": return dose.seconds;
		case "time": return dose.minutes;
	}
}
function withAmount(dose, amount) {
	switch (dose.kind) {
		case "reps": return {
			...dose,
			reps: amount
		};
		case "hold": return {
			...dose,
			seconds: amount
		};
		case "time": return {
			...dose,
			minutes: amount
		};
	}
}
function sameDose(one, other) {
	return one.kind === other.kind && amountOf(one) === amountOf(other) && setsOf(one) === setsOf(other);
}
function setsOf(dose) {
	return dose.kind === "time" ? 1 : dose.sets;
}
/** Lowest amount of this dose; a beginner's first dose that lies lower is kept as it is. */
function floorOf(dose, lowest, start) {
	const floor = dose.kind === "reps" ? lowest.reps : dose.kind === "hold" ? lowest.seconds : lowest.minutes;
	const startAmount = start?.kind === dose.kind ? amountOf(start) : floor;
	return Math.min(floor, startAmount);
}
/**
* A dose lower by a share of the range, in whole numbers: the smallest cut that reaches the range. With small numbers one
* whole step may be more than the range; it is then still one step.
*/
function lowered(dose, [least], floor) {
	const amount = amountOf(dose);
	const cut = Math.floor(amount * (1 - least) + 1e-9);
	return withAmount(dose, Math.min(amount, Math.max(floor, Math.min(cut, amount - gridOf(dose)))));
}
/** A share of a dose, rounded down, never under the floor and never above the dose. */
function shareOf(dose, share, floor) {
	const amount = amountOf(dose);
	return withAmount(dose, Math.min(amount, Math.max(floor, Math.floor(amount * share + 1e-9))));
}
/** Short times move by half a minute, so that two minutes can grow by a quarter; all else by whole numbers. */
function gridOf(dose) {
	return dose.kind === "time" && dose.minutes < 4 ? .5 : 1;
}
/** The smaller of two doses of one exercise. */
function smaller(one, other) {
	return totalOf(other) < totalOf(one) ? other : one;
}
/** Highest amount that keeps the total within the cap over the smallest recent total. */
function cappedAmount(dose, smallestRecentTotal, share) {
	const grid = gridOf(dose);
	return Math.floor(smallestRecentTotal * (1 + share) / setsOf(dose) / grid + 1e-9) * grid;
}
/** Highest amount of an exercise before the next one is offered; none when its top is told in another way. */
function topAmount(dose, exercise) {
	return exercise.topDose.kind === dose.kind ? amountOf(exercise.topDose) : Number.POSITIVE_INFINITY;
}
// packages/core/src/adaptation/reason.ts
/** A reason of adaptation with its grounds from the clinical data. */
function adaptationReason({ rules }, rule, facts = {}, values) {
	const because = Object.entries(facts).flatMap(([question, answer]) => answer === void 0 ? [] : [{
		question,
		answer
	}]);
	const { sources, certainty } = rules[rule];
	return {
		rule,
		because,
		sources,
		certainty,
		...values === void 0 ? {} : { values }
	};
}
// packages/core/src/adaptation/adapt-weekly.ts
/** The quota of walking this week: set a week ahead (facts.md F1, F6). */
function adaptWalking(input, knowledge) {
	return adaptWeekly({
		...input,
		item: "walking",
		top: knowledge.adaptation.thresholds.walkingTop
	}, knowledge);
}
/**
* The quota of this week, worked out week by week from the first one, so that it depends on nothing but what was done.
* One step a week at most: fixed in advance in time-contingent mode, by the 48-hour rule in the others.
*/
function adaptWeekly(input, knowledge) {
	const { adaptation } = knowledge;
	const since = dayIndex(input.since);
	const weeks = byWeek(input, since, Math.max(0, Math.floor((dayIndex(input.today) - since) / 7)));
	const alarms = input.alarms.map(dayIndex);
	let now = {
		step: "new",
		from: input.start,
		to: input.start,
		rule: "first-time",
		told: {}
	};
	let rested = false;
	let downAgo = Number.POSITIVE_INFINITY;
	for (const [index, week] of weeks.entries()) {
		const facts = weekFacts(input, since + index * 7, week, alarms);
		now = nextStep(now.to, facts, {
			...input,
			rested,
			downAgo
		}, adaptation.thresholds);
		rested = facts.daysDone === 0;
		downAgo = now.step === "down" ? 0 : downAgo + 1;
	}
	return withFlare(changeOf$1(now, input.item, adaptation), input, adaptation);
}
function changeOf$1({ step, from, to, rule, told }, item, adaptation) {
	const values = {
		from: amountOf(from),
		to: amountOf(to)
	};
	return {
		item,
		step,
		from,
		to,
		reasons: [adaptationReason(adaptation, rule, told, step === "new" ? void 0 : values)],
		alarmCheck: false
	};
}
/** What was done and told, a list per week, in one pass: a year is fifty of them. */
function byWeek({ done, responses }, since, count) {
	const weeks = Array.from({ length: count }, () => ({
		done: [],
		responses: []
	}));
	for (const one of done) weeks[Math.floor((dayIndex(one.day) - since) / 7)]?.done.push(one);
	for (const one of responses) weeks[Math.floor((dayIndex(one.day) - since) / 7)]?.responses.push(one);
	return weeks;
}
function weekFacts(input, from, { done, responses: all }, alarms) {
	const to = from + 7;
	const days = new Set(done.map(({ day }) => day));
	const responses = all.filter(({ day }) => days.has(day));
	const reactions = responses.map((response) => reactionAfter(response, to - dayIndex(response.day)));
	return {
		daysDone: days.size,
		alarm: alarms.findLast((day) => day >= from && day < to),
		flare: isFlareWeek(input, from),
		stillRaised: reactions.includes("still-raised"),
		slowMornings: responses.filter(({ nextMorning }) => nextMorning === "no").length,
		known: reactions.filter((reaction) => reaction !== "unknown" && reaction !== "waiting").length + calmWalks(done),
		legLasted: responses.some(({ nextMorning, goneWithinDayPart }) => nextMorning === "no" || goneWithinDayPart === "no"),
		painJump: done.some(({ painBefore, painAfter }) => rise(painBefore, painAfter) >= 3)
	};
}
function isFlareWeek({ isFlareDay, since }, from) {
	if (isFlareDay === void 0) return false;
	const first = from - dayIndex(since);
	return [
		0,
		1,
		2,
		3,
		4,
		5,
		6
	].some((count) => isFlareDay(addDays(since, first + count)));
}
function rise(before, after) {
	return before === void 0 || after === void 0 ? 0 : after - before;
}
/** Pain told before and after, and not up: also an answer, when there was no session to check in for. */
function calmWalks(done) {
	return done.filter(({ painBefore, painAfter }) => painBefore !== void 0 && painAfter !== void 0 && painAfter <= painBefore).length;
}
function nextStep(from, facts, ahead, thresholds) {
	const floor = floorOf(from, thresholds.floor, ahead.start);
	const make = (step, to, rule, told) => ({
		step: sameDose(from, to) ? "hold" : step,
		from,
		to,
		rule,
		told: told ?? { "done-this-week": facts.daysDone }
	});
	const hold = (rule, told) => make("hold", from, rule, told);
	if (facts.stillRaised || facts.painJump) {
		const rule = ahead.mode === "time-contingent" ? "brake-still-raised" : "still-raised-after-48h";
		return make("down", lowered(from, thresholds.down.large, floor), rule, { "at-48h": "no" });
	}
	if (facts.daysDone === 0) {
		if (ahead.rested) return hold("quota-not-done");
		return make("down", shareOf(from, thresholds.restart.share, floor), "restart");
	}
	const slow = slowWeek(ahead.mode, facts);
	if (slow === "down") {
		const rule = ahead.mode === "pain-guided" ? "leg-pain-lasted" : "raised-settled-again";
		return make("down", lowered(from, thresholds.down.small, floor), rule, { "next-morning": "no" });
	}
	if (slow === "hold") return hold(ahead.mode === "time-contingent" ? "brake-raised" : "raised-settled-once", { "next-morning": "no" });
	if (facts.alarm !== void 0) return hold("no-rise-after-alarm", { "alarm-day": addDays(ahead.since, facts.alarm - dayIndex(ahead.since)) });
	if (facts.flare) return hold("flare-ramp");
	if (ahead.downAgo < 1) return hold("no-rise-after-drop");
	if (facts.daysDone < ahead.targetDays * thresholds.weekDone) return hold("quota-not-done");
	if (facts.known === 0) return hold("response-unknown");
	return rising(from, ahead, thresholds, make);
}
/** One slow morning holds; in light mode a second one in the week lowers; with a radicular pattern the first does. */
function slowWeek(mode, facts) {
	if (mode === "pain-guided") return facts.legLasted ? "down" : "no";
	if (mode === "light" && facts.slowMornings >= 2) return "down";
	return facts.slowMornings > 0 ? "hold" : "no";
}
function rising(from, { mode, top }, { quota, cap }, make) {
	const amount = amountOf(from);
	if (amount >= top) return make("hold", from, "top-dose");
	const share = mode === "time-contingent" ? quota.perWeek : quota.perWeekLight;
	const wanted = amount + Math.max(gridOf(from), Math.floor(amount * share + 1e-9));
	const next = Math.min(wanted, cappedAmount(from, totalOf(from), cap.share), top);
	if (next <= amount) return make("hold", from, "weekly-cap");
	return make("up", withAmount(from, next), mode === "time-contingent" ? "weekly-quota" : upRules[mode]);
}
var upRules = {
	light: "back-to-usual",
	"pain-guided": "leg-pain-within-day-part"
};
function withFlare(change, input, adaptation) {
	const share = input.flareShare ?? 1;
	if (share >= 1) return change;
	const usual = change.step === "up" ? change.from : change.to;
	const to = shareOf(usual, share, floorOf(usual, adaptation.thresholds.floor, input.start));
	const reason = adaptationReason(adaptation, "flare-reduced", {}, { percent: Math.round(share * 100) });
	return {
		...change,
		step: sameDose(usual, to) ? "hold" : "down",
		from: usual,
		to,
		reasons: [reason]
	};
}
// packages/core/src/adaptation/adapt-activity.ts
/**
* The quota of an activity, fixed in advance from a measured baseline: 80 % of the mean of the first trials, then a small
* step a week (facts.md F1; the 80 % and 10 % were seen in a knee programme only, facts-2.md 10). More trials than needed do
* not move the baseline: it was set.
*/
function adaptActivity(input, knowledge) {
	const { adaptation } = knowledge;
	const { quota, activityTop } = adaptation.thresholds;
	const trials = input.trials.slice(0, input.trialsNeeded);
	const left = input.trialsNeeded - trials.length;
	const last = trials.at(-1);
	if (left > 0 || last === void 0) return {
		kind: "trials",
		left,
		reasons: [adaptationReason(adaptation, "baseline-trials", { trials: trials.length }, { left })]
	};
	const baseline = trials.reduce((sum, trial) => sum + trial.amount, 0) / trials.length;
	const start = doseOf(input.unit, Math.max(1, Math.floor(baseline * quota.start + 1e-9)));
	const since = addDays(last.day, 1);
	const change = adaptWeekly({
		...input,
		start,
		since,
		top: activityTop[input.unit]
	}, knowledge);
	const values = {
		baseline: Math.round(baseline * 10) / 10,
		percent: Math.round(quota.start * 100)
	};
	const told = adaptationReason(adaptation, "baseline-quota", { trials: trials.length }, values);
	return {
		kind: "quota",
		baseline,
		quota: amount(change.to),
		change: change.step === "new" ? {
			...change,
			reasons: [told]
		} : {
			...change,
			reasons: [...change.reasons, told]
		}
	};
}
function doseOf(unit, value) {
	return unit === "minutes" ? {
		kind: "time",
		minutes: value
	} : {
		kind: "reps",
		sets: 1,
		reps: value
	};
}
function amount(dose) {
	return dose.kind === "time" ? dose.minutes : dose.kind === "reps" ? dose.reps : dose.seconds;
}
// packages/core/src/adaptation/felt.ts
/** Why this attempt must not be repeated as it was, the gravest first; `undefined`: no such sign. */
function stopSignOf(attempt, usual, pain) {
	if (attempt.nerveSign) return "stop-nerve-sign";
	if (attempt.legSpread) return "stop-leg-spread";
	return isStopPain(attempt, usual, pain) ? "stop-pain" : void 0;
}
/**
* More than 5, or 3 up while moving. With usual pain above 5 the change counts instead (facts.md F3, own): up to usual + 2
* is allowed, and 10 never, since a scale that ends cannot show a rise of 3.
*/
function isStopPain(attempt, usual, pain) {
	const { during, before } = attempt;
	if (during === void 0) return false;
	const start = before ?? usual;
	if (start !== void 0 && during - start >= pain.stopRise) return true;
	if (usual === void 0 || usual <= pain.usualHighAbove) return during > pain.middleUpTo;
	return during >= Math.min(usual + pain.stopRise, 10) && during > usual;
}
/** The band of an attempt without a stop sign. Pain while moving when told, else the pain afterwards. */
function bandOf(attempt, usual, pain) {
	const felt = attempt.during ?? attempt.after;
	if (felt === void 0) return "not-told";
	const high = usual !== void 0 && usual > pain.usualHighAbove;
	const lowUpTo = high ? usual : pain.lowUpTo;
	const middleUpTo = high ? usual + pain.stopRise - 1 : pain.middleUpTo;
	if (felt <= lowUpTo) return "low";
	return felt <= middleUpTo ? "middle" : "high";
}
/** Rise while moving over the pain before (else over usual); `undefined` when either is not told. */
function riseOf(attempt, usual) {
	const felt = attempt.during ?? attempt.after;
	const start = attempt.before ?? usual;
	return felt === void 0 || start === void 0 ? void 0 : felt - start;
}
/** What was told of an attempt, for the reasons. */
function factsOf(attempt) {
	return {
		"pain-before": attempt.before,
		"pain-during": attempt.during,
		"pain-after": attempt.after,
		"next-morning": attempt.nextMorning,
		"at-48h": attempt.at48h,
		"within-day-part": attempt.goneWithinDayPart,
		effort: attempt.effort,
		...attempt.tooHeavy ? { "too-heavy": "yes" } : {},
		...attempt.completed ? {} : { completed: "no" },
		...attempt.legSpread ? { "leg-spread": "yes" } : {},
		...attempt.nerveSign ? { "nerve-sign": "yes" } : {}
	};
}
// packages/core/src/adaptation/history.ts
/** `all`: attempts of one exercise, oldest first, at least one. */
function historyOf(all, today, capDays, dropDays) {
	const attempts = all.slice(-60);
	const last = attempts.at(-1);
	const drops = attempts.map((attempt, index) => {
		const before = attempts[index - 1];
		return before !== void 0 && totalOf(attempt.dose) < totalOf(before.dose);
	});
	const atThisDose = attempts.slice(attempts.findLastIndex((attempt) => !sameDose(attempt.dose, last.dose)) + 1);
	const capFrom = addDays(today, -capDays);
	const dropFrom = addDays(today, -dropDays);
	const lately = attempts.filter((attempt) => attempt.day >= capFrom).map((attempt) => totalOf(attempt.dose));
	return {
		since: attempts.slice(Math.max(0, drops.lastIndexOf(true))),
		atThisDose,
		thisDoseSince: (atThisDose[0] ?? last).day,
		smallestTotal: Math.min(totalOf(last.dose), ...lately),
		droppedLately: attempts.some((attempt, index) => drops[index] === true && attempt.day >= dropFrom)
	};
}
/** What the last attempts say: the newest, and any other of the last week. */
function recentOf(history, today, days) {
	const from = addDays(today, -days);
	return history.since.filter((attempt, index) => index === history.since.length - 1 || attempt.day >= from);
}
/** How many of the newest known reactions in a row are this one; attempts without a known reaction are passed over. */
function inARow(attempts, reaction, today) {
	let count = 0;
	for (const attempt of attempts.toReversed()) {
		const own = reactionOf(attempt, today);
		if (own === "waiting" || own === "unknown") continue;
		if (own !== reaction) break;
		count += 1;
	}
	return count;
}
/** How many of the newest attempts in a row pass a test. */
function newestInARow(attempts, passes) {
	const firstFailing = attempts.toReversed().findIndex((attempt) => !passes(attempt));
	return firstFailing === -1 ? attempts.length : firstFailing;
}
// packages/core/src/adaptation/proposal.ts
/** A proposal with one reason. Without own facts it shows what was told of the newest attempt. */
function propose(look, move, rule, facts) {
	return {
		move,
		reasons: [adaptationReason(look.adaptation, rule, facts ?? factsOf(look.newest))]
	};
}
function thresholdsOf(look) {
	return look.adaptation.thresholds;
}
function newestReaction(look) {
	return reactionOf(look.newest, look.today);
}
function newestBand(look) {
	return bandOf(look.newest, look.usual, thresholdsOf(look).pain);
}
/** The newest attempt after which the back was still raised at 48 hours. */
function stillRaised(look) {
	return look.recent.findLast((attempt) => reactionOf(attempt, look.today) === "still-raised");
}
/** "Weet ik niet" and a missed check-in hold, in every mode: nothing is built on silence. */
function holdUntilKnown(look) {
	const reaction = newestReaction(look);
	if (reaction === "waiting") return propose(look, "hold", "waiting-for-response");
	if (reaction === "unknown") return propose(look, "hold", "response-unknown");
}
/** Holds that concern the work done: not finished, or a high effort. */
function holdForWork(look) {
	const { completed, effort } = look.newest;
	if (!completed) return propose(look, "hold", "not-completed");
	if (effort !== void 0 && effort > thresholdsOf(look).effortUpTo) return propose(look, "hold", "effort-high");
}
/** Good sessions in a row at this dose: done, not too heavy, pain in reach, back to usual the next morning. */
function goodInARow(look) {
	return newestInARow(look.history.atThisDose, (attempt) => {
		const band = bandOf(attempt, look.usual, thresholdsOf(look).pain);
		const reaction = reactionOf(attempt, look.today);
		return attempt.completed && !attempt.tooHeavy && reaction === "settled" && (band === "low" || band === "middle");
	});
}
// packages/core/src/adaptation/ladder.ts
/** The first easier exercise that is allowed, at its first dose. */
function stepBack(exercise, ladder, adaptation) {
	const easier = firstAllowed(exercise.easier, ladder);
	if (easier === void 0) return void 0;
	const values = {
		from: exercise.id,
		to: easier.id
	};
	return {
		exercise: easier.id,
		dose: easier.startDose,
		reasons: [adaptationReason(adaptation, "ladder-down", {}, values)]
	};
}
/** At the highest dose: after two good sessions the next exercise at its first dose, one at a time. */
function stepUpTheLadder(exercise, ladder, look) {
	const { adaptation } = look;
	const harder = firstAllowed(exercise.harder, ladder);
	if (harder === void 0 || goodInARow(look) < thresholdsOf(look).goodSessions) return {
		kind: "hold",
		reason: adaptationReason(adaptation, "top-dose")
	};
	if (!ladder.mayStepUp) return {
		kind: "hold",
		reason: adaptationReason(adaptation, "one-thing-at-a-time")
	};
	const values = {
		from: exercise.id,
		to: harder.id
	};
	return {
		kind: "step",
		exercise: harder.id,
		dose: harder.startDose,
		reason: adaptationReason(adaptation, "ladder-up", {}, values)
	};
}
function firstAllowed(ids, ladder) {
	for (const id of ids) {
		const exercise = ladder.find(id);
		if (exercise !== void 0 && ladder.mayDo(exercise)) return exercise;
	}
}
// packages/core/src/adaptation/light.ts
/**
* First three weeks, no radicular pattern: the 48-hour rule steers up and down (facts.md F3 rows 1, 2, 3 and 5; row 4, the
* stop, comes before any mode). Bands and rule come from tendon and kneecap pain and are not validated for the back; that
* acute back pain is steered by it is our own choice (facts-2.md 1).
*/
function light(look) {
	if (look.newest.tooHeavy) return propose(look, "down-small", "too-heavy");
	const raised = stillRaised(look);
	if (raised) return propose(look, "down-large", "still-raised-after-48h", { "at-48h": raised.at48h });
	if (inARow(look.recent, "settled-by-48h", look.today) >= 2) return propose(look, "down-small", "raised-settled-again");
	if (controlPainRose(look)) return propose(look, "down-small", "control-pain-rose");
	const waiting = holdUntilKnown(look);
	if (waiting) return waiting;
	if (newestReaction(look) === "settled-by-48h") return propose(look, "hold", "raised-settled-once");
	const work = holdForWork(look);
	if (work) return work;
	switch (newestBand(look)) {
		case "not-told": return propose(look, "hold", "pain-not-told");
		case "high": return propose(look, "hold", "pain-after-high");
		case "low": return propose(look, "up", "back-to-usual");
		case "middle": return goodInARow(look) >= thresholdsOf(look).goodSessions ? propose(look, "up", "middle-band-two-good") : propose(look, "hold", "middle-band-first-good");
	}
}
/** Movement control is done without any rise of pain (KNGF 2021 C.2.2; facts-2.md 1 and 19). */
function controlPainRose(look) {
	const rise = riseOf(look.newest, look.usual);
	return look.exercise.control && rise !== void 0 && rise > 0;
}
// packages/core/src/adaptation/pain-guided.ts
/**
* Radicular pattern: guided by pain (KNGF 2021 C.2.1–C.2.2, seen; facts-2.md 1). A rise of leg pain that is gone within part
* of the day ("dagdeel") is acceptable, otherwise down; with good progress the old level in 6–12 weeks, so at most one step
* a week.
*/
function painGuided(look) {
	const { newest } = look;
	if (newest.tooHeavy) return propose(look, "down-small", "too-heavy");
	const raised = stillRaised(look);
	if (raised) return propose(look, "down-large", "still-raised-after-48h", { "at-48h": raised.at48h });
	if (controlPainRose(look)) return propose(look, "down-small", "control-pain-rose");
	switch (answerOfLeg(newest, look)) {
		case "lasted": return propose(look, "down-small", "leg-pain-lasted");
		case "waiting": return propose(look, "hold", "waiting-for-response");
		case "unknown": return propose(look, "hold", "response-unknown");
		case "not-told": return propose(look, "hold", "pain-not-told");
		case "acceptable": return acceptable(look);
	}
}
function acceptable(look) {
	const work = holdForWork(look);
	if (work) return work;
	const { goodSessions, quota } = thresholdsOf(look);
	if (newestInARow(look.history.atThisDose, (attempt) => attempt.completed && !attempt.tooHeavy && answerOfLeg(attempt, look) === "acceptable") < goodSessions) return propose(look, "hold", "leg-pain-first-good");
	if (daysBetween(look.history.thisDoseSince, look.today) < quota.days) return propose(look, "hold", "quota-waits");
	return propose(look, "up", "leg-pain-within-day-part");
}
/** What the leg said to one attempt. Back to usual the next morning does not show that a rise went within part of the day. */
function answerOfLeg(attempt, look) {
	if (attempt.nextMorning === "no" || attempt.at48h === "no" || attempt.goneWithinDayPart === "no") return "lasted";
	const reaction = reactionOf(attempt, look.today);
	if (reaction === "waiting" || reaction === "unknown") return reaction;
	const rise = riseOf(attempt, look.usual);
	if (rise === void 0) return "not-told";
	return rise <= 0 || attempt.goneWithinDayPart === "yes" ? "acceptable" : "unknown";
}
// packages/core/src/adaptation/restart.ts
/**
* Days without a session after which a restart is kinder than going on (facts.md F1.6): three planned sessions missed, or a
* week, whichever comes first.
*/
function needsRestart(gapDays, daysPerWeek, restart) {
	const missedAfter = Math.ceil(restart.missedSessions * 7 / Math.max(1, daysPerWeek)) + 1;
	return gapDays >= Math.min(restart.gapDays, missedAfter);
}
function restartFacts(lastDone) {
	return { "last-done": lastDone };
}
// packages/core/src/adaptation/situation.ts
function change(at, step, to, reasons) {
	return {
		item: at.input.exercise.id,
		step,
		from: at.from,
		to,
		reasons,
		alarmCheck: false
	};
}
/** The dose that a proposal to go down asks for; `undefined` for any other. */
function loweredBy(at) {
	const { down } = at.look.adaptation.thresholds;
	if (at.proposal.move === "down-small") return lowered(at.from, down.small, at.floor);
	if (at.proposal.move === "down-large") return lowered(at.from, down.large, at.floor);
}
// packages/core/src/adaptation/pause.ts
/** A flare-up plan lends a share of the usual dose; what was too heavy even so goes lower. Nothing rises meanwhile. */
function inFlare(at) {
	const share = at.input.flareShare ?? 1;
	if (share >= 1) return void 0;
	const usual = loweredBy(at);
	const lent = shareOf(usual ?? at.from, share, at.floor);
	const { newest, adaptation } = at.look;
	const small = adaptation.thresholds.down.small;
	const to = newest.tooHeavy ? smaller(lent, lowered(newest.dose, small, at.floor)) : lent;
	const reasons = [flareReason(adaptation, share), ...usual ? at.proposal.reasons : []];
	return change(at, sameDose(to, at.from) ? "hold" : "down", to, reasons);
}
function flareReason(adaptation, share) {
	return adaptationReason(adaptation, "flare-reduced", {}, { percent: Math.round(share * 100) });
}
/** After missed sessions a friendly restart at 80 % of what was last done (facts.md F1.6), or lower where a rule says so. */
function afterGap(at) {
	const { input, look, from, floor } = at;
	const { restart } = look.adaptation.thresholds;
	const gap = daysBetween(look.newest.day, input.today);
	if (!needsRestart(gap, input.daysPerWeek, restart)) return void 0;
	const lower = loweredBy(at);
	const to = smaller(shareOf(from, restart.share, floor), lower ?? from);
	const reason = adaptationReason(look.adaptation, "restart", restartFacts(look.newest.day), {
		days: gap,
		percent: Math.round(restart.share * 100)
	});
	return change(at, sameDose(to, from) ? "hold" : "down", to, [reason, ...lower ? at.proposal.reasons : []]);
}
// packages/core/src/adaptation/rise.ts
/** A step up, as far as the limits that hold in every mode allow it; at the highest dose the next exercise. */
function raised(at) {
	const { look, proposal, from, input } = at;
	const { thresholds } = look.adaptation;
	const blocked = riseBlockedBy(at);
	if (blocked) return change(at, "hold", from, [blocked, ...proposal.reasons]);
	const top = topAmount(from, input.exercise);
	const amount = amountOf(from);
	if (amount >= top) return atTheTop(at);
	const cap = cappedAmount(from, look.history.smallestTotal, thresholds.cap.share);
	const next = Math.min(amount + stepSize(from, input.mode, thresholds), cap, top);
	if (next > amount) return change(at, "up", withAmount(from, next), proposal.reasons);
	return change(at, "hold", from, [adaptationReason(look.adaptation, "weekly-cap"), ...proposal.reasons]);
}
function atTheTop(at) {
	const { input, look, proposal, from } = at;
	const step = stepUpTheLadder(input.exercise, input.ladder, look);
	if (step.kind === "hold") return change(at, "hold", from, [step.reason, ...proposal.reasons]);
	return {
		...change(at, "up", step.dose, [step.reason, ...proposal.reasons]),
		exercise: step.exercise
	};
}
/** Limits that hold in every mode. */
function riseBlockedBy(at) {
	const { input, look } = at;
	const { adaptation, history } = look;
	const { alarmHoldDays } = adaptation.thresholds;
	if (input.lastAlarm !== void 0 && daysBetween(input.lastAlarm, input.today) <= alarmHoldDays) return adaptationReason(adaptation, "no-rise-after-alarm", { "alarm-day": input.lastAlarm });
	if (history.droppedLately) return adaptationReason(adaptation, "no-rise-after-drop");
	const { levelChangedOn } = input;
	if (levelChangedOn !== void 0 && daysBetween(levelChangedOn, input.today) < adaptation.thresholds.levelChangeDays) return adaptationReason(adaptation, "one-thing-at-a-time", { "last-done": levelChangedOn });
}
/** How far one step goes at most: by the mode, in whole numbers, at least one. */
function stepSize(dose, mode, { up, quota }) {
	if (mode === "time-contingent") return Math.max(gridOf(dose), Math.floor(amountOf(dose) * quota.perWeek + 1e-9));
	return dose.kind === "reps" ? up.reps : dose.kind === "hold" ? up.seconds : up.minutes;
}
// packages/core/src/adaptation/time-contingent.ts
/**
* A quota set in advance (facts.md F1; KNGF 2021 C.2.2; NHG 2017 from week three to four): a small fixed step a week, not
* more on good days and not less on bad ones. Pain during an exercise plays no part here. The 48-hour rule is the brake: it
* holds or lowers the next step and never raises it (DESIGN 7).
*
* Doubt: "not less on bad days" and "too heavy" pull apart. A quota that could not be done was set too high, so that lowers
* it; one that was done but felt heavy only waits.
*/
function timeContingent(look) {
	const { newest, today, history } = look;
	if (newest.tooHeavy && !newest.completed) return propose(look, "down-small", "too-heavy");
	const raised = stillRaised(look);
	if (raised) return propose(look, "down-large", "brake-still-raised", { "at-48h": raised.at48h });
	const slow = look.recent.findLast((attempt) => attempt.nextMorning === "no");
	if (slow) return propose(look, "hold", "brake-raised", {
		"next-morning": slow.nextMorning,
		"at-48h": slow.at48h
	});
	if (newest.tooHeavy) return propose(look, "hold", "too-heavy-but-done");
	if (controlPainRose(look)) return propose(look, "hold", "control-pain-rose");
	const { quota, quotaDone } = thresholdsOf(look);
	const done = history.atThisDose.filter((attempt) => attempt.completed).length;
	if (daysBetween(history.thisDoseSince, today) < quota.days || done < quotaDone) return propose(look, "hold", "quota-waits", { "last-done": newest.day });
	if (!newest.completed) return propose(look, "hold", "not-completed");
	return holdUntilKnown(look) ?? propose(look, "up", "weekly-quota", { "next-morning": newest.nextMorning });
}
// packages/core/src/adaptation/adapt-exercise.ts
/**
* The dose of one exercise for the next session and why (facts.md F3 in the mode's own reading). One mode drives; after it
* come the limits that hold in every mode: never more than a quarter up in seven days, one number at a time, never up after
* an alarm day, after a drop or in a flare-up, never under the floor.
*
* "Never two variables at once" is read per item (an exercise, the walk, an activity): sets stay as planned and only one
* number of an item moves; an exercise that is new in its place keeps its dose for a week. Over the whole plan at most one
* exercise is replaced by a harder one in a week.
*/
function adaptExercise(input, knowledge) {
	const { adaptation } = knowledge;
	const newest = input.attempts.at(-1);
	if (newest === void 0) return firstTime(input, adaptation);
	const { from, history } = presentDose(input, input.attempts.filter((attempt) => !input.isFlareDay?.(attempt.day)), adaptation.thresholds);
	const look = {
		exercise: input.exercise,
		today: input.today,
		usual: input.usual,
		newest,
		recent: withNewest(recentOf(history, input.today, adaptation.thresholds.cap.days), newest),
		history,
		adaptation
	};
	const proposal = proposalOf(look, input.mode);
	const start = {
		input,
		look,
		proposal,
		from,
		floor: floorOf(from, adaptation.thresholds.floor, input.exercise.startDose)
	};
	if (proposal.move === "stop") return stopped(start);
	return inFlare(start) ?? afterGap(start) ?? moved(start);
}
/** The newest attempt always speaks, also when it was done at a flare-up's share. */
function withNewest(recent, newest) {
	return recent.at(-1) === newest ? recent : [...recent, newest];
}
function firstTime(input, adaptation) {
	const floor = floorOf(input.planned, adaptation.thresholds.floor, input.exercise.startDose);
	const share = input.flareShare ?? 1;
	const reasons = [adaptationReason(adaptation, "first-time")];
	if (share < 1) reasons.push(flareReason(adaptation, share));
	const to = share < 1 ? shareOf(input.planned, share, floor) : input.planned;
	return {
		item: input.exercise.id,
		step: "new",
		from: to,
		to,
		reasons,
		alarmCheck: false
	};
}
/** The usual dose: the newest one outside flare-up days. A flare-up's share is lent, not a new dose. */
function presentDose(input, usualDays, thresholds) {
	const history = historyOf(usualDays.length > 0 ? usualDays : input.attempts, input.today, thresholds.cap.days, thresholds.dropHoldDays);
	const last = usualDays.at(-1)?.dose ?? input.planned;
	return {
		from: input.planIsNewer ? between(input, last, thresholds) : last,
		history
	};
}
/**
* A new plan with an exercise that was being done: its dose counts, but not above what was last done, and not under the 80 %
* of it that a baseline starts from; a new plan does not throw anybody back to the beginning.
*/
function between(input, last, { quota, floor }) {
	const { planned, exercise } = input;
	if (planned.kind !== last.kind) return last;
	const least = shareOf(last, quota.start, floorOf(last, floor, exercise.startDose));
	const most = smaller(last, planned);
	return smaller(most, least) === most ? least : withAmount(last, amountOf(most));
}
var byMode = {
	light,
	"time-contingent": timeContingent,
	"pain-guided": painGuided
};
/** The stop comes before any mode: it is the safety ceiling of all three. */
function proposalOf(look, mode) {
	const { adaptation, newest, usual } = look;
	const sign = stopSignOf(newest, usual, adaptation.thresholds.pain);
	if (sign !== void 0) return {
		move: "stop",
		reasons: [adaptationReason(adaptation, sign, factsOf(newest))]
	};
	const proposal = byMode[mode](look);
	return {
		...proposal,
		reasons: [...proposal.reasons, ...remarks(look, mode)]
	};
}
/** What was taken into account without deciding: usual pain is high, or today's pain is a little higher than usual. */
function remarks({ adaptation, newest, usual }, mode) {
	if (usual === void 0 || mode === "time-contingent") return [];
	const { usualHighAbove, noiseBelow } = adaptation.thresholds.pain;
	const facts = {
		"pain-usual": Math.round(usual * 10) / 10,
		"pain-before": newest.before
	};
	const above = (newest.before ?? usual) - usual;
	return [...usual > usualHighAbove ? [adaptationReason(adaptation, "usual-pain-high", facts)] : [], ...above >= 1 && above < noiseBelow ? [adaptationReason(adaptation, "within-noise", facts)] : []];
}
function stopped(at) {
	const { input, look, proposal, from, floor } = at;
	const { thresholds } = look.adaptation;
	const lower = smaller(lowered(from, thresholds.down.large, floor), look.newest.dose);
	const back = stepBack(input.exercise, input.ladder, look.adaptation);
	return {
		...change(at, "stop", back?.dose ?? lower, [...proposal.reasons, ...back?.reasons ?? []]),
		alarmCheck: !input.alarmChecked,
		...back === void 0 ? {} : { exercise: back.exercise }
	};
}
function moved(at) {
	const { proposal, from } = at;
	if (proposal.move === "up") return raised(at);
	const to = loweredBy(at);
	if (to === void 0) return change(at, "hold", from, proposal.reasons);
	if (!sameDose(to, from)) return change(at, "down", to, proposal.reasons);
	const back = stepBack(at.input.exercise, at.input.ladder, at.look.adaptation);
	if (back) return {
		...change(at, "down", back.dose, [...proposal.reasons, ...back.reasons]),
		exercise: back.exercise
	};
	return change(at, "hold", from, [adaptationReason(at.look.adaptation, "lowest-dose"), ...proposal.reasons]);
}
// packages/core/src/adaptation/flare.ts
/**
* The plan for a flare-up, fixed on its first day from how long own earlier ones took, so that it stays time-contingent
* (facts.md F9): 60–80 % of the usual dose for 1–3 days, then back to full in 3–7 days.
*/
function flarePlan(earlier, flare) {
	const sorted = earlier.flatMap(({ start, end }) => end === void 0 ? [] : [daysBetween(start, end) + 1]).sort((one, other) => one - other);
	const typical = sorted[Math.floor(sorted.length / 2)];
	const usual = flare.plans[Math.floor(flare.plans.length / 2)];
	if (typical === void 0) return usual;
	return flare.plans.find(({ earlierUpTo }) => typical <= earlierUpTo) ?? usual;
}
/** Share of the usual dose on day 1, 2, … of a flare-up: flat, then a straight ramp to 1. */
function flareShare(day, plan) {
	if (day <= plan.reducedDays) return plan.share;
	return Math.min(1, plan.share + (1 - plan.share) * (day - plan.reducedDays) / plan.rampDays);
}
/** Day 1, 2, … of a flare-up's plan on which a day falls; `undefined` outside it. The last ramp day is back at full. */
function flareDay(day, flare, plan) {
	const count = daysBetween(flare.start, day) + 1;
	return count >= 1 && flareShare(count, plan) < 1 ? count : void 0;
}
/** The share for a dose on a day, over all flare-ups (oldest first); 1 outside them. */
function flareDose(day, flares, thresholds) {
	for (let index = flares.length - 1; index >= 0; index -= 1) {
		const flare = flares[index];
		if (flare.start > day) continue;
		const plan = flarePlan(flares.slice(0, index), thresholds.flare);
		const count = flareDay(day, flare, plan);
		if (count !== void 0) return {
			share: flareShare(count, plan),
			day: count,
			plan
		};
		return;
	}
}
/**
* More than two weeks, or more than three in a month: time for somebody to look (facts.md F9.6). One that was never said to be
* over is not counted for ever: after three times as long the weeks themselves tell (`not-improving`).
*/
function flareConcern(today, flares, { longDays, oftenIn, oftenDays }) {
	const last = flares.at(-1);
	const days = last === void 0 || last.end !== void 0 ? 0 : daysBetween(last.start, today);
	if (days > longDays && days <= 3 * longDays) return "flare-long";
	return flares.filter(({ start }) => daysBetween(start, today) < oftenDays && start <= today).length > oftenIn ? "flare-often" : void 0;
}
// packages/core/src/progress/weekly-means.ts
/**
* Means per week of seven days, counted from `since` (the first reading when absent). Weeks without a reading are left out:
* a gap is shown as a gap. Readings before `since` are not used.
*/
function weeklyMeans(series, since) {
	const first = since ?? series.reduce((least, { day }) => !least || day < least ? day : least, void 0);
	if (first === void 0) return [];
	const start = dayIndex(first);
	const weeks = /* @__PURE__ */ new Map();
	for (const { day, value } of series) {
		const week = Math.floor((dayIndex(day) - start) / 7);
		if (week < 0) continue;
		const so = weeks.get(week) ?? {
			sum: 0,
			count: 0
		};
		weeks.set(week, {
			sum: so.sum + value,
			count: so.count + 1
		});
	}
	return [...weeks].sort(([one], [other]) => one - other).map(([week, { sum, count }]) => ({
		week,
		from: addDays(first, week * 7),
		mean: sum / count,
		count
	}));
}
// packages/journal/src/advice/reason.ts
/** A reason of adaptation, from the whole knowledge. */
function reasonOf(knowledge, rule, facts = {}, values) {
	return adaptationReason(knowledge.adaptation, rule, facts, values);
}
// packages/journal/src/advice/standing.ts
/**
* A later, calmer set of answers never lifts an earlier verdict (triage.md 2.4): only `contacted` with `released` does. A
* release counts for the verdict it names and for every earlier one that was not more urgent.
*/
function standingOf(person, now, knowledge) {
	const open = person.verdicts.filter((given) => urgency(levelOf(given)) >= urgency("gp-appointment") && !isReleased(given, person));
	let most;
	for (const given of open) {
		const standing = aged(given, person, now, knowledge);
		if (most === void 0 || urgency(standing.verdict) >= urgency(most.verdict)) most = standing;
	}
	return most;
}
/** While a verdict is undecided, it is at least this urgent. */
function levelOf(given) {
	return given.verdict === "undecided" ? given.atLeast : given.verdict;
}
function isReleased(given, person) {
	const released = person.contacts.flatMap((contact) => {
		const named = person.verdicts.find(({ event }) => event === contact.verdictEvent);
		return contact.released && named !== void 0 ? [{
			named,
			at: Date.parse(contact.at)
		}] : [];
	});
	const time = Date.parse(given.at);
	return released.some(({ named }) => urgency(levelOf(given)) <= urgency(levelOf(named)) && time <= Date.parse(named.at)) || isKnown(given, released.filter(({ at }) => at <= time).map(({ named }) => named));
}
/**
* An appointment asked for again by nothing but rules that a doctor has already looked at (earlier cancer, an old finding)
* does not stand anew every month. Anything more urgent always does, also by the same rule.
*/
function isKnown(given, released) {
	if (levelOf(given) !== "gp-appointment" || given.rules.length === 0) return false;
	return given.rules.every((rule) => released.some(({ rules }) => rules.includes(rule)));
}
/** No contact after seven days, and still true: one level up, at most "bel nu". */
function aged(given, person, now, knowledge) {
	const { standingDays, standingUpTo } = knowledge.adaptation.thresholds.checks;
	const verdict = levelOf(given);
	const contacted = person.contacts.some(({ verdictEvent }) => verdictEvent === given.event);
	const stillTrue = person.decision === void 0 || urgency(person.decision.atMost) >= urgency(verdict);
	const raised = daysBetween(dayOf(given.at), dayOf(now)) >= standingDays && !contacted && stillTrue && urgency(verdict) < urgency(standingUpTo);
	return {
		given,
		verdict: raised ? verdicts[urgency(verdict) + 1] : verdict,
		raised,
		contacted
	};
}
/** What the standing verdict, or a check that was broken off, does to the plan. */
function lockOf(person, standing, knowledge) {
	const { lockFrom } = knowledge.adaptation.thresholds.checks;
	if (standing !== void 0 && urgency(standing.verdict) >= urgency(lockFrom)) return {
		verdict: standing.verdict,
		reasons: standingReasons(standing, person, knowledge),
		until: "released",
		verdictEvent: standing.given.event
	};
	return lockOfUnfinished(person, knowledge);
}
/** Answers were given that already ask for a call, but no verdict was shown: the check was broken off. */
function lockOfUnfinished(person, knowledge) {
	const { decision } = person;
	const last = person.checks.findLast(({ check }) => check !== "plan-intake");
	if (decision === void 0 || last === void 0) return void 0;
	if (urgency(decision.atLeast) < urgency(knowledge.adaptation.thresholds.checks.lockFrom)) return void 0;
	const shown = person.verdicts.some(({ at }) => Date.parse(at) >= Date.parse(last.at));
	const tappedNo = Object.keys(last.answers).length === 1 && last.answers["anything-new"] === "no";
	if (shown || tappedNo) return void 0;
	const unfinished = reasonOf(knowledge, "check-unfinished", {}, { verdict: decision.atLeast });
	return {
		verdict: decision.atLeast,
		reasons: [unfinished, ...decision.reasons],
		until: "checked"
	};
}
function standingReasons(standing, person, knowledge) {
	const { given, raised } = standing;
	const values = {
		verdict: standing.verdict,
		since: dayOf(given.at)
	};
	return [reasonOf(knowledge, raised ? "standing-verdict-a-week" : "standing-verdict", {}, values), ...person.decision?.reasons.filter(({ rule }) => given.rules.includes(rule)) ?? []];
}
/** Below the lock: ask "heb je gebeld?" once its time has come. */
function contactQuestion(standing, now, knowledge) {
	if (standing === void 0) return void 0;
	const after = knowledge.adaptation.thresholds.checks.askContactAfterHours[standing.verdict] ?? 0;
	const askContact = !standing.contacted && hoursBetween(standing.given.at, now) >= after;
	return {
		verdict: standing.verdict,
		verdictEvent: standing.given.event,
		askContact
	};
}
// packages/journal/src/advice/alarms.ts
/**
* Days with an alarm sign, oldest first: a verdict that locks, a new leg or nerve sign in a session, or "yes" and "weet ik
* niet" to "is er iets nieuws?". No dose rises after them, even when the questions ended calmly.
*/
function alarmDays(person, knowledge) {
	const lock = urgency(knowledge.adaptation.thresholds.checks.lockFrom);
	return [
		...person.verdicts.filter((given) => urgency(levelOf(given)) >= lock).map(({ at }) => dayOf(at)),
		...person.sessions.filter(({ exercises }) => exercises.some((one) => one.legSpread || one.nerveSign)).map(({ day }) => day),
		...person.checkIns.filter(({ anythingNew }) => anythingNew === "yes").map(({ at }) => dayOf(at)),
		...person.checks.filter(({ answers }) => answers["anything-new"] === "yes" || answers["anything-new"] === "unknown").map(({ day }) => day)
	].sort();
}
// packages/journal/src/advice/check-ins.ts
/** The check-ins that can still be given, oldest session first; one that was missed is not asked for again. */
function dueCheckIns(person, now, knowledge) {
	const today = dayOf(now);
	return person.sessions.slice(-14).filter(({ day }) => Math.abs(daysBetween(day, today)) <= 4).flatMap((session) => [...nextMorning(session, now, knowledge), ...at48h(session, now, knowledge)]);
}
function nextMorning(session, now, knowledge) {
	const on = addDays(session.day, 1);
	const today = dayOf(now);
	if (session.nextMorning !== void 0 || today > on) return [];
	const { fromHour, untilHour } = knowledge.checkIn.nextMorning;
	const due = today === on && hourOf(now) >= fromHour && hourOf(now) < untilHour;
	return [{
		session: session.session,
		moment: "next-morning",
		due,
		on
	}];
}
function at48h(session, now, knowledge) {
	const { fromHours, untilHours } = knowledge.checkIn.at48h;
	const hours = hoursBetween(session.at, now);
	if (session.at48h !== void 0 || hours > untilHours) return [];
	const due = hours >= fromHours;
	return [{
		session: session.session,
		moment: "48h",
		due,
		on: addDays(session.day, 2)
	}];
}
// packages/journal/src/event/merge.ts
/**
* The one order of a journal: by moment, then by id. Ids are compared by code unit, never by locale, so that every device
* and server agrees.
*/
function compareEvents(one, other) {
	const apart = compareInstants(one.at, other.at);
	if (apart !== 0) return apart;
	if (one.id !== other.id) return one.id < other.id ? -1 : 1;
	return 0;
}
/** By moment. Times written alike (same length, same offset) are in order as text; only the others need to be parsed. */
function compareInstants(one, other) {
	if (one === other) return 0;
	if (one.length === other.length && one.slice(19) === other.slice(19)) return one < other ? -1 : 1;
	return Date.parse(one) - Date.parse(other);
}
/**
* Two journals of one person as one: the set union by id, in order. Associative, commutative and idempotent, so phones may
* swap files in any order and as often as they like. Two different events under one id cannot come from our apps; should a
* file hold such a pair, every device keeps the same one of them.
*/
function merge(one, other) {
	if (other.length === 0 && isInOrder(one)) return [...one];
	const byId = /* @__PURE__ */ new Map();
	for (const event of one) keep$1(byId, event);
	for (const event of other) keep$1(byId, event);
	return [...byId.values()].sort(compareEvents);
}
/** Strictly in order, so without doubles of one moment; doubles of an id at two moments are found by their ids. */
function isInOrder(events) {
	const ids = /* @__PURE__ */ new Set();
	return events.every((event, index) => {
		ids.add(event.id);
		const before = events[index - 1];
		return ids.size === index + 1 && (before === void 0 || compareEvents(before, event) < 0);
	});
}
function keep$1(byId, event) {
	const known = byId.get(event.id);
	if (known === void 0 || known !== event && canonical(event) < canonical(known)) byId.set(event.id, event);
}
/** The same text for the same event, whatever the order of its fields. */
function canonical(value) {
	return JSON.stringify(value, (_key, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part);
}
// packages/journal/src/advice/pain.ts
/** All that was told of pain since a day, oldest first. */
function painSince(person, since) {
	const moments = [];
	const add = (day, at, value, afterExercise) => {
		if (value !== void 0 && day >= since) moments.push({
			day,
			at,
			value,
			afterExercise
		});
	};
	for (const { day, at, value } of tail(person.measures.pain, since)) add(day, at, value, false);
	for (const { day, at, painBefore, painAfter } of tail(person.sessions, since)) {
		add(day, at, painBefore, false);
		add(day, at, painAfter, true);
	}
	for (const { at, pain } of lately(person.checkIns, since)) add(dayOf(at), at, pain, false);
	return moments.sort((one, other) => compareInstants(one.at, other.at));
}
/** The end of a list that is in order by time: everything from a day on (and a little before, when clocks were changed). */
function tail(items, since) {
	const from = addDays(since, -2);
	return items.slice(items.findLastIndex(({ day }) => day < from) + 1);
}
function lately(items, since) {
	const from = addDays(since, -2);
	return items.slice(items.findLastIndex(({ at }) => dayOf(at) < from) + 1);
}
/** Usual pain: the mean of two weeks outside flare-ups; what was answered at the check while little was told yet. */
function usualPain(person, moments, today, isFlareDay) {
	const from = addDays(today, -14);
	const told = moments.filter(({ day, afterExercise }) => day >= from && day <= today && !afterExercise && !isFlareDay(day));
	if (told.length >= 2) return told.reduce((sum, { value }) => sum + value, 0) / told.length;
	const answered = person.answers.pain;
	return typeof answered === "number" ? answered : told[0]?.value;
}
/** The newest moment of the last days at which pain lay 3 or more above any of the 24 hours before it. */
function painJump(moments, since, knowledge) {
	const { painJump: rise, painJumpHours } = knowledge.adaptation.thresholds.checks;
	const recent = moments.slice(moments.findLastIndex(({ day }) => day < since) + 1);
	return recent.findLast((later, index) => recent.slice(0, index).some((earlier) => later.value - earlier.value >= rise && hoursBetween(earlier.at, later.at) <= painJumpHours));
}
/** Worse than usual for a day or more: two tellings at least 18 hours apart, both 2 or more above usual before them. */
function looksLikeFlare(person, moments, today, rise) {
	const calm = moments.filter(({ afterExercise }) => !afterExercise);
	const last = calm.at(-1);
	if (last === void 0 || daysBetween(last.day, today) > 1) return void 0;
	const before = calm.findLast(({ at }) => hoursBetween(at, last.at) >= 18);
	if (before === void 0 || hoursBetween(before.at, last.at) > 72) return void 0;
	const usual = usualPain(person, calm, addDays(before.day, -1), () => false);
	if (usual === void 0 || before.value - usual < rise || last.value - usual < rise) return void 0;
	return {
		now: last.value,
		usual
	};
}
/** The last finished weeks, newest last, of everything that counts as "mean pain". */
function finishedWeeks(moments, since, today) {
	return weeklyMeans(moments.filter(({ afterExercise }) => !afterExercise), since).filter(({ from }) => addDays(from, 7) <= today).map(({ mean }) => mean);
}
// packages/journal/src/advice/flares.ts
/** The days on which a flare-up plan runs or ran, by its fixed length. */
function flareDays(person, knowledge) {
	const { flare } = knowledge.adaptation.thresholds;
	const spans = person.flares.map(({ start }, index) => {
		const plan = flarePlan(person.flares.slice(0, index), flare);
		return {
			from: start,
			to: addDays(start, plan.reducedDays + plan.rampDays - 1)
		};
	});
	return (day) => spans.some(({ from, to }) => from <= day && day < to);
}
/** The flare-up plan that runs today. */
function flareToday(person, today, knowledge) {
	const running = flareDose(today, person.flares, knowledge.adaptation.thresholds);
	if (running === void 0) return void 0;
	const { share, day, plan } = running;
	const values = {
		percent: Math.round(share * 100),
		day,
		reducedDays: plan.reducedDays,
		fullOn: plan.reducedDays + plan.rampDays,
		earlier: person.flares.length - 1
	};
	return {
		day,
		ramp: share,
		reasons: [reasonOf(knowledge, day <= plan.reducedDays ? "flare-reduced" : "flare-ramp", { "flare-day": day }, values)]
	};
}
/** Asks whether this is a flare-up; one bad day is not enough, and nothing is concluded (facts-2.md 12). */
function askFlare(person, moments, today, knowledge) {
	const last = person.flares.at(-1);
	if (last !== void 0 && (last.end ?? addDays(last.start, 14)) >= addDays(today, -1)) return void 0;
	const seen = looksLikeFlare(person, moments, today, knowledge.adaptation.thresholds.flare.rise);
	if (seen === void 0) return void 0;
	return { reasons: [reasonOf(knowledge, "flare-ask", {
		"pain-week": seen.now,
		"pain-usual": Math.round(seen.usual * 10) / 10
	})] };
}
// packages/journal/src/advice/rechecks.ts
/**
* The check that must be done before the session, the most urgent first (triage.md 2.4). A check counts as done when it
* ended in a verdict, or in the one tap "no, nothing new"; broken off, it is asked again.
*/
function dueRecheck(view) {
	if (!view.person.checks.some(({ check }) => check === "intake") && view.person.plan === void 0) return void 0;
	for (const rule of inOrder) {
		const due = rule(view);
		if (due !== void 0) return due;
	}
}
var inOrder = [
	afterSession,
	unfinishedTap,
	jump,
	fallOrFever,
	flare,
	gap,
	improving,
	month,
	planned,
	twoWeeksUp,
	tap
];
function due(view, kind, rule, facts = {}) {
	return {
		kind,
		reasons: [reasonOf(view.knowledge, rule, facts)]
	};
}
/** When a check of one of these kinds (any, when none is named) last ended in a verdict. */
function verdictAt(person, kinds) {
	return person.verdicts.findLast(({ check }) => kinds.length === 0 || kinds.includes(check))?.at;
}
/** The last "no, nothing new". */
function tapAt(person) {
	return person.checks.findLast(({ answers }) => answers["anything-new"] === "no")?.at;
}
function isAfter(one, other) {
	return one !== void 0 && Date.parse(one) >= Date.parse(other);
}
/** A stop sign in an exercise, or a new leg or nerve sign in the last sessions: the alarm questions before anything else. */
function afterSession(view) {
	const { person } = view;
	const leg = person.sessions.findLast(({ exercises }) => exercises.some((one) => one.legSpread || one.nerveSign));
	if (leg && !isAfter(verdictAt(person, [
		"new-leg-sign",
		"pain-jump",
		"intake"
	]), leg.at)) return due(view, "new-leg-sign", "check-leg-sign", leg.exercises.some(({ nerveSign }) => nerveSign) ? { "nerve-sign": "yes" } : { "leg-spread": "yes" });
	const stopped = view.changes.find(({ alarmCheck }) => alarmCheck);
	if (stopped === void 0) return void 0;
	return {
		kind: "pain-jump",
		reasons: [...due(view, "pain-jump", "check-pain-jump").reasons, ...stopped.reasons]
	};
}
/** "Yes" or "weet ik niet" to "is er iets nieuws?", at a check-in or before a session, without the questions after it. */
function unfinishedTap(view) {
	const { person } = view;
	const tapped = person.checks.findLast(({ answers }) => {
		const tap = answers["anything-new"];
		return tap === "yes" || tap === "unknown";
	});
	const told = person.checkIns.findLast(({ anythingNew }) => anythingNew !== "no");
	const done = verdictAt(person, []);
	for (const [at, answer] of [[tapped?.at, tapped?.answers["anything-new"]], [told?.at, told?.anythingNew]]) if (at !== void 0 && !isAfter(done, at)) return due(view, "anything-new", "check-anything-new", { "anything-new": answer });
}
/** A rise of 2 is within noise: the one tap before the session asks the hard signs again, and nothing is concluded. */
function jump(view) {
	const moment = painJump(view.pain, addDays(view.today, -14), view.knowledge);
	if (moment === void 0 || isAfter(verdictAt(view.person, ["pain-jump", "intake"]), moment.at)) return void 0;
	return due(view, "pain-jump", "check-pain-jump", { "pain-week": moment.value });
}
/** A fall or fever told in another check: its own list, unless that check was the first one and asked everything. */
function fallOrFever(view) {
	const { person } = view;
	for (const [question, kind, rule] of [[
		"fall",
		"fall-since",
		"check-fall"
	], [
		"fever",
		"fever",
		"check-fever"
	]]) {
		const told = person.checks.findLast(({ check, answers }) => check !== "intake" && check !== kind && isYesOrUnknown(answers[question]));
		if (told && person.answers[question] !== "no" && !isAfter(verdictAt(person, []), told.at)) return due(view, kind, rule);
	}
}
function isYesOrUnknown(answer) {
	return answer === "yes" || answer === "unknown";
}
/** Red-flag questions come before the flare-up plan (facts.md F9.1): on the day it began, or since. */
function flare(view) {
	const last = view.person.flares.at(-1);
	if (last === void 0 || last.end !== void 0) return void 0;
	const asked = view.person.verdicts.findLast(({ check }) => check === "pain-jump" || check === "intake");
	if (asked !== void 0 && (dayOf(asked.at) >= last.start || isAfter(asked.at, last.at))) return void 0;
	return due(view, "pain-jump", "check-flare");
}
function gap(view) {
	const { person, today } = view;
	const last = latest([
		verdictAt(person, []),
		tapAt(person),
		person.checkIns.findLast(({ anythingNew }) => anythingNew === "no")?.at,
		person.checks.findLast(({ check }) => check === "intake")?.at
	]);
	if (last === void 0) return due(view, "gap", "check-gap");
	const days = daysBetween(dayOf(last), today);
	const { gapDays } = view.knowledge.adaptation.thresholds.checks;
	return days >= gapDays ? due(view, "gap", "check-gap", { "last-done": dayOf(last) }) : void 0;
}
function latest(moments) {
	return moments.reduce((one, other) => other !== void 0 && (one === void 0 || isAfter(other, one)) ? other : one);
}
/** Day 28 and day 42, when nothing changed: asked once for each. */
function improving(view) {
	const start = episodeStart(view.person);
	if (!view.notImproving || start === void 0) return void 0;
	const passed = view.knowledge.adaptation.thresholds.notImproving.days.map((days) => addDays(start, days)).findLast((day) => day <= view.today);
	if (passed === void 0 || doneSince(view.person, ["not-improving"], passed)) return void 0;
	return due(view, "not-improving", "not-improving-4-weeks", { "plan-day": daysBetween(start, view.today) + 1 });
}
function month(view) {
	const last = verdictAt(view.person, [
		"month",
		"not-improving",
		"intake"
	]);
	const { monthDays } = view.knowledge.adaptation.thresholds.checks;
	if (last === void 0 || daysBetween(dayOf(last), view.today) < monthDays) return void 0;
	return due(view, "month", "check-month", { "last-done": dayOf(last) });
}
/** A date of the plan (day 3, week 1, 2, 4, 6) that has come without any check since. */
function planned(view) {
	const passed = view.person.plan?.plan.rechecks.findLast(({ on, kind }) => on <= view.today && kind !== "standing-verdict");
	if (passed === void 0 || doneSince(view.person, [], passed.on)) return void 0;
	return due(view, "gap", "check-planned", { "plan-day": passed.on });
}
function twoWeeksUp(view) {
	if (!view.weeksUp || doneSince(view.person, ["two-weeks-up", "pain-jump"], addDays(view.today, -13))) return void 0;
	return due(view, "two-weeks-up", "weeks-up");
}
/** One tap before every session, unless a whole check was done today. */
function tap(view) {
	const { person, today } = view;
	if (!view.sessionAhead) return void 0;
	const taps = person.checks.some(({ day, answers }) => day === today && answers["anything-new"] === "no");
	const whole = person.verdicts.some(({ at }) => dayOf(at) === today);
	return taps || whole ? void 0 : due(view, "anything-new", "check-before-session");
}
function doneSince(person, kinds, since) {
	const done = verdictAt(person, kinds);
	return done !== void 0 && dayOf(done) >= since;
}
/** First day of this episode: that of the latest whole check, else of the plan. */
function episodeStart(person) {
	return person.checks.findLast(({ check }) => check === "intake")?.day ?? person.plan?.day;
}
/** The dates to look again that are still ahead, with those of a standing verdict (triage.md 4.4). */
function comingRechecks(person, standing, today) {
	const planned = person.plan?.plan.rechecks ?? [];
	const asks = standing === void 0 || standing.contacted ? [] : contactDays(standing);
	return [...planned, ...asks].filter(({ on }) => on >= today).sort((one, other) => one.on < other.on ? -1 : one.on > other.on ? 1 : 0);
}
function contactDays({ given, verdict }) {
	const day = dayOf(given.at);
	return (verdict === "gp-appointment" ? [3, 7] : verdict === "call-gp-today" ? [1] : [0]).map((days) => ({
		on: addDays(day, days),
		kind: "standing-verdict"
	}));
}
// packages/journal/src/advice/hand-over.ts
/**
* Better by 2 points on the weekly mean or on one activity, from day 28 on (triage.md 2.4, facts.md F13)? Nothing told is
* not "no improvement": then the question is asked and nothing concluded. Nor is little pain that stayed little.
*/
function trendOf(person, weeks, today, knowledge) {
	const { notImproving, weeksUp } = knowledge.adaptation.thresholds;
	const answered = person.answersAtStart.pain;
	const first = typeof answered === "number" ? answered : person.measures.pain[0]?.value ?? weeks[0];
	const last = weeks.at(-1);
	const gained = bestActivity(person);
	const start = episodeStart(person);
	const day = start === void 0 ? 0 : daysBetween(start, today);
	const known = first !== void 0 && last !== void 0 && first > 1;
	const enough = known && first - last >= notImproving.pain;
	return {
		notImproving: known && !enough && !(gained !== void 0 && gained.now - gained.first >= notImproving.activity) && day >= (notImproving.days[0] ?? 28),
		weeksUp: isUp(weeks, weeksUp.rise, weeksUp.weeks),
		facts: {
			"plan-day": day + 1,
			"pain-first-week": round(first),
			"pain-week": round(last),
			"activity-first": gained?.first,
			"activity-now": gained?.now
		}
	};
}
/** The activity that gained most. */
function bestActivity(person) {
	let best;
	for (const [id, readings] of Object.entries(person.measures.activities)) {
		const first = person.plan?.plan.activities.find((activity) => activity.id === id)?.rating ?? readings[0]?.value;
		const now = readings.at(-1)?.value;
		if (first === void 0 || now === void 0) continue;
		if (best === void 0 || now - first > best.now - best.first) best = {
			first,
			now
		};
	}
	return best;
}
/** The last weeks all lie so much above the one before them. */
function isUp(weeks, rise, count) {
	const before = weeks.at(-count - 1);
	return before !== void 0 && weeks.slice(-count).every((mean) => mean - before >= rise);
}
function round(value) {
	return value === void 0 ? void 0 : Math.round(value * 10) / 10;
}
/** Who should look along, and why; the GP when something else may be behind it. */
function handOverOf(person, trend, today, knowledge) {
	const { notImproving, flare } = knowledge.adaptation.thresholds;
	const day = Number(trend.facts["plan-day"] ?? 1) - 1;
	const reasons = [];
	const late = day >= notImproving.gpFromDay;
	if (trend.notImproving) reasons.push(reasonOf(knowledge, late ? "not-improving-6-weeks" : "not-improving-4-weeks", trend.facts));
	if (trend.weeksUp) reasons.push(reasonOf(knowledge, "weeks-up", trend.facts));
	const concern = flareConcern(today, person.flares, flare);
	if (concern !== void 0) reasons.push(reasonOf(knowledge, concern, { "flares-this-month": person.flares.length }));
	if (reasons.length === 0) return void 0;
	const signs = notImproving.strongSoftSigns.filter((question) => person.answers[question] === "yes");
	if (!trend.notImproving || !late || signs.length === 0) return {
		to: "physiotherapist",
		reasons
	};
	const sign = reasonOf(knowledge, "not-improving-soft-sign");
	const because = signs.map((question) => ({
		question,
		answer: "yes"
	}));
	return {
		to: "gp",
		reasons: [{
			...sign,
			because
		}, ...reasons]
	};
}
// packages/journal/src/advice/mode.ts
/** Days that pain has lasted at the least when somebody answered so. */
var daysAtLeast = {
	"2-to-4-weeks": 14,
	"4-to-6-weeks": 28,
	"6-to-12-weeks": 42,
	"over-12-weeks": 84
};
/**
* Another mode whose time has come (triage.md 4.2): light gives way to a quota set in advance from the third week of pain;
* a radicular pattern when the leg was free of pain for two weeks. Proposed, never silent: the person accepts a new plan.
*/
function modeProposal(person, today, knowledge) {
	const plan = person.plan?.plan;
	const { lightDays, legPainFreeDays } = knowledge.adaptation.thresholds.mode;
	const start = episodeStart(person);
	if (plan === void 0 || start === void 0) return void 0;
	if (plan.mode === "light") {
		const days = (daysAtLeast[String(person.answersAtStart.duration)] ?? 0) + daysBetween(start, today);
		if (days < lightDays) return void 0;
		return {
			to: "time-contingent",
			reasons: [reasonOf(knowledge, "mode-time-contingent", {}, { days })]
		};
	}
	const since = person.legPainFreeSince;
	if (plan.mode !== "pain-guided" || since === void 0 || addDays(since, legPainFreeDays) > today) return void 0;
	return {
		to: "time-contingent",
		reasons: [reasonOf(knowledge, "mode-leg-pain-gone", { "leg-pain-free-since": since })]
	};
}
// packages/journal/src/advice/session.ts
/** The exercises of the next session, each with its dose and the reasons for it. */
function sessionOf(view) {
	const { person, accepted, today } = view;
	const placed = person.slots.flatMap((slot) => {
		const exercise = find(view, slot.current);
		return exercise === void 0 ? [] : [{
			slot,
			exercise
		}];
	});
	if (placed.length === 0) return void 0;
	const changes = withOneLadderStep(view, placed);
	const restDay = isRestDay(person, accepted.plan, today);
	const exercises = placed.map((one, index) => toShow(one, changes[index], accepted.plan));
	return {
		exercises,
		minutes: exercises.reduce((sum, { exercise, dose }) => sum + lengthOf(view, exercise, dose), 0),
		restDay,
		restReasons: restDay ? [reasonOf(view.knowledge, "rest-day", {}, { days: accepted.plan.daysPerWeek })] : [],
		doneToday: person.sessions.some(({ day }) => day === today)
	};
}
function find({ knowledge }, id) {
	return knowledge.exercises.find((exercise) => exercise.id === id);
}
/**
* At most one exercise a week makes place for a harder one, and only on a day on which nothing else rises (facts.md F1.7:
* one variable a week).
*/
function withOneLadderStep(view, placed) {
	const changes = placed.map((one) => changeOf(view, one, placed, false));
	const { levelChangeDays } = view.knowledge.adaptation.thresholds;
	const from = addDays(view.today, -levelChangeDays);
	if (view.person.slots.some(({ changedOn }) => changedOn !== void 0 && changedOn > from) || changes.some(({ step }) => step === "up")) return changes;
	for (const [index, one] of placed.entries()) {
		if (changes[index]?.reasons[0]?.rule !== "one-thing-at-a-time") continue;
		const stepped = changeOf(view, one, placed, true);
		if (stepped.step === "up") return changes.with(index, stepped);
	}
	return changes;
}
function changeOf(view, { slot, exercise }, placed, mayStepUp) {
	const { person, accepted, today, usual, lastAlarm, flareShare } = view;
	const { plan } = accepted;
	const attempts = (person.attempts[exercise.id] ?? []).slice(-60);
	const planned = plan.exercises.find((one) => one.exercise === exercise.id)?.dose ?? exercise.startDose;
	const newest = attempts.at(-1);
	return adaptExercise({
		mode: plan.mode,
		exercise,
		planned: slot.current === slot.planned ? planned : exercise.startDose,
		attempts,
		today,
		daysPerWeek: plan.daysPerWeek,
		alarmChecked: checkedSince(view, newest?.session),
		planIsNewer: newest !== void 0 && newest.day < accepted.day,
		isFlareDay: view.isFlareDay,
		...slot.changedOn === void 0 ? {} : { levelChangedOn: slot.changedOn },
		...usual === void 0 ? {} : { usual },
		...lastAlarm === void 0 ? {} : { lastAlarm },
		...flareShare === void 0 ? {} : { flareShare },
		ladder: {
			find: (id) => find(view, id),
			mayDo: (other) => !placed.some((one) => one.exercise.id === other.id) && mayDo(other, plan.limits, plan.mode, person.answers).length === 0 && canDoHere(other, person.answers).length === 0,
			mayStepUp
		}
	}, view.knowledge);
}
/** An alarm check that ended in a verdict came after this session. */
function checkedSince({ person, alarmCheckedAt }, id) {
	const session = person.sessions.findLast((one) => one.session === id);
	return session === void 0 || alarmCheckedAt !== void 0 && Date.parse(alarmCheckedAt) >= Date.parse(session.at);
}
function toShow({ slot, exercise }, change, plan) {
	const reasons = plan.exercises.find((one) => one.exercise === slot.planned)?.reasons ?? [];
	return {
		exercise: change.exercise ?? exercise.id,
		planned: slot.planned,
		dose: change.to,
		change,
		reasons
	};
}
function lengthOf(view, id, dose) {
	const exercise = find(view, id);
	return exercise === void 0 ? 0 : minutesOf(exercise, dose);
}
/** The week's sessions are done, or, with three a week or fewer, there was one yesterday. */
function isRestDay(person, plan, today) {
	const from = addDays(today, -6);
	const days = new Set(person.sessions.filter(({ day }) => day < today && day >= from).map(({ day }) => day));
	if (days.size >= plan.daysPerWeek && plan.daysPerWeek < 7) return true;
	return plan.daysPerWeek <= 3 && days.has(addDays(today, -1));
}
// packages/journal/src/advice/weekly.ts
function walkingOf(view) {
	const { accepted, today, knowledge } = view;
	const { walking } = accepted.plan;
	const done = doneOf(view, "walking", accepted.day);
	const change = adaptWalking({
		...common(view),
		start: {
			kind: "time",
			minutes: walking.minutes
		},
		since: accepted.day,
		targetDays: walking.daysPerWeek,
		done
	}, knowledge);
	return {
		minutes: change.to.kind === "time" ? change.to.minutes : walking.minutes,
		doneThisWeek: daysDoneThisWeek(done, accepted.day, today),
		targetDays: walking.daysPerWeek,
		change
	};
}
function activitiesOf(view) {
	const { person, accepted, knowledge } = view;
	return accepted.plan.activities.map((activity) => {
		const log = person.activityLog.filter(({ item }) => item === activity.id);
		const quota = adaptActivity({
			...common(view),
			item: activity.id,
			unit: activity.unit,
			trialsNeeded: activity.trialsNeeded,
			trials: log.filter(({ trial }) => trial).map(toDay$1),
			done: log.filter(({ trial }) => !trial).map(toDay$1),
			targetDays: accepted.plan.daysPerWeek
		}, knowledge);
		const fixed = {
			id: activity.id,
			name: activity.name,
			unit: activity.unit
		};
		if (quota.kind === "trials") return {
			...fixed,
			trialsLeft: quota.left,
			reasons: quota.reasons
		};
		return {
			...fixed,
			trialsLeft: 0,
			quota: quota.quota,
			change: quota.change,
			reasons: quota.change.reasons
		};
	});
}
function common({ person, accepted, today, alarms, flareShare, isFlareDay }) {
	return {
		mode: accepted.plan.mode,
		today,
		alarms,
		...person.flares.length === 0 ? {} : { isFlareDay },
		responses: person.sessions.filter(({ day }) => day >= accepted.day),
		...flareShare === void 0 ? {} : { flareShare }
	};
}
function doneOf({ person }, item, since) {
	return person.activityLog.filter((record) => record.item === item && record.day >= since).map(toDay$1);
}
function toDay$1({ day, amount, painBefore, painAfter }) {
	return {
		day,
		amount,
		...painBefore === void 0 ? {} : { painBefore },
		...painAfter === void 0 ? {} : { painAfter }
	};
}
/** Days with a walk in the present week of the plan. */
function daysDoneThisWeek(done, since, today) {
	const week = Math.max(0, Math.floor(daysBetween(since, today) / 7));
	const from = addDays(since, week * 7);
	return new Set(done.filter(({ day }) => day >= from && day <= today).map(({ day }) => day)).size;
}
// packages/journal/src/advice/advise.ts
/**
* What to show a person now, each item with its reasons. Pure: the moment is an argument, and its own date is the person's
* day. Events "from the future" (a clock set back) keep counting; only distances in days are never negative by them.
*/
function advise(person, now, knowledge) {
	const today = dayOf(now);
	const accepted = person.plan;
	const pain = painSince(person, addDays(today, -63));
	const trend = trendOf(person, finishedWeeks(pain, episodeStart(person) ?? today, today), today, knowledge);
	const standing = standingOf(person, now, knowledge);
	const locked = lockOf(person, standing, knowledge);
	const flare = accepted && flareToday(person, today, knowledge);
	const ask = accepted && askFlare(person, pain, today, knowledge);
	const day = accepted === void 0 ? 0 : Math.max(0, daysBetween(accepted.day, today)) + 1;
	const isFlareDay = flareDays(person, knowledge);
	const shared = {
		person,
		today,
		isFlareDay,
		flareShare: flare?.ramp,
		knowledge
	};
	const alarms = alarmDays(person, knowledge);
	const items = accepted && itemsOf({
		...shared,
		accepted,
		alarms,
		usual: usualPain(person, pain, today, isFlareDay)
	});
	const ahead = items?.session !== void 0 && !items.session.doneToday && !items.session.restDay;
	const recheck = dueRecheck({
		person,
		today,
		pain,
		changes: items?.session?.exercises.map(({ change }) => change) ?? [],
		notImproving: trend.notImproving,
		weeksUp: trend.weeksUp,
		sessionAhead: ahead,
		knowledge
	});
	const rechecks = comingRechecks(person, standing, today);
	const [nextRecheck] = rechecks;
	const contact = contactQuestion(standing, now, knowledge);
	const proposal = modeProposal(person, today, knowledge);
	const handOver = accepted && handOverOf(person, trend, today, knowledge);
	const restart = accepted && restartOf(person, accepted, today, knowledge);
	const lesson = lessonOf(person, day, knowledge);
	return {
		today,
		week: day === 0 ? 0 : Math.floor((day - 1) / 7) + 1,
		day,
		...accepted ? { mode: accepted.plan.mode } : {},
		...proposal ? { modeProposal: proposal } : {},
		...locked ? { locked } : {},
		...contact ? { standing: contact } : {},
		...recheck ? { recheck } : {},
		checkIns: dueCheckIns(person, now, knowledge),
		...locked || !items?.session ? {} : { session: items.session },
		...locked || !items ? {} : { walking: items.walking },
		activities: locked || !items ? [] : items.activities,
		...flare ? { flare } : {},
		...ask ? { askFlare: ask } : {},
		...handOver ? { handOver } : {},
		...restart ? { restart } : {},
		rechecks,
		...nextRecheck ? { nextRecheck } : {},
		...lesson ? { lesson } : {}
	};
}
function itemsOf(view) {
	const alarmCheckedAt = view.person.verdicts.at(-1)?.at;
	const lastAlarm = view.alarms.at(-1);
	return {
		session: sessionOf({
			...view,
			lastAlarm,
			alarmCheckedAt
		}),
		walking: walkingOf(view),
		activities: activitiesOf(view)
	};
}
/** A friendly restart after missed sessions; counted from the plan when there was no session yet. */
function restartOf(person, accepted, today, knowledge) {
	const last = person.sessions.at(-1)?.day;
	if (last === void 0 || accepted.plan.exercises.length === 0) return void 0;
	const { restart } = knowledge.adaptation.thresholds;
	const days = daysBetween(last, today);
	if (!needsRestart(days, accepted.plan.daysPerWeek, restart)) return void 0;
	const values = {
		days,
		percent: Math.round(restart.share * 100)
	};
	return { reasons: [reasonOf(knowledge, "restart", { "last-done": last }, values)] };
}
/** A new lesson every other day, in order; one that was read makes place for the next. */
function lessonOf(person, day, knowledge) {
	return (knowledge.lessons ?? []).slice(0, Math.ceil(day / 2)).find((lesson) => !person.lessons.includes(lesson));
}
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
var propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
var NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own$1(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own$1(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own$1(this, key, fn.bind(this));
		},
		set(value) {
			own$1(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = {
	value: void 0,
	enumerable: false
};
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
var _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
var _issuesDesc = {
	value: void 0,
	enumerable: false
};
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
var $ZodRealError = /* @__PURE__ */ $constructor("$ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
var parse$1 = /* @__PURE__*/ _parse($ZodRealError);
var _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
var parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
var safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
var safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number$1 = /^-?\d+(?:\.\d+)?$/;
var boolean$1 = /^(?:true|false)$/i;
// node_modules/zod/v4/core/checks.js
var $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
var _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
var $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
var $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
// node_modules/zod/v4/core/versions.js
var version = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
var $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own$1(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
var $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
var $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
var $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
var $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
var $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
var $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
var $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
var $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
var $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
var $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
var $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
var $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
var $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
var $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own$1(this, "with", value);
	},
	parse(data, params) {
		return parse$1(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
var ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
	return /* @__PURE__ */ _string(ZodMiniString, params);
}
var ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number(params) {
	return /* @__PURE__ */ _number(ZodMiniNumber, params);
}
var ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int(params) {
	return /* @__PURE__ */ _int(ZodMiniNumberFormat, params);
}
var ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean(params) {
	return /* @__PURE__ */ _boolean(ZodMiniBoolean, params);
}
var ZodMiniUnknown = /*@__PURE__*/ $constructor("ZodMiniUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
	return /* @__PURE__ */ _unknown(ZodMiniUnknown);
}
var ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
var ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ unknown(),
		...normalizeParams(params)
	});
}
var ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
var ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", (inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: /* @__PURE__ */ string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
var ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
	return new ZodMiniEnum({
		type: "enum",
		entries: Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values,
		...normalizeParams(params)
	});
}
var ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
	return new ZodMiniLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
var ZodMiniExactOptional = /*@__PURE__*/ $constructor("ZodMiniExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
	return new ZodMiniExactOptional({
		type: "optional",
		innerType
	});
}
var ZodMiniCustom = /*@__PURE__*/ $constructor("ZodMiniCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
	return /* @__PURE__ */ _refine(ZodMiniCustom, fn, _params);
}
// packages/journal/src/event/event.ts
/** Which check a set of answers belongs to: the first one, the plan's questions, or a re-check (triage.md 2.4). */
var checks = [
	"intake",
	"plan-intake",
	"anything-new",
	"gap",
	"pain-jump",
	"new-leg-sign",
	"fall-since",
	"fever",
	"two-weeks-up",
	"month",
	"not-improving",
	"free-text"
];
/** An event for the journal; id and time are the caller's, so that the same call gives the same event. */
function makeEvent(kind, data, stamp) {
	return {
		id: stamp.id,
		at: stamp.at,
		kind,
		version: 1,
		data
	};
}
// packages/journal/src/event/schema.ts
/** Ids and keys. `__proto__` is no key: as a property name it would change the object instead of naming a part of it. */
var text = (/* @__PURE__ */ string()).check(/* @__PURE__ */ _minLength(1), /* @__PURE__ */ _maxLength(200), /* @__PURE__ */ refine((value) => value !== "__proto__"));
var longText = (/* @__PURE__ */ string()).check(/* @__PURE__ */ _maxLength(5e3));
var count = (/* @__PURE__ */ number()).check(/* @__PURE__ */ _gte(0), /* @__PURE__ */ _lte(1e5));
var score = (/* @__PURE__ */ number()).check(/* @__PURE__ */ _gte(0), /* @__PURE__ */ _lte(10));
var yesNoUnknown = /* @__PURE__ */ _enum([
	"yes",
	"no",
	"unknown"
]);
/** A real calendar day: 31 February is refused. */
var day = (/* @__PURE__ */ string()).check(/* @__PURE__ */ refine(isDay));
/** The envelope that every event has had and will have, whatever its kind or version. */
var envelope = /* @__PURE__ */ looseObject({
	id: text,
	at: (/* @__PURE__ */ string()).check(/* @__PURE__ */ _regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/), /* @__PURE__ */ refine((value) => isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)))),
	kind: text,
	version: (/* @__PURE__ */ number()).check(int(), /* @__PURE__ */ _gte(0)),
	data: /* @__PURE__ */ unknown()
});
var verdict = /* @__PURE__ */ _enum(verdicts);
var answers = /* @__PURE__ */ record(text, /* @__PURE__ */ union([
	longText,
	/* @__PURE__ */ number(),
	/* @__PURE__ */ array(text)
]));
var dose = /* @__PURE__ */ union([
	/* @__PURE__ */ looseObject({
		kind: /* @__PURE__ */ literal("reps"),
		sets: count,
		reps: count
	}),
	/* @__PURE__ */ looseObject({
		kind: /* @__PURE__ */ literal("hold"),
		sets: count,
		seconds: count
	}),
	/* @__PURE__ */ looseObject({
		kind: /* @__PURE__ */ literal("time"),
		minutes: count
	})
]);
var reasons = /* @__PURE__ */ array(/* @__PURE__ */ looseObject({
	rule: text,
	because: /* @__PURE__ */ array(/* @__PURE__ */ looseObject({
		question: text,
		answer: /* @__PURE__ */ union([
			longText,
			/* @__PURE__ */ number(),
			/* @__PURE__ */ array(text)
		])
	})),
	sources: /* @__PURE__ */ array(text),
	certainty: /* @__PURE__ */ _enum([
		"high",
		"moderate",
		"low",
		"very-low",
		"expert"
	]),
	values: /* @__PURE__ */ exactOptional(/* @__PURE__ */ record(text, /* @__PURE__ */ union([longText, /* @__PURE__ */ number()])))
}));
var plan = /* @__PURE__ */ looseObject({
	madeOn: day,
	mode: /* @__PURE__ */ _enum([
		"light",
		"time-contingent",
		"pain-guided"
	]),
	modeReasons: reasons,
	set: /* @__PURE__ */ _enum([
		"full",
		"pregnancy",
		"walking-only"
	]),
	exercises: /* @__PURE__ */ array(/* @__PURE__ */ looseObject({
		exercise: text,
		dose,
		reasons
	})),
	daysPerWeek: (/* @__PURE__ */ number()).check(/* @__PURE__ */ _gte(0), /* @__PURE__ */ _lte(7)),
	minutesPerDay: count,
	walking: /* @__PURE__ */ looseObject({
		minutes: count,
		daysPerWeek: (/* @__PURE__ */ number()).check(/* @__PURE__ */ _gte(0), /* @__PURE__ */ _lte(7)),
		reasons
	}),
	activities: /* @__PURE__ */ array(/* @__PURE__ */ looseObject({
		id: text,
		name: longText,
		rating: /* @__PURE__ */ exactOptional(score),
		isGoal: /* @__PURE__ */ boolean(),
		unit: /* @__PURE__ */ _enum(["minutes", "times"]),
		trialsNeeded: count
	})),
	goalDate: /* @__PURE__ */ exactOptional(day),
	rechecks: /* @__PURE__ */ array(/* @__PURE__ */ looseObject({
		on: day,
		kind: /* @__PURE__ */ _enum([
			"day-3",
			"day-7",
			"week-1",
			"week-2",
			"week-4",
			"week-6",
			"week-12",
			"monthly",
			"standing-verdict"
		])
	})),
	limits: /* @__PURE__ */ array(/* @__PURE__ */ _enum([
		"pregnancy",
		"osteoporosis",
		"vertebral-fracture",
		"radicular",
		"stenosis",
		"spine-procedure",
		"anticoagulants",
		"heart",
		"lungs",
		"high-blood-pressure",
		"diabetes",
		"new-hip-or-knee",
		"balance",
		"epilepsy",
		"other-illness"
	])),
	reasons
});
var exerciseDone = /* @__PURE__ */ looseObject({
	exercise: text,
	dose,
	completed: /* @__PURE__ */ boolean(),
	tooHeavy: /* @__PURE__ */ boolean(),
	during: /* @__PURE__ */ exactOptional(score),
	effort: /* @__PURE__ */ exactOptional(score),
	where: /* @__PURE__ */ exactOptional(/* @__PURE__ */ array(text)),
	legSpread: /* @__PURE__ */ boolean(),
	nerveSign: /* @__PURE__ */ boolean(),
	expected: /* @__PURE__ */ exactOptional(score),
	insteadOf: /* @__PURE__ */ exactOptional(text)
});
var check = /* @__PURE__ */ _enum(checks);
/** What the data of each kind must look like, version 1. Extra fields are allowed and kept: a later version may add some. */
var dataSchemas = {
	answered: /* @__PURE__ */ looseObject({
		check,
		answers
	}),
	verdictGiven: /* @__PURE__ */ looseObject({
		check,
		verdict: /* @__PURE__ */ _enum([...verdicts, "undecided"]),
		atLeast: verdict,
		atMost: verdict,
		rules: /* @__PURE__ */ array(text),
		rulesVersion: text
	}),
	planAccepted: /* @__PURE__ */ looseObject({
		plan,
		rulesVersion: text
	}),
	sessionDone: /* @__PURE__ */ looseObject({
		session: text,
		day,
		painBefore: /* @__PURE__ */ exactOptional(score),
		expectedPain: /* @__PURE__ */ exactOptional(score),
		painAfter: /* @__PURE__ */ exactOptional(score),
		stopped: /* @__PURE__ */ boolean(),
		exercises: /* @__PURE__ */ array(exerciseDone)
	}),
	checkedIn: /* @__PURE__ */ looseObject({
		session: text,
		moment: /* @__PURE__ */ _enum(["next-morning", "48h"]),
		pain: /* @__PURE__ */ exactOptional(score),
		backToUsual: yesNoUnknown,
		anythingNew: yesNoUnknown,
		perExercise: /* @__PURE__ */ exactOptional(/* @__PURE__ */ record(text, yesNoUnknown)),
		goneWithinDayPart: /* @__PURE__ */ exactOptional(yesNoUnknown)
	}),
	measured: /* @__PURE__ */ looseObject({
		measure: /* @__PURE__ */ _enum([
			"pain",
			"function",
			"activity"
		]),
		activity: /* @__PURE__ */ exactOptional(text),
		value: score,
		day
	}),
	activityDone: /* @__PURE__ */ looseObject({
		item: text,
		amount: count,
		unit: /* @__PURE__ */ _enum(["minutes", "times"]),
		day,
		trial: /* @__PURE__ */ boolean(),
		painBefore: /* @__PURE__ */ exactOptional(score),
		painAfter: /* @__PURE__ */ exactOptional(score)
	}),
	exerciseSwapped: /* @__PURE__ */ looseObject({
		from: text,
		to: text,
		why: /* @__PURE__ */ _enum([
			"choice",
			"pain",
			"equipment"
		])
	}),
	flareStarted: /* @__PURE__ */ looseObject({ day }),
	flareEnded: /* @__PURE__ */ looseObject({ day }),
	contacted: /* @__PURE__ */ looseObject({
		verdictEvent: text,
		with: longText,
		said: /* @__PURE__ */ exactOptional(longText),
		released: /* @__PURE__ */ boolean()
	}),
	lessonRead: /* @__PURE__ */ looseObject({ lesson: text }),
	corrected: /* @__PURE__ */ union([/* @__PURE__ */ looseObject({
		replaces: text,
		removed: /* @__PURE__ */ literal(true)
	}), /* @__PURE__ */ looseObject({
		replaces: text,
		kind: text,
		data: /* @__PURE__ */ unknown()
	})])
};
/** Kinds this version knows. */
function isEventKind(kind) {
	return Object.hasOwn(dataSchemas, kind);
}
// packages/journal/src/event/record.ts
/** Plain object or not: for data from outside. */
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
* How the data of an old version becomes that of the next one, per kind. Applied when read, one version at a time;
* what is stored stays as it was written. A kind or version without an entry did not change.
*/
var upcasts = { checkedIn: { 0: (data) => {
	if (!isRecord(data)) return data;
	const { backToUsual, anythingNew = "unknown", ...rest } = data;
	const said = typeof backToUsual === "boolean" ? backToUsual ? "yes" : "no" : backToUsual ?? "unknown";
	return {
		...rest,
		backToUsual: said,
		anythingNew
	};
} } };
/** Data as the current version writes it. */
function upcast(kind, version, data) {
	let current = data;
	for (let from = version; from < 1; from += 1) {
		const step = upcasts[kind]?.[from];
		if (step) current = step(current);
	}
	return current;
}
// packages/journal/src/event/read.ts
/** Checks one entry from storage, a file or another device. Old versions come out as the current one. */
function readEvent(value, index = 0) {
	const outer = envelope.safeParse(value);
	if (!outer.success) return {
		ok: false,
		problem: {
			kind: "not-an-event",
			index
		}
	};
	const { id, kind, version } = outer.data;
	if (version > 1 || !isEventKind(kind)) return {
		ok: true,
		carried: value
	};
	const data = upcast(kind, version, outer.data.data);
	const inner = dataSchemas[kind].safeParse(data);
	if (!inner.success) return {
		ok: false,
		problem: {
			kind: "bad-data",
			index,
			event: id,
			path: inner.error.issues[0]?.path.map(String).join(".") ?? ""
		}
	};
	return {
		ok: true,
		event: version === 1 ? value : {
			...outer.data,
			version: 1,
			data
		}
	};
}
/** Reads a list of entries. One bad entry never hides the others. */
function readJournal(value) {
	if (!Array.isArray(value)) return {
		events: [],
		carried: [],
		problems: [{
			kind: "not-a-list",
			index: -1
		}]
	};
	const events = [];
	const carried = [];
	const problems = [];
	value.forEach((entry, index) => {
		const read = readEvent(entry, index);
		if (!read.ok) problems.push(read.problem);
		else if ("event" in read) events.push(read.event);
		else carried.push(read.carried);
	});
	return {
		events,
		carried,
		problems
	};
}
/** The whole journal as one text: plain JSON, or age-encrypted and armoured. Nothing is left out. */
async function exportBackup(events, options) {
	const { at, passphrase, carried = [], scryptWorkFactor } = options;
	const frame = {
		rugwijs: "backup",
		version: 1,
		exportedAt: at,
		events: [...events, ...carried]
	};
	const plain = `${JSON.stringify(frame, null, 1)}\n`;
	if (passphrase === void 0) return plain;
	const { encrypt } = await import("./encryption-YG-gG5Pq.js");
	return encrypt(plain, passphrase, scryptWorkFactor);
}
/** Reads a backup file. Never throws for what a person may hand in. */
async function importBackup(text, passphrase) {
	const trimmed = text.replace(/^\uFEFF/, "").trim();
	if (trimmed === "") return {
		ok: false,
		problem: "empty"
	};
	if (!trimmed.startsWith(armourStart)) return readPlain(trimmed);
	if (!trimmed.endsWith(armourEnd)) return {
		ok: false,
		problem: "cut-in-half"
	};
	if (passphrase === void 0 || passphrase === "") return {
		ok: false,
		problem: "needs-passphrase"
	};
	const { decrypt } = await import("./encryption-YG-gG5Pq.js");
	const opened = await decrypt(trimmed, passphrase);
	return opened.ok ? readPlain(opened.text) : opened;
}
var armourStart = "-----BEGIN AGE ENCRYPTED FILE-----";
var armourEnd = "-----END AGE ENCRYPTED FILE-----";
function readPlain(text) {
	const parsed = parse(text);
	if (!parsed.ok) return parsed;
	const frame = parsed.value;
	if (!isRecord(frame) || frame.rugwijs !== "backup" || !Array.isArray(frame.events)) return {
		ok: false,
		problem: "not-ours"
	};
	const { version, exportedAt } = frame;
	const read = readJournal(frame.events);
	const newer = typeof version === "number" && version > 1 || read.carried.length > 0;
	return {
		ok: true,
		...read,
		newer,
		...typeof exportedAt === "string" ? { exportedAt } : {}
	};
}
/** JSON, or why not: a text of ours whose brackets never close was cut; everything else is no JSON. */
function parse(text) {
	try {
		return {
			ok: true,
			value: JSON.parse(text)
		};
	} catch {
		return {
			ok: false,
			problem: text.startsWith("{") && text.includes("\"rugwijs\"") && endsOpen(text) ? "cut-in-half" : "not-json"
		};
	}
}
/** Does the text stop inside a string, list or object? */
function endsOpen(text) {
	const withoutStrings = text.replace(/"(?:[^"\\]|\\.)*"/gs, "");
	const count = (mark) => withoutStrings.split(mark).length - 1;
	return withoutStrings.includes("\"") || count("{") > count("}") || count("[") > count("]");
}
// packages/journal/src/event/corrections.ts
/** A verdict and what a person said about it stay as they were given (triage.md 2.4): they cannot be corrected away. */
var protectedKinds = /* @__PURE__ */ new Set(["verdictGiven", "contacted"]);
/**
* The events that count, after corrections; `events` must be in order. The latest correction of an event wins, a
* correction of a correction undoes it, and one that does not fit its target is ignored: the original then stands.
*/
function effective(events) {
	const corrections = events.filter((event) => event.kind === "corrected");
	if (corrections.length === 0) return events;
	const latest = /* @__PURE__ */ new Map();
	for (const correction of corrections.toReversed()) if (!latest.has(correction.id) && !latest.has(correction.data.replaces)) latest.set(correction.data.replaces, correction);
	return events.flatMap((event) => {
		if (event.kind === "corrected") return [];
		const correction = latest.get(event.id);
		return correction === void 0 ? [event] : corrected(event, correction);
	});
}
function corrected(event, correction) {
	if (protectedKinds.has(event.kind)) return [event];
	const { data } = correction;
	if ("removed" in data) return [];
	if (data.kind !== event.kind || !dataSchemas[event.kind].safeParse(data.data).success) return [event];
	return [{
		...event,
		data: data.data
	}];
}
// packages/journal/src/person/apply.ts
/** Adds what one event says. Events come in journal order, corrections already worked in. */
function apply(draft, event) {
	switch (event.kind) {
		case "answered":
			applyAnswers(draft, event);
			return;
		case "verdictGiven":
			draft.verdicts.push({
				event: event.id,
				at: event.at,
				...event.data
			});
			return;
		case "planAccepted":
			draft.plan = {
				event: event.id,
				at: event.at,
				day: dayOf(event.at),
				...event.data
			};
			draft.slots = event.data.plan.exercises.map(({ exercise }) => ({
				planned: exercise,
				current: exercise
			}));
			return;
		case "sessionDone":
			applySession(draft, event);
			return;
		case "checkedIn":
			applyCheckIn(draft, event);
			return;
		case "measured":
			applyMeasure(draft, event);
			return;
		case "activityDone":
			draft.activityLog.push({
				event: event.id,
				at: event.at,
				...event.data
			});
			return;
		case "exerciseSwapped":
			draft.swaps.push({
				at: event.at,
				...event.data
			});
			moveSlot(draft, event.data.from, event.data.to, dayOf(event.at));
			return;
		case "flareStarted":
			draft.flareMarks.push({
				kind: "start",
				day: event.data.day,
				at: event.at
			});
			return;
		case "flareEnded":
			draft.flareMarks.push({
				kind: "end",
				day: event.data.day,
				at: event.at
			});
			return;
		case "contacted":
			draft.contacts.push({
				event: event.id,
				at: event.at,
				...event.data
			});
			return;
		case "lessonRead":
			if (!draft.lessons.includes(event.data.lesson)) draft.lessons.push(event.data.lesson);
			return;
		case "corrected": return;
		default: unreachable(event);
	}
}
function applyAnswers(draft, event) {
	const { check, answers } = event.data;
	draft.checks.push({
		event: event.id,
		at: event.at,
		day: dayOf(event.at),
		check,
		answers
	});
	if (check === "intake") draft.answersAtStart = draft.checks.findLast((one) => one.check === "intake" && one.event !== event.id)?.day === dayOf(event.at) ? {
		...draft.answersAtStart,
		...answers
	} : { ...answers };
	for (const [question, value] of Object.entries(answers)) {
		draft.answers[question] = value;
		draft.answeredAt[question] = event.at;
	}
	const leg = answers["leg-pain"];
	if (leg === "none") draft.legPainFreeSince ??= dayOf(event.at);
	else if (leg !== void 0) draft.legPainFreeSince = void 0;
}
function applySession(draft, event) {
	const { session, day, painBefore, painAfter, exercises } = event.data;
	draft.sessions.push({
		event: event.id,
		at: event.at,
		...event.data
	});
	for (const done of exercises) {
		const attempt = {
			session,
			day,
			exercise: done.exercise,
			dose: done.dose,
			completed: done.completed,
			tooHeavy: done.tooHeavy,
			...painBefore === void 0 ? {} : { before: painBefore },
			...done.during === void 0 ? {} : { during: done.during },
			...done.effort === void 0 ? {} : { effort: done.effort },
			legSpread: done.legSpread,
			nerveSign: done.nerveSign,
			...painAfter === void 0 ? {} : { after: painAfter }
		};
		const list = Object.hasOwn(draft.attempts, done.exercise) ? draft.attempts[done.exercise] : void 0;
		if (list) list.push(attempt);
		else draft.attempts[done.exercise] = [attempt];
		if (done.insteadOf !== void 0) moveSlot(draft, done.insteadOf, done.exercise, day);
		if (toldOfLegPain(done)) draft.legPainFreeSince = void 0;
	}
	if (!draft.mayHaveEarly) return;
	for (const checkIn of draft.checkIns) if (checkIn.session === session) addResponse(draft, checkIn);
}
var legAreas = /leg|thigh|knee|calf|foot|toe/;
function toldOfLegPain(done) {
	return done.legSpread || (done.where ?? []).some((area) => legAreas.test(area));
}
function applyCheckIn(draft, event) {
	const checkIn = {
		event: event.id,
		at: event.at,
		...event.data
	};
	draft.checkIns.push(checkIn);
	addResponse(draft, checkIn);
}
/** Writes the response of a check-in to its session, and to every attempt in it. */
function addResponse(draft, checkIn) {
	const index = draft.sessions.findLastIndex((one) => one.session === checkIn.session);
	const session = draft.sessions[index];
	if (session === void 0) {
		draft.mayHaveEarly = true;
		return;
	}
	draft.sessions[index] = {
		...session,
		...responseOf(checkIn, checkIn.backToUsual)
	};
	for (const { exercise } of session.exercises) answerAttempts(draft.attempts[exercise] ?? [], checkIn, own(checkIn.perExercise, exercise) ?? checkIn.backToUsual);
}
function responseOf({ moment, goneWithinDayPart }, said) {
	const response = moment === "48h" ? { at48h: said } : { nextMorning: said };
	return goneWithinDayPart === void 0 ? response : {
		...response,
		goneWithinDayPart
	};
}
/** Attempts of one session stand together, mostly near the end. */
function answerAttempts(attempts, checkIn, said) {
	const last = attempts.findLastIndex((attempt) => attempt.session === checkIn.session);
	for (let index = last; index >= 0; index -= 1) {
		const attempt = attempts[index];
		if (attempt?.session !== checkIn.session) break;
		attempts[index] = {
			...attempt,
			...responseOf(checkIn, said)
		};
	}
}
function own(record, key) {
	return record !== void 0 && Object.hasOwn(record, key) ? record[key] : void 0;
}
function applyMeasure(draft, event) {
	const { measure, activity, value, day } = event.data;
	const reading = {
		day,
		at: event.at,
		value
	};
	if (measure === "pain") draft.pain.push(reading);
	else if (measure === "function") draft.function.push(reading);
	else {
		const id = activity ?? "activity-1";
		const list = Object.hasOwn(draft.activities, id) ? draft.activities[id] : void 0;
		if (list) list.push(reading);
		else draft.activities[id] = [reading];
	}
}
function moveSlot(draft, from, to, day) {
	if (from === to || draft.slots.some((slot) => slot.current === to)) return;
	const byCurrent = draft.slots.findIndex((slot) => slot.current === from);
	const index = byCurrent >= 0 ? byCurrent : draft.slots.findIndex((slot) => slot.planned === from);
	const slot = draft.slots[index];
	if (slot) draft.slots[index] = {
		planned: slot.planned,
		current: to,
		changedOn: day
	};
}
function unreachable(event) {
	throw new Error(`No such event: ${JSON.stringify(event)}`);
}
// packages/journal/src/person/fold.ts
/** A journal as a person. The order in which events arrive never matters. */
function fold(events, knowledge) {
	const inOrder = merge(events, []);
	const draft = emptyDraft();
	for (const event of effective(inOrder)) apply(draft, event);
	return finish(draft, inOrder, decided(draft.answers, knowledge));
}
/**
* One more event. Gives exactly what `fold` of all events would, at once when the event is the newest and corrects
* nothing; otherwise by folding again.
*/
function foldOne(person, event, knowledge) {
	const last = person.events.at(-1);
	const isNewest = last === void 0 || compareEvents(last, event) < 0;
	const touchesOthers = event.kind === "corrected" || person.events.some((one) => one.id === event.id || targets(one, event));
	if (!isNewest || touchesOthers) return fold([...person.events, event], knowledge);
	const draft = draftOf(person);
	apply(draft, event);
	const decision = event.kind === "answered" ? decided(draft.answers, knowledge) : person.decision;
	return finish(draft, [...person.events, event], decision);
}
function targets(one, event) {
	return one.kind === "corrected" && one.data.replaces === event.id;
}
function emptyDraft() {
	return {
		answers: {},
		answersAtStart: {},
		answeredAt: {},
		checks: [],
		verdicts: [],
		contacts: [],
		plan: void 0,
		slots: [],
		sessions: [],
		attempts: {},
		checkIns: [],
		pain: [],
		function: [],
		activities: {},
		activityLog: [],
		flareMarks: [],
		swaps: [],
		lessons: [],
		legPainFreeSince: void 0,
		mayHaveEarly: false
	};
}
/** Copies of the lists, so that the person given stays as it was. */
function draftOf(person) {
	return {
		answers: { ...person.answers },
		answersAtStart: { ...person.answersAtStart },
		answeredAt: { ...person.answeredAt },
		checks: [...person.checks],
		verdicts: [...person.verdicts],
		contacts: [...person.contacts],
		plan: person.plan,
		slots: [...person.slots],
		sessions: [...person.sessions],
		attempts: copyLists(person.attempts),
		checkIns: [...person.checkIns],
		pain: [...person.measures.pain],
		function: [...person.measures.function],
		activities: copyLists(person.measures.activities),
		activityLog: [...person.activityLog],
		flareMarks: [...person.flareMarks],
		swaps: [...person.swaps],
		lessons: [...person.lessons],
		legPainFreeSince: person.legPainFreeSince,
		mayHaveEarly: true
	};
}
function copyLists(lists) {
	return Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, [...list]]));
}
/** No answers, no verdict: silence is not a calm answer. */
function decided(answers, knowledge) {
	return Object.keys(answers).length === 0 ? void 0 : decide(answers, knowledge);
}
function finish(draft, events, decision) {
	const { plan, pain, activities, legPainFreeSince, mayHaveEarly: _, function: functions, ...lists } = draft;
	return {
		...lists,
		events,
		verdicts: draft.verdicts.map((verdict) => withContact(verdict, draft)),
		flares: flaresOf(draft.flareMarks),
		measures: {
			pain,
			function: functions,
			activities
		},
		...decision === void 0 ? {} : { decision },
		...plan === void 0 ? {} : { plan },
		...legPainFreeSince === void 0 ? {} : { legPainFreeSince }
	};
}
function withContact(verdict, draft) {
	const about = draft.contacts.filter((contact) => contact.verdictEvent === verdict.event);
	const contact = about.findLast((one) => one.released) ?? about.at(-1);
	return contact === void 0 ? verdict : {
		...verdict,
		contact
	};
}
/** A start within a week of another belongs to it; an end closes the flare-up that began on or before its day. */
function flaresOf(marks) {
	const inOrder = [...marks].sort((one, other) => {
		if (one.day !== other.day) return one.day < other.day ? -1 : 1;
		return one.kind === other.kind ? 0 : one.kind === "start" ? -1 : 1;
	});
	const flares = [];
	for (const mark of inOrder) {
		const last = flares.at(-1);
		const open = last !== void 0 && last.end === void 0;
		const goesOn = open && daysBetween(last.start, mark.day) < 7;
		if (mark.kind === "start" && !goesOn) flares.push({
			start: mark.day,
			at: mark.at
		});
		if (mark.kind === "end" && open) flares[flares.length - 1] = {
			...last,
			end: mark.day
		};
	}
	return flares;
}
// apps/web/src/device/clock.ts
/** A moment as ISO 8601 with the device's own offset, `2026-11-22T09:30:00.123+01:00`: the day in it is the person's day. */
function toInstant(date) {
	const minutes = -date.getTimezoneOffset();
	const local = new Date(date.getTime() + minutes * 6e4).toISOString().slice(0, -1);
	const size = Math.abs(minutes);
	return `${local}${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
/** The person's calendar day of a moment. */
function toDay(instant) {
	return instant.slice(0, 10);
}
var twoDays = 1728e5;
/**
* The device's time, but never before what was already written: a clock set back a day must not put a new answer before an older one.
* An event more than two days ahead came from a wrong clock; then the present clock is believed.
*/
function notBefore(clock, lastWritten) {
	if (lastWritten === void 0) return clock;
	const ahead = Date.parse(lastWritten) - clock.getTime();
	return ahead >= 0 && ahead < twoDays ? new Date(clock.getTime() + ahead + 1) : clock;
}
function two(n) {
	return String(n).padStart(2, "0");
}
// node_modules/idb/build/index.js
var instanceOfAny = (object, constructors) => constructors.some((c) => object instanceof c);
var idbProxyableTypes;
var cursorAdvanceMethods;
function getIdbProxyableTypes() {
	return idbProxyableTypes || (idbProxyableTypes = [
		IDBIndex,
		IDBObjectStore,
		IDBCursor,
		IDBDatabase,
		IDBTransaction
	]);
}
function getCursorAdvanceMethods() {
	return cursorAdvanceMethods || (cursorAdvanceMethods = [
		"advance",
		"continue",
		"continuePrimaryKey"
	].map((method) => IDBCursor.prototype[method]));
}
var transactionDoneMap = /* @__PURE__ */ new WeakMap();
var transformCache = /* @__PURE__ */ new WeakMap();
var reverseTransformCache = /* @__PURE__ */ new WeakMap();
function promisifyRequest(request) {
	const promise = new Promise((resolve, reject) => {
		const unlisten = () => {
			request.removeEventListener("success", success);
			request.removeEventListener("error", error);
		};
		const success = () => {
			resolve(wrap(request.result));
			unlisten();
		};
		const error = () => {
			reject(request.error);
			unlisten();
		};
		request.addEventListener("success", success);
		request.addEventListener("error", error);
	});
	reverseTransformCache.set(promise, request);
	return promise;
}
function cacheDonePromiseForTransaction(tx) {
	if (transactionDoneMap.has(tx)) return;
	const done = new Promise((resolve, reject) => {
		const unlisten = () => {
			tx.removeEventListener("complete", complete);
			tx.removeEventListener("error", error);
			tx.removeEventListener("abort", error);
		};
		const complete = () => {
			resolve();
			unlisten();
		};
		const error = () => {
			reject(tx.error || new DOMException("AbortError", "AbortError"));
			unlisten();
		};
		tx.addEventListener("complete", complete);
		tx.addEventListener("error", error);
		tx.addEventListener("abort", error);
	});
	transactionDoneMap.set(tx, done);
}
var idbProxyTraps = {
	get(target, prop, receiver) {
		if (target instanceof IDBTransaction) {
			if (prop === "done") return transactionDoneMap.get(target);
			if (prop === "store") return receiver.objectStoreNames[1] ? void 0 : receiver.objectStore(receiver.objectStoreNames[0]);
		}
		return wrap(target[prop]);
	},
	set(target, prop, value) {
		target[prop] = value;
		return true;
	},
	has(target, prop) {
		if (target instanceof IDBTransaction && (prop === "done" || prop === "store")) return true;
		return prop in target;
	}
};
function replaceTraps(callback) {
	idbProxyTraps = callback(idbProxyTraps);
}
function wrapFunction(func) {
	if (getCursorAdvanceMethods().includes(func)) return function(...args) {
		func.apply(unwrap(this), args);
		return wrap(this.request);
	};
	return function(...args) {
		return wrap(func.apply(unwrap(this), args));
	};
}
function transformCachableValue(value) {
	if (typeof value === "function") return wrapFunction(value);
	if (value instanceof IDBTransaction) cacheDonePromiseForTransaction(value);
	if (instanceOfAny(value, getIdbProxyableTypes())) return new Proxy(value, idbProxyTraps);
	return value;
}
function wrap(value) {
	if (value instanceof IDBRequest) return promisifyRequest(value);
	if (transformCache.has(value)) return transformCache.get(value);
	const newValue = transformCachableValue(value);
	if (!Object.is(newValue, value)) {
		transformCache.set(value, newValue);
		reverseTransformCache.set(newValue, value);
	}
	return newValue;
}
var unwrap = (value) => reverseTransformCache.get(value);
/**
* Open a database.
*
* @param name Name of the database.
* @param version Schema version.
* @param callbacks Additional callbacks.
*/
function openDB(name, version, { blocked, upgrade, blocking, terminated } = {}) {
	const request = indexedDB.open(name, version);
	const openPromise = wrap(request);
	if (upgrade) request.addEventListener("upgradeneeded", (event) => {
		upgrade(wrap(request.result), event.oldVersion, event.newVersion, wrap(request.transaction), event);
	});
	if (blocked) request.addEventListener("blocked", (event) => blocked(event.oldVersion, event.newVersion, event));
	openPromise.then((db) => {
		if (terminated) db.addEventListener("close", () => terminated());
		if (blocking) db.addEventListener("versionchange", (event) => blocking(event.oldVersion, event.newVersion, event));
	}).catch(() => {});
	return openPromise;
}
var readMethods = [
	"get",
	"getKey",
	"getAll",
	"getAllKeys",
	"count"
];
var writeMethods = [
	"put",
	"add",
	"delete",
	"clear"
];
var cachedMethods = {};
function getMethod(target, prop) {
	if (!(target instanceof IDBDatabase && !(prop in target) && typeof prop === "string")) return;
	if (cachedMethods[prop]) return cachedMethods[prop];
	const targetFuncName = prop.replace(/FromIndex$/, "");
	const useIndex = prop !== targetFuncName;
	const isWrite = writeMethods.includes(targetFuncName);
	if (!(targetFuncName in (useIndex ? IDBIndex : IDBObjectStore).prototype) || !(isWrite || readMethods.includes(targetFuncName))) return;
	const method = async function(storeName, ...args) {
		const tx = this.transaction(storeName, isWrite ? "readwrite" : "readonly");
		let target = tx.store;
		if (useIndex) target = target.index(args.shift());
		return (await Promise.all([target[targetFuncName](...args), isWrite && tx.done]))[0];
	};
	return cachedMethods[prop] = method;
}
replaceTraps((oldTraps) => ({
	...oldTraps,
	get: (target, prop, receiver) => getMethod(target, prop) || oldTraps.get(target, prop, receiver),
	has: (target, prop) => !!getMethod(target, prop) || oldTraps.has(target, prop)
}));
var advanceMethodProps = [
	"advance",
	"continue",
	"continuePrimaryKey"
];
var methodMap = {};
var advanceResults = /* @__PURE__ */ new WeakMap();
var ittrProxiedCursorToOriginalProxy = /* @__PURE__ */ new WeakMap();
var cursorIteratorTraps = { get(target, prop) {
	if (!advanceMethodProps.includes(prop)) return target[prop];
	let cachedFunc = methodMap[prop];
	if (!cachedFunc) cachedFunc = methodMap[prop] = function(...args) {
		advanceResults.set(this, ittrProxiedCursorToOriginalProxy.get(this)[prop](...args));
	};
	return cachedFunc;
} };
async function* iterate(...args) {
	let cursor = this;
	if (!(cursor instanceof IDBCursor)) cursor = await cursor.openCursor(...args);
	if (!cursor) return;
	cursor = cursor;
	const proxiedCursor = new Proxy(cursor, cursorIteratorTraps);
	ittrProxiedCursorToOriginalProxy.set(proxiedCursor, cursor);
	reverseTransformCache.set(proxiedCursor, unwrap(cursor));
	while (cursor) {
		yield proxiedCursor;
		cursor = await (advanceResults.get(proxiedCursor) || cursor.continue());
		advanceResults.delete(proxiedCursor);
	}
}
function isIteratorProp(target, prop) {
	return prop === Symbol.asyncIterator && instanceOfAny(target, [
		IDBIndex,
		IDBObjectStore,
		IDBCursor
	]) || prop === "iterate" && instanceOfAny(target, [IDBIndex, IDBObjectStore]);
}
replaceTraps((oldTraps) => ({
	...oldTraps,
	get(target, prop, receiver) {
		if (isIteratorProp(target, prop)) return iterate;
		return oldTraps.get(target, prop, receiver);
	},
	has(target, prop) {
		return isIteratorProp(target, prop) || oldTraps.has(target, prop);
	}
}));
// apps/web/src/device/storage.ts
var name = "rugwijs";
var opening;
/** Everything kept, in no order. Rejects when the browser refuses storage (private mode, cookies blocked). */
async function readAll() {
	return (await open()).getAll("events");
}
/** Adds events in one transaction: all or none. The same id twice is the same event and changes nothing. */
async function add(events) {
	try {
		const tx = (await open()).transaction("events", "readwrite", { durability: "strict" });
		const writes = events.map(async (event) => {
			if (await tx.store.getKey(event.id) === void 0) await tx.store.add(event);
		});
		await Promise.all([...writes, tx.done]);
		return { ok: true };
	} catch (error) {
		return {
			ok: false,
			problem: isFull(error) ? "full" : "blocked"
		};
	}
}
/** Deletes the whole database, for real. */
async function eraseAll() {
	const db = await open().catch(() => void 0);
	if (!db) return;
	await db.clear("events");
	db.close();
	opening = void 0;
	await new Promise((resolve) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => resolve();
		request.onblocked = () => resolve();
	});
}
/** Asks the browser not to clear this data by itself; true when it promised. */
async function askToKeep() {
	try {
		return await navigator.storage?.persist?.() ?? false;
	} catch {
		return false;
	}
}
function open() {
	opening ??= openDB(name, 1, {
		upgrade(db) {
			db.createObjectStore("events", { keyPath: "id" });
		},
		blocking(_current, _blocked, event) {
			event.target?.close();
			opening = void 0;
		},
		terminated() {
			opening = void 0;
		}
	}).catch((error) => {
		opening = void 0;
		throw error;
	});
	return opening;
}
function isFull(error) {
	return error instanceof DOMException && error.name === "QuotaExceededError";
}
// apps/web/src/device/journal.ts
/** Every event this version can read, by time. */
var events = a([]);
/** Events from a newer version: kept and carried into every backup, never shown. */
var carried = a([]);
/** True once the store was read (or refused); screens wait for it before they say that there is no plan. */
var ready = a(false);
var person = O(() => fold(events.value, knowledge));
/** Changes once a minute and when the app comes back to the front, so that a new day shows by itself. */
var tick = a(0);
var advice = O(() => {
	tick.value;
	return advise(person.value, now(), knowledge);
});
/** This moment, never before the last event. */
function now() {
	return toInstant(notBefore(/* @__PURE__ */ new Date(), events.peek().at(-1)?.at));
}
/** The person's day today. */
function today() {
	return toDay(now());
}
function newId() {
	return crypto.randomUUID();
}
/**
* Writes one event. It counts at once, also when the device could not keep it: then the result says why,
* `storageProblem` is set, every screen shows it, and the backup file still holds the event.
*/
async function append(kind, data) {
	const event = makeEvent(kind, data, {
		id: newId(),
		at: now()
	});
	events.value = merge(events.peek(), [event]);
	if (kind === "planAccepted") markStarted();
	const outcome = await keep([event]);
	return outcome === void 0 ? {
		ok: true,
		event
	} : {
		ok: false,
		problem: outcome,
		event
	};
}
/** Takes in the events of a backup; nothing already here is lost or doubled. */
async function takeIn(imported, alsoCarried) {
	events.value = merge(events.peek(), imported);
	const strange = alsoCarried.filter(hasId);
	carried.value = [...carried.peek(), ...strange.filter((e) => !carried.peek().some((c) => hasId(c) && c.id === e.id))];
	if (person.peek().plan) markStarted();
	return keep([...imported, ...strange]);
}
/** Erases the journal for real, here and in every other tab. */
async function eraseJournal() {
	await eraseAll();
	forget();
	channel?.postMessage("erased");
}
var channel = typeof BroadcastChannel === "undefined" ? void 0 : new BroadcastChannel("rugwijs");
/** Reads the store once and starts listening to other tabs. Safe to call from every screen. */
function startJournal() {
	starting ??= start();
	return starting;
}
var starting;
var askedToKeep = false;
async function start() {
	await reread();
	ready.value = true;
	channel?.addEventListener("message", (message) => {
		if (message.data === "erased") forget();
		else reread();
	});
	setInterval(bump, 6e4);
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState !== "visible") return;
		bump();
		reread();
	});
}
/** What another tab wrote joins what this one has: a set union, so neither loses an event. */
async function reread() {
	try {
		const read = readJournal(await readAll());
		const joined = merge(storageProblem.peek() ? events.peek() : [], read.events);
		if (joined.length !== events.peek().length || joined.at(-1)?.id !== events.peek().at(-1)?.id) events.value = joined;
		if (read.carried.length !== carried.peek().length) carried.value = read.carried;
		if (person.peek().plan) markStarted();
	} catch {
		storageProblem.value = "blocked";
	}
}
async function keep(kept) {
	const outcome = await add(storageProblem.peek() ? [...events.peek(), ...carried.peek().filter(hasId)] : kept);
	storageProblem.value = outcome.ok ? void 0 : outcome.problem;
	if (outcome.ok) {
		channel?.postMessage("written");
		if (!askedToKeep) {
			askedToKeep = true;
			askToKeep();
		}
	}
	return outcome.ok ? void 0 : outcome.problem;
}
function forget() {
	events.value = [];
	carried.value = [];
	storageProblem.value = void 0;
	unmarkStarted();
}
function bump() {
	tick.value += 1;
}
function hasId(event) {
	return typeof event === "object" && event !== null && "id" in event && typeof event.id === "string";
}
export { advise as _, events as a, person as c, takeIn as d, today as f, makeEvent as g, importBackup as h, eraseJournal as i, ready as l, exportBackup as m, append as n, newId as o, foldOne as p, carried as r, now as s, advice as t, startJournal as u, weeklyMeans as v };
