import { t as Choices } from "./choices-DfphoRRI.js";
import { t as Screen } from "./screen-59nDu2r7.js";
import { c as forgetSettings, d as a, i as useWords, l as settings, s as changeSettings } from "./words-wWyBePO8.js";
import { t as switchLanguage } from "./language-Bt9EKJDV.js";
import { a as events, c as person, d as takeIn, f as today, h as importBackup, i as eraseJournal, m as exportBackup, n as append, r as carried, s as now } from "./journal-BhmuR_RB.js";
import { a as a$1, d } from "./signals-DOlz3MJU.js";
import { n as Quiet, t as Act } from "./act-BrA3fKq9.js";
import { t as useName } from "./use-name-XU0pwRUc.js";
import { i as useLocation } from "./router-CDztK6wE.js";
import { t as Sheet } from "./sheet-Bdu7GUr9.js";
// apps/web/src/device/download.ts
/** Gives a file to the person, made on the device; nothing is sent anywhere. */
function download(name, text, type) {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(url), 1e4);
}
var settings_module_default = {
	group: "_group_1nx9m_2",
	own: "_own_1nx9m_3",
	field: "_field_1nx9m_11",
	status: "_status_1nx9m_32",
	pick: "_pick_1nx9m_36",
	file: "_file_1nx9m_43",
	two: "_two_1nx9m_47",
	plain: "_plain_1nx9m_52"
};
// apps/web/src/settings/backup.tsx
/** One file with everything, plain or behind a passphrase; and back. Reading a file never removes what is here. */
function Backup() {
	const app = useWords("app");
	const [secret, setSecret] = d("");
	const [said, setSaid] = d(void 0);
	/** A locked file that waits for its passphrase. */
	const [locked, setLocked] = d(void 0);
	const [busy, setBusy] = d(false);
	const file = useName();
	if (!app) return null;
	const words = app.settings.backup;
	const save = async () => {
		setBusy(true);
		const text = await exportBackup(events.peek(), {
			at: now(),
			carried: carried.peek(),
			...secret ? { passphrase: secret } : {}
		});
		download(`rugwijs-${today()}.${secret ? "age" : "json"}`, text, secret ? "text/plain" : "application/json");
		setBusy(false);
		setSaid({
			kind: "saved",
			n: events.peek().length
		});
	};
	const read = async (text, passphrase) => {
		setBusy(true);
		const result = await importBackup(text, passphrase);
		setBusy(false);
		if (!result.ok) {
			const { problem } = result;
			setLocked(problem === "needs-passphrase" || problem === "wrong-passphrase" ? text : void 0);
			setSaid({
				kind: "problem",
				problem
			});
			return;
		}
		setLocked(void 0);
		const before = events.peek().length;
		await takeIn(result.events, result.carried);
		setSaid({
			kind: result.newer ? "newer" : "done",
			n: events.peek().length - before
		});
	};
	const choose = async (input) => {
		const chosen = input.files?.[0];
		if (!chosen) return;
		const text = await chosen.text();
		input.value = "";
		await read(text, secret || void 0);
	};
	const message = !said ? "" : said.kind === "problem" ? words.problems[said.problem] : words[said.kind](said.n);
	return /* @__PURE__ */ a("section", {
		class: "section",
		id: "backup",
		children: [
			/* @__PURE__ */ a("h2", { children: words.heading }),
			/* @__PURE__ */ a("p", { children: words.note }),
			/* @__PURE__ */ a("label", {
				class: settings_module_default.field,
				children: [/* @__PURE__ */ a("span", { children: words.passphrase }), /* @__PURE__ */ a("input", {
					type: "password",
					autocomplete: "new-password",
					value: secret,
					onInput: (event) => setSecret(event.currentTarget.value)
				})]
			}),
			/* @__PURE__ */ a("p", {
				class: "small soft",
				children: words.passphraseNote
			}),
			/* @__PURE__ */ a(Act, {
				reach: false,
				icon: "download",
				onClick: () => void save(),
				disabled: busy,
				children: words.save
			}),
			/* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("label", {
				class: `quiet ${settings_module_default.file}`,
				for: file,
				children: words.read
			}), /* @__PURE__ */ a("input", {
				class: settings_module_default.pick,
				id: file,
				type: "file",
				accept: ".json,.age,.txt,application/json,text/plain",
				onChange: (event) => void choose(event.currentTarget)
			})] }),
			locked ? /* @__PURE__ */ a(Act, {
				reach: false,
				disabled: busy || secret === "",
				onClick: () => void read(locked, secret),
				children: words.unlock
			}) : null,
			/* @__PURE__ */ a("p", {
				role: "status",
				class: settings_module_default.status,
				children: busy ? words.busy : message
			})
		]
	});
}
// apps/web/src/device/notifications.ts
/** Whether this device lets us remind, as far as we know now. */
var permission = a$1(read());
/** Asks once, on a press of the person. */
async function askPermission() {
	if (typeof Notification === "undefined") return "unsupported";
	permission.value = await Notification.requestPermission();
	return permission.value;
}
var timer;
/**
* Plans the reminder of today or tomorrow at `at` (`18:30`, local). It only works while the app is open somewhere:
* a web page without a server cannot wake a closed phone, and the settings say so. The calendar file is the sturdy way.
*/
function planReminder(at, title, body) {
	cancelReminder();
	if (read() !== "granted") return;
	timer = setTimeout(() => {
		show(title, body);
		planReminder(at, title, body);
	}, untilNext(at, /* @__PURE__ */ new Date()));
}
function cancelReminder() {
	clearTimeout(timer);
	timer = void 0;
}
/** Milliseconds from `from` to the next local `at`; clock changes are the calendar's problem, since the date is rebuilt in local time. */
function untilNext(at, from) {
	const [hours = 0, minutes = 0] = at.split(":").map(Number);
	const next = new Date(from);
	next.setHours(hours, minutes, 0, 0);
	if (next.getTime() <= from.getTime()) next.setDate(next.getDate() + 1);
	return next.getTime() - from.getTime();
}
async function show(title, body) {
	const options = {
		body,
		icon: "/icon-192.png",
		tag: "rugwijs-reminder"
	};
	const registration = await navigator.serviceWorker?.getRegistration();
	if (registration) await registration.showNotification(title, options);
	else new Notification(title, options);
}
function read() {
	return typeof Notification === "undefined" ? "unsupported" : Notification.permission;
}
// apps/web/src/settings/erase.tsx
/** Erases everything on this device for real, after one clear question. */
function Erase() {
	const app = useWords("app");
	const { route } = useLocation();
	const [asking, setAsking] = d(false);
	if (!app) return null;
	const words = app.settings.erase;
	const erase = async () => {
		await eraseJournal();
		cancelReminder();
		forgetSettings();
		forgetTheRest();
		setAsking(false);
		route("/?welcome");
	};
	return /* @__PURE__ */ a("section", {
		class: "section",
		id: "erase",
		children: [
			/* @__PURE__ */ a("h2", { children: words.heading }),
			/* @__PURE__ */ a("p", { children: words.note }),
			/* @__PURE__ */ a(Quiet, {
				onClick: () => setAsking(true),
				children: words.ask
			}),
			/* @__PURE__ */ a(Sheet, {
				open: asking,
				onClose: () => setAsking(false),
				title: words.sure,
				children: [/* @__PURE__ */ a("p", { children: words.sureNote }), /* @__PURE__ */ a("div", {
					class: settings_module_default.two,
					children: [/* @__PURE__ */ a("button", {
						class: "act",
						type: "button",
						onClick: () => setAsking(false),
						children: words.no
					}), /* @__PURE__ */ a("button", {
						class: settings_module_default.plain,
						type: "button",
						onClick: () => void erase(),
						children: words.yes
					})]
				})]
			})
		]
	});
}
/** Drafts and marks of ours beside the journal. */
function forgetTheRest() {
	for (const store of [() => localStorage, () => sessionStorage]) try {
		const ours = Object.keys(store()).filter((key) => key.startsWith("rugwijs"));
		for (const key of ours) store().removeItem(key);
	} catch {}
}
// apps/web/src/settings/numbers.tsx
var fields = ["gp-phone", "hap-phone"];
/** The person's own telephone numbers, for the call buttons. */
function Numbers() {
	const app = useWords("app");
	const kept = (id) => {
		const value = person.value.answers[id];
		return typeof value === "string" ? value : "";
	};
	const [typed, setTyped] = d({
		"gp-phone": kept("gp-phone"),
		"hap-phone": kept("hap-phone")
	});
	const [state, setState] = d(void 0);
	if (!app) return null;
	const words = app.settings.numbers;
	const save = async (event) => {
		event.preventDefault();
		const given = fields.filter((id) => typed[id].trim() !== "");
		if (given.some((id) => !looksLikeNumber(typed[id]))) return setState("wrong");
		const changed = given.filter((id) => typed[id].trim() !== kept(id));
		if (changed.length > 0) await append("answered", {
			check: "plan-intake",
			answers: Object.fromEntries(changed.map((id) => [id, typed[id].trim()]))
		});
		setState("saved");
	};
	return /* @__PURE__ */ a("section", {
		class: "section",
		id: "numbers",
		children: [
			/* @__PURE__ */ a("h2", { children: words.heading }),
			/* @__PURE__ */ a("p", { children: words.note }),
			/* @__PURE__ */ a("form", {
				class: "stack",
				onSubmit: (event) => void save(event),
				noValidate: true,
				children: [
					fields.map((id) => /* @__PURE__ */ a("label", {
						class: settings_module_default.field,
						children: [/* @__PURE__ */ a("span", { children: words.fields[id] }), /* @__PURE__ */ a("input", {
							type: "tel",
							autocomplete: "off",
							maxLength: 20,
							value: typed[id],
							"aria-invalid": state === "wrong" && typed[id] !== "" && !looksLikeNumber(typed[id]) ? "true" : void 0,
							onInput: (event) => {
								setTyped({
									...typed,
									[id]: event.currentTarget.value
								});
								setState(void 0);
							}
						})]
					}, id)),
					/* @__PURE__ */ a("p", {
						role: "status",
						class: settings_module_default.status,
						children: state ? words[state] : ""
					}),
					/* @__PURE__ */ a(Act, {
						type: "submit",
						reach: false,
						icon: "check",
						children: words.save
					})
				]
			})
		]
	});
}
/** Digits with spaces, dashes, brackets or a plus; short service numbers count too. */
function looksLikeNumber(text) {
	return /^\+?[\d\s().-]+$/.test(text.trim()) && text.replace(/\D/g, "").length >= 3;
}
// apps/web/src/device/calendar.ts
/**
* A calendar file (RFC 5545). Times are floating, without zone: half past six stays half past six on the wall,
* in summer and winter and on a journey. Lines are folded at 75 octets and end in CRLF, as calendars insist.
*/
function calendarFile(items, madeAt) {
	const stamp = madeAt.toISOString().replace(/[-:]/g, "").replace(/\.\d+/, "");
	return `${[
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Rugwijs//Rugwijs//NL",
		"CALSCALE:GREGORIAN",
		...items.flatMap((item) => [
			"BEGIN:VEVENT",
			`UID:${item.id}@rugwijs`,
			`DTSTAMP:${stamp}`,
			`DTSTART:${item.day.replaceAll("-", "")}T${item.at.replace(":", "")}00`,
			`DURATION:PT${item.minutes}M`,
			...item.daily ? ["RRULE:FREQ=DAILY"] : [],
			`SUMMARY:${escaped(item.title)}`,
			`DESCRIPTION:${escaped(item.note)}`,
			"TRANSP:TRANSPARENT",
			"BEGIN:VALARM",
			"ACTION:DISPLAY",
			"TRIGGER:PT0M",
			`DESCRIPTION:${escaped(item.title)}`,
			"END:VALARM",
			"END:VEVENT"
		]),
		"END:VCALENDAR"
	].map(fold).join("\r\n")}\r\n`;
}
function escaped(text) {
	return text.replace(/[\\;,]/g, (c) => `\\${c}`).replaceAll("\n", "\\n");
}
/** At most 75 octets a line, never inside a character. */
function fold(line) {
	const encoder = new TextEncoder();
	const parts = [];
	let part = "";
	for (const character of line) {
		const limit = parts.length === 0 ? 75 : 74;
		if (encoder.encode(part + character).length > limit) {
			parts.push(part);
			part = "";
		}
		part += character;
	}
	return [...parts, part].join("\r\n ");
}
// apps/web/src/settings/reminders.tsx
/** A reminder of the app where it can, and the calendar file that always works. */
function Reminders() {
	const app = useWords("app");
	const [asked, setAsked] = d(false);
	if (!app) return null;
	const words = app.settings.reminders;
	const { reminders } = settings.value;
	const plan = (at) => planReminder(at, words.title, words.body);
	const turn = async (on) => {
		if (!on) {
			cancelReminder();
			changeSettings({ reminders: {
				...reminders,
				on: false
			} });
			return;
		}
		setAsked(true);
		const granted = permission.peek() === "granted" || await askPermission() === "granted";
		changeSettings({ reminders: {
			...reminders,
			on: granted
		} });
		if (granted) plan(reminders.at);
	};
	const setTime = (at) => {
		if (!/^\d\d:\d\d$/.test(at)) return;
		changeSettings({ reminders: {
			...reminders,
			at
		} });
		if (reminders.on) plan(at);
	};
	const toCalendar = () => {
		download("rugwijs.ics", calendarFile([{
			id: "session",
			title: words.title,
			note: words.body,
			day: today(),
			at: reminders.at,
			minutes: 15,
			daily: true
		}, ...(person.peek().plan?.plan.rechecks ?? []).filter((recheck) => recheck.on >= today()).map((recheck) => ({
			id: `recheck-${recheck.on}`,
			title: words.recheck,
			note: words.recheckNote,
			day: recheck.on,
			at: reminders.at,
			minutes: 10,
			daily: false
		}))], /* @__PURE__ */ new Date()), "text/calendar;charset=utf-8");
	};
	return /* @__PURE__ */ a("section", {
		class: "section",
		children: [
			/* @__PURE__ */ a("h2", { children: words.heading }),
			/* @__PURE__ */ a("label", {
				class: settings_module_default.field,
				children: [/* @__PURE__ */ a("span", { children: words.at }), /* @__PURE__ */ a("input", {
					type: "time",
					value: reminders.at,
					onChange: (event) => setTime(event.currentTarget.value)
				})]
			}),
			/* @__PURE__ */ a("p", { children: words.calendarNote }),
			/* @__PURE__ */ a(Quiet, {
				icon: "calendar",
				onClick: toCalendar,
				children: words.calendar
			}),
			/* @__PURE__ */ a(Choices, {
				legend: words.app,
				options: [{
					value: "on",
					label: app.settings.on
				}, {
					value: "off",
					label: app.settings.off
				}],
				value: reminders.on ? "on" : "off",
				onInput: (value) => void turn(value === "on"),
				children: /* @__PURE__ */ a("p", {
					class: "small soft",
					role: "status",
					children: asked && permission.value !== "granted" ? words.refused : words.limits
				})
			})
		]
	});
}
// apps/web/src/settings/settings.tsx
/** How the app looks and speaks, and what is the person's: numbers, backup, erase. */
function SettingsScreen() {
	const app = useWords("app");
	if (!app) return null;
	const words = app.settings;
	const now = settings.value;
	const onOff = [{
		value: "on",
		label: words.on
	}, {
		value: "off",
		label: words.off
	}];
	return /* @__PURE__ */ a(Screen, {
		title: words.title,
		tab: "none",
		class: settings_module_default.settings ?? "",
		children: [/* @__PURE__ */ a("section", {
			class: settings_module_default.group,
			"aria-label": words.looks,
			children: [
				/* @__PURE__ */ a(Choices, {
					legend: words.language,
					layout: "two",
					options: [{
						value: "nl",
						label: "Nederlands",
						lang: "nl"
					}, {
						value: "en",
						label: "English",
						lang: "en"
					}],
					value: now.language,
					onInput: (language) => void switchLanguage(language)
				}),
				/* @__PURE__ */ a(Choices, {
					legend: words.textSize,
					layout: "even",
					options: [
						"normal",
						"large",
						"largest"
					].map((value) => ({
						value,
						label: words.sizes[value]
					})),
					value: now.textSize,
					onInput: (textSize) => changeSettings({ textSize })
				}),
				/* @__PURE__ */ a(Choices, {
					legend: words.theme,
					layout: "even",
					options: [
						"auto",
						"light",
						"dark"
					].map((value) => ({
						value,
						label: words.themes[value]
					})),
					value: now.theme,
					onInput: (theme) => changeSettings({ theme })
				}),
				/* @__PURE__ */ a(Choices, {
					legend: words.voice,
					options: onOff,
					value: now.voice ? "on" : "off",
					onInput: (value) => changeSettings({ voice: value === "on" }),
					children: /* @__PURE__ */ a("p", {
						class: "small soft",
						children: words.voiceNote
					})
				}),
				/* @__PURE__ */ a(Choices, {
					legend: words.sound,
					options: onOff,
					value: now.soundOn ? "on" : "off",
					onInput: (value) => changeSettings({ soundOn: value === "on" })
				})
			]
		}), /* @__PURE__ */ a("div", {
			class: `pic ${settings_module_default.own}`,
			children: [
				/* @__PURE__ */ a(Reminders, {}),
				/* @__PURE__ */ a(Numbers, {}),
				/* @__PURE__ */ a(Backup, {}),
				/* @__PURE__ */ a(Erase, {}),
				/* @__PURE__ */ a("section", {
					class: "section",
					children: /* @__PURE__ */ a("a", {
						class: "quiet",
						href: "/about",
						children: app.about.title
					})
				})
			]
		})]
	});
}
export { SettingsScreen };
