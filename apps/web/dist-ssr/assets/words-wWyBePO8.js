import { a as a$1, i as O, y as n } from "./signals-DOlz3MJU.js";
// packages/text/src/load.ts
/** One part of the words, loaded when a screen needs it: each part of each language is a chunk of its own. */
function loadWords(language, part) {
	return loaders[language][part]();
}
/** All words of a language at once: for the command line, the rulebook and tests. */
async function allWords(language) {
	const parts = Object.keys(loaders[language]);
	const entries = await Promise.all(parts.map(async (part) => [part, await loadWords(language, part)]));
	return Object.fromEntries(entries);
}
var loaders = {
	nl: {
		app: async () => (await import("./app-DWg7AMhI.js")).app,
		answers: async () => (await import("./answers-Cz0IV4mi.js")).answers,
		triage: async () => (await import("./triage-DW75oW8y.js")).triage,
		classification: async () => (await import("./classification-BA4vD5ef.js")).classification,
		plan: async () => (await import("./plan-BiwdJAVp.js")).plan,
		session: async () => (await import("./session-Ye2gbbmy.js")).session,
		checkIn: async () => (await import("./check-in-CWrZ7l3e.js")).checkIn,
		adaptation: async () => (await import("./adaptation-v3jUYvmW.js")).adaptation,
		progress: async () => (await import("./progress-2lMmSe4O.js")).progress,
		practice: async () => (await import("./practice-DIx_UCwf.js")).practice,
		lessons: async () => (await import("./lessons-CgP7op2R.js")).lessons
	},
	en: {
		app: async () => (await import("./app-CvoSIF0b.js")).app,
		answers: async () => (await import("./answers-VPo4mFmu.js")).answers,
		triage: async () => (await import("./triage-CosxR5k2.js")).triage,
		classification: async () => (await import("./classification-DqzWGGQt.js")).classification,
		plan: async () => (await import("./plan-D2By_a-o.js")).plan,
		session: async () => (await import("./session-vTNCoje1.js")).session,
		checkIn: async () => (await import("./check-in-B4mkM-tw.js")).checkIn,
		adaptation: async () => (await import("./adaptation-BpEy4BGl.js")).adaptation,
		progress: async () => (await import("./progress-DJ_AWyiA.js")).progress,
		practice: async () => (await import("./practice-B0sAKG6Y.js")).practice,
		lessons: async () => (await import("./lessons-D9_N9VF0.js")).lessons
	}
};
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var f = Symbol.for("pv");
var o = 0;
Array.isArray;
function a(t, e, n$1, u, a, i) {
	e || (e = {});
	var c, l, p = e;
	if ("ref" in p && "function" != typeof t) for (l in p = {}, e) "ref" == l ? c = e[l] : p[l] = e[l];
	var s = {
		type: t,
		props: p,
		key: n$1,
		ref: c,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: f,
		__v: --o,
		__i: -1,
		__u: 0
	};
	return (a || i) && (s.__source = a, s.__self = i), n.vnode && n.vnode(s), s;
}
// apps/web/src/design/icon.tsx
var paths = {
	alarm: "M12 3.2 21.4 20H2.6ZM12 10v4.4M12 17.2v.1",
	arrow: "M4 12h15M13 6l6 6-6 6",
	back: "M15 4 7 12l8 8",
	book: "M12 6.5C10 4.8 7 4.3 3.5 4.5v13.5c3.5-.2 6.5.4 8.5 2 2-1.6 5-2.2 8.5-2V4.5C17 4.3 14 4.8 12 6.5Zm0 0V20",
	bridge: "M2.5 19h19M5 19c0-5 3-9.5 8-9.5 3 0 5 3 5.5 9.5",
	calendar: "M4 6h16v14H4ZM4 10.5h16M8.5 3v5M15.5 3v5",
	car: "M4 16.5v-4l2-5h9.5l2 5 2.5.8v3.2ZM7.5 19v-2M16.5 19v-2M3 3l18 18",
	chart: "M3.5 5.5c4 0 4.5 5 8.5 6s5 6 8.5 7M3.5 3v17.5h17",
	check: "M4.5 12.5l5 5 10-11",
	clock: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.5V12l3 2",
	close: "M6 6l12 12M18 6 6 18",
	download: "M12 4v11M7 11l5 5 5-5M4 20h16",
	eye: "M4 4l16 16M10 6a9 9 0 0 1 11 6 12 12 0 0 1-2.4 3.6M6.5 8A12 12 0 0 0 3 12a9.5 9.5 0 0 0 12 5.5",
	letter: "M6 3.5h8l4 4v13H6ZM14 3.5v4h4M9 12h6M9 16h6",
	minus: "M5 12h14",
	pause: "M8.5 5v14M15.5 5v14",
	person: "M12 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM5.5 20c0-4 2.5-6.5 6.5-6.5s6.5 2.5 6.5 6.5",
	phone: "M5 3.5h3.6l1.8 4.6-2.3 1.7a12.5 12.5 0 0 0 6.1 6.1l1.7-2.3 4.6 1.8V19a1.8 1.8 0 0 1-2 1.8A16.6 16.6 0 0 1 3.2 5.5a1.8 1.8 0 0 1 1.8-2Z",
	play: "M8 5l11 7-11 7Z",
	plus: "M5 12h14M12 5v14",
	settings: "M4 7h9M17 7h3M4 17h3M11 17h9M13 4.5v5M7 14.5v5",
	sun: "M3 18.5h18M6.5 18.5a5.5 5.5 0 0 1 11 0M12 6V3.5M4.6 10 3 8.6M19.4 10 21 8.6",
	swap: "M4 8h14l-3.5-3.5M20 16H6l3.5 3.5",
	volume: "M4 9.5v5h3.5L12 19V5L7.5 9.5ZM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"
};
/** One line drawing of 24 × 24; always beside a word, never alone, so it is hidden from screen readers. */
function Icon({ name, class: extra }) {
	return /* @__PURE__ */ a("svg", {
		class: extra ? `icon ${extra}` : "icon",
		viewBox: "0 0 24 24",
		"aria-hidden": "true",
		children: /* @__PURE__ */ a("path", { d: paths[name] })
	});
}
// apps/web/src/device/settings.ts
var key = "rugwijs.settings";
var defaults = {
	language: "nl",
	theme: "auto",
	textSize: "normal",
	voice: true,
	soundOn: true,
	reminders: {
		on: false,
		at: "18:30"
	}
};
var state = a$1(read());
/** The present settings; read-only, change them with `changeSettings`. */
var settings = O(() => state.value);
/** Changes some settings, keeps them, and shows them at once (language, theme and text size stand on the html element). */
function changeSettings(change) {
	state.value = {
		...state.peek(),
		...change
	};
	apply();
	try {
		localStorage.setItem(key, JSON.stringify(state.peek()));
	} catch {}
}
/** Forgets every setting; part of erasing for real. */
function forgetSettings() {
	try {
		localStorage.removeItem(key);
	} catch {}
	state.value = {
		...defaults,
		language: state.peek().language
	};
	apply();
}
/** Shows language, theme and text size on the html element; `public/boot.js` does the same before the first paint. */
function apply() {
	const { language, theme, textSize } = state.peek();
	const html = document.documentElement;
	html.lang = language;
	set(html, "theme", theme === "auto" ? void 0 : theme);
	set(html, "text", textSize === "normal" ? void 0 : textSize);
}
function set(html, name, value) {
	if (value === void 0) delete html.dataset[name];
	else html.dataset[name] = value;
}
function read() {
	return defaults;
}
// apps/web/src/shell/focus.ts
var arriving = true;
/** Puts the focus on the heading of a new screen, so that a screen reader tells where one is. Not on the very first: there the browser begins. */
function focusHeading(heading) {
	if (arriving) {
		arriving = false;
		return;
	}
	heading?.focus({ preventScroll: true });
	scrollTo(0, 0);
}
// apps/web/src/shell/words.ts
var loaded = a$1({});
var asked = /* @__PURE__ */ new Map();
/** The words of one part in the person's language, or `undefined` while they load. Routes preload theirs, so this is seldom seen. */
function useWords(part) {
	return wordsOf(settings.value.language, part);
}
/** Loads parts for a language (default: the present one); resolves when `useWords` has them. */
async function preloadWords(parts, language = settings.peek().language) {
	await Promise.all(parts.map((part) => ask(language, part)));
}
/** Every part in use so far, in another language: awaited before the language is switched, so that nothing blinks. */
function preloadSameParts(language) {
	const parts = [...asked.keys()].map((key) => key.slice(3));
	return preloadWords([.../* @__PURE__ */ new Set(["app", ...parts])], language);
}
/** Gives words from outside: the prerender and tests have them at hand. */
function giveWords(language, part, words) {
	loaded.value = {
		...loaded.peek(),
		[`${language}:${part}`]: words
	};
	asked.set(`${language}:${part}`, Promise.resolve());
}
/** The same in a language of choice: the alarm card has an address per language. */
function wordsOf(language, part) {
	const key = `${language}:${part}`;
	const words = loaded.value[key];
	if (!words) ask(language, part);
	return words;
}
function ask(language, part) {
	const key = `${language}:${part}`;
	const known = asked.get(key);
	if (known) return known;
	const promise = loadWords(language, part).then((words) => {
		loaded.value = {
			...loaded.peek(),
			[key]: words
		};
	}, () => {
		asked.delete(key);
	});
	asked.set(key, promise);
	return promise;
}
export { wordsOf as a, forgetSettings as c, a as d, allWords as f, useWords as i, settings as l, preloadSameParts as n, focusHeading as o, preloadWords as r, changeSettings as s, giveWords as t, Icon as u };
