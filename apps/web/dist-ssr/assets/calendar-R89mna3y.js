import { A as addDays } from "./src-B0Z-fZse.js";
import { n as isOneTap } from "./gate-CNufuEPN.js";
// apps/web/src/today/situation.ts
/** The one thing that Vandaag puts first. Never offers exercise while a verdict stands or a check waits. */
function situationOf(person, advice) {
	if (!person.checks.some((done) => done.check === "intake") && !person.plan) return "no-check";
	if (advice.locked) return advice.locked.until === "checked" ? "broken-off" : "locked";
	if (!person.plan) return "no-plan";
	if (advice.recheck && !isOneTap(advice)) return "recheck";
	if (!advice.session || advice.session.exercises.length === 0) return "walking-only";
	if (advice.session.doneToday) return "done";
	return advice.session.restDay ? "rest-day" : "session";
}
/** The alarm questions of "het is ineens erger" were answered today and calm; the calmer days were not begun since. */
function flareReady(person, advice) {
	const asked = person.checks.findLast((done) => done.check === "pain-jump");
	if (!asked || asked.day !== advice.today || advice.flare || advice.locked) return false;
	return !person.flareMarks.some((mark) => mark.at > asked.at);
}
/** The days on which a session was done. */
function sessionDays(person) {
	return new Set(person.sessions.map((session) => session.day));
}
/** Whether a weekly measurement is due: none since seven days, counted from the plan. */
function measureDue(person, today, daysBetween) {
	if (!person.plan) return false;
	const last = person.measures.pain.at(-1)?.day;
	return last === void 0 ? true : daysBetween(last, today) >= 7;
}
// apps/web/src/today/calendar.ts
/** 0 Monday – 6 Sunday. */
function weekday(day) {
	return ((/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).getUTCDay() + 6) % 7;
}
/** The seven days of the calendar week that a day is in, Monday first. */
function weekOf(day) {
	const monday = addDays(day, -weekday(day));
	return [
		0,
		1,
		2,
		3,
		4,
		5,
		6
	].map((offset) => addDays(monday, offset));
}
export { sessionDays as a, measureDue as i, weekday as n, situationOf as o, flareReady as r, weekOf as t };
