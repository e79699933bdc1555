// apps/web/src/today/links.ts
/** Where a re-check is done: the same questions as the Rugcheck, only those that this moment asks (triage.md 2.4). */
function recheckPath(check) {
	return `/check?kind=${check}`;
}
export { recheckPath as t };
