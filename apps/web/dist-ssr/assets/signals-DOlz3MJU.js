// node_modules/preact/dist/preact.mjs
var n$1;
var t$2;
var r$2;
var u$2;
var i$2;
var f$2;
var o$2;
var e$2;
var l$2;
var c$2;
var a$2;
var s$2;
var h$2 = Symbol.for("pv");
var p$3 = {};
var y$3 = [];
var v$3 = /^m(i|n|o|s|text|space)$/;
var w$3 = Array.isArray;
var d$3 = y$3.slice;
var _$3 = Object.assign;
function g$3(n) {
	n && n.parentNode && n.remove();
}
function k$2(n, t, r) {
	var u, i, f, o = {}, e = arguments.length;
	for (f in t) "key" == f ? u = t[f] : "ref" == f && "function" != typeof n ? i = t[f] : o[f] = t[f];
	return e > 2 && (o.children = e > 3 ? d$3.call(arguments, 2) : r), m$3(n, o, u, i, null);
}
function b$2(n, t, r) {
	var u, i, f, o = _$3({}, n.props), e = arguments.length;
	for (f in t) "key" == f ? u = t[f] : "ref" == f && "function" != typeof n.type ? i = t[f] : o[f] = t[f];
	return e > 2 && (o.children = e > 3 ? d$3.call(arguments, 2) : r), m$3(n.type, o, void 0 !== u ? u : n.key, void 0 !== i ? i : n.ref, null);
}
function m$3(r, u, i, f, o) {
	var e = {
		type: r,
		props: u,
		key: i,
		ref: f,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: h$2,
		__v: o || ++t$2,
		__i: -1,
		__u: 0
	};
	return !o && n$1.vnode && n$1.vnode(e), e;
}
function $(n) {
	return n.children;
}
function x$2(n, t) {
	this.props = n, this.context = t, this.__g = 0;
}
function S$1(n, t) {
	if (null == t) return n.__ && S$1(n.__, n.__i + 1);
	for (var r; t < n.__k.length; t++) if ((r = n.__k[t]) && r.__e) return r.__e;
	return "function" != typeof n.type || n.props.__P ? null : S$1(n);
}
function C$1(t) {
	var r, u = t.__v, i = u.__e, f = [], o = [], e = t.__P;
	e && ((r = _$3({ constructor: h$2 }, u)).__v = u.__v + 1, n$1.vnode && n$1.vnode(r), z$1(e, r, u, t.__n, e.namespaceURI, 32 & u.__u ? [i] : null, f, i || S$1(u), 32 & u.__u, o), r.__v = u.__v, r.__.__k[r.__i] = r, E$1(f, r, o), u.__ = u.__e = null, r.__e != i && j$2(r));
}
function j$2(n) {
	if ((n = n.__) && n.__c && !n.props.__P) return n.__e = null, n.__k.some(function(t) {
		return t && (n.__e = t.__e);
	}), j$2(n);
}
function L(t) {
	(8 & t.__g || (t.__g |= 8, u$2.push(t), f$2++)) && i$2 == n$1.debounceRendering || ((i$2 = n$1.debounceRendering) || queueMicrotask)(H);
}
function H() {
	try {
		for (var n, t = 1; u$2.length;) u$2.length > t && u$2.sort(o$2), n = u$2.shift(), t = u$2.length, 8 & n.__g && C$1(n);
	} finally {
		(f$2 = u$2.length) && (i$2 || queueMicrotask)(H);
	}
}
function I(n, t, r, u, i, f, o, e, l, c, a) {
	var s, h, v, w, d, _, g = u.__k || y$3, k = t.length;
	for (l = q$1(r, t, g, l, k), s = 0; s < k; s++) null != (v = r.__k[s]) && (h = ~v.__i && g[v.__i] || p$3, v.__i = s, _ = z$1(n, v, h, i, f, o, e, l, c, a), w = v.__e, (h.ref != v.ref || 8 & h.__u) && (h.ref && G$1(h.ref, null, v, h), v.ref && a.push(v.ref, v.__c || w, v)), d = d || w, 4 & v.__u ? (l = A$2(v, l, n, !h.__v), h.__e && (h.__e = null)) : "function" == typeof v.type && void 0 !== _ ? l = _ : w && (l = w.nextSibling), v.__u &= -21);
	return r.__e = d, l;
}
function q$1(n, t, r, u, i) {
	var f, o, e, l, c, a, s, p, y, v = r.length, d = v, _ = 0, g = 0, k = n.__k = Array(i);
	for (f = 0; f < i; f++) null != (o = t[f]) && "boolean" != typeof o && "function" != typeof o ? ("object" != typeof o || o.constructor === String ? o = k[f] = m$3(null, o) : w$3(o) ? o = k[f] = m$3($, { children: o }) : o.constructor === h$2 && o.__b ? o = k[f] = m$3(o.type, o.props, o.key, o.ref, o.__v) : k[f] = o, l = f + _, o.__ = n, o.__b = n.__b + 1, e = null, ~(c = o.__i = P$1(o, r, l, d)) && (d--, (e = r[c]) && (e.__u |= 2)), e && e.__v ? (o.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, g = 1)) : (~c || (i > v ? _-- : i < v && _++), "function" != typeof o.type && (o.__u |= 4))) : k[f] = null;
	if (g) {
		for (a = [], s = [], f = 0; f < i; f++) if ((o = k[f]) && 16 & o.__u) {
			for (_ = 0, p = a.length; _ < p;) a[y = _ + p >> 1] < o.__i ? _ = y + 1 : p = y;
			a[_] = o.__i, s[f] = _ + 1;
		}
		for (_ = a.length; f--;) s[f] && (s[f] == _ ? _-- : k[f].__u |= 4);
	}
	if (d) for (f = 0; f < v; f++) !(e = r[f]) || 2 & e.__u || (e.__e == u && (u = S$1(e)), J(e, e));
	return u;
}
function A$2(n, t, r, u) {
	var i, f, o, e;
	if ("function" == typeof n.type) {
		if (n.props.__P) return t;
		if (i = n.__k) for (f = 0; f < i.length; f++) i[f] && (i[f].__ = n, t = A$2(i[f], t, r, !1));
		return t;
	}
	for (t && !t.parentNode && (t = S$1(n)) && !t.parentNode && (t = null), o = n.__e, e = t; e && 8 == e.nodeType;) e = e.nextSibling;
	for (o != e && (!u && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)), t = o; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"););
	return t;
}
function O$1(n, t) {
	return t = t || [], null != n && "boolean" != typeof n && (w$3(n) ? n.some(function(n) {
		O$1(n, t);
	}) : t.push(n)), t;
}
function P$1(n, t, r, u) {
	var i, f = n.key, o = n.type, e = t[r], l = e && !(2 & e.__u);
	if (null === e && null == f || l && f == e.key && o == e.type) return r;
	if (u > (l ? 1 : 0)) {
		for (i = r - 1; i >= 0; i--) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
		for (i = r + 1; i < t.length; i++) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
	}
	return -1;
}
function T$2(n, t, r) {
	r ??= "", "-" == t[0] ? n.setProperty(t, r) : n[t] = r;
}
function N(n, t, r, u, i) {
	var f, o;
	if ("style" == t) if ("string" == typeof r) n.style.cssText = r;
	else {
		if ("string" == typeof u && (n.style.cssText = u = ""), u) for (t in u) r && t in r || T$2(n.style, t);
		if (r) for (t in r) u && r[t] == u[t] || T$2(n.style, t, r[t]);
	}
	else if ("o" == t[0] && "n" == t[1]) "function" != typeof r && (r = null), "function" != typeof u && (u = null), (n.__e || (n.__e = {}))[t] = r, r && u || (o = a$2[t] || (a$2[t] = V(t)), (n.__a || (n.__a = {}))[t] = c$2, f = t != (t = t.replace(l$2, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? n.addEventListener(t, o, f) : n.removeEventListener(t, o, f));
	else {
		if ("http://www.w3.org/2000/svg" == i) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
		else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in n) try {
			n[t] = null == r ? "" : r;
			return;
		} catch (n) {}
		if ("function" == typeof r) return;
		null == r || !1 === r && "-" != t[4] ? n.removeAttribute(t) : n.setAttribute(t, "popover" == t && 1 == r ? "" : r);
	}
}
function V(t) {
	return function(r) {
		var u = this.__e;
		if (u) {
			if (u = u[t], null == r[e$2]) r[e$2] = c$2++;
			else if (r[e$2] < this.__a[t]) return;
			return u(n$1.event ? n$1.event(r) : r);
		}
	};
}
function z$1(t, r, u, i, f, o, e, l, c, a) {
	var s, p, v, d, k, b, m, M, C, j, L, H, q, A, O, P, T, N, V = r.type;
	if (r.constructor !== h$2) return null;
	128 & u.__u && (c = 32 & u.__u, s = u.__c.__z) && (r.__u |= c, p = o = [], 8 == s.nodeType ? l = B$1(s, o) : o.push(s), l = o[0] || l), (s = n$1.__b) && s(r);
	n: if ("function" == typeof V) {
		v = e.length;
		try {
			if (M = r.props, C = (s = V.prototype) && s.render, j = (s = V.contextType) && i[s.__c], L = s ? j ? j.props.value : s.__ : i, (d = u.__c) ? (r.__c = d, 2 & d.__g && (d.__g |= 1)) : (C ? r.__c = d = new V(M, L) : (r.__c = d = new x$2(M, L), d.constructor = V, d.render = K), j && j.sub(d), d.state || (d.state = {}), d.__n = i, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _$3({}, d.__s)), _$3(d.__s, V.getDerivedStateFromProps(M, d.__s)))), k = d.props, b = d.state, d.__v = r, u.__c) {
				if (M !== k && C && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(M, L), r.__v == u.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && !1 === d.shouldComponentUpdate(M, d.__s, L)) {
					r.__v != u.__v && (d.props = M, d.state = d.__s, d.__g &= -9), r.__e = u.__e, r.__k = u.__k, r.__k.some(function(n) {
						n && (n.__ = r);
					}), y$3.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && e.push(d), l = S$1(u);
					break n;
				}
				d.componentWillUpdate && d.componentWillUpdate(M, d.__s, L), C && d.componentDidUpdate && d.__h.push(function() {
					d.componentDidUpdate(k, b, m);
				});
			} else C && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
			d.context = L, d.props = M, d.__P = t, d.__g &= -5, H = n$1.__r, q = C ? 25 : 0;
			do
				d.__g &= -9, H && H(r), s = d.render(d.props, d.state = d.__s, d.context);
			while (8 & d.__g && ++q < 25);
			C && (y$3.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (i = _$3({}, i, d.getChildContext())), C && u.__c && d.getSnapshotBeforeUpdate && (m = d.getSnapshotBeforeUpdate(k, b)), A = s && s.type === $ && null == s.key ? s.props.children : s, M.__P && (s = l, f = (t = M.__P).namespaceURI, c = o = null, u.props && u.props.__P != t && (u.__k.some(function(n) {
				n && J(n, n);
			}), u.__k = null), l = u.__k ? S$1(u, 0) : null), l = I(t, w$3(A) ? A : [A], r, u, i, f, o, e, l, c, a), M.__P && (r.__e = null, l = s), r.__u &= -161, p && p.some(g$3), d.__h.length && e.push(d), 1 & d.__g && (d.__g &= -4);
		} catch (t) {
			if (e.length = v, r.__v = null, c || o) if (t && t.then) {
				if (r.__u |= 128 | c, o) {
					for (~(T = o.indexOf(l || void 0)) || (T = o.length); (N = o[T - 1]) && 8 == N.nodeType;) T--;
					for (; T < o.length; T++) if (N = o[T]) if (o[T] = null, O) {
						if (N == P) break;
					} else {
						if (8 != N.nodeType) break;
						N.data.startsWith("$s") && (P = B$1(O = N));
					}
				}
				if (!O) {
					for (; l && 8 == l.nodeType && l.nextSibling;) l = l.nextSibling;
					O = l;
				}
				(s = B$1(O = r.__c.__z || (r.__c.__z = O))) ? (r.__e = O, l = s) : r.__e = l, l = l && l.nextSibling;
			} else o && o.some(g$3);
			else r.__e = u.__e;
			r.__k || (r.__k = u.__k || []), t && t.then || D$1(r), n$1.__e(t, r, u);
		}
	} else l = r.__e = F$2(u.__e, r, u, i, f, o, e, c, a, t);
	return (s = n$1.diffed) && s(r), l;
}
function B$1(n, t) {
	if (n && 8 == n.nodeType && n.data.startsWith("$s")) for (var r = 1; n = n.nextSibling;) {
		if (8 == n.nodeType) {
			if (n.data.startsWith("$s")) r++;
			else if (n.data.startsWith("/$s") && !--r) return n;
		}
		t && t.push(n);
	}
}
function D$1(n) {
	n && (n.__c && (n.__c.__g |= 4), n.__k && n.__k.some(D$1));
}
function E$1(t, r, u) {
	for (var i = 0; i < u.length;) G$1(u[i++], u[i++], u[i++]);
	n$1.__c && n$1.__c(r, t), t.some(function(r) {
		try {
			t = r.__h, r.__h = [], t.some(function(n) {
				n.call(r);
			});
		} catch (t) {
			n$1.__e(t, r.__v);
		}
	});
}
function F$2(t, r, u, i, f, o, e, l, c, a) {
	var s, h, y, _, k, b, m, M, $ = u.props || p$3, x = r.props, C = r.type;
	if ("svg" == C ? f = "http://www.w3.org/2000/svg" : "math" == C ? f = "http://www.w3.org/1998/Math/MathML" : f || (f = "http://www.w3.org/1999/xhtml"), o) {
		for (s = 0; s < o.length; s++) if ((k = o[s]) && (C ? k.localName == C : 3 == k.nodeType)) {
			t = k, o[s] = null;
			break;
		}
	}
	if (!t) {
		if (M = a.ownerDocument || document, !C) return M.createTextNode(x);
		t = M.createElementNS(f, C, x.is ? x : a), l && (n$1.__m && n$1.__m(r, o), l = !1), o = null;
	}
	if (C) {
		if (a = "template" == C && t.content || t, o = "textarea" == C && null != x.defaultValue ? null : o && d$3.call(a.childNodes), !l && o) for ($ = {}, s = 0; s < t.attributes.length; s++) $[(k = t.attributes[s]).name] = k.value;
		for (s in $) k = $[s], "dangerouslySetInnerHTML" == s ? y = k : "children" == s || s in x || "value" == s && "defaultValue" in x || "checked" == s && "defaultChecked" in x || N(t, s, null, k, f);
		for (s in x) k = x[s], "children" == s ? _ = k : "dangerouslySetInnerHTML" == s ? h = k : "value" == s ? b = k : "checked" == s ? m = k : l && "function" != typeof k || $[s] === k || N(t, s, k, $[s], f);
		h ? (l || y && (h.__html == y.__html || h.__html == t.innerHTML) || (t.innerHTML = h.__html), r.__k = []) : (y && (t.textContent = ""), ("foreignObject" == C || "http://www.w3.org/1998/Math/MathML" == f && v$3.test(C)) && (f = "http://www.w3.org/1999/xhtml"), I(a, w$3(_) ? _ : [_], r, u, i, f, o, e, o ? o[0] : u.__k && S$1(u, 0), l, c), o && o.some(g$3)), l && "textarea" != C || (s = "value", "progress" == C && null == b ? t.removeAttribute(s) : null == b || b === t[s] && ("progress" != C || b) || N(t, s, b, $[s], f), s = "checked", null != m && m != t[s] && N(t, s, m, $[s], f));
	} else $ === x || l && t.data == x || (t.data = x);
	return t;
}
function G$1(t, r, u, i) {
	try {
		"function" == typeof t ? r ? r.__x = t(r) || 1 : i && (i = i.__c || i.__e) && (r = i.__x) && (i.__x = null, "function" == typeof r ? r() : t(null)) : t.current = r;
	} catch (t) {
		n$1.__e(t, u);
	}
}
function J(t, r, u) {
	var i, f, o, e;
	if (n$1.unmount && n$1.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || G$1(i, null, r, t), i = t.__c) {
		if (i.componentWillUnmount) try {
			i.componentWillUnmount();
		} catch (t) {
			n$1.__e(t, r);
		}
		i.__P = i.__n = null;
	}
	if (i = t.__k) for (e = 0; e < i.length; e++) i[e] && J(i[e], r, "function" != typeof t.type || u && !t.props.__P);
	!u && (i = t.__c) && (i = i.__z) && (f = B$1(i, o = [])) && (i == t.__e && o.some(g$3), g$3(f), g$3(i)), u || g$3(t.__e), t.__e = t.__c = t.__ = null;
}
function K(n, t, r) {
	return this.constructor(n, r);
}
function U(n) {
	function t(n) {
		var r, u;
		return this.getChildContext || (r = /* @__PURE__ */ new Set(), (u = {})[t.__c] = this, this.getChildContext = function() {
			return u;
		}, this.shouldComponentUpdate = function(n) {
			this.props.value != n.value && r.forEach(function(n) {
				n.__g |= 4, L(n);
			});
		}, this.sub = function(n) {
			r.add(n);
			var t = n.componentWillUnmount;
			n.componentWillUnmount = function() {
				r.delete(n), t && t.call(n);
			};
		}), n.children;
	}
	return t.__c = "__cC" + s$2++, t.__ = n, t.Provider = (t.Consumer = function(n, t) {
		return n.children(t);
	}).contextType = t, t;
}
n$1 = { __e: function(n, t, r, u) {
	for (var i, o, e; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
		i.__g |= 4;
		try {
			if ((e = (o = i.constructor) && o.getDerivedStateFromError) && i.setState(o.getDerivedStateFromError(n)), i.componentDidCatch && (i.componentDidCatch(n, u || {}), e = 1), e && 8 & i.__g) return void (i.__g |= 2);
		} catch (t) {
			n = t;
		}
	}
	throw f$2 = 0, n;
} }, t$2 = 0, r$2 = function(n) {
	return null != n && n.constructor === h$2;
}, x$2.prototype.setState = function(n, t) {
	var r = this.__s;
	r && r != this.state || (r = this.__s = _$3({}, this.state)), "function" == typeof n && (n = n(_$3({}, r), this.props)), n && (_$3(r, n), this.__v && (t && this.__k.push(t), L(this)));
}, x$2.prototype.forceUpdate = function(n) {
	this.__v && (this.__g |= 4, n && this.__h.push(n), L(this));
}, x$2.prototype.render = $, u$2 = [], f$2 = 0, o$2 = function(n, t) {
	return n.__v.__b - t.__v.__b;
}, e$2 = Symbol(), l$2 = /(PointerCapture)$|Capture$/i, c$2 = 0, a$2 = {}, s$2 = 0;
// node_modules/preact/hooks/dist/hooks.mjs
var t$1;
var r$1;
var u$1;
var i$1;
var o$1 = Object.is;
var f$1 = 0;
var c$1 = [];
var e$1 = [];
var a$1 = n$1;
var v$2 = a$1.__b;
var l$1 = a$1.__r;
var m$2 = a$1.diffed;
var h$1 = a$1.__c;
var s$1 = a$1.unmount;
var p$2 = a$1.__;
function y$2(n, t) {
	a$1.__h && a$1.__h(r$1, n, f$1 || t), f$1 = 0;
	var u = r$1.__H || (r$1.__H = {
		__: [],
		__h: []
	});
	return n >= u.__.length && u.__.push({}), u.__[n];
}
function d$2(n) {
	return f$1 = 1, _$2(G, n);
}
function _$2(n, u, i) {
	var f = y$2(t$1++, 2);
	if (f.t = n, !f.__c && (f.__ = [i ? i(u) : G(void 0, u), function(n) {
		var t = (f.__N || f.__)[0], r = f.t(t, n);
		o$1(t, r) || (f.__N = [r, f.__[1]], f.__c.setState({}));
	}], f.__c = r$1, !r$1.__f)) {
		r$1.__f = !0;
		var c = r$1.shouldComponentUpdate;
		r$1.shouldComponentUpdate = function(n, t, r) {
			var u = this.__H;
			if (!u) return !0;
			var i = !1, f = this.props != n;
			if (u.__.some(function(n) {
				n.__N && (i = !0, o$1(n.__[0], n.__N[0]) || (f = !0));
			}), c) {
				var e = c.call(this, n, t, r);
				return i ? e || f : e;
			}
			return !i || f;
		};
	}
	return f.__;
}
function A$1(n, u) {
	var i = y$2(t$1++, 3);
	!a$1.__s && E(i.__H, u) && (i.__P = !0, i.__ = n, i.u = u, r$1.__H.__h.push(i));
}
function F$1(n, u) {
	var i = y$2(t$1++, 4);
	!a$1.__s && E(i.__H, u) && (i.__P = !1, i.__ = n, i.u = u, r$1.__h.push(i));
}
function T$1(n) {
	return f$1 = 5, w$2(function() {
		return { current: n };
	}, []);
}
function w$2(n, r) {
	var u = y$2(t$1++, 7);
	return E(u.__H, r) && (u.__ = n(), u.__H = r), u.__;
}
function j$1(n) {
	var u = r$1.context[n.__c], i = y$2(t$1++, 9);
	return i.c = n, u ? (i.__ ?? (i.__ = !0, u.sub(r$1)), u.props.value) : n.__;
}
function P() {
	var n = y$2(t$1++, 11);
	if (!n.__) {
		for (var u = r$1.__v; !u.__m && u.__;) u = u.__;
		var i = u.__m || (u.__m = [0, 0]);
		n.__ = "P" + i[0] + "-" + i[1]++;
	}
	return n.__;
}
function g$2() {
	var n;
	do {
		for (; n = e$1.shift();) try {
			C(n);
		} catch (t) {
			a$1.__e(t, { __: (n = n.__P) && n.__v });
		}
		for (; n = c$1.shift();) {
			var t = n.__H;
			if (n.__P && t) try {
				t.__h.some(C), t.__h.some(D), t.__h = [];
			} catch (r) {
				t.__h = [], a$1.__e(r, n.__v);
			}
		}
	} while (e$1.length);
}
a$1.__b = function(n) {
	r$1 = null, v$2 && v$2(n);
}, a$1.__ = function(n, t) {
	n && t.__k && t.__k.__m && (n.__m = t.__k.__m), p$2 && p$2(n, t);
}, a$1.__r = function(n) {
	l$1 && l$1(n), t$1 = 0;
	var i = (r$1 = n.__c).__H;
	i && (u$1 == r$1 ? r$1.__h = [] : (i.__h.some(C), i.__h.some(D), t$1 = 0), i.__h = [], i.__.some(function(n) {
		n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
	})), u$1 = r$1;
}, a$1.diffed = function(n) {
	m$2 && m$2(n);
	var t = n.__c;
	t && t.__H && (t.__H.__h.length && B(c$1.push(t)), t.__H.__.some(function(n) {
		n.u && (n.__H = n.u);
	})), u$1 = r$1 = null;
}, a$1.__c = function(n, t) {
	t.some(function(n) {
		try {
			n.__h.some(C), n.__h = n.__h.filter(function(n) {
				return !n.__ || D(n);
			});
		} catch (t) {
			n.__h = [function() {
				throw t;
			}];
		}
	}), h$1 && h$1(n, t);
}, a$1.unmount = function(n) {
	s$1 && s$1(n);
	var t, r, u = n.__c;
	u && u.__H && (u.__H.__.some(function(u) {
		try {
			if (u.__P && u.__c) {
				if (void 0 === r) {
					for (r = n.__; r && (!r.__c || !r.__c.__P);) r = r.__;
					r = r && r.__c;
				}
				u.__P = r, B(e$1.push(u));
			} else C(u);
		} catch (n) {
			t = n;
		}
	}), u.__H = void 0, t && a$1.__e(t, u.__v));
};
var k$1 = "function" == typeof requestAnimationFrame;
function z(n) {
	var t, r = function() {
		clearTimeout(u), k$1 && cancelAnimationFrame(t), setTimeout(n);
	}, u = setTimeout(r, 35);
	k$1 && (t = requestAnimationFrame(r));
}
function B(n) {
	1 != n && i$1 == a$1.requestAnimationFrame || ((i$1 = a$1.requestAnimationFrame) || z)(g$2);
}
function C(n) {
	var t = r$1, u = n.__c;
	"function" == typeof u && (n.__c = void 0, u()), r$1 = t;
}
function D(n) {
	var t = r$1;
	n.__c = n.__(), r$1 = t;
}
function E(n, t) {
	return !n || n.length != t.length || t.some(function(t, r) {
		return !o$1(t, n[r]);
	});
}
function G(n, t) {
	return "function" == typeof t ? t(n) : t;
}
// node_modules/@preact/signals-core/dist/signals-core.mjs
var t = Symbol.for("preact-signals");
function i() {
	if (e > 1) {
		e--;
		return;
	}
	let t, i = !1;
	(function() {
		let t = h;
		h = void 0;
		while (void 0 !== t) {
			const i = t.S;
			if (i.v === t.v) {
				for (let n = i.t; void 0 !== n; n = n.x) if (n.i === t.i) n.i = i.i;
			}
			t = t.o;
		}
	})();
	while (void 0 !== r) {
		let n = r;
		r = void 0;
		c++;
		while (void 0 !== n) {
			const o = n.u;
			n.u = void 0;
			n.f &= -3;
			if (!(8 & n.f) && w$1(n)) try {
				n.c();
			} catch (n) {
				if (!i) {
					t = n;
					i = !0;
				}
			}
			n = o;
		}
	}
	c = 0;
	e--;
	if (i) throw t;
}
function n(t) {
	if (e > 0) return t();
	d$1 = ++u;
	e++;
	try {
		return t();
	} finally {
		i();
	}
}
var o;
var s;
var r;
function f(t) {
	const i = o, n = s;
	o = void 0;
	s = void 0;
	try {
		return t();
	} finally {
		o = i;
		s = n;
	}
}
var h;
var e = 0;
var c = 0;
var u = 0;
var d$1 = 0;
var v$1 = 0;
function l(t) {
	if (void 0 === o) return;
	let i = t.n;
	if (void 0 === i || i.t !== o) {
		i = {
			i: 0,
			S: t,
			p: o.s,
			n: void 0,
			t: o,
			e: void 0,
			x: void 0,
			r: i
		};
		if (void 0 !== o.s) o.s.n = i;
		o.s = i;
		t.n = i;
		if (32 & o.f) t.S(i);
		return i;
	} else if (-1 === i.i) {
		i.i = 0;
		if (void 0 !== i.n) {
			i.n.p = i.p;
			if (void 0 !== i.p) i.p.n = i.n;
			i.p = o.s;
			i.n = void 0;
			o.s.n = i;
			o.s = i;
		}
		return i;
	}
}
function y$1(t, i) {
	this.v = t;
	this.i = 0;
	this.n = void 0;
	this.t = void 0;
	this.l = 0;
	this.W = null == i ? void 0 : i.watched;
	this.Z = null == i ? void 0 : i.unwatched;
	this.name = null == i ? void 0 : i.name;
}
y$1.prototype.brand = t;
y$1.prototype.h = function() {
	return !0;
};
y$1.prototype.S = function(t) {
	const i = this.t;
	if (i !== t && void 0 === t.e) {
		t.x = i;
		this.t = t;
		if (void 0 !== i) i.e = t;
		else f(() => {
			var t;
			null == (t = this.W) || t.call(this);
		});
	}
};
y$1.prototype.U = function(t) {
	if (void 0 !== this.t) {
		const i = t.e, n = t.x;
		if (void 0 !== i) {
			i.x = n;
			t.e = void 0;
		}
		if (void 0 !== n) {
			n.e = i;
			t.x = void 0;
		}
		if (t === this.t) {
			this.t = n;
			if (void 0 === n) f(() => {
				var t;
				null == (t = this.Z) || t.call(this);
			});
		}
	}
};
y$1.prototype.subscribe = function(t) {
	return x$1(() => {
		const i = this.value;
		f(() => t(i));
	}, { name: "sub" });
};
y$1.prototype.valueOf = function() {
	return this.value;
};
y$1.prototype.toString = function() {
	return this.value + "";
};
y$1.prototype.toJSON = function() {
	return this.value;
};
y$1.prototype.peek = function() {
	return f(() => this.value);
};
Object.defineProperty(y$1.prototype, "value", {
	get() {
		const t = l(this);
		if (void 0 !== t) t.i = this.i;
		return this.v;
	},
	set(t) {
		if (t !== this.v) {
			if (c > 100) throw new Error("Cycle detected");
			(function(t) {
				if (0 !== e && 0 === c) {
					if (t.l !== d$1) {
						t.l = d$1;
						h = {
							S: t,
							v: t.v,
							i: t.i,
							o: h
						};
					}
				}
			})(this);
			this.v = t;
			this.i++;
			v$1++;
			e++;
			try {
				for (let t = this.t; void 0 !== t; t = t.x) t.t.N();
			} finally {
				i();
			}
		}
	}
});
function a(t, i) {
	return new y$1(t, i);
}
function w$1(t) {
	for (let i = t.s; void 0 !== i; i = i.n) if (i.S.i !== i.i || !i.S.h() || i.S.i !== i.i) return !0;
	return !1;
}
function b$1(t) {
	for (let i = t.s; void 0 !== i; i = i.n) {
		const n = i.S.n;
		if (void 0 !== n) i.r = n;
		i.S.n = i;
		i.i = -1;
		if (void 0 === i.n) {
			t.s = i;
			break;
		}
	}
}
function _$1(t) {
	let i, n = t.s;
	while (void 0 !== n) {
		const t = n.p;
		if (-1 === n.i) {
			n.S.U(n);
			if (void 0 !== t) t.n = n.n;
			if (void 0 !== n.n) n.n.p = t;
		} else i = n;
		n.S.n = n.r;
		if (void 0 !== n.r) n.r = void 0;
		n = t;
	}
	t.s = i;
}
function j(t, i) {
	y$1.call(this, void 0, i);
	this.x = t;
	this.s = void 0;
	this.g = v$1 - 1;
	this.f = 4;
}
j.prototype = new y$1();
j.prototype.h = function() {
	this.f &= -3;
	if (1 & this.f) return !1;
	if (32 == (36 & this.f)) return !0;
	this.f &= -5;
	if (this.g === v$1) return !0;
	this.g = v$1;
	this.f |= 1;
	if (this.i > 0 && !w$1(this)) {
		this.f &= -2;
		return !0;
	}
	const t = o;
	try {
		b$1(this);
		o = this;
		const t = this.x();
		if (16 & this.f || this.v !== t || 0 === this.i) {
			this.v = t;
			this.f &= -17;
			this.i++;
		}
	} catch (t) {
		this.v = t;
		this.f |= 16;
		this.i++;
	}
	o = t;
	_$1(this);
	this.f &= -2;
	return !0;
};
j.prototype.S = function(t) {
	if (void 0 === this.t) {
		this.f |= 36;
		for (let t = this.s; void 0 !== t; t = t.n) t.S.S(t);
	}
	y$1.prototype.S.call(this, t);
};
j.prototype.U = function(t) {
	if (void 0 !== this.t) {
		y$1.prototype.U.call(this, t);
		if (void 0 === this.t) {
			this.f &= -33;
			for (let t = this.s; void 0 !== t; t = t.n) t.S.U(t);
		}
	}
};
j.prototype.N = function() {
	if (!(2 & this.f)) {
		this.f |= 6;
		for (let t = this.t; void 0 !== t; t = t.x) t.t.N();
	}
};
Object.defineProperty(j.prototype, "value", { get() {
	if (1 & this.f) throw new Error("Cycle detected");
	const t = l(this);
	this.h();
	if (void 0 !== t) t.i = this.i;
	if (16 & this.f) throw this.v;
	return this.v;
} });
function O(t, i) {
	return new j(t, i);
}
function p$1(t) {
	const n = t.j;
	t.j = void 0;
	if ("function" == typeof n) {
		e++;
		const s = o;
		o = void 0;
		try {
			n();
		} catch (i) {
			t.f &= -2;
			t.f |= 8;
			g$1(t);
			throw i;
		} finally {
			o = s;
			i();
		}
	}
}
function g$1(t) {
	for (let i = t.s; void 0 !== i; i = i.n) i.S.U(i);
	t.x = void 0;
	t.s = void 0;
	p$1(t);
}
function S(t) {
	if (o !== this) throw new Error("Out-of-order effect");
	_$1(this);
	o = t;
	this.f &= -2;
	try {
		if (8 & this.f) g$1(this);
	} finally {
		i();
	}
}
function m$1(t, i) {
	this.x = t;
	this.j = void 0;
	this.s = void 0;
	this.u = void 0;
	this.f = 32;
	this.name = null == i ? void 0 : i.name;
	if (s) s.push(this);
}
m$1.prototype.c = function() {
	const t = this.S();
	try {
		if (8 & this.f) return;
		if (void 0 === this.x) return;
		const i = this.x();
		if ("function" == typeof i) this.j = i;
	} finally {
		t();
	}
};
m$1.prototype.S = function() {
	if (1 & this.f) throw new Error("Cycle detected");
	this.f |= 1;
	this.f &= -9;
	p$1(this);
	b$1(this);
	e++;
	const t = o;
	o = this;
	return S.bind(this, t);
};
m$1.prototype.N = function() {
	if (!(2 & this.f)) {
		this.f |= 2;
		this.u = r;
		r = this;
	}
};
m$1.prototype.d = function() {
	this.f |= 8;
	if (!(1 & this.f)) g$1(this);
};
m$1.prototype.dispose = function() {
	this.d();
};
function x$1(t, i) {
	const n = new m$1(t, i);
	try {
		n.c();
	} catch (t) {
		n.d();
		throw t;
	}
	const o = n.d.bind(n);
	o[Symbol.dispose] = o;
	return o;
}
// node_modules/@preact/signals/dist/signals.mjs
var d = "undefined" != typeof window && !!window.__PREACT_SIGNALS_DEVTOOLS__;
var p;
var m;
var v;
var _ = [];
var g = [];
x$1(function() {
	p = this.N;
})();
function b(t, i) {
	n$1[t] = i.bind(null, n$1[t] || (() => {}));
}
function y(t) {
	if (v) {
		const t = v;
		v = void 0;
		t();
	}
	v = t && t.S();
}
function w({ data: t }) {
	const i = useSignal(t);
	i.name = "ReactiveDom";
	i.value = t;
	const [n, e] = w$2(() => {
		let t = this, n = this.__v;
		while (n = n.__) if (n.__c) {
			n.__c.__$f |= 4;
			break;
		}
		const e = O(() => {
			let t = i.value.value;
			return 0 === t ? 0 : !0 === t ? "" : t || "";
		}), f = O(() => !Array.isArray(e.value) && !r$2(e.value)), r = x$1(function() {
			this.N = M;
			if (f.value) {
				const i = e.value;
				if (t.__v && t.__v.__e && 3 === t.__v.__e.nodeType) t.__v.__e.data = i;
			}
		}), u = this.__$u.d;
		this.__$u.d = function() {
			r();
			u.call(this);
		};
		return [f, e];
	}, []);
	return n.value ? e.peek() : e.value;
}
w.displayName = "ReactiveTextNode";
Object.defineProperties(y$1.prototype, {
	constructor: {
		configurable: !0,
		value: k$2($, null).constructor
	},
	type: {
		configurable: !0,
		value: w
	},
	props: {
		configurable: !0,
		get() {
			const t = this;
			return { data: { get value() {
				return t.value;
			} } };
		}
	},
	__b: {
		configurable: !0,
		value: 1
	}
});
b("__b", (t, i) => {
	y();
	m = void 0;
	if ("string" == typeof i.type) {
		let t, n = i.props;
		for (let e in n) {
			if ("children" === e) continue;
			let o = n[e];
			if (o instanceof y$1) {
				if (!t) i.__np = t = {};
				t[e] = o;
				n[e] = o.peek();
			}
		}
	}
	t(i);
});
b("__r", (t, n) => {
	t(n);
	if (n.type !== $) {
		y();
		let t, i = n.__c;
		if (i) {
			i.__$f &= -2;
			t = i.__$u;
			if (void 0 === t) i.__$u = t = function(t, i) {
				let n;
				x$1(function() {
					n = this;
				}, { name: i });
				n.c = t;
				return n;
			}(function(t) {
				return function() {
					var i;
					if (d) null == (i = this.y) || i.call(this);
					t.__$f |= 1;
					t.setState({});
				};
			}(i), "function" == typeof n.type ? n.type.displayName || n.type.name : "");
		}
		m = i;
		y(t);
	}
});
b("__e", (t, i, n, e) => {
	y();
	m = void 0;
	t(i, n, e);
});
b("diffed", (t, i) => {
	y();
	m = void 0;
	let n;
	if ("string" == typeof i.type && (n = i.__e)) {
		let t = i.__np, e = i.props, o = n.U;
		if (o) for (let i in o) {
			let n = o[i];
			if (!(void 0 === n || t && i in t)) {
				n.d();
				o[i] = void 0;
			}
		}
		if (t) {
			if (!o) {
				o = {};
				n.U = o;
			}
			for (let i in t) {
				let f = o[i], r = t[i];
				if (void 0 === f) {
					f = k(n, i, r, e);
					o[i] = f;
				} else f.o(r, e);
			}
		}
	}
	t(i);
});
function k(t, i, n, e) {
	const o = i in t && void 0 === t.ownerSVGElement, f = a(n);
	return {
		o: (t, i) => {
			f.value = t;
			e = i;
		},
		d: x$1(function() {
			this.N = M;
			const n = f.value.value;
			if (e[i] !== n) {
				e[i] = n;
				if (o) t[i] = n;
				else if (null != n && (!1 !== n || "-" === i[4])) t.setAttribute(i, n);
				else t.removeAttribute(i);
			}
		})
	};
}
b("unmount", (t, i) => {
	if ("string" == typeof i.type) {
		let t = i.__e;
		if (t) {
			const i = t.U;
			if (i) {
				t.U = void 0;
				for (let t in i) {
					let n = i[t];
					if (n) n.d();
				}
			}
		}
		let n = i.__np;
		if (n) {
			let t = i.props;
			for (let i in n) t[i] = n[i];
		}
		i.__np = void 0;
	} else {
		let t = i.__c;
		if (t) {
			t.__$f |= 8;
			const i = t.__$u;
			if (i) {
				t.__$u = void 0;
				i.d();
			}
		}
	}
	t(i);
});
b("__h", (t, i, n, e) => {
	if (e < 3) i.__$f |= 2;
	t(i, n, e);
});
x$2.prototype.shouldComponentUpdate = function(t, i) {
	if (this.__R) return !0;
	const n = this.__$u, e = n && void 0 !== n.s;
	for (let t in i) return !0;
	if (this.__f || "boolean" == typeof this.u && !0 === this.u) {
		const t = 2 & this.__$f;
		if (!(e || t || 4 & this.__$f)) return !0;
		if (1 & this.__$f) return !0;
	} else {
		if (!(e || 4 & this.__$f)) return !0;
		if (3 & this.__$f) return !0;
	}
	for (let i in t) if ("__source" !== i && t[i] !== this.props[i]) return !0;
	for (let i in this.props) if (!(i in t)) return !0;
	return !1;
};
function useSignal(t, i) {
	return w$2(() => a(t, i), []);
}
function useComputed(t, i) {
	const n = T$1(t);
	n.current = t;
	m.__$f |= 4;
	return w$2(() => O(() => n.current(), i), []);
}
var q = "undefined" == typeof requestAnimationFrame ? setTimeout : function(t) {
	const i = () => {
		clearTimeout(n);
		cancelAnimationFrame(e);
		t();
	}, n = setTimeout(i, 35), e = requestAnimationFrame(i);
};
var A = (t) => {
	queueMicrotask(() => {
		queueMicrotask(t);
	});
};
function T() {
	n(() => {
		let t;
		while (t = _.shift()) p.call(t);
	});
}
function x() {
	if (1 === _.push(this)) (n$1.requestAnimationFrame || q)(T);
}
function F() {
	n(() => {
		let t;
		while (t = g.shift()) p.call(t);
	});
}
function M() {
	if (1 === g.push(this)) (n$1.requestAnimationFrame || A)(F);
}
function useSignalEffect(t, i) {
	const n = T$1(t);
	n.current = t;
	const e = m;
	A$1(() => x$1(function() {
		this.N = x;
		if (!(e && 8 & e.__$f)) return n.current();
	}, i), []);
}
export { b$2 as _, a, r$2 as b, P as c, d$2 as d, j$1 as f, U as g, O$1 as h, O as i, T$1 as l, $ as m, useSignal as n, A$1 as o, w$2 as p, useSignalEffect as r, F$1 as s, useComputed as t, _$2 as u, k$2 as v, n$1 as y };
