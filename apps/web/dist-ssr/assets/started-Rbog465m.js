import { a } from "./signals-DOlz3MJU.js";
// apps/web/src/device/storage-problem.ts
/** `undefined`: what is written is kept. Otherwise it lives in memory only, until this tab closes; every screen says so. */
var storageProblem = a(void 0);
// apps/web/src/device/started.ts
var key = "rugwijs.started";
/** A mark beside the journal, so that the first screen knows without opening it whether there is a plan. Only a hint. */
function hasStarted() {
	try {
		return localStorage.getItem(key) === "yes";
	} catch {
		return false;
	}
}
function markStarted() {
	try {
		localStorage.setItem(key, "yes");
	} catch {}
}
function unmarkStarted() {
	try {
		localStorage.removeItem(key);
	} catch {}
}
export { storageProblem as i, markStarted as n, unmarkStarted as r, hasStarted as t };
