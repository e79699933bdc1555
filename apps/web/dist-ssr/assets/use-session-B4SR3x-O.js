import { l as T, n as useSignal, o as A, r as useSignalEffect } from "./signals-DOlz3MJU.js";
import { n as append } from "./journal-BhmuR_RB.js";
// apps/web/src/session/player.ts
var countInSeconds = 3;
var slowFactor = 1.5;
/** "Te zwaar" takes a quarter off: the middle of the 20–30 % step down (facts.md F3). */
var lowerTo = .75;
/** A session that has not begun. */
function newPlay(sources) {
	return {
		items: sources.map(asItem),
		index: 0,
		...atStart,
		motion: sources.length ? "ready" : "finished",
		slow: false
	};
}
/** The next state after an action, and what to say. Pure: time comes in as `tick`. */
function step(play, action) {
	if (play.motion === "finished") return {
		play,
		cues: []
	};
	switch (action.kind) {
		case "tick": return tick(play, action.seconds);
		case "start": return play.motion === "ready" ? {
			play: {
				...play,
				motion: "count-in",
				seconds: 0,
				paused: false
			},
			cues: [countIn(countInSeconds)]
		} : {
			play: play.motion === "resting" ? resumeAfterRest(play) : {
				...play,
				paused: false
			},
			cues: []
		};
		case "toggle-pause": return play.motion === "ready" ? step(play, { kind: "start" }) : {
			play: {
				...play,
				paused: !play.paused
			},
			cues: []
		};
		case "pause": return {
			play: {
				...play,
				paused: play.motion !== "ready"
			},
			cues: []
		};
		case "slow": return {
			play: {
				...play,
				slow: action.on
			},
			cues: []
		};
		case "again": return {
			play: {
				...play,
				...atStart
			},
			cues: []
		};
		case "skip": return leave(play, isBegun(play) ? "part" : "skipped");
		case "enough": return leave(play, "part");
		case "too-heavy": return tooHeavy(play);
		case "hurt": return hurt(play, action.report, action.next);
		case "swap": return {
			play: swap(play, action.to),
			cues: []
		};
	}
}
/** The exercise on stage; undefined when finished. */
function currentItem(play) {
	return play.motion === "finished" ? void 0 : play.items[play.index];
}
/** Where the figure stands in its cycle, 0–1. A hold keeps the middle of the movement. */
function phaseOf(play) {
	const item = currentItem(play);
	if (!item || play.motion !== "moving") return 0;
	if (item.dose.kind === "hold") return .5 * ease(Math.min(1, play.seconds / 1.5, holdLeft(item, play) / 1));
	return play.seconds % repSeconds(item, play) / repSeconds(item, play);
}
/** Whole seconds that a hold, a timed exercise or a rest still lasts; undefined while counting repetitions. */
function secondsLeft(play) {
	const item = currentItem(play);
	if (!item) return void 0;
	if (play.motion === "resting") return Math.ceil(20 - play.seconds);
	if (play.motion === "count-in") return Math.ceil(countInSeconds - play.seconds);
	const whole = wholeSeconds(item.dose);
	return whole === void 0 ? void 0 : Math.ceil(whole - (play.motion === "moving" ? play.seconds : 0));
}
/** Share of the present exercise that is done, 0–1. */
function progressOf(play) {
	const item = currentItem(play);
	if (!item) return 0;
	const rounds = roundsOf(item);
	const before = play.set * sidesOf(item) + play.side;
	const within = item.dose.kind === "reps" ? play.count / item.dose.reps : play.motion === "moving" ? play.seconds / (wholeSeconds(item.dose) ?? 1) : 0;
	return Math.min(1, (before + within) / rounds);
}
/** Whether the body moved in the present exercise: past the first count-in. */
function isBegun(play) {
	const atFirst = play.set === 0 && play.side === 0 && play.count === 0;
	return play.motion === "moving" || play.motion === "resting" || play.motion === "count-in" && !atFirst;
}
/** A dose a quarter lower, never below one repetition, five seconds or one minute. */
function lowered(dose) {
	if (dose.kind === "reps") return {
		...dose,
		reps: Math.max(1, Math.floor(dose.reps * lowerTo))
	};
	if (dose.kind === "hold") return {
		...dose,
		seconds: Math.max(5, Math.floor(dose.seconds * lowerTo))
	};
	return {
		...dose,
		minutes: Math.max(1, Math.floor(dose.minutes * lowerTo))
	};
}
function tick(play, seconds) {
	const item = currentItem(play);
	if (!item || play.paused || play.motion === "ready" || seconds <= 0) return {
		play,
		cues: []
	};
	const moved = {
		...play,
		seconds: Math.round((play.seconds + seconds) * 1e3) / 1e3
	};
	if (play.motion === "count-in") return countingIn(play, moved);
	if (play.motion === "resting") return moved.seconds < 20 ? {
		play: moved,
		cues: []
	} : {
		play: resumeAfterRest(moved),
		cues: countOf(item, 0)
	};
	return item.dose.kind === "reps" ? repeating(moved, item, item.dose.reps) : timing(play, moved, item);
}
function countingIn(before, after) {
	const left = Math.ceil(countInSeconds - after.seconds);
	if (left > 0) return {
		play: after,
		cues: left < Math.ceil(countInSeconds - before.seconds) ? [countIn(left)] : []
	};
	const item = currentItem(after);
	return {
		play: {
			...after,
			motion: "moving",
			seconds: 0
		},
		cues: item ? countOf(item, 0) : []
	};
}
function repeating(moved, item, reps) {
	const length = repSeconds(item, moved);
	if (moved.seconds < length) return {
		play: moved,
		cues: []
	};
	const count = moved.count + 1;
	if (count >= reps) return nextRound({
		...moved,
		count: reps,
		seconds: 0
	}, item);
	return {
		play: {
			...moved,
			count,
			seconds: moved.seconds - length
		},
		cues: countOf(item, count)
	};
}
function timing(before, after, item) {
	const left = secondsLeft(after) ?? 0;
	if (left <= 0) return nextRound({
		...after,
		seconds: 0
	}, item);
	if (left === secondsLeft(before)) return {
		play: after,
		cues: []
	};
	if (left <= 3 || left === 10 && item.dose.kind === "hold") return {
		play: after,
		cues: [{
			kind: "seconds-left",
			left
		}]
	};
	return {
		play: after,
		cues: left % 60 === 0 && item.dose.kind === "time" ? [{
			kind: "minutes-left",
			left: left / 60
		}] : []
	};
}
/** The other side, the next set after a rest, or the next exercise. */
function nextRound(play, item) {
	if (item.sides === "each" && play.side === 0) return {
		play: {
			...play,
			side: 1,
			count: 0,
			seconds: 0,
			motion: "count-in"
		},
		cues: [{ kind: "other-side" }]
	};
	if (item.dose.kind !== "time" && play.set + 1 < item.dose.sets) return {
		play: {
			...play,
			set: play.set + 1,
			side: 0,
			count: 0,
			seconds: 0,
			motion: "resting"
		},
		cues: [{ kind: "rest" }]
	};
	return leave(play, "done");
}
function leave(play, status) {
	const left = withItem(play, { status });
	if (play.index + 1 >= play.items.length) return {
		play: {
			...left,
			motion: "finished",
			paused: false
		},
		cues: [{ kind: "session-done" }]
	};
	return {
		play: {
			...left,
			...atStart,
			index: play.index + 1
		},
		cues: status === "done" ? [{ kind: "exercise-done" }] : []
	};
}
/** Lower at once; when what is left is nothing, the exercise is done in part. */
function tooHeavy(play) {
	const item = currentItem(play);
	if (!item) return {
		play,
		cues: []
	};
	const dose = lowered(item.dose);
	const lighter = withItem(play, {
		tooHeavy: true,
		dose
	});
	const over = dose.kind === "reps" ? play.count >= dose.reps : play.motion === "moving" && play.seconds >= (wholeSeconds(dose) ?? 0);
	const same = JSON.stringify(dose) === JSON.stringify(item.dose);
	if (over || same) return leave(lighter, "part");
	return {
		play: lighter,
		cues: [{ kind: "fewer" }]
	};
}
function hurt(play, report, next) {
	const told = withItem(play, { report: worst(currentItem(play)?.report, report) });
	return next === "stop" ? leave(told, "stopped") : {
		play: {
			...told,
			paused: true,
			slow: true
		},
		cues: []
	};
}
/** The exercise that is replaced stays in the record as skipped or stopped; the new one comes in its place. */
function swap(play, to) {
	const item = currentItem(play);
	if (!item) return play;
	const left = {
		...item,
		status: item.report ? "stopped" : isBegun(play) ? "part" : "skipped"
	};
	const begun = item.report !== void 0 || isBegun(play);
	const fresh = {
		...asItem(to),
		insteadOf: item.insteadOf ?? item.exercise
	};
	const items = play.items.flatMap((each, index) => index !== play.index ? [each] : begun ? [left, fresh] : [fresh]);
	return {
		...play,
		...atStart,
		items,
		index: play.index + (begun ? 1 : 0)
	};
}
function resumeAfterRest(play) {
	return {
		...play,
		motion: "moving",
		seconds: 0,
		paused: false
	};
}
function withItem(play, change) {
	return {
		...play,
		items: play.items.map((item, index) => index === play.index ? {
			...item,
			...change
		} : item)
	};
}
function worst(first, second) {
	if (!first) return second;
	return {
		during: Math.max(first.during, second.during),
		where: [.../* @__PURE__ */ new Set([...first.where, ...second.where])],
		legSpread: first.legSpread || second.legSpread,
		nerveSign: first.nerveSign || second.nerveSign
	};
}
function countOf(item, done) {
	return item.dose.kind === "reps" ? [{
		kind: "count",
		rep: done + 1,
		of: item.dose.reps
	}] : [];
}
function countIn(left) {
	return {
		kind: "count-in",
		left
	};
}
function repSeconds(item, play) {
	return item.secondsPerRep * (play.slow ? slowFactor : 1);
}
function holdLeft(item, play) {
	return (wholeSeconds(item.dose) ?? 0) - play.seconds;
}
function wholeSeconds(dose) {
	if (dose.kind === "hold") return dose.seconds;
	return dose.kind === "time" ? dose.minutes * 60 : void 0;
}
function sidesOf(item) {
	return item.sides === "each" ? 2 : 1;
}
function roundsOf(item) {
	return (item.dose.kind === "time" ? 1 : item.dose.sets) * sidesOf(item);
}
function ease(share) {
	return share * share * (3 - 2 * share);
}
function asItem(source) {
	return {
		...source,
		planned: source.dose,
		status: "todo",
		tooHeavy: false
	};
}
var atStart = {
	motion: "ready",
	paused: false,
	set: 0,
	side: 0,
	count: 0,
	seconds: 0
};
// apps/web/src/session/record.ts
/** The event of a session as far as it went; undefined when nothing was done at all. */
function recordOf(session) {
	const exercises = asLeft(session.play).filter(wasDone).map((item) => exerciseDone(item, session));
	if (exercises.length === 0) return void 0;
	return {
		session: session.id,
		day: session.day,
		...given("painBefore", session.painBefore),
		...given("expectedPain", session.expected),
		...given("painAfter", session.painAfter),
		stopped: session.stopped,
		exercises
	};
}
/** Highest pain of the session, as far as it was told. */
function highestPain(session) {
	const all = session.play.items.flatMap((item) => item.report ? [item.report.during] : []);
	if (session.during !== void 0) all.push(session.during);
	return all.length ? Math.max(...all) : void 0;
}
/** Exercises done in full, and how many there were to do. */
function doneCount(session) {
	const items = session.play.items.filter((item) => item.status !== "skipped" || item.insteadOf === void 0);
	return {
		done: items.filter((item) => item.status === "done").length,
		of: items.length
	};
}
/** The exercise on stage counts as done in part once it was begun. */
function asLeft(play) {
	const now = currentItem(play);
	const begun = isBegun(play) || now?.report !== void 0;
	return play.items.map((item) => item === now && item.status === "todo" && begun ? {
		...item,
		status: "part"
	} : item);
}
function wasDone(item) {
	return item.status === "done" || item.status === "part" || item.status === "stopped";
}
/** Pain told once for the whole session belongs to the exercises that had no report of their own. */
function exerciseDone(item, session) {
	const during = item.report?.during ?? session.during;
	return {
		exercise: item.exercise,
		dose: item.dose,
		completed: item.status === "done",
		tooHeavy: item.tooHeavy,
		...given("during", during),
		...given("effort", session.effort),
		...item.report?.where.length ? { where: item.report.where } : {},
		legSpread: item.report?.legSpread ?? false,
		nerveSign: item.report?.nerveSign ?? false,
		...given("expected", session.expected),
		...given("insteadOf", item.insteadOf)
	};
}
function given(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
// apps/web/src/session/kept.ts
var key = "rugwijs.session";
/** The session under way on a day; nothing when there is none, it is over, or what was kept cannot be read. */
function keptSession(day) {
	const kept = readKept();
	return kept?.day === day ? kept : void 0;
}
/** A session that is past its questions, so that going on means something; one that only began asking starts afresh. */
function sessionUnderWay(day) {
	const kept = keptSession(day);
	return kept && ![
		"new",
		"before",
		"expected"
	].includes(kept.stage) ? kept : void 0;
}
/** A session of an earlier day that was never finished: it still counts, and is recorded as it stands. */
function leftSession(day) {
	const kept = readKept();
	return kept !== void 0 && kept.day < day ? kept : void 0;
}
function keepSession(session) {
	try {
		localStorage.setItem(key, JSON.stringify(session));
	} catch {}
}
function forgetSession() {
	try {
		localStorage.removeItem(key);
	} catch {}
}
function readKept() {
	try {
		const read = JSON.parse(localStorage.getItem(key) ?? "null");
		return isKept(read) ? read : void 0;
	} catch {
		return;
	}
}
var stages = [
	"new",
	"before",
	"expected",
	"play",
	"during",
	"after",
	"effort",
	"done"
];
/** Only this app writes the key, so the outline is checked, and every exercise in it. */
function isKept(read) {
	if (typeof read !== "object" || read === null) return false;
	const kept = read;
	if (kept.version !== 1 || typeof kept.id !== "string" || typeof kept.day !== "string") return false;
	if (typeof kept.startedAt !== "string" || !stages.includes(String(kept.stage))) return false;
	const play = kept.play;
	return Array.isArray(play?.items) && play.items.every((item) => typeof item?.exercise === "string" && "dose" in item);
}
// apps/web/src/session/use-session.ts
/** The session under way: kept on the device at every turn, so that a reload goes on where it was. */
function useSession(initial, onCues) {
	const kept = useSignal(initial);
	const turn = T("");
	useSignalEffect(() => {
		const session = kept.value;
		if (!session || session.stage === "done" || turn.current === turnOf(session)) return;
		turn.current = turnOf(session);
		keepSession(session);
	});
	A(() => {
		const keepNow = () => {
			const session = kept.peek();
			if (session && session.stage !== "done") keepSession(session);
		};
		addEventListener("pagehide", keepNow);
		return () => {
			keepNow();
			removeEventListener("pagehide", keepNow);
		};
	}, [kept]);
	const update = (change) => {
		const session = kept.peek();
		if (session) kept.value = {
			...session,
			...change
		};
	};
	return {
		kept,
		update,
		act(action) {
			const session = kept.peek();
			if (!session) return;
			const { play, cues } = step(session.play, action);
			if (play !== session.play) kept.value = {
				...session,
				play
			};
			if (cues.length) onCues(cues);
		},
		async finish(change = {}) {
			const session = kept.peek();
			if (!session || session.stage === "done") return;
			const ended = {
				...session,
				...change,
				stage: "done"
			};
			kept.value = ended;
			forgetSession();
			await write(ended);
		}
	};
}
/** Records a session of an earlier day that was left open. Called when Vandaag or the player opens. */
async function recordLeftSession(day) {
	const left = leftSession(day);
	if (!left) return;
	forgetSession();
	await write(left);
}
async function write(session) {
	const record = recordOf(session);
	if (record) await append("sessionDone", record);
}
/** Changes once a second and at every turn, not on every frame. */
function turnOf({ stage, play }) {
	const { index, motion, paused, set, side, count, seconds, items } = play;
	const told = items.map(({ status, tooHeavy, report }) => `${status}${tooHeavy}${report?.during}`);
	return [
		stage,
		index,
		motion,
		paused,
		set,
		side,
		count,
		Math.floor(seconds),
		items.length,
		...told
	].join();
}
export { highestPain as a, newPlay as c, secondsLeft as d, doneCount as i, phaseOf as l, useSession as n, recordOf as o, sessionUnderWay as r, currentItem as s, recordLeftSession as t, progressOf as u };
