import { C as limitsOf, _ as swapsFor, b as canDoHere, d as exercises, t as knowledge, u as exerciseTable, x as mayDo } from "./src-B0Z-fZse.js";
import { d, l as T, o as A } from "./signals-DOlz3MJU.js";
import { i as useLocation } from "./router-CDztK6wE.js";
import { n as Quiet, t as Act } from "./act-BrA3fKq9.js";
import { n as Bone, r as Bones, t as Screen } from "./screen-59nDu2r7.js";
import { c as person, l as ready, n as append, t as advice } from "./journal-BhmuR_RB.js";
import { i as isExercise, t as exerciseName } from "./exercise-1U0odCR7.js";
import { d as a, i as useWords } from "./words-wWyBePO8.js";
import { t as FigureView } from "./figure-view-B-ZtjGpX.js";
import { t as Honest } from "./honest-l0LCAF2U.js";
import { t as Sheet } from "./sheet-Bdu7GUr9.js";
import { n as Why } from "./why-LPk8QgAs.js";
import { a as sayDose } from "./say-D-9duiA3.js";
// apps/web/src/practice/fit.ts
/** Judged by the plan's own rules; before there is a plan, nothing is promised. */
function fitFor(person, exercise) {
	const plan = person.plan?.plan;
	if (!plan) return {
		kind: "unknown",
		reasons: []
	};
	const slot = person.slots.find((one) => one.current === exercise.id);
	const planned = plan.exercises.find((one) => one.exercise === (slot?.planned ?? exercise.id));
	if (slot) return {
		kind: "in-plan",
		reasons: planned?.reasons ?? []
	};
	const limits = [.../* @__PURE__ */ new Set([...plan.limits, ...limitsOf(person.answers)])];
	const refusals = [...mayDo(exercise, limits, plan.mode, person.answers), ...canDoHere(exercise, person.answers)];
	return refusals.length ? {
		kind: "no",
		reasons: refusals
	} : {
		kind: "yes",
		reasons: []
	};
}
/** The exercises of the plan whose place this one may take. */
function mayReplace(person, exercise) {
	const plan = person.plan?.plan;
	if (!plan || person.slots.some((slot) => slot.current === exercise.id)) return [];
	return person.slots.map((slot) => slot.current).filter((current) => swapsFor(current, plan, person.answers, knowledge).allowed.includes(exercise.id));
}
var practice_module_default = {
	filters: "_filters_om6pl_2",
	tick: "_tick_om6pl_21",
	grid: "_grid_om6pl_34",
	picture: "_picture_om6pl_52",
	stage: "_stage_om6pl_69",
	fit: "_fit_om6pl_81",
	part: "_part_om6pl_86",
	level: "_level_om6pl_93",
	swaps: "_swaps_om6pl_99",
	list: "_list_om6pl_105"
};
// apps/web/src/practice/detail.tsx
/** One exercise in full: the figure, the steps, whether it fits, and a place in the plan where that is allowed. */
function Detail({ id }) {
	const words = useWords("practice");
	const session = useWords("session");
	const [playing, setPlaying] = d(false);
	const [swapping, setSwapping] = d(false);
	const [swapped, setSwapped] = d(false);
	if (!words || !session) return null;
	const exercise = exerciseTable[id];
	const one = session.exercises[id];
	const text = words.library;
	const replaceable = advice.value.locked ? [] : mayReplace(person.value, exercise);
	const swap = async (from) => {
		await append("exerciseSwapped", {
			from,
			to: id,
			why: "choice"
		});
		setSwapping(false);
		setSwapped(true);
	};
	return /* @__PURE__ */ a(Screen, {
		title: one.name,
		lead: one.purpose,
		kicker: text.position[exercise.position],
		back: "/practice",
		children: [
			/* @__PURE__ */ a("div", {
				class: `pic ${practice_module_default.stage}`,
				children: [/* @__PURE__ */ a("div", {
					class: "ground",
					children: /* @__PURE__ */ a(FigureView, {
						id,
						phase: playing ? 0 : .5,
						playing,
						ghost: playing,
						title: one.alt
					})
				}), /* @__PURE__ */ a(Quiet, {
					icon: playing ? "pause" : "play",
					onClick: () => setPlaying(!playing),
					children: playing ? text.stopTrying : text.tryIt
				})]
			}),
			/* @__PURE__ */ a(FitNote, { exercise }),
			/* @__PURE__ */ a(Part, {
				title: text.startPose,
				lines: [one.start]
			}),
			/* @__PURE__ */ a(Part, {
				title: text.steps,
				lines: one.steps
			}),
			/* @__PURE__ */ a(Part, {
				title: text.breathing,
				lines: [one.breathing]
			}),
			/* @__PURE__ */ a(Part, {
				title: text.feel,
				lines: [one.feel]
			}),
			/* @__PURE__ */ a(Part, {
				title: text.errors,
				lines: one.errors
			}),
			/* @__PURE__ */ a(Part, {
				title: text.easier,
				lines: [one.easier]
			}),
			/* @__PURE__ */ a(Part, {
				title: text.harder,
				lines: [one.harder]
			}),
			/* @__PURE__ */ a(Facts, { exercise }),
			replaceable.length && !swapped ? /* @__PURE__ */ a(Act, {
				onClick: () => setSwapping(true),
				icon: "swap",
				children: text.swapIn
			}) : null,
			/* @__PURE__ */ a("p", {
				class: "soft",
				role: "status",
				children: swapped ? text.swapped(one.name) : null
			}),
			/* @__PURE__ */ a(Sheet, {
				open: swapping,
				onClose: () => setSwapping(false),
				title: text.swapTitle,
				children: /* @__PURE__ */ a("div", {
					class: practice_module_default.swaps,
					children: replaceable.map((from) => /* @__PURE__ */ a(Act, {
						reach: false,
						icon: "swap",
						onClick: () => void swap(from),
						children: text.swapFor(exerciseName(session, from))
					}, from))
				})
			})
		]
	});
}
/** "Waarom past deze bij mij", or a friendly no with the reason. */
function FitNote({ exercise }) {
	const words = useWords("practice");
	if (!words) return null;
	const text = words.library;
	const fit = fitFor(person.value, exercise);
	const says = {
		"in-plan": text.fitsPlan,
		yes: text.fitsYes,
		no: text.fitsNo,
		unknown: text.fitsUnknown
	}[fit.kind];
	return /* @__PURE__ */ a("div", {
		class: practice_module_default.fit,
		children: [/* @__PURE__ */ a(Honest, { children: advice.value.locked ? text.lockedNote : says }), /* @__PURE__ */ a(Why, {
			reasons: fit.reasons,
			label: fit.kind === "no" ? words.common.why : text.fits
		})]
	});
}
function Part({ title, lines }) {
	const shown = lines.filter(Boolean);
	if (shown.length === 0) return null;
	return /* @__PURE__ */ a("section", {
		class: practice_module_default.part,
		children: [/* @__PURE__ */ a("h2", { children: title }), shown.length === 1 ? /* @__PURE__ */ a("p", { children: shown[0] }) : /* @__PURE__ */ a("ol", {
			class: "thread plain",
			children: shown.map((line) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a(Bone, {}), /* @__PURE__ */ a("p", { children: line })] }, line))
		})]
	});
}
/** Dose to begin with, what is needed, how heavy, and for whom to take care. */
function Facts({ exercise }) {
	const words = useWords("practice");
	const session = useWords("session");
	if (!words || !session) return null;
	const text = words.library;
	const limits = person.value.plan?.plan.limits ?? [];
	const care = exercise.careWith.filter((limit) => limits.includes(limit));
	const needs = exercise.equipment.map((thing) => session.equipment[thing]);
	return /* @__PURE__ */ a("section", {
		class: "section",
		children: [
			/* @__PURE__ */ a("div", {
				class: practice_module_default.level,
				children: [/* @__PURE__ */ a("h2", { children: text.level.title }), /* @__PURE__ */ a(Bones, {
					total: 5,
					done: exercise.level,
					label: text.levelBones(exercise.level)
				})]
			}),
			/* @__PURE__ */ a("p", { children: sayDose(exercise.startDose, exercise.sides, words.common) }),
			/* @__PURE__ */ a("p", {
				class: "soft",
				children: [
					text.equipment,
					": ",
					needs.length ? needs.join(", ") : text.noEquipmentNeeded
				]
			}),
			care.map((limit) => /* @__PURE__ */ a("p", { children: session.cautions[limit] }, limit))
		]
	});
}
// apps/web/src/practice/figure-when-seen.tsx
/** A still that is drawn once it comes into view: thirty bodies at once would hold up an older phone. */
function FigureWhenSeen({ id }) {
	const host = T(null);
	const [seen, setSeen] = d(false);
	A(() => {
		const element = host.current;
		if (!element || seen) return;
		const observer = new IntersectionObserver((entries) => {
			if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
		}, { rootMargin: "300px" });
		observer.observe(element);
		return () => observer.disconnect();
	}, [seen]);
	return /* @__PURE__ */ a("div", {
		ref: host,
		children: seen ? /* @__PURE__ */ a(FigureView, {
			id,
			phase: .5
		}) : null
	});
}
// apps/web/src/practice/filter.ts
var noFilter = {
	noFloor: false,
	noEquipment: false
};
var levels = {
	easy: [1],
	middle: [2, 3],
	hard: [4, 5]
};
/** Things that every house has. */
var always = [
	"wall",
	"table",
	"chair"
];
/** Whether an exercise is what is looked for. A wall, a table and a chair do not count as equipment. */
function fits(exercise, filter) {
	if (filter.position && exercise.position !== filter.position) return false;
	if (filter.noFloor && exercise.onFloor) return false;
	if (filter.noEquipment && exercise.equipment.length > 0 && !exercise.equipment.some((thing) => always.includes(thing))) return false;
	return filter.weight === void 0 || levels[filter.weight].includes(exercise.level);
}
// apps/web/src/practice/practice.tsx
var positions = [
	"lying",
	"side-lying",
	"prone",
	"hands-and-knees",
	"kneeling",
	"sitting",
	"standing",
	"moving"
];
var weights = [
	"easy",
	"middle",
	"hard"
];
/** Oefenen: every exercise with its figure, and one exercise in full (`?exercise=bridge`). */
function PracticeScreen() {
	const words = useWords("practice");
	const { query } = useLocation();
	if (!ready.value || !words) return /* @__PURE__ */ a(Screen, {
		title: words?.common.loading ?? "Rugwijs",
		tab: "practice",
		focusOn: false,
		children: null
	});
	const chosen = query.exercise;
	return chosen !== void 0 && isExercise(chosen) ? /* @__PURE__ */ a(Detail, { id: chosen }, chosen) : /* @__PURE__ */ a(List, {});
}
function List() {
	const words = useWords("practice");
	const session = useWords("session");
	const [filter, setFilter] = d(noFilter);
	if (!words || !session) return null;
	const text = words.library;
	const found = exercises.filter((exercise) => fits(exercise, filter));
	const used = positions.filter((position) => exercises.some((exercise) => exercise.position === position));
	return /* @__PURE__ */ a(Screen, {
		title: text.title,
		tab: "practice",
		class: practice_module_default.list ?? "",
		focusOn: "list",
		children: [
			/* @__PURE__ */ a("form", {
				class: practice_module_default.filters,
				"aria-label": text.filters,
				onSubmit: (event) => event.preventDefault(),
				children: [
					/* @__PURE__ */ a("label", { children: [/* @__PURE__ */ a("span", {
						class: "small soft",
						children: text.position.title
					}), /* @__PURE__ */ a("select", {
						value: filter.position ?? "",
						onChange: (event) => setFilter(withPosition(filter, event.currentTarget.value)),
						children: [/* @__PURE__ */ a("option", {
							value: "",
							children: text.position.any
						}), used.map((position) => /* @__PURE__ */ a("option", {
							value: position,
							children: text.position[position]
						}, position))]
					})] }),
					/* @__PURE__ */ a("label", { children: [/* @__PURE__ */ a("span", {
						class: "small soft",
						children: text.level.title
					}), /* @__PURE__ */ a("select", {
						value: filter.weight ?? "",
						onChange: (event) => setFilter(withWeight(filter, event.currentTarget.value)),
						children: [/* @__PURE__ */ a("option", {
							value: "",
							children: text.level.any
						}), weights.map((weight) => /* @__PURE__ */ a("option", {
							value: weight,
							children: text.level[weight]
						}, weight))]
					})] }),
					/* @__PURE__ */ a("label", {
						class: practice_module_default.tick,
						children: [/* @__PURE__ */ a("input", {
							type: "checkbox",
							checked: filter.noFloor,
							onChange: () => setFilter({
								...filter,
								noFloor: !filter.noFloor
							})
						}), text.noFloor]
					}),
					/* @__PURE__ */ a("label", {
						class: practice_module_default.tick,
						children: [/* @__PURE__ */ a("input", {
							type: "checkbox",
							checked: filter.noEquipment,
							onChange: () => setFilter({
								...filter,
								noEquipment: !filter.noEquipment
							})
						}), text.noEquipment]
					})
				]
			}),
			/* @__PURE__ */ a("p", {
				class: "soft",
				role: "status",
				children: found.length ? text.lead(found.length) : text.nothing
			}),
			found.length === 0 ? /* @__PURE__ */ a(Quiet, {
				onClick: () => setFilter(noFilter),
				children: text.clear
			}) : null,
			/* @__PURE__ */ a("ul", {
				class: `wide ${practice_module_default.grid}`,
				children: found.map((exercise) => {
					const fit = fitFor(person.value, exercise);
					return /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
						href: `/practice?exercise=${exercise.id}`,
						children: [
							/* @__PURE__ */ a("div", {
								class: `ground ${practice_module_default.picture}`,
								children: /* @__PURE__ */ a(FigureWhenSeen, { id: exercise.id })
							}),
							/* @__PURE__ */ a("h2", { children: session.exercises[exercise.id].name }),
							/* @__PURE__ */ a("p", {
								class: "small soft",
								children: [text.position[exercise.position], fit.kind === "in-plan" ? ` · ${text.inPlan}` : fit.kind === "no" ? ` · ${text.refused}` : ""]
							})
						]
					}) }, exercise.id);
				})
			})
		]
	});
}
function withPosition(filter, chosen) {
	const { position: _, ...rest } = filter;
	const position = positions.find((one) => one === chosen);
	return position ? {
		...rest,
		position
	} : rest;
}
function withWeight(filter, chosen) {
	const { weight: _, ...rest } = filter;
	const weight = weights.find((one) => one === chosen);
	return weight ? {
		...rest,
		weight
	} : rest;
}
export { PracticeScreen };
