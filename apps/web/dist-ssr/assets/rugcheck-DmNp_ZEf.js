import { O as checkAnswer, g as decide, h as recheckQuestions, m as nextStep, t as knowledge } from "./src-B0Z-fZse.js";
import { d, l as T, m as $, o as A } from "./signals-DOlz3MJU.js";
import { i as useLocation } from "./router-CDztK6wE.js";
import { n as Quiet, t as Act } from "./act-BrA3fKq9.js";
import { a as vertebra, t as Screen } from "./screen-59nDu2r7.js";
import { c as person, f as today, n as append } from "./journal-BhmuR_RB.js";
import { t as beBusy } from "./service-worker-CmSP0RKg.js";
import { d as a, i as useWords, u as Icon } from "./words-wWyBePO8.js";
import { n as Ticks, t as Choices } from "./choices-DfphoRRI.js";
import { t as PainScale } from "./pain-scale-BzQ-PqMJ.js";
import { t as useName } from "./use-name-XU0pwRUc.js";
import { n as questionWords, t as optionWord } from "./question-words-X35O2SLK.js";
import { n as keepDraft, r as readDraft, t as forgetDraft } from "./draft-VnRTUr5o.js";
var triage_module_default = {
	check: "_check_pjc14_2",
	list: "_list_pjc14_5",
	rows: "_rows_pjc14_10",
	row: "_row_pjc14_10",
	answers: "_answers_pjc14_24",
	answer: "_answer_pjc14_24",
	how: "_how_pjc14_57",
	followUps: "_followUps_pjc14_65",
	none: "_none_pjc14_75",
	fields: "_fields_pjc14_78",
	many: "_many_pjc14_92",
	unsure: "_unsure_pjc14_99",
	number: "_number_pjc14_102",
	digits: "_digits_pjc14_107",
	problem: "_problem_pjc14_119",
	privacy: "_privacy_pjc14_123",
	forOther: "_forOther_pjc14_130",
	other: "_other_pjc14_144",
	where: "_where_pjc14_149",
	map: "_map_pjc14_152",
	told: "_told_pjc14_179"
};
// apps/web/src/triage/question.tsx
/** One question by its kind, always with "weet ik niet" where that is an answer, never with a default. */
function QuestionField(props) {
	switch (props.question.kind) {
		case "many": return /* @__PURE__ */ a(ManyField, { ...props });
		case "scale": return /* @__PURE__ */ a(ScaleField, { ...props });
		case "number": return /* @__PURE__ */ a(NumberField, { ...props });
		default: return /* @__PURE__ */ a(ChoiceField, { ...props });
	}
}
function ChoiceField({ question, words, value, onInput, hideAsk }) {
	const said = questionWords(words, question.id);
	const options = (question.options ?? []).map((option) => ({
		value: option,
		label: optionWord(words, question.id, option)
	}));
	const short = options.length <= 3 && !said.options;
	return /* @__PURE__ */ a(Choices, {
		id: `q-${question.id}`,
		legend: said.ask,
		hideLegend: hideAsk === true,
		layout: short ? "row" : "rows",
		options,
		value: typeof value === "string" ? value : void 0,
		onInput,
		children: value === "unknown" && said.say ? /* @__PURE__ */ a("p", {
			class: triage_module_default.how,
			children: said.say
		}) : null
	});
}
/** "Geen van deze" and "weet ik niet" are answers of their own, so that an untouched list is no answer. */
function ManyField({ question, words, value, onInput, hideAsk }) {
	const said = questionWords(words, question.id);
	const chosen = Array.isArray(value) ? value : [];
	const single = value === "unknown" ? "unknown" : Array.isArray(value) && value.length === 0 ? "none" : void 0;
	return /* @__PURE__ */ a("div", {
		class: triage_module_default.many,
		id: `q-${question.id}`,
		children: [/* @__PURE__ */ a(Ticks, {
			legend: said.ask,
			hideLegend: hideAsk === true,
			options: (question.options ?? []).map((o) => ({
				value: o,
				label: optionWord(words, question.id, o)
			})),
			value: chosen,
			onInput: (keys) => onInput(keys.length === 0 ? void 0 : keys)
		}), /* @__PURE__ */ a(Choices, {
			legend: words.choices.none,
			hideLegend: true,
			layout: "rows",
			options: [{
				value: "none",
				label: words.choices.none
			}, ...question.mayBeUnknown ? [{
				value: "unknown",
				label: words.choices.unknown
			}] : []],
			value: single,
			onInput: (choice) => onInput(choice === "none" ? [] : "unknown")
		})]
	});
}
function ScaleField({ question, words, value, onInput }) {
	const said = questionWords(words, question.id);
	return /* @__PURE__ */ a("div", {
		class: "pain-pic",
		id: `q-${question.id}`,
		children: [/* @__PURE__ */ a(PainScale, {
			kind: question.id === "pain" ? "pain" : "hinder",
			label: said.ask,
			value: typeof value === "number" ? value : void 0,
			onInput
		}), question.mayBeUnknown ? /* @__PURE__ */ a("label", {
			class: `choice ${triage_module_default.unsure}`,
			children: [/* @__PURE__ */ a("input", {
				type: "checkbox",
				checked: value === "unknown",
				onChange: () => onInput(value === "unknown" ? void 0 : "unknown")
			}), /* @__PURE__ */ a("span", { children: words.choices.unknown })]
		}) : null]
	});
}
function NumberField({ question, words, value, onInput, hideAsk }) {
	const said = questionWords(words, question.id);
	const id = useName();
	const [typed, setTyped] = d(typeof value === "number" ? String(value) : "");
	const number = typed.trim() === "" ? void 0 : Number(typed.replace(",", "."));
	const check = number === void 0 ? void 0 : checkAnswer(question, number, today());
	const problem = check && !check.ok ? words.problems[check.problem]({
		min: question.min,
		max: question.max
	}) : void 0;
	const type = (text) => {
		setTyped(text);
		const next = text.trim() === "" ? void 0 : Number(text.replace(",", "."));
		onInput(next !== void 0 && checkAnswer(question, next, today()).ok ? next : void 0);
	};
	return /* @__PURE__ */ a("div", {
		class: triage_module_default.number,
		id: `q-${question.id}`,
		children: [
			/* @__PURE__ */ a("label", {
				class: hideAsk ? "hidden" : "",
				for: id,
				children: said.ask
			}),
			/* @__PURE__ */ a("input", {
				id,
				class: triage_module_default.digits,
				inputMode: "numeric",
				autocomplete: "off",
				maxLength: 5,
				value: typed,
				"aria-invalid": problem ? "true" : void 0,
				"aria-describedby": `${id}-problem`,
				onInput: (event) => type(event.currentTarget.value)
			}),
			/* @__PURE__ */ a("p", {
				class: triage_module_default.problem,
				id: `${id}-problem`,
				role: "status",
				children: problem ?? ""
			}),
			question.mayBeUnknown ? value === "unknown" ? /* @__PURE__ */ a("p", {
				class: triage_module_default.how,
				children: said.say ?? words.choices.unknown
			}) : /* @__PURE__ */ a(Quiet, {
				tone: "soft",
				onClick: () => {
					setTyped("");
					onInput("unknown");
				},
				children: words.choices.unknown
			}) : null
		]
	});
}
// apps/web/src/triage/alarm-list.tsx
/** "Is een of meer van deze dingen waar?": a row per sign, follow-ups under them, one button that counts only after the last row was seen. */
function AlarmList(props) {
	const { rows, followUps, given, words, app, emergency, onGive, onNone, onGo } = props;
	const last = T(null);
	const [seen, setSeen] = d(rows.length === 0);
	A(() => {
		const element = last.current;
		if (!element) return;
		const watcher = new IntersectionObserver((entries) => {
			if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
		});
		watcher.observe(element);
		return () => watcher.disconnect();
	}, []);
	const told = rows.filter((row) => given[row.id] === "yes" || given[row.id] === "unknown" || given[row.id] === "skip");
	const open = followUps.filter((question) => given[question.id] === void 0);
	const press = () => {
		if (emergency) return onGo();
		if (!seen) return last.current?.scrollIntoView({ block: "center" });
		const first = open[0];
		if (first) {
			const field = document.getElementById(`q-${first.id}`);
			field?.scrollIntoView({ block: "center" });
			field?.querySelector("input")?.focus({ preventScroll: true });
			return;
		}
		onNone();
	};
	const label = emergency ? app.check.toEmergency : !seen ? app.check.readOn : told.length === 0 ? words.choices.none : app.shell.next;
	const small = emergency ? void 0 : seen && open.length > 0 ? app.check.open(open.length) : told.length > 0 && told.length < rows.length ? app.check.othersNo : void 0;
	return /* @__PURE__ */ a("div", {
		class: `pic ${triage_module_default.list}`,
		children: [
			/* @__PURE__ */ a("ul", {
				class: triage_module_default.rows,
				children: rows.map((row, i) => /* @__PURE__ */ a("li", {
					ref: i === rows.length - 1 ? last : null,
					onFocusCapture: i === rows.length - 1 ? () => setSeen(true) : void 0,
					children: /* @__PURE__ */ a(Row, {
						row,
						value: given[row.id],
						words,
						onGive
					})
				}, row.id))
			}),
			followUps.length > 0 ? /* @__PURE__ */ a("div", {
				class: triage_module_default.followUps,
				children: [rows.length > 0 ? /* @__PURE__ */ a("h2", { children: app.check.followUps }) : null, followUps.map((question) => /* @__PURE__ */ a(QuestionField, {
					question,
					words,
					value: given[question.id],
					onInput: (value) => onGive(question.id, value)
				}, question.id))]
			}) : null,
			/* @__PURE__ */ a("div", {
				class: triage_module_default.none,
				children: /* @__PURE__ */ a("button", {
					type: "button",
					class: emergency ? "act call" : "act",
					"aria-disabled": !emergency && (!seen || open.length > 0) ? "true" : void 0,
					onClick: press,
					children: [/* @__PURE__ */ a("span", { children: [label, small ? /* @__PURE__ */ a("small", { children: small }) : null] }), /* @__PURE__ */ a(Icon, { name: "arrow" })]
				})
			})
		]
	});
}
/** One sign with Ja · Weet ik niet (and Overslaan where that is allowed); a second press takes the answer back. */
function Row({ row, value, words, onGive }) {
	const said = questionWords(words, row.id);
	const options = (row.options ?? []).filter((option) => option !== "no");
	return /* @__PURE__ */ a("fieldset", {
		class: triage_module_default.row,
		"aria-labelledby": `row-${row.id}`,
		children: [
			/* @__PURE__ */ a("p", {
				id: `row-${row.id}`,
				children: said.ask
			}),
			/* @__PURE__ */ a("div", {
				class: triage_module_default.answers,
				children: options.map((option) => /* @__PURE__ */ a("button", {
					type: "button",
					class: triage_module_default.answer,
					"aria-pressed": value === option,
					onClick: () => onGive(row.id, value === option ? void 0 : option),
					children: [optionWord(words, row.id, option), /* @__PURE__ */ a(Icon, { name: "check" })]
				}, option))
			}),
			value === "unknown" && said.say ? /* @__PURE__ */ a("p", {
				class: triage_module_default.how,
				role: "status",
				children: said.say
			}) : null
		]
	});
}
// apps/web/src/triage/path.ts
/** Questions that share a screen, because the second is meant as a continuation of the first. */
var together = [["duration", "course"]];
/** The first screen of a check. */
function begin(base, knowledge) {
	return advance({
		base,
		given: {},
		path: []
	}, knowledge) ?? {
		base,
		given: {},
		path: []
	};
}
/** The next screen, or `undefined` when nothing is left to ask. */
function advance(walk, knowledge) {
	const settled = answersOf(walk, knowledge);
	const next = nextStep(settled, knowledge);
	if (next.kind === "done") return void 0;
	const stop = next.kind === "list" ? {
		kind: "list",
		block: next.block,
		rows: next.rows
	} : {
		kind: "questions",
		ids: (together.find((ids) => ids[0] === next.id) ?? [next.id]).filter((id) => settled[id] === void 0)
	};
	return {
		...walk,
		path: [...walk.path, stop]
	};
}
/** One screen back; its answers are kept. */
function back(walk) {
	return {
		...walk,
		path: walk.path.slice(0, -1)
	};
}
/** Gives or (with `undefined`) takes back an answer. */
function give(walk, id, value) {
	const { [id]: _old, ...rest } = walk.given;
	return {
		...walk,
		given: value === void 0 ? rest : {
			...rest,
			[id]: value
		}
	};
}
/** "Geen van deze": every untouched row of the present list becomes a no. */
function noneOfThese(walk) {
	const stop = walk.path.at(-1);
	if (stop?.kind !== "list") return walk;
	const open = stop.rows.filter((row) => walk.given[row] === void 0);
	return {
		...walk,
		given: {
			...walk.given,
			...Object.fromEntries(open.map((row) => [row, "no"]))
		}
	};
}
/** Follow-ups to show under a list: those that its rows, and earlier follow-ups, have opened. */
function followUps(walk, knowledge) {
	const stop = walk.path.at(-1);
	if (stop?.kind !== "list") return [];
	return settleList(answersOf({
		...walk,
		path: walk.path.slice(0, -1)
	}, knowledge), stop, walk.given, knowledge).shown;
}
/** What is said on the screens of the path: later screens gone back from do not count, closed follow-ups neither. */
function answersOf(walk, knowledge) {
	let answers = walk.base;
	for (const stop of walk.path) answers = stop.kind === "list" ? settleList(answers, stop, walk.given, knowledge).answers : {
		...answers,
		...pick(walk.given, stop.ids)
	};
	return answers;
}
/** Only what this check asked: what is written in the journal. */
function newAnswers(walk, knowledge) {
	const all = answersOf(walk, knowledge);
	return Object.fromEntries(Object.entries(all).filter(([id, value]) => walk.base[id] !== value || id in walk.given));
}
/** True once the answers already mean 112: then nothing more has to be read. */
function isEmergency(walk, knowledge) {
	return decide(answersOf(walk, knowledge), knowledge).atLeast === "emergency";
}
/** Answers that a re-check asks afresh are left out, with the follow-ups of their screens. */
function baseFor(answers, asked, knowledge) {
	const blocks = new Set(knowledge.questions.filter((q) => asked.includes(q.id) && q.row).map((q) => q.block));
	const anew = (id) => {
		const question = knowledge.questions.find((q) => q.id === id);
		return asked.includes(id) || question !== void 0 && !question.row && blocks.has(question.block);
	};
	return Object.fromEntries(Object.entries(answers).filter(([id]) => !anew(id)));
}
function settleList(before, stop, given, knowledge) {
	let answers = {
		...before,
		...pick(given, stop.rows)
	};
	const shown = [];
	for (;;) {
		const next = nextStep(answers, knowledge);
		if (next.kind !== "list" || next.block !== stop.block) break;
		const fresh = next.followUps.filter((id) => !shown.includes(id));
		if (fresh.length === 0) break;
		shown.push(...fresh);
		answers = {
			...answers,
			...pick(given, fresh)
		};
	}
	return {
		answers,
		shown
	};
}
function pick(answers, ids) {
	return Object.fromEntries(ids.flatMap((id) => answers[id] === void 0 ? [] : [[id, answers[id]]]));
}
// apps/web/src/triage/steps.ts
var steps = {
	duration: 1,
	course: 1,
	pain: 2,
	"leg-pain": 3,
	"leg-features": 3,
	"relief-sitting": 3,
	"vascular-legs": 3,
	"painkiller-relief": 3,
	"sleep-walk-loss": 3
};
/** Which of the five vertebrae a check stands at, from 0: alarm, how long, how much, where, daily life. Never back while going on. */
function stepOf(path) {
	return Math.max(0, ...path.map((stop) => stop.kind === "list" || stop.ids[0] === "age" ? 0 : steps[stop.ids[0] ?? ""] ?? 4));
}
// apps/web/src/triage/body.ts
var trunkAndLeg = [
	[12, 52],
	[12.5, 68],
	[26, 77],
	[50, 84],
	[63, 95],
	[64, 112],
	[56, 130],
	[53, 152],
	[50, 174],
	[47.5, 194],
	[49.5, 210],
	[56, 228],
	[61, 248],
	[61.5, 268],
	[59, 296],
	[54.5, 326],
	[49.5, 350],
	[50.5, 366],
	[53, 386],
	[49, 412],
	[42, 436],
	[40.5, 450],
	[46, 463],
	[47, 471],
	[40, 474],
	[24, 474],
	[21, 467],
	[23.5, 450],
	[21, 430],
	[19, 404],
	[20, 380],
	[19.5, 362],
	[20, 344],
	[16, 318],
	[9, 290],
	[3.5, 272]
];
var arm = [
	[58, 90],
	[70, 99],
	[76, 118],
	[78.5, 142],
	[82, 168],
	[87, 194],
	[91, 216],
	[94, 234],
	[98, 248],
	[99, 262],
	[94, 274],
	[87, 275],
	[83.5, 264],
	[83.5, 248],
	[80, 232],
	[73, 208],
	[67, 184],
	[63, 158],
	[60, 132],
	[56, 110]
];
/** Trunk and both legs as one closed outline. */
var outline = smooth([...trunkAndLeg, ...mirrored(trunkAndLeg)], true);
/** Right and left arm. */
var arms = `${smooth(arm, true)}${smooth(mirrored(arm), true)}`;
var zoneIds = [
	"upper-back",
	"middle-back",
	"low-back-left",
	"low-back-middle",
	"low-back-right",
	"buttock-left",
	"buttock-right",
	"thigh-back-left",
	"thigh-back-right",
	"lower-leg-back-left",
	"lower-leg-back-right",
	"chest",
	"belly",
	"groin-left",
	"groin-right",
	"thigh-front-left",
	"thigh-front-right",
	"lower-leg-front-left",
	"lower-leg-front-right"
];
/** Past the outline, so that the clip draws the edge; not much, so that the middle of a zone lies on the body. */
var far = 66;
/** Seen from behind, the person's left is at the left of the picture; seen from the front it is at the right. */
var zones = [
	{
		id: "upper-back",
		side: "back",
		d: `M-66 73H${far}V138Q0 150 -66 138Z`
	},
	{
		id: "middle-back",
		side: "back",
		d: `M-66 138Q0 150 ${far} 138V184Q0 194 -66 184Z`
	},
	{
		id: "low-back-left",
		side: "back",
		d: `M-66 184Q-50 191 -19 189V240Q-50 236 -66 220Z`
	},
	{
		id: "low-back-middle",
		side: "back",
		d: "M-19 189Q0 190 19 189V240L0 252L-19 240Z"
	},
	{
		id: "low-back-right",
		side: "back",
		d: `M${far} 184Q50 191 19 189V240Q50 236 ${far} 220Z`
	},
	{
		id: "buttock-left",
		side: "back",
		d: `M-66 220Q-50 236 -19 240L0 252V285Q-40 298 -66 280Z`
	},
	{
		id: "buttock-right",
		side: "back",
		d: `M${far} 220Q50 236 19 240L0 252V285Q40 298 ${far} 280Z`
	},
	{
		id: "thigh-back-left",
		side: "back",
		d: `M0 285Q-40 298 -66 280V358Q-35 364 0 358Z`
	},
	{
		id: "thigh-back-right",
		side: "back",
		d: `M0 285Q40 298 ${far} 280V358Q35 364 0 358Z`
	},
	{
		id: "lower-leg-back-left",
		side: "back",
		d: `M0 358Q-35 364 -66 358V480H0Z`
	},
	{
		id: "lower-leg-back-right",
		side: "back",
		d: `M0 358Q35 364 ${far} 358V480H0Z`
	},
	{
		id: "chest",
		side: "front",
		d: `M-66 73H${far}V152Q0 168 -66 152Z`
	},
	{
		id: "belly",
		side: "front",
		d: `M-66 152Q0 168 ${far} 152V222L0 252L-66 222Z`
	},
	{
		id: "groin-right",
		side: "front",
		d: `M-66 214L0 252V292L-66 258Z`
	},
	{
		id: "groin-left",
		side: "front",
		d: `M${far} 214L0 252V292L${far} 258Z`
	},
	{
		id: "thigh-front-right",
		side: "front",
		d: `M0 292L-66 258V352Q-35 346 0 352Z`
	},
	{
		id: "thigh-front-left",
		side: "front",
		d: `M0 292L${far} 258V352Q35 346 0 352Z`
	},
	{
		id: "lower-leg-front-right",
		side: "front",
		d: `M0 352Q-35 346 -66 352V480H0Z`
	},
	{
		id: "lower-leg-front-left",
		side: "front",
		d: `M0 352Q35 346 ${far} 352V480H0Z`
	}
];
/** How far the tapped places go down the leg; `undefined` as long as nothing of the back or leg is tapped. */
function legPainOf(chosen) {
	const places = chosen.filter((id) => id !== "chest" && id !== "belly");
	if (places.length === 0) return void 0;
	if (places.some((id) => id.startsWith("lower-leg"))) return "below-knee";
	return places.some((id) => id.startsWith("buttock") || id.startsWith("thigh") || id.startsWith("groin")) ? "buttock-thigh" : "none";
}
/** All 24 vertebrae from behind: 7 in the neck, 12 in the chest, 5 in the low back, each a little larger than the one above. */
var spine = [
	...Array.from({ length: 7 }, (_, i) => ({
		y: 59 + i * 3.7,
		scale: .3 + i * .012
	})),
	...Array.from({ length: 12 }, (_, i) => ({
		y: 86 + i * 8.6,
		scale: .42 + i * .018
	})),
	...Array.from({ length: 5 }, (_, i) => ({
		y: 191.5 + i * 11,
		scale: .68 + i * .03
	}))
];
function mirrored(points) {
	return points.toReversed().map(([x, y]) => [-x, y]);
}
/** A soft closed line through all points (Catmull-Rom as cubic Béziers). */
function smooth(points, closed) {
	const at = (i) => points[(i + points.length) % points.length] ?? [0, 0];
	const n = (value) => String(Math.round(value * 10) / 10);
	const start = at(0);
	const parts = points.map((_, i) => {
		const [p0, p1, p2, p3] = [
			at(i - 1),
			at(i),
			at(i + 1),
			at(i + 2)
		];
		const c1 = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6];
		const c2 = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6];
		return `C${n(c1[0])} ${n(c1[1])} ${n(c2[0])} ${n(c2[1])} ${n(p2[0])} ${n(p2[1])}`;
	});
	return `M${n(start[0])} ${n(start[1])}${parts.join("")}${closed ? "Z" : ""}`;
}
// apps/web/src/triage/body-map.tsx
/** A drawn body to tap: each zone is a checkbox for finger, mouse, Tab and space. */
function BodyMap({ side, chosen, onToggle, names, label, left, right }) {
	const clip = useName();
	const [atLeft, atRight] = side === "back" ? [left, right] : [right, left];
	return /* @__PURE__ */ a("svg", {
		class: "body",
		viewBox: "-115 4 230 474",
		role: "group",
		"aria-label": label,
		children: [
			/* @__PURE__ */ a("defs", { children: /* @__PURE__ */ a("clipPath", {
				id: clip,
				children: /* @__PURE__ */ a("path", { d: outline })
			}) }),
			/* @__PURE__ */ a("path", {
				class: "flesh",
				d: arms
			}),
			/* @__PURE__ */ a("ellipse", {
				class: "flesh",
				cx: "0",
				cy: "33",
				rx: "21",
				ry: "26"
			}),
			/* @__PURE__ */ a("path", {
				class: "flesh",
				d: outline
			}),
			side === "back" ? /* @__PURE__ */ a("path", {
				class: "hair",
				d: "M-22.5 30C-26 -2 26 -2 22.5 30C22 44 15 54 9 55.5C4 57 -4 57 -9 55.5C-15 54 -22 44 -22.5 30Z"
			}) : /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("path", {
				class: "hair",
				d: "M-22.5 34C-27 -2 27 -2 22.5 34C21 24 15 19 6 19C-4 20 -17 20 -22.5 34Z"
			}), /* @__PURE__ */ a("path", {
				class: "feature",
				d: "M-9 33.5V35M9 33.5V35M0 35L-2 41H1M-6 48Q0 51 6 48"
			})] }),
			zones.filter((zone) => zone.side === side).map((zone) => /* @__PURE__ */ a("g", {
				role: "checkbox",
				tabindex: 0,
				"aria-checked": chosen.includes(zone.id),
				"aria-label": names[zone.id],
				onClick: () => onToggle(zone.id),
				onKeyDown: (event) => {
					if (event.key !== " " && event.key !== "Enter") return;
					event.preventDefault();
					onToggle(zone.id);
				},
				children: /* @__PURE__ */ a("path", {
					class: "zone",
					d: zone.d,
					"clip-path": `url(#${clip})`
				})
			}, zone.id)),
			side === "back" ? /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("path", {
				class: "crease",
				d: "M-40 108Q-26 112 -22 138M40 108Q26 112 22 138M0 256V288"
			}), /* @__PURE__ */ a("g", {
				class: "spine",
				children: spine.map(({ y, scale }) => /* @__PURE__ */ a("path", {
					d: vertebra,
					transform: `translate(0 ${y.toFixed(1)}) scale(${scale.toFixed(3)} ${(scale * .78).toFixed(3)}) translate(-12 -8)`
				}, y))
			})] }) : /* @__PURE__ */ a("path", {
				class: "crease",
				d: "M-38 92Q-18 92 -8 88M38 92Q18 92 8 88M0 216V220M-42 346Q-35 351 -28 347M42 346Q35 351 28 347"
			}),
			/* @__PURE__ */ a("text", {
				x: "-100",
				y: "66",
				children: atLeft
			}),
			/* @__PURE__ */ a("text", {
				x: "100",
				y: "66",
				class: "end",
				children: atRight
			})
		]
	});
}
// apps/web/src/triage/where.tsx
/** "Waar voel je het?": the leg question, asked with a drawing; the answer is always told in words, and a list gives the same. */
function Where({ zones, answer, question, words, app, onInput }) {
	const [side, setSide] = d("back");
	const { where } = app.check;
	const toggle = (zone) => {
		const next = zones.includes(zone) ? zones.filter((z) => z !== zone) : [...zones, zone];
		onInput(next, legPainOf(next));
	};
	const named = zoneIds.filter((id) => zones.includes(id)).map((id) => where.zones[id]);
	const reach = typeof answer === "string" ? where.reach[answer] : void 0;
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("div", {
		class: `pic map ${triage_module_default.map}`,
		children: [/* @__PURE__ */ a(Choices, {
			legend: where.side,
			hideLegend: true,
			layout: "row",
			options: [{
				value: "back",
				label: where.back
			}, {
				value: "front",
				label: where.front
			}],
			value: side,
			onInput: setSide
		}), /* @__PURE__ */ a(BodyMap, {
			side,
			chosen: zones,
			onToggle: toggle,
			names: where.zones,
			label: side === "back" ? where.drawingBack : where.drawingFront,
			left: where.left,
			right: where.right
		})]
	}), /* @__PURE__ */ a("div", {
		class: triage_module_default.told,
		children: [
			/* @__PURE__ */ a("p", {
				"aria-live": "polite",
				children: [named.length > 0 ? /* @__PURE__ */ a("b", { children: [list(named, app.check.and), ". "] }) : null, reach ?? where.nothing]
			}),
			zones.includes("chest") || zones.includes("belly") ? /* @__PURE__ */ a("p", { children: [
				where.chestOrBelly,
				" ",
				/* @__PURE__ */ a("a", {
					href: app.shell.alarmPath,
					children: app.welcome.alarm
				})
			] }) : null,
			question ? /* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: where.asList }), /* @__PURE__ */ a(QuestionField, {
				question,
				words,
				value: answer,
				onInput: (value) => onInput([], value)
			})] }) : null
		]
	})] });
}
function list(items, and) {
	const [first = "", ...rest] = items;
	const text = rest.length === 0 ? first : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// apps/web/src/triage/rugcheck.tsx
var byId = new Map(knowledge.questions.map((question) => [question.id, question]));
var questionsOf = (ids) => ids.flatMap((id) => byId.get(id) ?? []);
/** The Rugcheck: alarm lists first, then where, how much, how long and what helps, in the order that the rules ask for. */
function Rugcheck() {
	const { query, route } = useLocation();
	const words = useWords("app");
	const answers = useWords("answers");
	const kind = kindOf(query.kind);
	const [draft, setDraft] = d(() => start(kind));
	A(beBusy, []);
	const change = (next) => {
		const fresh = {
			...next,
			at: Date.now()
		};
		setDraft(fresh);
		keepDraft(fresh);
	};
	const { walk } = draft;
	const nothingToAsk = walk.path.length === 0;
	A(() => {
		if (nothingToAsk) finish(draft).then(() => route("/result", true));
	}, [nothingToAsk]);
	const stop = walk.path.at(-1);
	if (!words || !answers || !stop) return null;
	const onGive = (id, value) => change({
		...draft,
		walk: give(walk, id, value)
	});
	const go = (from) => {
		const next = advance(from, knowledge);
		if (next) change({
			...draft,
			walk: next
		});
		else finish({
			...draft,
			walk: from
		}).then(() => route("/result"));
	};
	const goBack = () => walk.path.length > 1 ? change({
		...draft,
		walk: back(walk)
	}) : route(kind === "intake" ? "/?welcome" : "/today");
	const { check } = words;
	const step = stepOf(walk.path);
	const frame = {
		back: goBack,
		class: `right ${triage_module_default.check}`,
		focusOn: String(walk.path.length),
		step: {
			done: step,
			now: step,
			total: 5,
			says: check.step(step + 1, check.steps[step] ?? ""),
			label: check.stepLabel(step + 1)
		}
	};
	const forOther = draft.forOther ? /* @__PURE__ */ a("p", {
		class: triage_module_default.other,
		children: check.forOtherNote
	}) : null;
	if (stop.kind === "list") {
		const block = answers.blocks[stop.block];
		return /* @__PURE__ */ a(Screen, {
			...frame,
			title: block.title,
			lead: stop.block === "S6" ? void 0 : block.lead,
			children: [
				forOther,
				stop.block === "S6" ? /* @__PURE__ */ a(Privacy, {
					words: check,
					onHide: () => hide(draft, route)
				}) : null,
				walk.path.length === 1 && draft.kind === "intake" ? /* @__PURE__ */ a("label", {
					class: triage_module_default.forOther,
					children: [/* @__PURE__ */ a("input", {
						type: "checkbox",
						checked: draft.forOther,
						onChange: () => change({
							...draft,
							forOther: !draft.forOther
						})
					}), /* @__PURE__ */ a("span", { children: check.forOther })]
				}) : null,
				/* @__PURE__ */ a(AlarmList, {
					block: stop.block,
					rows: questionsOf(stop.rows),
					followUps: questionsOf(followUps(walk, knowledge)),
					given: walk.given,
					words: answers,
					app: words,
					emergency: isEmergency(walk, knowledge),
					onGive,
					onNone: () => go(noneOfThese(walk)),
					onGo: () => go(walk)
				}, `${walk.path.length}-${stop.block}`)
			]
		});
	}
	const [first] = stop.ids;
	const short = check.short;
	const heading = stop.ids.length > 1 ? { title: check.together } : short[first ?? ""] ?? { title: questionWords(answers, first ?? "").ask };
	const open = stop.ids.filter((id) => walk.given[id] === void 0).length;
	const next = /* @__PURE__ */ a(Act, {
		disabled: open > 0,
		small: open > 0 ? check.choose : void 0,
		onClick: () => go(walk),
		children: words.shell.next
	});
	if (first === "leg-pain") return /* @__PURE__ */ a(Screen, {
		...frame,
		class: `${frame.class} ${triage_module_default.where}`,
		title: check.where.title,
		lead: check.where.lead,
		children: [
			forOther,
			/* @__PURE__ */ a(Where, {
				zones: draft.zones,
				answer: walk.given["leg-pain"],
				words: answers,
				app: words,
				question: byId.get("leg-pain"),
				onInput: (zones, answer) => change({
					...draft,
					zones,
					walk: give(walk, "leg-pain", answer)
				})
			}),
			next
		]
	});
	return /* @__PURE__ */ a(Screen, {
		...frame,
		...heading,
		children: [
			forOther,
			/* @__PURE__ */ a("div", {
				class: `pic ${triage_module_default.fields}`,
				children: questionsOf(stop.ids).map((question) => /* @__PURE__ */ a(QuestionField, {
					question,
					words: answers,
					hideAsk: stop.ids.length === 1,
					value: walk.given[question.id],
					onInput: (value) => onGive(question.id, value)
				}, question.id))
			}, first),
			next
		]
	});
}
function Privacy({ words, onHide }) {
	return /* @__PURE__ */ a("div", {
		class: triage_module_default.privacy,
		children: [/* @__PURE__ */ a("p", {
			class: "soft",
			children: words.privacy
		}), /* @__PURE__ */ a(Quiet, {
			icon: "eye",
			onClick: onHide,
			children: words.hide
		})]
	});
}
/** Somebody looks over a shoulder: the answers of this screen go, and an innocent page comes, which "terug" does not undo. */
function hide(draft, route) {
	const given = Object.fromEntries(Object.entries(draft.walk.given).filter(([id]) => byId.get(id)?.block !== "S6"));
	keepDraft({
		...draft,
		walk: {
			...back(draft.walk),
			given
		},
		at: Date.now()
	});
	route("/learn", true);
}
async function finish(draft) {
	const answers = newAnswers(draft.walk, knowledge);
	await append("answered", {
		check: draft.kind,
		answers
	});
	const { verdict, atLeast, atMost, reasons } = decide(answersOf(draft.walk, knowledge), knowledge);
	await append("verdictGiven", {
		check: draft.kind,
		verdict,
		atLeast,
		atMost,
		rules: reasons.map((reason) => reason.rule),
		rulesVersion: knowledge.version
	});
	forgetDraft();
}
function start(kind) {
	const kept = readDraft(Date.now());
	if (kept && kept.kind === kind) return kept;
	return {
		kind,
		walk: begin(kind === "intake" ? {} : baseFor(person.peek().answers, recheckQuestions(kind, knowledge), knowledge), knowledge),
		zones: [],
		forOther: false,
		at: Date.now()
	};
}
function kindOf(asked) {
	return Object.keys(knowledge.triage.rechecks).find((kind) => kind === asked) ?? "intake";
}
export { Rugcheck };
