import { c as person, u as startJournal } from "./journal-BhmuR_RB.js";
// apps/web/src/alarm/numbers.ts
/** The person's own telephone numbers, when they were entered. */
async function ownNumbers() {
	await startJournal();
	const { answers } = person.peek();
	return {
		...number("gp", answers["gp-phone"]),
		...number("hap", answers["hap-phone"])
	};
}
function number(key, value) {
	return typeof value === "string" && /\d{3}/.test(value.replace(/\D/g, "")) ? { [key]: value } : {};
}
export { ownNumbers as t };
