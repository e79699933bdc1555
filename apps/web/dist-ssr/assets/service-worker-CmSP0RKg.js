import { a } from "./signals-DOlz3MJU.js";
// apps/web/src/device/service-worker.ts
/** True when a new version waits. It takes over only when the person says so, or when the app is next opened afresh. */
var updateWaits = a(false);
var busy = 0;
/** While something must not be interrupted (a session, a check) the offer is not shown. Returns how to end it. */
function beBusy() {
	busy += 1;
	updateWaits.value = false;
	let over = false;
	return () => {
		if (over) return;
		over = true;
		busy -= 1;
		updateWaits.value = busy === 0 && false;
	};
}
/** Milliseconds to wait for the old worker to finish what it is doing; then the page lets go of it by loading anew. */
var patience = 4e3;
/** Lets the waiting version take over and loads it. Only ever called by a press of the person. */
function takeUpdate() {
	navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
	setTimeout(() => location.reload(), patience);
}
export { takeUpdate as n, updateWaits as r, beBusy as t };
