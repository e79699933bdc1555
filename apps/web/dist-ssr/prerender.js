import { a as wordsOf, d as a$1, f as allWords, i as useWords, r as preloadWords, t as giveWords, u as Icon } from "./assets/words-wWyBePO8.js";
import { b as r, d as d$1, l as T$1, m as $$1, o as A$1, v as k$1, y as n } from "./assets/signals-DOlz3MJU.js";
import { n as AlarmNl$1, t as AlarmEn$1 } from "./assets/alarm-BDvpxqaU.js";
import { n as Quiet, t as Act } from "./assets/act-BrA3fKq9.js";
import { i as Mark, t as Screen } from "./assets/screen-59nDu2r7.js";
import { i as useLocation, n as Route, r as Router, t as LocationProvider } from "./assets/router-CDztK6wE.js";
import { n as NotFound, r as failed, t as Failed } from "./assets/failed-B9MT0hXO.js";
import { n as takeUpdate, r as updateWaits } from "./assets/service-worker-CmSP0RKg.js";
import { i as storageProblem, t as hasStarted } from "./assets/started-Rbog465m.js";
import { n as preloadFigure, t as FigureView } from "./assets/figure-view-B-ZtjGpX.js";
import { t as switchLanguage } from "./assets/language-Bt9EKJDV.js";
import { r as readDraft } from "./assets/draft-VnRTUr5o.js";
// node_modules/preact-render-to-string/dist/index.mjs
var o = "__s";
var i = "__c";
var a = "__k";
var u = "__d";
var c = "__s";
var f = /[\s\n\\/='"\0<>]/;
var s = /^(xlink|xmlns|xml)([A-Z])/;
var l = /^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/;
var p = /^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/;
var h = /* @__PURE__ */ new Set(["draggable", "spellcheck"]);
function d(e) {
	void 0 !== e.__g ? e.__g |= 8 : e[u] = !0;
}
function v(e) {
	void 0 !== e.__g ? e.__g &= -9 : e[u] = !1;
}
function m(e) {
	return void 0 !== e.__g ? !!(8 & e.__g) : !0 === e[u];
}
var y = /["&<]/;
function _(e) {
	if (0 === e.length || !1 === y.test(e)) return e;
	for (var t = 0, n = 0, r = "", o = ""; n < e.length; n++) {
		switch (e.charCodeAt(n)) {
			case 34:
				o = "&quot;";
				break;
			case 38:
				o = "&amp;";
				break;
			case 60:
				o = "&lt;";
				break;
			default: continue;
		}
		n !== t && (r += e.slice(t, n)), r += o, t = n + 1;
	}
	return n !== t && (r += e.slice(t, n)), r;
}
var g = {};
var k = /* @__PURE__ */ new Set([
	"animation-iteration-count",
	"border-image-outset",
	"border-image-slice",
	"border-image-width",
	"box-flex",
	"box-flex-group",
	"box-ordinal-group",
	"column-count",
	"fill-opacity",
	"flex",
	"flex-grow",
	"flex-negative",
	"flex-order",
	"flex-positive",
	"flex-shrink",
	"flood-opacity",
	"font-weight",
	"grid-column",
	"grid-row",
	"line-clamp",
	"line-height",
	"opacity",
	"order",
	"orphans",
	"stop-opacity",
	"stroke-dasharray",
	"stroke-dashoffset",
	"stroke-miterlimit",
	"stroke-opacity",
	"stroke-width",
	"tab-size",
	"widows",
	"z-index",
	"zoom"
]);
var b = /[A-Z]/g;
function x(e) {
	var t = "";
	for (var n in e) {
		var r = e[n];
		if (null != r && "" !== r) {
			var o = "-" == n[0] ? n : g[n] || (g[n] = n.replace(b, "-$&").toLowerCase()), i = ";";
			"number" != typeof r || o.startsWith("--") || k.has(o) || (i = "px;"), t = t + o + ":" + r + i;
		}
	}
	return t || void 0;
}
function w() {
	this.__d = !0;
}
function H(e, t) {
	return {
		__v: e,
		context: t,
		props: e.props,
		setState: w,
		forceUpdate: w,
		__d: !0,
		__h: new Array(0)
	};
}
function C(e, t, n) {
	if (!e.s) {
		if (n instanceof D) {
			if (!n.s) return void (n.o = C.bind(null, e, t));
			1 & t && (t = n.s), n = n.v;
		}
		if (n && n.then) return void n.then(C.bind(null, e, t), C.bind(null, e, 2));
		e.s = t, e.v = n;
		const r = e.o;
		r && r(e);
	}
}
var D = /*#__PURE__*/ function() {
	function e() {}
	return e.prototype.then = function(t, n) {
		var r = new e(), o = this.s;
		if (o) {
			var i = 1 & o ? t : n;
			if (i) {
				try {
					C(r, 1, i(this.v));
				} catch (e) {
					C(r, 2, e);
				}
				return r;
			}
			return this;
		}
		return this.o = function(e) {
			try {
				var o = e.v;
				1 & e.s ? C(r, 1, t ? t(o) : o) : n ? C(r, 1, n(o)) : C(r, 2, o);
			} catch (e) {
				C(r, 2, e);
			}
		}, r;
	}, e;
}();
function A(e) {
	return e instanceof D && 1 & e.s;
}
function S(e, t, n) {
	for (var r;;) {
		var o = e();
		if (A(o) && (o = o.v), !o) return i;
		if (o.then) {
			r = 0;
			break;
		}
		var i = n();
		if (i && i.then) {
			if (!A(i)) {
				r = 1;
				break;
			}
			i = i.s;
		}
		if (t) {
			var a = t();
			if (a && a.then && !A(a)) {
				r = 2;
				break;
			}
		}
	}
	var u = new D(), c = C.bind(null, u, 2);
	return (0 === r ? o.then(s) : 1 === r ? i.then(f) : a.then(l)).then(void 0, c), u;
	function f(r) {
		i = r;
		do {
			if (t && (a = t()) && a.then && !A(a)) return void a.then(l).then(void 0, c);
			if (!(o = e()) || A(o) && !o.v) return void C(u, 1, i);
			if (o.then) return void o.then(s).then(void 0, c);
			A(i = n()) && (i = i.v);
		} while (!i || !i.then);
		i.then(f).then(void 0, c);
	}
	function s(e) {
		e ? (i = n()) && i.then ? i.then(f).then(void 0, c) : f(i) : C(u, 1, i);
	}
	function l() {
		(o = e()) ? o.then ? o.then(s).then(void 0, c) : s(o) : C(u, 1, i);
	}
}
function E(e, t) {
	try {
		var n = e();
	} catch (e) {
		return t(!0, e);
	}
	return n && n.then ? n.then(t.bind(null, !1), t.bind(null, !0)) : t(!1, n);
}
var L = function(n, r) {
	try {
		var o = W();
		return Promise.resolve(E(function() {
			return Promise.resolve(B(function() {
				var i, u = k$1($$1, null);
				return u[a] = [n], o.rootHook && o.rootHook(n, ((i = {})[a] = u, i.nodeType = 1, i)), q(n, r || T, !1, void 0, u, !0, void 0, o);
			})).then(function(e) {
				var t, n = function() {
					if (P(e)) {
						var n = function() {
							var e = o.join(U);
							return t = 1, e;
						}, r = 0, o = e, i = S(function() {
							return !!o.some(function(e) {
								return e && "function" == typeof e.then;
							}) && r++ < 25;
						}, void 0, function() {
							return Promise.resolve(Promise.all(o)).then(function(e) {
								o = e.flat();
							});
						});
						return i && i.then ? i.then(n) : n();
					}
				}();
				return n && n.then ? n.then(function(n) {
					return t ? n : e;
				}) : t ? n : e;
			});
		}, function(e, t) {
			if (o.commitHook && B(function() {
				return o.commitHook(n, j);
			}), j.length = 0, e) throw t;
			return t;
		}));
	} catch (e) {
		return Promise.reject(e);
	}
};
var T = {};
var j = [];
var P = Array.isArray;
var $ = Object.assign;
var U = "";
var Z = "<!--$s-->";
var F = "<!--/$s-->";
function M(e) {
	return "string" == typeof e ? Z + e + F : P(e) ? (e.unshift(Z), e.push(F), e) : e && "function" == typeof e.then ? e.then(M) : Z + e + F;
}
function W() {
	return {
		beforeDiff: n.__b,
		afterDiff: n.diffed,
		renderHook: n.__r,
		unmountHook: n.unmount,
		rootHook: n.__,
		commitHook: n.__c,
		catchError: n.__e,
		errorBoundaries: n.errorBoundaries
	};
}
function B(e) {
	var t = n[o];
	n[o] = !0;
	try {
		return e();
	} finally {
		n[o] = t;
	}
}
function N(e, t, n) {
	var r, o = e.type, a = !0;
	return e[i] ? (a = !1, (r = e[i]).state = r[c]) : r = new o(e.props, t), e[i] = r, r.__v = e, r.props = e.props, r.context = t, d(r), r.state ?? (r.state = T), r[c] ?? (r[c] = r.state), o.getDerivedStateFromProps ? r.state = $({}, r.state, o.getDerivedStateFromProps(r.props, r.state)) : a && r.componentWillMount ? (r.componentWillMount(), r.state = r[c] !== r.state ? r[c] : r.state) : !a && r.componentWillUpdate && r.componentWillUpdate(), n.renderHook && n.renderHook(e), r.render(r.props, r.state, t);
}
function q(e, n, o, u, y, g, k, b) {
	if (null == e || !0 === e || !1 === e || e === U) return U;
	var w = typeof e;
	if ("object" != w) return "function" == w ? U : "string" == w ? _(e) : e + U;
	if (P(e)) {
		var C, D = U;
		y[a] = e;
		for (var A = e.length, S = 0; S < A; S++) {
			var E = e[S];
			if (null != E && "boolean" != typeof E) {
				var L, j = q(E, n, o, u, y, g, k, b);
				"string" == typeof j ? D += j : (C || (C = new Array(A)), D && C.push(D), D = U, P(j) ? (L = C).push.apply(L, j) : C.push(j));
			}
		}
		return C ? (D && C.push(D), C) : D;
	}
	if (!r(e)) return U;
	e.__ = y, b.beforeDiff && b.beforeDiff(e);
	var Z = e.type, F = e.props;
	if ("function" == typeof Z) {
		var W, z, O, R = n;
		if (Z === $$1) {
			if ("tpl" in F) {
				for (var K, G = U, J = 0; J < F.tpl.length; J++) if (G += F.tpl[J], F.exprs && J < F.exprs.length) {
					var Q = F.exprs[J];
					if (null == Q) continue;
					if ("object" == typeof Q && (r(Q) || P(Q))) {
						var X, Y = q(Q, n, o, u, e, g, k, b);
						"string" == typeof Y ? G += Y : (K || (K = []), G && K.push(G), G = U, P(Y) ? (X = K).push.apply(X, Y) : K.push(Y));
					} else G += Q;
				}
				return K ? (G && K.push(G), K) : G;
			}
			if ("UNSTABLE_comment" in F) return "<!--" + _(F.UNSTABLE_comment) + "-->";
			z = F.children;
		} else {
			if (null != (W = Z.contextType)) {
				var ee = n[W.__c];
				R = ee ? ee.props.value : W.__;
			}
			var te = Z.prototype && "function" == typeof Z.prototype.render;
			if (te) z = N(e, R, b), O = e[i];
			else {
				e[i] = O = H(e, R);
				for (var ne = 0; m(O) && ne++ < 25;) {
					v(O), b.renderHook && b.renderHook(e);
					try {
						z = Z.call(O, F, R);
					} catch (t) {
						throw g && t && "function" == typeof t.then && (e._suspended = !0), t;
					}
				}
				d(O);
			}
			if (null != O.getChildContext && (n = $({}, n, O.getChildContext())), te && b.errorBoundaries && (Z.getDerivedStateFromError || O.componentDidCatch)) {
				z = null != z && z.type === $$1 && null == z.key && null == z.props.tpl ? z.props.children : z;
				try {
					return q(z, n, o, u, e, g, !1, b);
				} catch (r) {
					return Z.getDerivedStateFromError && (O[c] = Z.getDerivedStateFromError(r)), O.componentDidCatch && O.componentDidCatch(r, T), m(O) ? (z = N(e, n, b), null != (O = e[i]).getChildContext && (n = $({}, n, O.getChildContext())), q(z = null != z && z.type === $$1 && null == z.key && null == z.props.tpl ? z.props.children : z, n, o, u, e, g, k, b)) : U;
				} finally {
					b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e);
				}
			}
		}
		z = null != z && z.type === $$1 && null == z.key && null == z.props.tpl ? z.props.children : z;
		try {
			var re = q(z, n, o, u, e, g, k, b);
			return b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), e._suspended ? M(re) : re;
		} catch (t) {
			if (!g && k && k.onError) {
				var oe = function t(r) {
					return k.onError(r, e, function(e, r) {
						try {
							return B(function() {
								return q(e, n, o, u, r, g, k, b);
							});
						} catch (e) {
							return t(e);
						}
					});
				}(t);
				return void 0 !== oe ? oe : (b.catchError && b.catchError(t, e), U);
			}
			if (!g) throw t;
			if (!t || "function" != typeof t.then) throw t;
			return t.then(function t() {
				try {
					var r = B(function() {
						return q(z, n, o, u, e, g, k, b);
					});
					return e._suspended ? M(r) : r;
				} catch (e) {
					if (!e || "function" != typeof e.then) throw e;
					return e.then(t);
				}
			});
		}
	}
	var ie, ae = "<" + Z, ue = U;
	for (var ce in F) {
		var fe = F[ce];
		if ("function" != typeof (fe = V(fe) ? fe.value : fe) || "class" === ce || "className" === ce) {
			switch (ce) {
				case "children":
					ie = fe;
					continue;
				case "key":
				case "ref":
				case "__self":
				case "__source": continue;
				case "htmlFor":
					if ("for" in F) continue;
					ce = "for";
					break;
				case "className":
					if ("class" in F) continue;
					ce = "class";
					break;
				case "defaultChecked":
					ce = "checked";
					break;
				case "defaultSelected":
					ce = "selected";
					break;
				case "defaultValue":
				case "value":
					switch (ce = "value", Z) {
						case "textarea":
							ie = fe;
							continue;
						case "select":
							u = fe;
							continue;
						case "option": u != fe || "selected" in F || (ae += " selected");
					}
					break;
				case "dangerouslySetInnerHTML":
					ue = fe && fe.__html;
					continue;
				case "style":
					"object" == typeof fe && (fe = x(fe));
					break;
				case "acceptCharset":
					ce = "accept-charset";
					break;
				case "httpEquiv":
					ce = "http-equiv";
					break;
				default:
					if (f.test(ce)) continue;
					s.test(ce) ? ce = ce.replace(s, "$1:$2").toLowerCase() : "-" !== ce[4] && !h.has(ce) || null == fe ? o ? p.test(ce) && (ce = "panose1" === ce ? "panose-1" : ce.replace(/([A-Z])/g, "-$1").toLowerCase()) : l.test(ce) && (ce = ce.toLowerCase()) : fe += U;
			}
			null != fe && !1 !== fe && (ae = !0 === fe || fe === U ? ae + " " + ce : ae + " " + ce + "=\"" + _(fe + U) + "\"");
		}
	}
	if (f.test(Z)) throw new Error(Z + " is not a valid HTML tag name in " + ae + ">");
	if (ue || ("string" == typeof ie ? ue = _(ie) : null != ie && !1 !== ie && !0 !== ie && (ue = q(ie, n, "svg" === Z || "foreignObject" !== Z && o, u, e, g, k, b))), b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), !ue && I.has(Z)) return ae + "/>";
	var se = "</" + Z + ">", le = ae + ">";
	return P(ue) ? [le].concat(ue, [se]) : "string" != typeof ue ? [
		le,
		ue,
		se
	] : le + ue + se;
}
var I = /* @__PURE__ */ new Set([
	"area",
	"base",
	"br",
	"col",
	"command",
	"embed",
	"hr",
	"img",
	"input",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]);
function V(e) {
	return null !== e && "object" == typeof e && "function" == typeof e.peek && "value" in e;
}
// apps/web/src/alarm/first-list.tsx
var rows = [
	"chest-pain",
	"vital-signs",
	"collapse",
	"sudden-severe",
	"known-aneurysm",
	"pulsating-belly",
	"legs-paralysed",
	"major-trauma",
	"pregnancy-alarm"
];
/** The first alarm list as plain HTML at /check/: readable without JavaScript; the app draws over it when it runs. */
function FirstList({ language }) {
	const words = wordsOf(language, "app");
	const answers = wordsOf(language, "answers");
	if (!words || !answers) return null;
	const { alarm, shell } = words;
	return /* @__PURE__ */ a$1("div", {
		class: "page",
		children: [/* @__PURE__ */ a$1("header", {
			class: "top",
			children: [/* @__PURE__ */ a$1(Mark, {
				href: "/",
				label: shell.home
			}), /* @__PURE__ */ a$1("a", {
				class: "to-alarm",
				href: shell.alarmPath,
				children: [/* @__PURE__ */ a$1(Icon, { name: "alarm" }), shell.alarm]
			})]
		}), /* @__PURE__ */ a$1("main", {
			id: "content",
			children: [
				/* @__PURE__ */ a$1("div", {
					class: "stack",
					children: [/* @__PURE__ */ a$1("h1", { children: alarm.plain.title }), /* @__PURE__ */ a$1("p", {
						class: "lead",
						children: alarm.plain.lead
					})]
				}),
				/* @__PURE__ */ a$1("section", {
					class: "tier",
					children: [
						/* @__PURE__ */ a$1("ul", { children: rows.map((row) => /* @__PURE__ */ a$1("li", { children: answers.questions[row].ask }, row)) }),
						/* @__PURE__ */ a$1("p", { children: [
							/* @__PURE__ */ a$1("b", { children: alarm.plain.yes }),
							" ",
							alarm.plain.unsure
						] }),
						/* @__PURE__ */ a$1(Act, {
							call: true,
							reach: false,
							href: "tel:112",
							children: alarm.emergency.call
						})
					]
				}),
				/* @__PURE__ */ a$1("div", {
					class: "stack",
					children: [/* @__PURE__ */ a$1("p", { children: alarm.plain.none }), /* @__PURE__ */ a$1("a", {
						class: "quiet",
						href: shell.alarmPath,
						children: alarm.plain.card
					})]
				})
			]
		})]
	});
}
// node_modules/preact-iso/src/lazy.js
var oldDiff = n.__b;
n.__b = (vnode) => {
	if (vnode.type && vnode.type._forwarded && vnode.ref) {
		vnode.props.ref = vnode.ref;
		vnode.ref = null;
	}
	if (oldDiff) oldDiff(vnode);
};
function lazy(load) {
	let p, c;
	const loadModule = () => load().then((m) => c = m && m.default || m);
	const LazyComponent = (props) => {
		const [, update] = d$1(0);
		const r = T$1(c);
		if (!p) p = loadModule();
		if (c !== void 0) return k$1(c, props);
		if (!r.current) r.current = p.then(() => update(1));
		throw p;
	};
	LazyComponent.preload = () => {
		if (!p) p = loadModule();
		return p;
	};
	LazyComponent._forwarded = true;
	return LazyComponent;
}
var oldCatchError = n.__e;
n.__e = (err, newVNode, oldVNode) => {
	if (err && err.then) {
		let v = newVNode;
		while (v = v.__) if (v.__c && v.__c.__c) {
			if (newVNode.__e == null) {
				newVNode.__c.__z = [oldVNode.__e];
				newVNode.__e = oldVNode.__e;
				newVNode.__k = oldVNode.__k;
			}
			if (!newVNode.__k) newVNode.__k = [];
			return v.__c.__c(err, newVNode);
		}
	}
	if (oldCatchError) oldCatchError(err, newVNode, oldVNode);
};
function ErrorBoundary(props) {
	this.__c = childDidSuspend;
	this.componentDidCatch = props.onError;
	return props.children;
}
function childDidSuspend(err) {
	err.then(() => this.forceUpdate());
}
// apps/web/src/shell/notices.tsx
/** What concerns every screen: nothing is being kept, or a new version waits. Told to screen readers when it appears. */
function Notices() {
	const words = useWords("app");
	const problem = storageProblem.value;
	return /* @__PURE__ */ a$1("div", {
		class: "notices",
		role: "status",
		children: [problem && words ? /* @__PURE__ */ a$1("p", { children: [
			words.shell.storage[problem],
			" ",
			/* @__PURE__ */ a$1("a", {
				href: "/settings#backup",
				children: words.shell.storage.keepFile
			})
		] }) : null, updateWaits.value && words ? /* @__PURE__ */ a$1("p", { children: [
			words.shell.update.ready,
			" ",
			/* @__PURE__ */ a$1("button", {
				class: "quiet",
				type: "button",
				onClick: takeUpdate,
				children: words.shell.update.take
			})
		] }) : null]
	});
}
// apps/web/src/shell/screens.ts
/** A screen as a chunk of its own, fetched together with its words and data, so that it appears whole. */
function screen(load, { words = [], journal = false, figure = false } = {}) {
	return lazy(async () => {
		const [component] = await Promise.all([
			load(),
			preloadWords(["app", ...words]),
			journal ? import("./assets/journal-5_kXzNN2.js").then((device) => device.startJournal()) : void 0,
			figure ? preloadFigure() : void 0
		]);
		return component;
	});
}
var Rugcheck = screen(async () => (await import("./assets/rugcheck-DmNp_ZEf.js")).Rugcheck, {
	words: ["answers", "triage"],
	journal: true
});
var Result = screen(async () => (await import("./assets/result-ChLMWr2s.js")).Result, {
	words: [
		"answers",
		"triage",
		"classification"
	],
	journal: true
});
var Letter = screen(async () => (await import("./assets/letter-HfN5O5y9.js")).Letter, {
	words: [
		"answers",
		"triage",
		"classification"
	],
	journal: true
});
var PlanScreen = screen(async () => (await import("./assets/plan-DASMO21k.js")).PlanScreen, {
	words: [
		"answers",
		"plan",
		"session",
		"practice"
	],
	journal: true,
	figure: true
});
var Today = screen(async () => (await import("./assets/today-AZxplIP3.js")).Today, {
	words: [
		"practice",
		"session",
		"plan",
		"adaptation",
		"checkIn"
	],
	journal: true,
	figure: true
});
var SessionScreen = screen(async () => (await import("./assets/session-XCHIgJZr.js")).SessionScreen, {
	words: [
		"practice",
		"session",
		"adaptation"
	],
	journal: true,
	figure: true
});
var CheckInScreen = screen(async () => (await import("./assets/check-in-BeHyPNc5.js")).CheckInScreen, {
	words: [
		"practice",
		"checkIn",
		"adaptation",
		"session"
	],
	journal: true
});
var PracticeScreen = screen(async () => (await import("./assets/practice-IkYH0iEz.js")).PracticeScreen, {
	words: [
		"practice",
		"session",
		"plan"
	],
	journal: true,
	figure: true
});
var ProgressScreen = screen(async () => (await import("./assets/progress-DYuZWvPT.js")).ProgressScreen, {
	words: [
		"practice",
		"progress",
		"session"
	],
	journal: true
});
var Learn = screen(async () => (await import("./assets/learn-B3H-U2MW.js")).Learn, {
	words: ["lessons"],
	journal: true
});
var Lesson = screen(async () => (await import("./assets/lesson-DPoOYnip.js")).Lesson, {
	words: ["lessons"],
	journal: true
});
var AlarmNl = lazy(async () => {
	const [{ AlarmNl: card }] = await Promise.all([import("./assets/alarm-DgLtPiP_.js"), preloadWords(["app"], "nl")]);
	return card;
});
var AlarmEn = lazy(async () => {
	const [{ AlarmEn: card }] = await Promise.all([import("./assets/alarm-DgLtPiP_.js"), preloadWords(["app"], "en")]);
	return card;
});
var SettingsScreen = screen(async () => (await import("./assets/settings-_iLsK64m.js")).SettingsScreen, { journal: true });
var About = screen(async () => (await import("./assets/about-66N-J8Cy.js")).About, { words: ["triage"] });
var welcome_module_default = {
	welcome: "_welcome_1ej5c_2",
	walk: "_walk_1ej5c_11"
};
// apps/web/src/welcome/welcome.tsx
/** The first screen: what this is, one action, the alarm signs, the other language. Who has a plan goes on to today. */
function Welcome() {
	const words = useWords("app");
	const { route } = useLocation();
	const [walking, setWalking] = d$1(false);
	const [interrupted, setInterrupted] = d$1(false);
	A$1(() => {
		if (hasStarted() && !location.search.includes("welcome")) route("/today", true);
		else setWalking(!matchMedia("(prefers-reduced-motion: reduce)").matches);
		setInterrupted(readDraft(Date.now())?.kind === "intake");
	}, [route]);
	if (!words) return null;
	const { welcome, shell } = words;
	return /* @__PURE__ */ a$1(Screen, {
		title: welcome.title,
		lead: /* @__PURE__ */ a$1("p", {
			class: "soft",
			children: welcome.lead
		}),
		class: welcome_module_default.welcome ?? "",
		children: [
			/* @__PURE__ */ a$1("div", {
				class: `pic bleed ${welcome_module_default.walk}`,
				children: /* @__PURE__ */ a$1("div", {
					class: "ground",
					children: /* @__PURE__ */ a$1(FigureView, {
						id: "walk",
						phase: .1,
						playing: walking,
						cycles: 3,
						speed: .8,
						title: welcome.figure
					})
				})
			}),
			interrupted ? /* @__PURE__ */ a$1("p", {
				class: "honest",
				children: words.check.resume
			}) : null,
			/* @__PURE__ */ a$1(Act, {
				href: "/check/",
				under: /* @__PURE__ */ a$1("div", {
					class: "row-between",
					children: [/* @__PURE__ */ a$1(Quiet, {
						tone: "alarm",
						href: shell.alarmPath,
						children: welcome.alarm
					}), /* @__PURE__ */ a$1(Quiet, {
						tone: "soft",
						lang: welcome.otherLanguage,
						onClick: () => void switchLanguage(welcome.otherLanguage),
						children: welcome.other
					})]
				}),
				children: interrupted ? welcome.resume : welcome.start
			})
		]
	});
}
// apps/web/src/app.tsx
/** The app: one screen per address. Everything but the welcome is fetched when it is asked for. */
function App() {
	return /* @__PURE__ */ a$1(LocationProvider, { children: [/* @__PURE__ */ a$1(Notices, {}), /* @__PURE__ */ a$1(ErrorBoundary, {
		onError: (error) => failed(error),
		children: /* @__PURE__ */ a$1(Failed, { children: /* @__PURE__ */ a$1(Router, { children: [
			/* @__PURE__ */ a$1(Route, {
				path: "/",
				component: Welcome
			}),
			/* @__PURE__ */ a$1(Route, {
				path: "/check",
				component: Rugcheck
			}),
			/* @__PURE__ */ a$1(Route, {
				path: "/result",
				component: Result
			}),
			/* @__PURE__ */ a$1(Route, {
				path: "/letter",
				component: Letter
			}),
			/* @__PURE__ */ a$1(Route, {
				path: "/plan",
				component: PlanScreen
			}),
			/* @__PURE__ */ a$1(Route, {
				path: "/today",
				component: Today
			}),
			/* @__PURE__ */ a$1(Route, {
				path: "/session",
				component: SessionScreen
			}),
			/* @__PURE__ */ a$1(Route, {
				path: "/check-in",
				component: CheckInScreen
			}),
			/* @__PURE__ */ a$1(Route, {
				path: "/practice",
				component: PracticeScreen
			}),
			/* @__PURE__ */ a$1(Route, {
				path: "/progress",
				component: ProgressScreen
			}),
			/* @__PURE__ */ a$1(Route, {
				path: "/learn",
				component: Learn
			}),
			/* @__PURE__ */ a$1(Route, {
				path: "/learn/:lesson",
				component: Lesson
			}),
			/* @__PURE__ */ a$1(Route, {
				path: "/alarm",
				component: AlarmNl
			}),
			/* @__PURE__ */ a$1(Route, {
				path: "/alarm/en",
				component: AlarmEn
			}),
			/* @__PURE__ */ a$1(Route, {
				path: "/settings",
				component: SettingsScreen
			}),
			/* @__PURE__ */ a$1(Route, {
				path: "/about",
				component: About
			}),
			/* @__PURE__ */ a$1(Route, {
				default: true,
				component: NotFound
			})
		] }) })
	})] });
}
// apps/web/src/prerender.tsx
/** Renders one public page; runs in Node at build time only. */
async function render(path) {
	globalThis.location = new URL(path, "http://localhost");
	for (const language of ["nl", "en"]) {
		const words = await allWords(language);
		giveWords(language, "app", words.app);
		giveWords(language, "answers", words.answers);
	}
	switch (path) {
		case "/alarm/": return L(/* @__PURE__ */ a$1(AlarmNl$1, {}));
		case "/alarm/en/": return L(/* @__PURE__ */ a$1(AlarmEn$1, {}));
		case "/check/": return L(/* @__PURE__ */ a$1(FirstList, { language: "nl" }));
		default: return L(/* @__PURE__ */ a$1(App, {}));
	}
}
export { render };
