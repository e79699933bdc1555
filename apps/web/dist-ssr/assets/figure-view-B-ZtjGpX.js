import { a, l as T, o as A } from "./signals-DOlz3MJU.js";
import { d as a$1 } from "./words-wWyBePO8.js";
// apps/web/src/design/figure-view.tsx
/** The body is a chunk of its own: the welcome screen shows its prerendered picture until it has arrived. */
var figure = a(await import("./src-CCBIuSfS.js"));
/** The picture of the page as it came; it stays until the body has arrived, so that nothing jumps. */
var prerendered = "";
/** Fetches the body model; routes that show it preload it. */
async function preloadFigure() {
	figure.value ??= await import("./src-CCBIuSfS.js");
}
/** The figure as SVG. Frames are drawn straight into the paths: no render of the app per frame. */
function FigureView(props) {
	const { id, phase = 0, playing = false, speed = 1, mirror = false, ghost = false, title, class: extra } = props;
	const { cycles: most = Number.POSITIVE_INFINITY } = props;
	const host = T(null);
	const onCycle = T(props.onCycle);
	onCycle.current = props.onCycle;
	const body = figure.value;
	const options = {
		mirror,
		ghost
	};
	A(() => whenIdle(host.current?.firstElementChild ? 6e3 : 0, () => void preloadFigure()), []);
	A(() => {
		const element = host.current;
		if (!body || !element) return;
		element.innerHTML = body.toSvg(body.frame(id, phase, options), {
			class: "figure",
			...title ? { title } : {}
		});
		if (!title) element.firstElementChild?.setAttribute("aria-hidden", "true");
		if (!playing) return;
		const frames = /* @__PURE__ */ new Map();
		let drawn;
		return animate((seconds) => {
			const cycles = Math.min(phase + most, phase + seconds * speed / body.cycleSeconds(id));
			onCycle.current?.(cycles);
			const step = Math.round((calm() ? phase + Math.floor(seconds / 2) % 2 / 2 : cycles) * perCycle) % perCycle;
			if (step === drawn) return cycles < phase + most;
			drawn = step;
			const frame = frames.get(step) ?? body.frame(id, step / perCycle, options);
			frames.set(step, frame);
			draw(element, frame);
			return true;
		});
	}, [
		body,
		id,
		phase,
		playing,
		speed,
		most,
		mirror,
		ghost,
		title
	]);
	const still = body?.toSvg(body.frame(id, phase, options), {
		class: "figure",
		...title ? { title } : {}
	});
	return /* @__PURE__ */ a$1("div", {
		class: extra ? `figure-view ${extra}` : "figure-view",
		ref: host,
		dangerouslySetInnerHTML: { __html: still ?? prerendered }
	});
}
/** Drawn positions a cycle: smooth to the eye, and each is worked out only once. */
var perCycle = 36;
function draw(element, frame) {
	const shapes = element.querySelectorAll("path");
	frame.shapes.forEach((shape, i) => {
		shapes[i]?.setAttribute("d", shape.d);
	});
}
function calm() {
	return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
/** Calls `step` with seconds since the start on every frame until it says false or is stopped; rests by itself when the page is hidden. */
function animate(step) {
	let start;
	let handle = requestAnimationFrame(function frame(time) {
		start ??= time;
		if (step((time - start) / 1e3)) handle = requestAnimationFrame(frame);
	});
	return () => cancelAnimationFrame(handle);
}
/** After `delay` milliseconds, when there is nothing more urgent to do. Returns how to call it off. */
function whenIdle(delay, work) {
	if (delay === 0) {
		work();
		return () => {};
	}
	const timer = setTimeout(() => {
		if (typeof requestIdleCallback === "function") requestIdleCallback(work, { timeout: 1500 });
		else work();
	}, delay);
	return () => clearTimeout(timer);
}
export { preloadFigure as n, FigureView as t };
