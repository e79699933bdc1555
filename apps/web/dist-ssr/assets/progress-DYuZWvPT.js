import { A as addDays, j as daysBetween, t as knowledge } from "./src-B0Z-fZse.js";
import { i as useLocation } from "./router-CDztK6wE.js";
import { n as Quiet, t as Act } from "./act-BrA3fKq9.js";
import { r as Bones, t as Screen } from "./screen-59nDu2r7.js";
import { t as Honest } from "./honest-l0LCAF2U.js";
import { c as person, f as today, l as ready, n as append, t as advice, v as weeklyMeans } from "./journal-BhmuR_RB.js";
import { d as a, i as useWords, l as settings } from "./words-wWyBePO8.js";
import { l as sayNumber, n as sayChange, t as capital } from "./say-D-9duiA3.js";
import { a as sessionDays, i as measureDue, t as weekOf } from "./calendar-R89mna3y.js";
import { n as line_default, t as monotoneX } from "./monotone-BFFckNHQ.js";
import { d, m as $ } from "./signals-DOlz3MJU.js";
import { t as PainScale } from "./pain-scale-BzQ-PqMJ.js";
// packages/core/src/progress/judge.ts
/**
* Judges a series of one measure by its measurement error (facts-2.md 12): for pain ±2 around the first week's mean is noise;
* real is a change of 3 once, or of 2 on two weekly means. The first week is what everything is compared with.
*/
function judgeChange(series, measure, knowledge, since) {
	const facts = knowledge.progress.measures[measure];
	const means = weeklyMeans(series, since);
	const fixed = {
		measure,
		mic: facts.mic,
		betterIs: facts.betterIs,
		validated: facts.validated,
		means,
		sources: facts.sources,
		certainty: facts.certainty
	};
	const first = means[0];
	const last = means.at(-1);
	if (first === void 0 || last === void 0) return {
		...fixed,
		verdict: "too-early",
		sentence: "no-readings"
	};
	const band = {
		low: Math.max(facts.min, first.mean - facts.band),
		high: Math.min(facts.max, first.mean + facts.band)
	};
	const seen = {
		...fixed,
		baseline: first.mean,
		latest: last.mean,
		change: last.mean - first.mean,
		band
	};
	if (means.length < 2) return {
		...seen,
		verdict: "too-early",
		sentence: "too-early"
	};
	const verdict = verdictOf(means, latestReading(series), facts);
	return {
		...seen,
		verdict,
		sentence: sentenceOf(verdict, means, facts)
	};
}
/** Positive is better, whatever the direction of the scale. */
function gain(from, to, facts) {
	return facts.betterIs === "lower" ? from - to : to - from;
}
function latestReading(series) {
	return series.reduce((latest, reading) => reading.day >= latest.day ? reading : latest, series[0]).value;
}
function verdictOf(means, latest, facts) {
	const baseline = means[0].mean;
	const tail = means.slice(1).slice(-facts.meansInARow);
	const gains = tail.map(({ mean }) => gain(baseline, mean, facts));
	const once = gain(baseline, latest, facts);
	const lastGain = gains.at(-1) ?? 0;
	const enough = tail.length === facts.meansInARow;
	if (once >= facts.realOnce && lastGain > 0 || enough && gains.every((one) => one >= facts.realOnMeans)) return "real-better";
	if (once <= -facts.realOnce && lastGain < 0 || enough && gains.every((one) => one <= -facts.realOnMeans)) return "real-worse";
	return Math.abs(lastGain) >= facts.realOnMeans || Math.abs(once) >= facts.realOnMeans ? "maybe" : "noise";
}
function sentenceOf(verdict, means, facts) {
	if (isRecovered(means, facts)) return "recovered";
	const first = means[0];
	const last = means.at(-1);
	const change = gain(first.mean, last.mean, facts);
	switch (verdict) {
		case "too-early": return "too-early";
		case "noise": return "within-noise";
		case "maybe": return change >= 0 ? "maybe-better" : "maybe-worse";
		case "real-worse": return "worse";
		case "real-better": return change >= facts.clearAt ? "clearly-better" : "better";
	}
}
/**
* "Hersteld" only at 0, or at most 1 for weeks on end (facts-2.md 8; the second half is our own). One good day is not a
* week: a 0 counts when told twice, or after a week at most 1.
*/
function isRecovered(means, { recovered }) {
	const last = means.at(-1);
	if (recovered === void 0 || last === void 0) return false;
	const before = means.at(-2);
	const toldTwice = last.count > 1 || before !== void 0 && before.mean <= recovered.sustainedAt;
	if (last.mean <= recovered.at && toldTwice) return true;
	const sustained = means.slice(-recovered.weeks);
	return sustained.length === recovered.weeks && sustained.every(({ mean }) => mean <= recovered.sustainedAt);
}
// node_modules/d3-array/dist/d3-array.mjs
function ascending(a, b) {
	return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function descending(a, b) {
	return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
function bisector(f) {
	let compare1, compare2, delta;
	if (f.length !== 2) {
		compare1 = ascending;
		compare2 = (d, x) => ascending(f(d), x);
		delta = (d, x) => f(d) - x;
	} else {
		compare1 = f === ascending || f === descending ? f : zero$1;
		compare2 = f;
		delta = f;
	}
	function left(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) < 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function right(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) <= 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function center(a, x, lo = 0, hi = a.length) {
		const i = left(a, x, lo, hi - 1);
		return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
	}
	return {
		left,
		center,
		right
	};
}
function zero$1() {
	return 0;
}
function number$2(x) {
	return x === null ? NaN : +x;
}
var ascendingBisect = bisector(ascending);
var bisectRight = ascendingBisect.right;
ascendingBisect.left;
bisector(number$2).center;
var InternMap = class extends Map {
	constructor(entries, key = keyof) {
		super();
		Object.defineProperties(this, {
			_intern: { value: /* @__PURE__ */ new Map() },
			_key: { value: key }
		});
		if (entries != null) for (const [key, value] of entries) this.set(key, value);
	}
	get(key) {
		return super.get(intern_get(this, key));
	}
	has(key) {
		return super.has(intern_get(this, key));
	}
	set(key, value) {
		return super.set(intern_set(this, key), value);
	}
	delete(key) {
		return super.delete(intern_delete(this, key));
	}
};
function intern_get({ _intern, _key }, value) {
	const key = _key(value);
	return _intern.has(key) ? _intern.get(key) : value;
}
function intern_set({ _intern, _key }, value) {
	const key = _key(value);
	if (_intern.has(key)) return _intern.get(key);
	_intern.set(key, value);
	return value;
}
function intern_delete({ _intern, _key }, value) {
	const key = _key(value);
	if (_intern.has(key)) {
		value = _intern.get(key);
		_intern.delete(key);
	}
	return value;
}
function keyof(value) {
	return value !== null && typeof value === "object" ? value.valueOf() : value;
}
Array.prototype.slice;
var e10 = Math.sqrt(50);
var e5 = Math.sqrt(10);
var e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
	const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
	let i1, i2, inc;
	if (power < 0) {
		inc = Math.pow(10, -power) / factor;
		i1 = Math.round(start * inc);
		i2 = Math.round(stop * inc);
		if (i1 / inc < start) ++i1;
		if (i2 / inc > stop) --i2;
		inc = -inc;
	} else {
		inc = Math.pow(10, power) * factor;
		i1 = Math.round(start / inc);
		i2 = Math.round(stop / inc);
		if (i1 * inc < start) ++i1;
		if (i2 * inc > stop) --i2;
	}
	if (i2 < i1 && .5 <= count && count < 2) return tickSpec(start, stop, count * 2);
	return [
		i1,
		i2,
		inc
	];
}
function ticks(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	if (!(count > 0)) return [];
	if (start === stop) return [start];
	const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
	if (!(i2 >= i1)) return [];
	const n = i2 - i1 + 1, ticks = new Array(n);
	if (reverse) {
		if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) / -inc;
		else for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) * inc;
	} else if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) / -inc;
	else for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) * inc;
	return ticks;
}
function tickIncrement(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
	return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
function range(start, stop, step) {
	start = +start, stop = +stop, step = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step;
	var i = -1, n = Math.max(0, Math.ceil((stop - start) / step)) | 0, range = new Array(n);
	while (++i < n) range[i] = start + i * step;
	return range;
}
// node_modules/d3-scale/src/init.js
function initRange(domain, range) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(domain);
			break;
		default: this.range(range).domain(domain);
	}
	return this;
}
// node_modules/d3-scale/src/ordinal.js
var implicit = Symbol("implicit");
function ordinal() {
	var index = new InternMap(), domain = [], range = [], unknown = implicit;
	function scale(d) {
		let i = index.get(d);
		if (i === void 0) {
			if (unknown !== implicit) return unknown;
			index.set(d, i = domain.push(d) - 1);
		}
		return range[i % range.length];
	}
	scale.domain = function(_) {
		if (!arguments.length) return domain.slice();
		domain = [], index = new InternMap();
		for (const value of _) {
			if (index.has(value)) continue;
			index.set(value, domain.push(value) - 1);
		}
		return scale;
	};
	scale.range = function(_) {
		return arguments.length ? (range = Array.from(_), scale) : range.slice();
	};
	scale.unknown = function(_) {
		return arguments.length ? (unknown = _, scale) : unknown;
	};
	scale.copy = function() {
		return ordinal(domain, range).unknown(unknown);
	};
	initRange.apply(scale, arguments);
	return scale;
}
// node_modules/d3-scale/src/band.js
function band() {
	var scale = ordinal().unknown(void 0), domain = scale.domain, ordinalRange = scale.range, r0 = 0, r1 = 1, step, bandwidth, round = false, paddingInner = 0, paddingOuter = 0, align = .5;
	delete scale.unknown;
	function rescale() {
		var n = domain().length, reverse = r1 < r0, start = reverse ? r1 : r0, stop = reverse ? r0 : r1;
		step = (stop - start) / Math.max(1, n - paddingInner + paddingOuter * 2);
		if (round) step = Math.floor(step);
		start += (stop - start - step * (n - paddingInner)) * align;
		bandwidth = step * (1 - paddingInner);
		if (round) start = Math.round(start), bandwidth = Math.round(bandwidth);
		var values = range(n).map(function(i) {
			return start + step * i;
		});
		return ordinalRange(reverse ? values.reverse() : values);
	}
	scale.domain = function(_) {
		return arguments.length ? (domain(_), rescale()) : domain();
	};
	scale.range = function(_) {
		return arguments.length ? ([r0, r1] = _, r0 = +r0, r1 = +r1, rescale()) : [r0, r1];
	};
	scale.rangeRound = function(_) {
		return [r0, r1] = _, r0 = +r0, r1 = +r1, round = true, rescale();
	};
	scale.bandwidth = function() {
		return bandwidth;
	};
	scale.step = function() {
		return step;
	};
	scale.round = function(_) {
		return arguments.length ? (round = !!_, rescale()) : round;
	};
	scale.padding = function(_) {
		return arguments.length ? (paddingInner = Math.min(1, paddingOuter = +_), rescale()) : paddingInner;
	};
	scale.paddingInner = function(_) {
		return arguments.length ? (paddingInner = Math.min(1, _), rescale()) : paddingInner;
	};
	scale.paddingOuter = function(_) {
		return arguments.length ? (paddingOuter = +_, rescale()) : paddingOuter;
	};
	scale.align = function(_) {
		return arguments.length ? (align = Math.max(0, Math.min(1, _)), rescale()) : align;
	};
	scale.copy = function() {
		return band(domain(), [r0, r1]).round(round).paddingInner(paddingInner).paddingOuter(paddingOuter).align(align);
	};
	return initRange.apply(rescale(), arguments);
}
// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
	constructor.prototype = factory.prototype = prototype;
	prototype.constructor = constructor;
}
function extend(parent, definition) {
	var prototype = Object.create(parent.prototype);
	for (var key in definition) prototype[key] = definition[key];
	return prototype;
}
function Color() {}
var darker = .7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
define(Color, color, {
	copy(channels) {
		return Object.assign(new this.constructor(), this, channels);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: color_formatHex,
	formatHex: color_formatHex,
	formatHex8: color_formatHex8,
	formatHsl: color_formatHsl,
	formatRgb: color_formatRgb,
	toString: color_formatRgb
});
function color_formatHex() {
	return this.rgb().formatHex();
}
function color_formatHex8() {
	return this.rgb().formatHex8();
}
function color_formatHsl() {
	return hslConvert(this).formatHsl();
}
function color_formatRgb() {
	return this.rgb().formatRgb();
}
function color(format) {
	var m, l;
	format = (format + "").trim().toLowerCase();
	return (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format) ? rgbn(named[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
	return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
	if (a <= 0) r = g = b = NaN;
	return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Rgb();
	o = o.rgb();
	return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb$1(r, g, b, opacity) {
	return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
	this.r = +r;
	this.g = +g;
	this.b = +b;
	this.opacity = +opacity;
}
define(Rgb, rgb$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: rgb_formatHex,
	formatHex: rgb_formatHex,
	formatHex8: rgb_formatHex8,
	formatRgb: rgb_formatRgb,
	toString: rgb_formatRgb
}));
function rgb_formatHex() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
	const a = clampa(this.opacity);
	return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
	return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value) {
	return Math.max(0, Math.min(255, Math.round(value) || 0));
}
function hex(value) {
	value = clampi(value);
	return (value < 16 ? "0" : "") + value.toString(16);
}
function hsla(h, s, l, a) {
	if (a <= 0) h = s = l = NaN;
	else if (l <= 0 || l >= 1) h = s = NaN;
	else if (s <= 0) h = NaN;
	return new Hsl(h, s, l, a);
}
function hslConvert(o) {
	if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Hsl();
	if (o instanceof Hsl) return o;
	o = o.rgb();
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
	if (s) {
		if (r === max) h = (g - b) / s + (g < b) * 6;
		else if (g === max) h = (b - r) / s + 2;
		else h = (r - g) / s + 4;
		s /= l < .5 ? max + min : 2 - max - min;
		h *= 60;
	} else s = l > 0 && l < 1 ? 0 : h;
	return new Hsl(h, s, l, o.opacity);
}
function hsl$1(h, s, l, opacity) {
	return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Hsl, hsl$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < .5 ? l : 1 - l) * s, m1 = 2 * l - m2;
		return new Rgb(hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2), hsl2rgb(h, m1, m2), hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2), this.opacity);
	},
	clamp() {
		return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		const a = clampa(this.opacity);
		return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
	}
}));
function clamph(value) {
	value = (value || 0) % 360;
	return value < 0 ? value + 360 : value;
}
function clampt(value) {
	return Math.max(0, Math.min(1, value || 0));
}
function hsl2rgb(h, m1, m2) {
	return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
var radians = Math.PI / 180;
var degrees$1 = 180 / Math.PI;
var K = 18;
var Xn = .96422;
var Yn = 1;
var Zn = .82521;
var t0 = 4 / 29;
var t1 = 6 / 29;
var t2 = 3 * t1 * t1;
var t3 = t1 * t1 * t1;
function labConvert(o) {
	if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
	if (o instanceof Hcl) return hcl2lab(o);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((.2225045 * r + .7168786 * g + .0606169 * b) / Yn), x, z;
	if (r === g && g === b) x = z = y;
	else {
		x = xyz2lab((.4360747 * r + .3850649 * g + .1430804 * b) / Xn);
		z = xyz2lab((.0139322 * r + .0971045 * g + .7141733 * b) / Zn);
	}
	return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}
function lab(l, a, b, opacity) {
	return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}
function Lab(l, a, b, opacity) {
	this.l = +l;
	this.a = +a;
	this.b = +b;
	this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
	brighter(k) {
		return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	darker(k) {
		return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	rgb() {
		var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
		x = Xn * lab2xyz(x);
		y = Yn * lab2xyz(y);
		z = Zn * lab2xyz(z);
		return new Rgb(lrgb2rgb(3.1338561 * x - 1.6168667 * y - .4906146 * z), lrgb2rgb(-.9787684 * x + 1.9161415 * y + .033454 * z), lrgb2rgb(.0719453 * x - .2289914 * y + 1.4052427 * z), this.opacity);
	}
}));
function xyz2lab(t) {
	return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
	return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x) {
	return 255 * (x <= .0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - .055);
}
function rgb2lrgb(x) {
	return (x /= 255) <= .04045 ? x / 12.92 : Math.pow((x + .055) / 1.055, 2.4);
}
function hclConvert(o) {
	if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
	if (!(o instanceof Lab)) o = labConvert(o);
	if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
	var h = Math.atan2(o.b, o.a) * degrees$1;
	return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl$1(h, c, l, opacity) {
	return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
	this.h = +h;
	this.c = +c;
	this.l = +l;
	this.opacity = +opacity;
}
function hcl2lab(o) {
	if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
	var h = o.h * radians;
	return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl$1, extend(Color, {
	brighter(k) {
		return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
	},
	darker(k) {
		return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
	},
	rgb() {
		return hcl2lab(this).rgb();
	}
}));
var A = -.14861;
var B = 1.78277;
var C = -.29227;
var D = -.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
	if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees$1 - 120 : NaN;
	return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix$1(h, s, l, opacity) {
	return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Cubehelix, cubehelix$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
		return new Rgb(255 * (l + a * (A * cosh + B * sinh)), 255 * (l + a * (C * cosh + D * sinh)), 255 * (l + a * (E * cosh)), this.opacity);
	}
}));
var constant = (x) => () => x;
function linear$1(a, d) {
	return function(t) {
		return a + t * d;
	};
}
function exponential(a, b, y) {
	return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
		return Math.pow(a + t * b, y);
	};
}
function hue$1(a, b) {
	var d = b - a;
	return d ? linear$1(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant(isNaN(a) ? b : a);
}
function gamma(y) {
	return (y = +y) === 1 ? nogamma : function(a, b) {
		return b - a ? exponential(a, b, y) : constant(isNaN(a) ? b : a);
	};
}
function nogamma(a, b) {
	var d = b - a;
	return d ? linear$1(a, d) : constant(isNaN(a) ? b : a);
}
var rgb = (function rgbGamma(y) {
	var color = gamma(y);
	function rgb(start, end) {
		var r = color((start = rgb$1(start)).r, (end = rgb$1(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.r = r(t);
			start.g = g(t);
			start.b = b(t);
			start.opacity = opacity(t);
			return start + "";
		};
	}
	rgb.gamma = rgbGamma;
	return rgb;
})(1);
function numberArray(a, b) {
	if (!b) b = [];
	var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
	return function(t) {
		for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
		return c;
	};
}
function isNumberArray(x) {
	return ArrayBuffer.isView(x) && !(x instanceof DataView);
}
function genericArray(a, b) {
	var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i = 0;
	for (; i < na; ++i) x[i] = value(a[i], b[i]);
	for (; i < nb; ++i) c[i] = b[i];
	return function(t) {
		for (i = 0; i < na; ++i) c[i] = x[i](t);
		return c;
	};
}
function date(a, b) {
	var d = /* @__PURE__ */ new Date();
	return a = +a, b = +b, function(t) {
		return d.setTime(a * (1 - t) + b * t), d;
	};
}
function number$1(a, b) {
	return a = +a, b = +b, function(t) {
		return a * (1 - t) + b * t;
	};
}
function object(a, b) {
	var i = {}, c = {}, k;
	if (a === null || typeof a !== "object") a = {};
	if (b === null || typeof b !== "object") b = {};
	for (k in b) if (k in a) i[k] = value(a[k], b[k]);
	else c[k] = b[k];
	return function(t) {
		for (k in i) c[k] = i[k](t);
		return c;
	};
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero(b) {
	return function() {
		return b;
	};
}
function one(b) {
	return function(t) {
		return b(t) + "";
	};
}
function string(a, b) {
	var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
	a = a + "", b = b + "";
	while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
		if ((bs = bm.index) > bi) {
			bs = b.slice(bi, bs);
			if (s[i]) s[i] += bs;
			else s[++i] = bs;
		}
		if ((am = am[0]) === (bm = bm[0])) {
			if (s[i]) s[i] += bm;
			else s[++i] = bm;
		} else {
			s[++i] = null;
			q.push({
				i,
				x: number$1(am, bm)
			});
		}
		bi = reB.lastIndex;
	}
	if (bi < b.length) {
		bs = b.slice(bi);
		if (s[i]) s[i] += bs;
		else s[++i] = bs;
	}
	return s.length < 2 ? q[0] ? one(q[0].x) : zero(b) : (b = q.length, function(t) {
		for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
		return s.join("");
	});
}
function value(a, b) {
	var t = typeof b, c;
	return b == null || t === "boolean" ? constant(b) : (t === "number" ? number$1 : t === "string" ? (c = color(b)) ? (b = c, rgb) : string : b instanceof color ? rgb : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number$1)(a, b);
}
function round(a, b) {
	return a = +a, b = +b, function(t) {
		return Math.round(a * (1 - t) + b * t);
	};
}
var epsilon2 = 1e-12;
function cosh(x) {
	return ((x = Math.exp(x)) + 1 / x) / 2;
}
function sinh(x) {
	return ((x = Math.exp(x)) - 1 / x) / 2;
}
function tanh(x) {
	return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}
(function zoomRho(rho, rho2, rho4) {
	function zoom(p0, p1) {
		var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
		if (d2 < epsilon2) {
			S = Math.log(w1 / w0) / rho;
			i = function(t) {
				return [
					ux0 + t * dx,
					uy0 + t * dy,
					w0 * Math.exp(rho * t * S)
				];
			};
		} else {
			var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0);
			S = (Math.log(Math.sqrt(b1 * b1 + 1) - b1) - r0) / rho;
			i = function(t) {
				var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
				return [
					ux0 + u * dx,
					uy0 + u * dy,
					w0 * coshr0 / cosh(rho * s + r0)
				];
			};
		}
		i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
		return i;
	}
	zoom.rho = function(_) {
		var _1 = Math.max(.001, +_), _2 = _1 * _1;
		return zoomRho(_1, _2, _2 * _2);
	};
	return zoom;
})(Math.SQRT2, 2, 4);
function cubehelix(hue) {
	return (function cubehelixGamma(y) {
		y = +y;
		function cubehelix(start, end) {
			var h = hue((start = cubehelix$1(start)).h, (end = cubehelix$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
			return function(t) {
				start.h = h(t);
				start.s = s(t);
				start.l = l(Math.pow(t, y));
				start.opacity = opacity(t);
				return start + "";
			};
		}
		cubehelix.gamma = cubehelixGamma;
		return cubehelix;
	})(1);
}
cubehelix(hue$1);
cubehelix(nogamma);
// node_modules/d3-scale/src/constant.js
function constants(x) {
	return function() {
		return x;
	};
}
// node_modules/d3-scale/src/number.js
function number(x) {
	return +x;
}
// node_modules/d3-scale/src/continuous.js
var unit = [0, 1];
function identity$1(x) {
	return x;
}
function normalize(a, b) {
	return (b -= a = +a) ? function(x) {
		return (x - a) / b;
	} : constants(isNaN(b) ? NaN : .5);
}
function clamper(a, b) {
	var t;
	if (a > b) t = a, a = b, b = t;
	return function(x) {
		return Math.max(a, Math.min(b, x));
	};
}
function bimap(domain, range, interpolate) {
	var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
	if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
	else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
	return function(x) {
		return r0(d0(x));
	};
}
function polymap(domain, range, interpolate) {
	var j = Math.min(domain.length, range.length) - 1, d = new Array(j), r = new Array(j), i = -1;
	if (domain[j] < domain[0]) {
		domain = domain.slice().reverse();
		range = range.slice().reverse();
	}
	while (++i < j) {
		d[i] = normalize(domain[i], domain[i + 1]);
		r[i] = interpolate(range[i], range[i + 1]);
	}
	return function(x) {
		var i = bisectRight(domain, x, 1, j) - 1;
		return r[i](d[i](x));
	};
}
function copy(source, target) {
	return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer() {
	var domain = unit, range = unit, interpolate = value, transform, untransform, unknown, clamp = identity$1, piecewise, output, input;
	function rescale() {
		var n = Math.min(domain.length, range.length);
		if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
		piecewise = n > 2 ? polymap : bimap;
		output = input = null;
		return scale;
	}
	function scale(x) {
		return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise(domain.map(transform), range, interpolate)))(transform(clamp(x)));
	}
	scale.invert = function(y) {
		return clamp(untransform((input || (input = piecewise(range, domain.map(transform), number$1)))(y)));
	};
	scale.domain = function(_) {
		return arguments.length ? (domain = Array.from(_, number), rescale()) : domain.slice();
	};
	scale.range = function(_) {
		return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
	};
	scale.rangeRound = function(_) {
		return range = Array.from(_), interpolate = round, rescale();
	};
	scale.clamp = function(_) {
		return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
	};
	scale.interpolate = function(_) {
		return arguments.length ? (interpolate = _, rescale()) : interpolate;
	};
	scale.unknown = function(_) {
		return arguments.length ? (unknown = _, scale) : unknown;
	};
	return function(t, u) {
		transform = t, untransform = u;
		return rescale();
	};
}
function continuous() {
	return transformer()(identity$1, identity$1);
}
// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x) {
	return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
}
function formatDecimalParts(x, p) {
	if (!isFinite(x) || x === 0) return null;
	var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
	return [coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient, +x.slice(i + 1)];
}
function exponent(x) {
	return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
}
function formatGroup(grouping, thousands) {
	return function(value, width) {
		var i = value.length, t = [], j = 0, g = grouping[0], length = 0;
		while (i > 0 && g > 0) {
			if (length + g + 1 > width) g = Math.max(1, width - length);
			t.push(value.substring(i -= g, i + g));
			if ((length += g + 1) > width) break;
			g = grouping[j = (j + 1) % grouping.length];
		}
		return t.reverse().join(thousands);
	};
}
function formatNumerals(numerals) {
	return function(value) {
		return value.replace(/[0-9]/g, function(i) {
			return numerals[+i];
		});
	};
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
	if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
	var match;
	return new FormatSpecifier({
		fill: match[1],
		align: match[2],
		sign: match[3],
		symbol: match[4],
		zero: match[5],
		width: match[6],
		comma: match[7],
		precision: match[8] && match[8].slice(1),
		trim: match[9],
		type: match[10]
	});
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
	this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
	this.align = specifier.align === void 0 ? ">" : specifier.align + "";
	this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
	this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
	this.zero = !!specifier.zero;
	this.width = specifier.width === void 0 ? void 0 : +specifier.width;
	this.comma = !!specifier.comma;
	this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
	this.trim = !!specifier.trim;
	this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s) {
	out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) switch (s[i]) {
		case ".":
			i0 = i1 = i;
			break;
		case "0":
			if (i0 === 0) i0 = i;
			i1 = i;
			break;
		default:
			if (!+s[i]) break out;
			if (i0 > 0) i0 = 0;
	}
	return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}
var prefixExponent;
function formatPrefixAuto(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return prefixExponent = void 0, x.toPrecision(p);
	var coefficient = d[0], exponent = d[1], i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1, n = coefficient.length;
	return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
}
function formatRounded(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return x + "";
	var coefficient = d[0], exponent = d[1];
	return exponent < 0 ? "0." + new Array(-exponent).join("0") + coefficient : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1) : coefficient + new Array(exponent - coefficient.length + 2).join("0");
}
var formatTypes = {
	"%": (x, p) => (x * 100).toFixed(p),
	"b": (x) => Math.round(x).toString(2),
	"c": (x) => x + "",
	"d": formatDecimal,
	"e": (x, p) => x.toExponential(p),
	"f": (x, p) => x.toFixed(p),
	"g": (x, p) => x.toPrecision(p),
	"o": (x) => Math.round(x).toString(8),
	"p": (x, p) => formatRounded(x * 100, p),
	"r": formatRounded,
	"s": formatPrefixAuto,
	"X": (x) => Math.round(x).toString(16).toUpperCase(),
	"x": (x) => Math.round(x).toString(16)
};
function identity(x) {
	return x;
}
var map = Array.prototype.map;
var prefixes = [
	"y",
	"z",
	"a",
	"f",
	"p",
	"n",
	"µ",
	"m",
	"",
	"k",
	"M",
	"G",
	"T",
	"P",
	"E",
	"Z",
	"Y"
];
function formatLocale(locale) {
	var group = locale.grouping === void 0 || locale.thousands === void 0 ? identity : formatGroup(map.call(locale.grouping, Number), locale.thousands + ""), currencyPrefix = locale.currency === void 0 ? "" : locale.currency[0] + "", currencySuffix = locale.currency === void 0 ? "" : locale.currency[1] + "", decimal = locale.decimal === void 0 ? "." : locale.decimal + "", numerals = locale.numerals === void 0 ? identity : formatNumerals(map.call(locale.numerals, String)), percent = locale.percent === void 0 ? "%" : locale.percent + "", minus = locale.minus === void 0 ? "−" : locale.minus + "", nan = locale.nan === void 0 ? "NaN" : locale.nan + "";
	function newFormat(specifier, options) {
		specifier = formatSpecifier(specifier);
		var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
		if (type === "n") comma = true, type = "g";
		else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
		if (zero || fill === "0" && align === "=") zero = true, fill = "0", align = "=";
		var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
		var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
		precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
		function format(value) {
			var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
			if (type === "c") {
				valueSuffix = formatType(value) + valueSuffix;
				value = "";
			} else {
				value = +value;
				var valueNegative = value < 0 || 1 / value < 0;
				value = isNaN(value) ? nan : formatType(Math.abs(value), precision);
				if (trim) value = formatTrim(value);
				if (valueNegative && +value === 0 && sign !== "+") valueNegative = false;
				valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
				valueSuffix = (type === "s" && !isNaN(value) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
				if (maybeSuffix) {
					i = -1, n = value.length;
					while (++i < n) if (c = value.charCodeAt(i), 48 > c || c > 57) {
						valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix;
						value = value.slice(0, i);
						break;
					}
				}
			}
			if (comma && !zero) value = group(value, Infinity);
			var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
			if (comma && zero) value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = "";
			switch (align) {
				case "<":
					value = valuePrefix + value + valueSuffix + padding;
					break;
				case "=":
					value = valuePrefix + padding + value + valueSuffix;
					break;
				case "^":
					value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
					break;
				default: value = padding + valuePrefix + value + valueSuffix;
			}
			return numerals(value);
		}
		format.toString = function() {
			return specifier + "";
		};
		return format;
	}
	function formatPrefix(specifier, value) {
		var e = Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3, k = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
		return function(value) {
			return f(k * value);
		};
	}
	return {
		format: newFormat,
		formatPrefix
	};
}
var locale;
var format;
var formatPrefix;
defaultLocale({
	thousands: ",",
	grouping: [3],
	currency: ["$", ""]
});
function defaultLocale(definition) {
	locale = formatLocale(definition);
	format = locale.format;
	formatPrefix = locale.formatPrefix;
	return locale;
}
function precisionFixed(step) {
	return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
	step = Math.abs(step), max = Math.abs(max) - step;
	return Math.max(0, exponent(max) - exponent(step)) + 1;
}
// node_modules/d3-scale/src/tickFormat.js
function tickFormat(start, stop, count, specifier) {
	var step = tickStep(start, stop, count), precision;
	specifier = formatSpecifier(specifier == null ? ",f" : specifier);
	switch (specifier.type) {
		case "s":
			var value = Math.max(Math.abs(start), Math.abs(stop));
			if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value))) specifier.precision = precision;
			return formatPrefix(specifier, value);
		case "":
		case "e":
		case "g":
		case "p":
		case "r":
			if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
			break;
		case "f":
		case "%": if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
	}
	return format(specifier);
}
// node_modules/d3-scale/src/linear.js
function linearish(scale) {
	var domain = scale.domain;
	scale.ticks = function(count) {
		var d = domain();
		return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
	};
	scale.tickFormat = function(count, specifier) {
		var d = domain();
		return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
	};
	scale.nice = function(count) {
		if (count == null) count = 10;
		var d = domain();
		var i0 = 0;
		var i1 = d.length - 1;
		var start = d[i0];
		var stop = d[i1];
		var prestep;
		var step;
		var maxIter = 10;
		if (stop < start) {
			step = start, start = stop, stop = step;
			step = i0, i0 = i1, i1 = step;
		}
		while (maxIter-- > 0) {
			step = tickIncrement(start, stop, count);
			if (step === prestep) {
				d[i0] = start;
				d[i1] = stop;
				return domain(d);
			} else if (step > 0) {
				start = Math.floor(start / step) * step;
				stop = Math.ceil(stop / step) * step;
			} else if (step < 0) {
				start = Math.ceil(start * step) / step;
				stop = Math.floor(stop * step) / step;
			} else break;
			prestep = step;
		}
		return scale;
	};
	return scale;
}
function linear() {
	var scale = continuous();
	scale.copy = function() {
		return copy(scale, linear());
	};
	initRange.apply(scale, arguments);
	return linearish(scale);
}
// apps/web/src/progress/charts/line-chart.tsx
var left = 30;
var right = 342;
var top = 6;
var bottom = 206;
/** One thick line of weekly means (0–10) on the band of noise, with its words on the chart: no legend, no grid. */
function LineChart({ points, band, goal, flares, words }) {
	const known = points.filter((point) => point.value !== void 0);
	const first = known[0];
	const last = known.at(-1);
	const lastWeek = Math.max(4, points.at(-1)?.week ?? 1);
	const x = linear([1, lastWeek], [left, 278]);
	const y = linear([0, 10], [bottom, top]);
	const path = line_default((point) => x(point.week), (point) => y(point.value)).curve(monotoneX)(known);
	const place = bandPlace(band, last?.value, goal?.at, y);
	const every = lastWeek > 8 ? Math.ceil(lastWeek / 5) : 1;
	return /* @__PURE__ */ a("svg", {
		class: "chart",
		viewBox: "-4 -6 350 240",
		role: "img",
		"aria-label": words.label,
		children: [
			band ? /* @__PURE__ */ a("rect", {
				class: "band",
				x: left,
				y: y(band.to),
				width: 312,
				height: y(band.from) - y(band.to)
			}) : null,
			band ? words.band.map((text, i) => /* @__PURE__ */ a("text", {
				x: 334,
				y: place + i * 18,
				"text-anchor": "end",
				children: text
			}, text)) : null,
			[
				0,
				5,
				10
			].map((score) => /* @__PURE__ */ a("text", {
				x: "14",
				y: y(score) + 5,
				"text-anchor": "end",
				children: score
			}, score)),
			/* @__PURE__ */ a("path", {
				class: "axis",
				d: `M${left} ${bottom}H${right}`
			}),
			goal ? /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("path", {
				class: "thin dash goal-line",
				d: `M${left} ${y(goal.at)}H${right}`
			}), /* @__PURE__ */ a("text", {
				class: "goal",
				x: 40,
				y: goalPlace(goal.at, band, y),
				children: goal.words
			})] }) : null,
			flares.map((week) => /* @__PURE__ */ a("g", { children: [/* @__PURE__ */ a("path", {
				class: "thin",
				d: `M${x(week)} ${bottom}v-16`
			}), /* @__PURE__ */ a("circle", {
				class: "pt-open flare",
				cx: x(week),
				cy: 186,
				r: "4"
			})] }, week)),
			flares.length > 0 ? /* @__PURE__ */ a("text", {
				x: x(flares.at(-1) ?? 1) + (x(flares.at(-1) ?? 1) > 222 ? -10 : 10),
				y: 191,
				"text-anchor": x(flares.at(-1) ?? 1) > 222 ? "end" : "start",
				children: words.flare
			}) : null,
			path ? /* @__PURE__ */ a("path", {
				class: "thick",
				d: path
			}) : null,
			known.slice(1, -1).map((point) => /* @__PURE__ */ a("circle", {
				class: "pt",
				cx: x(point.week),
				cy: y(point.value),
				r: "3.5"
			}, point.week)),
			first && first !== last ? /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("circle", {
				class: "pt",
				cx: x(first.week),
				cy: y(first.value),
				r: "6"
			}), /* @__PURE__ */ a("text", {
				class: "strong",
				x: x(first.week) + 10,
				y: Math.max(14, y(first.value) - 14),
				children: words.begin
			})] }) : null,
			last ? /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("circle", {
				class: "pt",
				cx: x(last.week),
				cy: y(last.value),
				r: "9"
			}), /* @__PURE__ */ a("text", {
				class: "big",
				x: x(last.week) + 18,
				y: y(last.value) + (goal && Math.abs(y(goal.at) - y(last.value)) < 16 ? -8 : 9),
				children: words.last
			})] }) : null,
			points.filter((point) => point.week !== points.at(-1)?.week && (point.week - 1) % every === 0).map((point) => /* @__PURE__ */ a("text", {
				x: x(point.week),
				y: 228,
				"text-anchor": "middle",
				children: words.week(point.week)
			}, point.week)),
			points.length > 0 ? /* @__PURE__ */ a("text", {
				class: "strong",
				x: x(points.at(-1)?.week ?? 1),
				y: 228,
				"text-anchor": "middle",
				children: words.now
			}) : null
		]
	});
}
/** The words of the band stand where the line does not end: top right, or bottom right. */
function bandPlace(band, last, goal, y) {
	if (!band) return 0;
	const high = last !== void 0 && last > (band.from + band.to) / 2;
	const room = y(band.from) - y(band.to) > 60;
	return high && room && goal !== band.from ? y(band.from) - 26 : y(band.to) + 17;
}
/** Under the line when lower is better (the line is the low edge of the band), above it otherwise. */
function goalPlace(goal, band, y) {
	return band === void 0 || goal <= (band.from + band.to) / 2 ? y(goal) + 22 : y(goal) - 10;
}
// apps/web/src/progress/series.ts
/** The weekly means as points of a chart, a gap where nothing was filled in; week 1 is the first. */
function pointsOf({ means }) {
	const last = means.at(-1)?.week ?? -1;
	return Array.from({ length: last + 1 }, (_, week) => {
		const found = means.find((mean) => mean.week === week);
		return found ? {
			week: week + 1,
			value: found.mean
		} : { week: week + 1 };
	});
}
/** Weeks of a chart in which calmer days began, without doubles. */
function flareWeeks(person, judgement) {
	const first = judgement.means[0];
	const last = judgement.means.at(-1);
	if (!first || !last) return [];
	const start = addDays(first.from, -7 * first.week);
	const weeks = person.flares.map((flare) => Math.floor(daysBetween(start, flare.start) / 7) + 1);
	return [...new Set(weeks)].filter((week) => week >= 1 && week <= last.week + 1);
}
/**
* The score from which a change is real and large enough to matter: past the noise and past the smallest change that matters,
* whichever is farther. Absent where the scale ends before it.
*/
function goalOf({ baseline, band, mic, betterIs }) {
	if (baseline === void 0 || band === void 0) return void 0;
	const at = betterIs === "lower" ? Math.min(band.low, baseline - mic) : Math.max(band.high, baseline + mic);
	return at > 0 && at < 10 ? at : void 0;
}
/** Sessions and walking minutes in each week of the plan, week 1 up to now. */
function weekTotals(person, start, today) {
	const weeks = Math.max(1, Math.floor(daysBetween(start, today) / 7) + 1);
	return Array.from({ length: weeks }, (_, i) => {
		const inWeek = (day) => Math.floor(daysBetween(start, day) / 7) === i;
		return {
			week: i + 1,
			sessions: new Set(person.sessions.filter(({ day }) => inWeek(day)).map(({ day }) => day)).size,
			minutes: person.activityLog.filter(({ item, day }) => item === "walking" && inWeek(day)).reduce((sum, { amount }) => sum + amount, 0)
		};
	});
}
// apps/web/src/progress/measure-chart.tsx
/** One measure as a chart with its table: the same numbers twice, so that nobody needs the picture. */
function MeasureChart({ name, judgement, sentence }) {
	const words = useWords("practice");
	const language = settings.value.language;
	if (!words || judgement.baseline === void 0 || judgement.latest === void 0) return null;
	const text = words.progress;
	const points = pointsOf(judgement);
	const flares = flareWeeks(person.value, judgement);
	const goal = goalOf(judgement);
	const say = (value) => sayNumber(value, language);
	const values = points.flatMap((point) => point.value === void 0 ? [] : [`${text.table.weekName(point.week)} ${say(point.value)}`]);
	const lower = judgement.betterIs === "lower";
	return /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a(LineChart, {
		points,
		flares,
		...judgement.band ? { band: {
			from: judgement.band.low,
			to: judgement.band.high
		} } : {},
		...goal === void 0 ? {} : { goal: {
			at: goal,
			words: lower ? text.chart.under : text.chart.above
		} },
		words: {
			label: text.chart.label(name, values.join(", "), sentence),
			band: judgement.measure === "pain" ? text.chart.band : text.chart.bandActivity,
			begin: text.chart.begin(say(judgement.baseline)),
			last: say(judgement.latest),
			week: text.chart.week,
			now: text.chart.now,
			flare: text.chart.flare
		}
	}), /* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: text.table.open }), /* @__PURE__ */ a("table", {
		class: "num",
		children: [
			/* @__PURE__ */ a("caption", {
				class: "hidden",
				children: name
			}),
			/* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [
				/* @__PURE__ */ a("th", {
					scope: "col",
					children: text.table.week
				}),
				/* @__PURE__ */ a("th", {
					scope: "col",
					children: text.table.value
				}),
				/* @__PURE__ */ a("th", {
					scope: "col",
					children: text.table.change
				})
			] }) }),
			/* @__PURE__ */ a("tbody", { children: points.map((point, i) => /* @__PURE__ */ a("tr", { children: [
				/* @__PURE__ */ a("td", { children: [i === points.length - 1 && i > 0 ? text.table.thisWeek : text.table.weekName(point.week), flares.includes(point.week) ? /* @__PURE__ */ a("span", {
					class: "soft",
					children: [" · ", text.table.flare]
				}) : null] }),
				/* @__PURE__ */ a("td", { children: point.value === void 0 ? text.table.none : say(point.value) }),
				/* @__PURE__ */ a("td", { children: i === 0 ? text.table.begin : point.value === void 0 ? "" : sayChange(point.value - (judgement.baseline ?? 0), language) })
			] }, point.week)) })
		]
	})] })] });
}
var progress_module_default = { goal: "_goal_j722c_2" };
// apps/web/src/progress/short.ts
/** What a measure other than pain did, in a few words. */
function short({ verdict }, text) {
	if (verdict === "too-early") return text.activities.early;
	if (verdict === "real-better") return text.activities.real;
	return verdict === "real-worse" ? text.activities.worse : text.activities.noise;
}
// apps/web/src/progress/activities.tsx
/** The person's own activities: the present rating in vertebrae, what it was, and the line behind it. */
function Activities({ text }) {
	const activities = person.value.plan?.plan.activities ?? [];
	const language = settings.value.language;
	if (activities.length === 0) return null;
	return /* @__PURE__ */ a("section", {
		class: "section",
		children: [/* @__PURE__ */ a("h2", { children: text.activities.title }), activities.map((activity) => {
			const readings = person.value.measures.activities[activity.id] ?? [];
			const judgement = judgeChange(readings, "activity", knowledge);
			const latest = readings.at(-1)?.value ?? activity.rating;
			const first = readings[0]?.value ?? activity.rating;
			const moved = readings.length > 1 && first !== void 0;
			return /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("div", {
				class: progress_module_default.goal,
				children: [
					/* @__PURE__ */ a("h3", { children: capital(activity.name) }),
					latest === void 0 ? null : /* @__PURE__ */ a("p", {
						class: "num",
						children: [
							/* @__PURE__ */ a("b", { children: sayNumber(latest, language) }),
							" ",
							/* @__PURE__ */ a("span", {
								class: "soft",
								children: moved ? text.activities.was(sayNumber(first, language)) : text.activities.only
							})
						]
					}),
					latest === void 0 ? null : /* @__PURE__ */ a(Bones, {
						wide: true,
						total: 10,
						done: Math.round(latest),
						label: `${activity.name}: ${sayNumber(latest, language)} ${text.activities.only}`
					})
				]
			}), moved ? /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("p", {
				class: "soft small",
				children: short(judgement, text)
			}), /* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: text.activities.open }), /* @__PURE__ */ a(MeasureChart, {
				name: activity.name,
				judgement,
				sentence: short(judgement, text)
			})] })] }) : null] }, activity.id);
		})]
	});
}
// apps/web/src/progress/measure-screen.tsx
/** The weekly minute: pain, how much the back holds back, and each own activity; one number a screen, every one may be skipped. */
function MeasureScreen({ onDone }) {
	const words = useWords("practice");
	const [at, setAt] = d(0);
	const [value, setValue] = d();
	if (!words) return null;
	const text = words.progress.measure;
	const steps = [
		{
			measure: "pain",
			...text.pain,
			kind: "pain"
		},
		{
			measure: "function",
			...text.function,
			kind: "hinder"
		},
		...(person.value.plan?.plan.activities ?? []).map((activity) => ({
			measure: "activity",
			activity: activity.id,
			title: text.activity.title(activity.name),
			lead: text.activity.lead,
			kind: "can"
		}))
	];
	const step = steps[at];
	if (!step) return null;
	const next = () => {
		setValue(void 0);
		if (at + 1 < steps.length) setAt(at + 1);
		else onDone();
	};
	const save = async () => {
		if (value === void 0) return;
		await append("measured", {
			measure: step.measure,
			...step.activity ? { activity: step.activity } : {},
			value,
			day: today()
		});
		next();
	};
	return /* @__PURE__ */ a(Screen, {
		title: step.title,
		lead: step.lead,
		close: true,
		back: onDone,
		step: {
			now: at,
			done: at,
			total: steps.length,
			says: text.step(at + 1, steps.length),
			label: text.step(at + 1, steps.length)
		},
		children: [/* @__PURE__ */ a(PainScale, {
			value,
			onInput: setValue,
			label: step.title,
			kind: step.kind
		}), /* @__PURE__ */ a(Act, {
			disabled: value === void 0,
			onClick: () => void save(),
			under: /* @__PURE__ */ a(Quiet, {
				onClick: next,
				children: words.common.skip
			}),
			children: at + 1 === steps.length ? text.save : words.common.next
		})]
	});
}
// apps/web/src/progress/charts/week-bars.tsx
var height = 96;
/** One bar a week with its number on top; this week in ink. Counts have no noise, so there is no band. */
function WeekBars({ values, label, week, now }) {
	const x = band().domain(values.map((_, i) => i)).range([0, Math.min(342, 60 + values.length * 60)]).padding(.28);
	const y = linear([0, Math.max(1, ...values)], [0, 70]);
	const every = values.length > 7 ? Math.ceil(values.length / 6) : 1;
	return /* @__PURE__ */ a("svg", {
		class: "chart",
		viewBox: `-4 0 350 124`,
		role: "img",
		"aria-label": label,
		children: [/* @__PURE__ */ a("path", {
			class: "axis",
			d: `M0 ${height}H342`
		}), values.map((value, i) => {
			const left = x(i) ?? 0;
			const last = i === values.length - 1;
			const middle = left + x.bandwidth() / 2;
			return /* @__PURE__ */ a("g", { children: [
				/* @__PURE__ */ a("rect", {
					class: last ? "strong" : "pt",
					x: left,
					y: height - y(value),
					width: Math.min(44, x.bandwidth()),
					height: Math.max(value > 0 ? 3 : 0, y(value)),
					rx: "5"
				}),
				value > 0 ? /* @__PURE__ */ a("text", {
					class: last ? "strong" : "",
					x: left + Math.min(44, x.bandwidth()) / 2,
					y: height - y(value) - 7,
					"text-anchor": "middle",
					children: value
				}) : null,
				last || i % every === 0 ? /* @__PURE__ */ a("text", {
					class: last ? "strong" : "",
					x: Math.min(middle, left + 22),
					y: 118,
					"text-anchor": "middle",
					children: last ? now : week(i + 1)
				}) : null
			] }, String(i));
		})]
	});
}
// apps/web/src/progress/weeks.tsx
/** Sessions and walking: this week in vertebrae, all weeks as bars and as a table. */
function Weeks({ text }) {
	const plan = person.value.plan;
	if (!plan) return null;
	const totals = weekTotals(person.value, plan.day, today());
	const days = weekOf(today());
	const exercised = sessionDays(person.value);
	const walked = new Set(person.value.activityLog.filter(({ item }) => item === "walking").map(({ day }) => day));
	const minutes = person.value.activityLog.filter(({ item, day }) => item === "walking" && days.includes(day)).reduce((sum, { amount }) => sum + amount, 0);
	const sessions = days.filter((day) => exercised.has(day)).length;
	const walks = days.filter((day) => walked.has(day)).length;
	const planned = plan.plan.exercises.length ? plan.plan.daysPerWeek : 0;
	const say = (what, values) => `${what}: ${values.map((value, i) => `${text.table.weekName(i + 1)} ${value}`).join(", ")}`;
	return /* @__PURE__ */ a("section", {
		class: "section",
		children: [
			/* @__PURE__ */ a("div", {
				class: progress_module_default.goal,
				children: [
					/* @__PURE__ */ a("h2", { children: text.walking.title }),
					/* @__PURE__ */ a("p", {
						class: "num",
						children: [
							/* @__PURE__ */ a("b", { children: minutes }),
							" ",
							/* @__PURE__ */ a("span", {
								class: "soft",
								children: text.walking.minutes
							})
						]
					}),
					/* @__PURE__ */ a(Bones, {
						wide: true,
						total: 7,
						done: days.map((day) => walked.has(day)),
						label: text.walking.label(walks)
					})
				]
			}),
			totals.length > 1 ? /* @__PURE__ */ a(WeekBars, {
				values: totals.map((one) => one.minutes),
				label: say(text.table.minutes, totals.map((one) => one.minutes)),
				week: text.chart.week,
				now: text.chart.now
			}) : null,
			planned > 0 ? /* @__PURE__ */ a("div", {
				class: progress_module_default.goal,
				children: [
					/* @__PURE__ */ a("h2", { children: text.sessions.title }),
					/* @__PURE__ */ a("p", {
						class: "num",
						children: [
							/* @__PURE__ */ a("b", { children: sessions }),
							" ",
							/* @__PURE__ */ a("span", {
								class: "soft",
								children: text.sessions.count(sessions)
							})
						]
					}),
					/* @__PURE__ */ a(Bones, {
						wide: true,
						total: Math.max(planned, sessions),
						done: sessions,
						label: text.sessions.label(sessions, planned)
					})
				]
			}) : null,
			/* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: text.history }), /* @__PURE__ */ a("table", {
				class: "num",
				children: [
					/* @__PURE__ */ a("caption", {
						class: "hidden",
						children: text.history
					}),
					/* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [
						/* @__PURE__ */ a("th", {
							scope: "col",
							children: text.table.week
						}),
						/* @__PURE__ */ a("th", {
							scope: "col",
							children: text.table.sessions
						}),
						/* @__PURE__ */ a("th", {
							scope: "col",
							children: text.table.minutes
						})
					] }) }),
					/* @__PURE__ */ a("tbody", { children: totals.map((one) => /* @__PURE__ */ a("tr", { children: [
						/* @__PURE__ */ a("td", { children: one.week === advice.value.week ? text.table.thisWeek : text.table.weekName(one.week) }),
						/* @__PURE__ */ a("td", { children: one.sessions }),
						/* @__PURE__ */ a("td", { children: one.minutes })
					] }, one.week)) })
				]
			})] })
		]
	});
}
// apps/web/src/progress/progress.tsx
/** Voortgang: is it really better, or chance? Pain first, then what the person wants to do again. */
function ProgressScreen() {
	const words = useWords("practice");
	const { query, route } = useLocation();
	if (!ready.value || !words) return /* @__PURE__ */ a(Screen, {
		title: words?.common.loading ?? "Rugwijs",
		tab: "progress",
		focusOn: false,
		children: null
	});
	if (!person.value.plan) return /* @__PURE__ */ a(Screen, {
		title: words.progress.empty.title,
		lead: words.progress.empty.lead,
		tab: "progress",
		children: /* @__PURE__ */ a(Act, {
			href: person.value.checks.length ? "/plan" : "/check",
			children: person.value.checks.length ? words.today.noPlan.act : words.progress.empty.act
		})
	});
	if ("measure" in query) return /* @__PURE__ */ a(MeasureScreen, { onDone: () => route("/progress") });
	return /* @__PURE__ */ a(Overview, { text: words.progress });
}
function Overview({ text }) {
	const judgement = judgeChange(person.value.measures.pain, "pain", knowledge);
	const functioning = judgeChange(person.value.measures.function, "function", knowledge);
	const key = keyOf(judgement);
	const sentence = honest(judgement, text);
	const due = measureDue(person.value, today(), daysBetween);
	const week = advice.value.week;
	return /* @__PURE__ */ a(Screen, {
		title: text.pain.title[key],
		kicker: text.pain.kicker,
		tab: "progress",
		children: [
			/* @__PURE__ */ a("div", {
				class: "pic",
				children: /* @__PURE__ */ a(MeasureChart, {
					name: text.pain.kicker,
					judgement,
					sentence
				})
			}),
			/* @__PURE__ */ a(Honest, { children: sentence }),
			/* @__PURE__ */ a(Activities, { text }),
			functioning.baseline === void 0 ? null : /* @__PURE__ */ a("section", {
				class: "section",
				children: [
					/* @__PURE__ */ a("h2", { children: text.function.title }),
					/* @__PURE__ */ a(MeasureChart, {
						name: text.function.title,
						judgement: functioning,
						sentence: short(functioning, text)
					}),
					/* @__PURE__ */ a("p", {
						class: "soft",
						children: short(functioning, text)
					})
				]
			}),
			/* @__PURE__ */ a(Weeks, { text }),
			/* @__PURE__ */ a("section", {
				class: "section",
				children: [
					/* @__PURE__ */ a("h2", { children: text.weeks.title }),
					/* @__PURE__ */ a(Bones, {
						wide: true,
						total: 12,
						done: Math.min(12, week - 1),
						...week <= 12 ? { now: week - 1 } : {},
						label: text.weeks.label(Math.min(12, week))
					}),
					/* @__PURE__ */ a("p", {
						class: "soft small",
						children: [week <= 12 ? text.weeks.now(week) : text.weeks.after, person.value.flares.length ? ` ${text.flares(person.value.flares.length)}` : ""]
					})
				]
			}),
			due ? /* @__PURE__ */ a(Act, {
				href: "/progress?measure",
				small: text.measure.note,
				children: text.measure.act
			}) : /* @__PURE__ */ a("p", {
				class: "soft small",
				children: [
					text.measure.done,
					" ",
					/* @__PURE__ */ a(Quiet, {
						href: "/progress?measure",
						children: text.measure.act
					})
				]
			})
		]
	});
}
function keyOf({ sentence }) {
	switch (sentence) {
		case "no-readings": return "none";
		case "within-noise": return "noise";
		case "better":
		case "clearly-better": return "real-better";
		case "worse": return "real-worse";
		default: return sentence;
	}
}
/** One sentence that says what is known, and what is not. */
function honest(judgement, text) {
	const key = keyOf(judgement);
	if (key !== "maybe-better") return text.pain.honest[key];
	return text.pain.honest["maybe-better"](sayNumber(goalOf(judgement) ?? 0, settings.value.language));
}
export { ProgressScreen };
