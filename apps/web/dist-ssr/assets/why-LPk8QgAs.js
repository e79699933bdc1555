import { a, d, m as $ } from "./signals-DOlz3MJU.js";
import { d as a$1, i as useWords, r as preloadWords } from "./words-wWyBePO8.js";
import { n as Quiet } from "./act-BrA3fKq9.js";
import { r as Bones } from "./screen-59nDu2r7.js";
import { k as isDay } from "./src-B0Z-fZse.js";
import { t as Sheet } from "./sheet-Bdu7GUr9.js";
// apps/web/src/design/say-reason.ts
/** The words of a rule, wherever they stand: each step keeps its own rules, ids do not overlap. */
function sayRule(reason, parts) {
	for (const part of [
		parts.triage,
		parts.plan,
		parts.adaptation,
		parts.progress,
		parts.classification
	]) {
		const rule = entry(entry(part, "rules"), reason.rule);
		if (rule !== void 0) return {
			...text("name", entry(rule, "name"), reason),
			...text("claim", entry(rule, "claim"), reason),
			...text("wouldChange", entry(rule, "wouldChange"), reason)
		};
	}
}
/** The question of an answer in the person's words; facts that no question asked (`next-morning`) have words of their own. */
function sayQuestion(question, parts) {
	const ask = entry(entry(entry(parts.answers, "questions"), question), "ask");
	const fact = entry(entry(parts.adaptation, "facts"), question);
	return string(ask) ?? string(fact) ?? question;
}
/** The answer in words: the option's own, yes · no · unknown, a list, a day, or the number. */
function sayAnswer({ question, answer }, parts, app) {
	const options = entry(entry(entry(parts.answers, "questions"), question), "options");
	const one = (value) => string(entry(options, value)) ?? string(entry(entry(parts.answers, "choices"), value)) ?? string(entry(app.why.values, value)) ?? value;
	if (typeof answer === "number") return String(answer);
	if (typeof answer === "string") return isDay(answer) ? sayDay(answer, app.shell.locale) : one(answer);
	return answer.length === 0 ? app.why.noneOfThese : answer.map(one).join(", ");
}
function sayDay(day, locale) {
	return new Intl.DateTimeFormat(locale, {
		day: "numeric",
		month: "long",
		timeZone: "UTC"
	}).format(new Date(day));
}
function entry(object, key) {
	if (typeof object !== "object" || object === null || !Object.hasOwn(object, key)) return void 0;
	return object[key];
}
function string(value) {
	return typeof value === "string" ? value : void 0;
}
function text(key, value, reason) {
	const said = typeof value === "function" ? value(reason.values ?? {}) : value;
	return typeof said === "string" ? { [key]: said } : {};
}
// apps/web/src/design/why.tsx
var sources = a(void 0);
/** Fetches the source table once somebody asks where a thing comes from. */
function loadSources() {
	import("./src-wS1dltK6.js").then((clinical) => {
		sources.value = clinical.sources;
	});
}
/** "Waarom?": answers used, rule, how sure, source, what would change it; always in this order, for every reason. */
function Why({ reasons, label, title }) {
	const [open, setOpen] = d(false);
	const words = useWords("app");
	if (reasons.length === 0) return null;
	const show = () => {
		preloadWords([
			"answers",
			"triage",
			"plan",
			"adaptation",
			"progress",
			"classification"
		]);
		loadSources();
		setOpen(true);
	};
	const shown = label ?? words?.why.ask ?? "";
	return /* @__PURE__ */ a$1($, { children: [/* @__PURE__ */ a$1(Quiet, {
		tone: "why",
		onClick: show,
		children: shown
	}), /* @__PURE__ */ a$1(Sheet, {
		open,
		onClose: () => setOpen(false),
		title: title ?? shown,
		children: reasons.map((reason) => /* @__PURE__ */ a$1(OneReason, { reason }, reason.rule))
	})] });
}
function OneReason({ reason }) {
	const words = useWords("app");
	const parts = {
		answers: useWords("answers"),
		triage: useWords("triage"),
		plan: useWords("plan"),
		adaptation: useWords("adaptation"),
		progress: useWords("progress"),
		classification: useWords("classification")
	};
	if (!words) return null;
	const rule = sayRule(reason, parts);
	const said = reason.because.map((because) => ({
		question: sayQuestion(because.question, parts),
		answer: sayAnswer(because, parts, words),
		key: because.question
	}));
	return /* @__PURE__ */ a$1("div", {
		class: "why-one",
		children: [
			rule?.name ? /* @__PURE__ */ a$1("h3", {
				class: "why-name",
				children: rule.name
			}) : null,
			/* @__PURE__ */ a$1("section", {
				class: "reason",
				children: [
					/* @__PURE__ */ a$1("h3", { children: words.why.said }),
					said.length === 0 ? /* @__PURE__ */ a$1("p", { children: words.why.nothingSaid }) : null,
					said.map((s) => /* @__PURE__ */ a$1("p", {
						class: "answer",
						children: [/* @__PURE__ */ a$1("span", { children: s.question }), /* @__PURE__ */ a$1("b", { children: s.answer })]
					}, s.key))
				]
			}),
			/* @__PURE__ */ a$1("section", {
				class: "reason",
				children: [/* @__PURE__ */ a$1("h3", { children: words.why.rule }), /* @__PURE__ */ a$1("p", { children: rule?.claim })]
			}),
			/* @__PURE__ */ a$1(Sure, { certainty: reason.certainty }),
			/* @__PURE__ */ a$1("section", {
				class: "reason",
				children: [
					/* @__PURE__ */ a$1("h3", { children: words.why.source }),
					reason.sources.length === 0 ? /* @__PURE__ */ a$1("p", { children: words.why.ownProposal }) : null,
					reason.sources.map((id) => /* @__PURE__ */ a$1(Source, { id }, id))
				]
			}),
			rule?.wouldChange ? /* @__PURE__ */ a$1("section", {
				class: "reason",
				children: [/* @__PURE__ */ a$1("h3", { children: words.why.change }), /* @__PURE__ */ a$1("p", { children: rule.wouldChange })]
			}) : null
		]
	});
}
var sureness = {
	high: 4,
	moderate: 3,
	low: 2,
	"very-low": 1,
	expert: 1
};
function Sure({ certainty }) {
	const words = useWords("app");
	const says = useWords("triage")?.certainty[certainty];
	const n = sureness[certainty];
	return /* @__PURE__ */ a$1("section", {
		class: "reason",
		children: [/* @__PURE__ */ a$1("h3", { children: words?.why.sure }), /* @__PURE__ */ a$1("div", {
			class: "sure",
			children: [/* @__PURE__ */ a$1(Bones, {
				done: n,
				total: 4,
				label: words?.why.sureLabel(n, 4) ?? ""
			}), /* @__PURE__ */ a$1("p", { children: [
				/* @__PURE__ */ a$1("b", { children: says?.name }),
				" ",
				says?.says
			] })]
		})]
	});
}
/** The citation as it is in the sources table, with a link only when the person presses it. */
function Source({ id }) {
	const words = useWords("app");
	const known = Object.entries(sources.value ?? {}).find(([key]) => key === id)?.[1];
	if (!known) return /* @__PURE__ */ a$1("p", { children: sources.value ? id : "" });
	const address = "doi" in known && known.doi ? `https://doi.org/${known.doi}` : "address" in known ? known.address : void 0;
	return /* @__PURE__ */ a$1("p", {
		class: "small",
		children: [known.citation, address ? /* @__PURE__ */ a$1($, { children: [" ", /* @__PURE__ */ a$1("a", {
			href: address,
			rel: "noreferrer",
			target: "_blank",
			children: words?.why.readSource
		})] }) : null]
	});
}
export { Why as n, loadSources as r, Source as t };
