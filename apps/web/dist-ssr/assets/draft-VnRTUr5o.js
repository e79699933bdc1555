// apps/web/src/triage/draft.ts
var key = "rugwijs.draft";
var oneDay = 864e5;
function readDraft(now) {
	try {
		const draft = JSON.parse(localStorage.getItem(key) ?? "null");
		if (!draft || now - draft.at > oneDay || draft.at - now > oneDay || !Array.isArray(draft.walk?.path)) return void 0;
		return draft;
	} catch {
		return;
	}
}
function keepDraft(draft) {
	try {
		localStorage.setItem(key, JSON.stringify(draft));
	} catch {}
}
function forgetDraft() {
	try {
		localStorage.removeItem(key);
	} catch {}
}
export { keepDraft as n, readDraft as r, forgetDraft as t };
