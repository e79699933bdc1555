import { _ as b, f as j, g as U, h as O, l as T, p as w, s as F, u as _, v as k } from "./signals-DOlz3MJU.js";
// node_modules/preact-iso/src/router.js
/**
* @template T
* @typedef {import('preact').RefObject<T>} RefObject
* @typedef {import('./internal.d.ts').VNode} VNode
*/
/** @type {boolean} */
var push;
/** @type {string | RegExp | undefined} */
var scope;
/**
* @param {string} href
* @returns {boolean}
*/
function isInScope(href) {
	return !scope || (typeof scope == "string" ? href.startsWith(scope) : scope.test(href));
}
/**
* @param {string} state
* @param {MouseEvent | PopStateEvent | { url: string, replace?: boolean }} action
*/
function handleNav(state, action) {
	let url = "";
	push = void 0;
	if (action && action.type === "click") {
		if (action.ctrlKey || action.metaKey || action.altKey || action.shiftKey || action.button !== 0) return state;
		const link = action.composedPath().find((el) => el.nodeName == "A" && el.href), href = link && link.getAttribute("href");
		if (!link || link.origin != location.origin || /^#/.test(href) || !/^(_?self)?$/i.test(link.target) || !isInScope(href) || link.download) return state;
		push = true;
		action.preventDefault();
		url = link.href.replace(location.origin, "");
	} else if (action && action.url) {
		push = !action.replace;
		url = action.url;
	} else url = location.pathname + location.search;
	if (push === true) history.pushState(null, "", url);
	else if (push === false) history.replaceState(null, "", url);
	return url;
}
var exec = (url, route, matches = {}) => {
	url = url.split("/").filter(Boolean);
	route = (route || "").split("/").filter(Boolean);
	if (!matches.params) matches.params = {};
	for (let i = 0, val, rest; i < Math.max(url.length, route.length); i++) {
		let [, m, param, flag] = (route[i] || "").match(/^(:?)(.*?)([+*?]?)$/);
		val = url[i];
		if (!m && param == val) continue;
		if (!m && val && flag == "*") {
			matches.rest = "/" + url.slice(i).join("/");
			break;
		}
		if (!m || !val && flag != "?" && flag != "*") return;
		rest = flag == "+" || flag == "*";
		if (rest) val = url.slice(i).map(decodeURIComponent).join("/") || void 0;
		else if (val) val = decodeURIComponent(val);
		matches.params[param] = val;
		if (!(param in matches)) matches[param] = val;
		if (rest) break;
	}
	return matches;
};
/**
* @param {Object} props
* @param {string | RegExp} [props.scope]
* @param {import('preact').ComponentChildren} [props.children]
*/
function LocationProvider(props) {
	const [url, route] = _(handleNav, props.url || location.pathname + location.search);
	if (props.scope) scope = props.scope;
	const wasPush = push === true;
	const value = w(() => {
		const u = new URL(url, location.origin);
		const path = u.pathname.replace(/\/+$/g, "") || "/";
		return {
			url,
			path,
			query: Object.fromEntries(u.searchParams),
			route: (url, replace) => route({
				url,
				replace
			}),
			back: () => {
				history.back();
			},
			forward: () => {
				history.forward();
			},
			wasPush
		};
	}, [url]);
	F(() => {
		addEventListener("click", route);
		addEventListener("popstate", route);
		return () => {
			removeEventListener("click", route);
			removeEventListener("popstate", route);
		};
	}, []);
	return k(LocationProvider.ctx.Provider, { value }, props.children);
}
var RESOLVED = Promise.resolve();
/** @this {import('./internal.d.ts').AugmentedComponent} */
function Router(props) {
	const [c, update] = _((c) => c + 1, 0);
	const { url, query, wasPush, path } = useLocation();
	if (!url) throw new Error(`preact-iso's <Router> must be used within a <LocationProvider>, see: https://github.com/preactjs/preact-iso#locationprovider`);
	const { rest = path, params = {} } = j(RouteContext);
	const isLoading = T(false);
	const prevRoute = T(path);
	const count = T(1);
	const cur = T();
	const prev = T();
	const pendingBase = T();
	const hasEverCommitted = T(false);
	const didSuspend = T();
	didSuspend.current = false;
	let pathRoute, defaultRoute, matchProps;
	O(props.children).some((vnode) => {
		if (exec(rest, vnode.props.path, matchProps = {
			...vnode.props,
			path: rest,
			query,
			params: Object.assign({}, params),
			rest: ""
		})) return pathRoute = b(vnode, matchProps);
		if (vnode.props.default) defaultRoute = b(vnode, matchProps);
	});
	/** @type {VNode<any> | undefined} */
	let incoming = pathRoute || defaultRoute;
	const isHydratingSuspense = cur.current && cur.current.__u & MODE_HYDRATE && cur.current.__u & MODE_SUSPENDED;
	const isHydratingBool = cur.current && cur.current.__h;
	const routeChanged = w(() => {
		prev.current = cur.current;
		cur.current = k(RouteContext.Provider, { value: matchProps }, incoming);
		const outgoing = prev.current && prev.current.props.children;
		if (!outgoing || !incoming || incoming.type !== outgoing.type || incoming.props.component !== outgoing.props.component) {
			count.current++;
			return true;
		}
		return false;
	}, [url, JSON.stringify(matchProps)]);
	if (isHydratingSuspense) {
		cur.current.__u |= MODE_HYDRATE;
		cur.current.__u |= MODE_SUSPENDED;
	} else if (isHydratingBool) cur.current.__h = true;
	const p = prev.current;
	prev.current = null;
	this.__c = (e, suspendedVNode) => {
		didSuspend.current = true;
		prev.current = p;
		if (props.onLoadStart) props.onLoadStart(url);
		isLoading.current = true;
		let c = count.current;
		e.then(() => {
			if (c !== count.current) return;
			prev.current = null;
			if (cur.current) {
				if (suspendedVNode.__h) cur.current.__h = suspendedVNode.__h;
				if (suspendedVNode.__u & MODE_SUSPENDED) cur.current.__u |= MODE_SUSPENDED;
				if (suspendedVNode.__u & MODE_HYDRATE) cur.current.__u |= MODE_HYDRATE;
			}
			RESOLVED.then(update);
		});
	};
	F(() => {
		const currentDom = this.__v && this.__v.__e;
		if (didSuspend.current) {
			if (!hasEverCommitted.current && !pendingBase.current) pendingBase.current = currentDom;
			return;
		}
		if (!hasEverCommitted.current && pendingBase.current) {
			if (pendingBase.current !== currentDom) pendingBase.current.remove();
			pendingBase.current = null;
		}
		hasEverCommitted.current = true;
		if (prevRoute.current !== path) {
			if (wasPush) scrollTo(0, 0);
			if (props.onRouteChange) props.onRouteChange(url);
			prevRoute.current = path;
		}
		if (props.onLoadEnd && isLoading.current) props.onLoadEnd(url);
		isLoading.current = false;
	}, [
		path,
		wasPush,
		c
	]);
	return routeChanged ? [k(RenderRef, {
		r: cur,
		key: count.current
	}), k(RenderRef, {
		r: prev,
		key: count.current - 1
	})] : k(RenderRef, {
		r: cur,
		key: count.current
	});
}
var MODE_HYDRATE = 32;
var MODE_SUSPENDED = 128;
var RenderRef = ({ r }) => r.current;
Router.Provider = LocationProvider;
LocationProvider.ctx = U({});
var RouteContext = U({});
var Route = (props) => k(props.component, props);
var useLocation = () => j(LocationProvider.ctx);
var useRoute = () => j(RouteContext);
export { useRoute as a, useLocation as i, Route as n, Router as r, LocationProvider as t };
