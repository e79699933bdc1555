// apps/web/src/session/gate.ts
/** "Iets nieuws?" is asked by the player itself; every other check that waits closes the session. */
function sessionGate(person, advice) {
	if (advice.locked) return { kind: "locked" };
	if (advice.recheck && !isOneTap(advice)) return {
		kind: "recheck",
		check: advice.recheck.kind
	};
	if (!person.plan || !advice.session || advice.session.exercises.length === 0) return { kind: "nothing" };
	return { kind: "open" };
}
/** The check that waits is only the one tap before every session. */
function isOneTap(advice) {
	return advice.recheck?.kind === "anything-new" && advice.recheck.reasons.every((reason) => reason.rule === "check-before-session");
}
/** "Iets nieuws?" need not be asked again: the rules no longer ask for it today. */
function alreadyAsked(advice) {
	return advice.recheck === void 0;
}
export { isOneTap as n, sessionGate as r, alreadyAsked as t };
